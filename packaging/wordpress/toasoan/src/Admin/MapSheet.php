<?php
// Under which categories of the WordPress site published items appear: chosen per category and per channel of the
// rulebook. This belongs to the site's theme and menus, so it lies in WordPress' options and not in the rulebook.

declare(strict_types=1);

namespace Toasoan\Admin;

use Toasoan\CategoryMap;

final class MapSheet extends Sheet
{
    /** Nobody chose yet: a category is made when the first item needs it. */
    private const WHEN_NEEDED = -1;

    public static function slug(): string
    {
        return 'map';
    }

    public static function title(): string
    {
        return __('Where items appear', 'toasoan');
    }

    public function show(): void
    {
        $draft = RulebookDraft::begin();
        self::template('map', ['rows' => self::mapped($draft), 'draft' => $draft]);
    }

    public function take(string $deed): array
    {
        if ($deed !== 'save' && $deed !== 'create') {
            return parent::take($deed);
        }
        $rows = self::mapped(RulebookDraft::begin());
        $sent = Form::nested('terms');
        $terms = [];
        foreach ($rows as $key => $row) {
            $term = $deed === 'save' ? (int) ($sent[$key] ?? self::WHEN_NEEDED)
                : self::chosen($row['type'], $row['id']);
            if ($term !== self::WHEN_NEEDED) {
                $terms[$key] = $term;
            } elseif ($deed === 'create') {
                $terms[$key] = self::made($row['id'], $row['name']);
            }
        }
        CategoryMap::keep($terms);
        Notices::good($deed === 'create'
            ? __('Missing categories were made, and each thing has its own.', 'toasoan')
            : __('Saved. It holds for what is published from now on.', 'toasoan'));
        return [];
    }

    /** WHEN_NEEDED; 0: none, on purpose; else the number of WordPress' category. */
    public static function chosen(string $type, string $id): int
    {
        return CategoryMap::isChosen($type, $id) ? CategoryMap::term($type, $id) : self::WHEN_NEEDED;
    }

    /** @return array<string, array<string, string>> type, id, name and site of what is published to from this portal */
    private static function mapped(RulebookDraft $draft): array
    {
        $rows = [];
        foreach ($draft->rows('categories') as $category) {
            $rows["category/$category->id"] = ['type' => 'category', 'id' => $category->id, 'name' => $category->name,
                'site' => $category->site];
        }
        foreach ($draft->rows('channels') as $channel) {
            if ($channel->network === $draft->network() && ($channel->publishable ?? true)) {
                $rows["channel/$channel->id"] = ['type' => 'channel', 'id' => $channel->id, 'name' => $channel->name,
                    'site' => $channel->site];
            }
        }
        return $rows;
    }

    private static function made(string $code, string $name): int
    {
        return CategoryMap::made($code, $name) ?: throw new Objection(sprintf(
            /* translators: %s: name of a category */
            __('WordPress did not make the category “%s”.', 'toasoan'), $name));
    }
}
