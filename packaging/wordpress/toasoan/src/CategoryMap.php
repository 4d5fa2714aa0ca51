<?php
// Which categories of the WordPress site a published item appears under: one for its category, one for each channel it
// is published on, as the administrator chose. What nobody chose yet, or what was deleted since, is made when it is
// needed; what he chose to leave out stays out. Categories are named by their number: to WordPress' comparison "bạn"
// is "bàn".

declare(strict_types=1);

namespace Toasoan;

final class CategoryMap
{
    private const OPTION = 'toasoan_category_map';
    private const NONE = 0;

    /** @return list<int> ids of WordPress' categories */
    public static function terms(Rulebook $rulebook, array $content): array
    {
        $category = $content['category'];
        $wanted = ["category/$category" => [$category, $rulebook->category($category)['name'] ?? '']];
        foreach ($content['channels'] as $channel) {
            $wanted["channel/$channel"] = [$channel, $rulebook->channel($channel)['name'] ?? ''];
        }
        $map = get_option(self::OPTION, []);
        $known = $map;
        foreach ($wanted as $key => [$code, $name]) {
            $term = $map[$key] ?? null;
            if ($term !== self::NONE && ($term === null || term_exists($term, 'category') === null)) {
                $map[$key] = self::made($code, $name);
            }
        }
        if ($map !== $known) {
            self::keep($map);
        }
        return array_values(array_unique(array_filter(array_intersect_key($map, $wanted))));
    }

    public static function isChosen(string $type, string $id): bool
    {
        return isset(get_option(self::OPTION, [])["$type/$id"]);
    }

    /**
     * The other way round, for posts that were never ours.
     * @param list<int> $terms
     * @return array{string, list<string>} category, empty for none, and channels
     */
    public static function codes(array $terms): array
    {
        $category = '';
        $channels = [];
        foreach (array_intersect(get_option(self::OPTION, []), array_diff($terms, [self::NONE])) as $key => $term) {
            [$type, $code] = explode('/', $key, 2);
            $category = $type === 'category' && $category === '' ? $code : $category;
            $channels = $type === 'channel' ? [...$channels, $code] : $channels;
        }
        return [$category, $channels];
    }

    /** 0: none. */
    public static function term(string $type, string $id): int
    {
        return (int) (get_option(self::OPTION, [])["$type/$id"] ?? self::NONE);
    }

    /** @param array<string, int> $terms by "channel/id" and "category/id"; 0 to leave it out */
    public static function keep(array $terms): void
    {
        update_option(self::OPTION, array_map(intval(...), $terms), true);
    }

    /** The category of exactly that name or with that code, made when there is none; 0 when WordPress does not. */
    public static function made(string $code, string $name): int
    {
        $name = $name === '' ? $code : $name;
        $slug = sanitize_title(remove_accents($code));
        foreach (get_terms(['taxonomy' => 'category', 'hide_empty' => false]) as $term) {
            if (wp_specialchars_decode($term->name, ENT_QUOTES) === $name || $term->slug === $slug) {
                return $term->term_id;
            }
        }
        $made = wp_insert_term(wp_slash($name), 'category', ['slug' => $slug]);
        return is_wp_error($made) ? (int) $made->get_error_data('term_exists') : (int) $made['term_id'];
    }
}
