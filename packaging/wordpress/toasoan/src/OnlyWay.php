<?php
// Unless the office chose otherwise (option toasoan_only_way), nobody publishes a new post except through the board: whoever
// tries leaves a post that waits for review, and is told why where there is somebody to tell. What the public saw
// before stays as free to change as WordPress makes it; pages and the types of other plugins are none of the board's
// business.

declare(strict_types=1);

namespace Toasoan;

final class OnlyWay
{
    private const OPTION = 'toasoan_only_way';
    private const TYPE = 'post';
    private const PUBLIC = ['publish', 'future'];
    private const TOLD = 'toasoan_waits';

    /** Whether this request held something back. */
    private static bool $held = false;

    public static function stand(): void
    {
        add_filter('rest_pre_insert_' . self::TYPE, self::rest(...), PHP_INT_MAX);
        add_filter('wp_insert_post_data', self::data(...), PHP_INT_MAX - 1, 2);
        add_action('transition_post_status', self::transition(...), PHP_INT_MIN, 3);
        add_action('publish_future_post', self::timed(...), PHP_INT_MIN);
        add_filter('redirect_post_location', static fn (string $to): string =>
            self::$held ? add_query_arg(self::TOLD, '1', $to) : $to);
        add_action('admin_notices', self::notice(...));
    }

    /** A portal begins with the board as the only way; whoever runs it may choose otherwise. */
    public static function begin(): void
    {
        add_option(self::OPTION, 'yes', '', true);
    }

    public static function choose(bool $on): void
    {
        update_option(self::OPTION, $on ? 'yes' : 'no', true);
    }

    public static function isOn(): bool
    {
        return get_option(self::OPTION) === 'yes';
    }

    public static function sentence(): string
    {
        return __('New items are published through the editorial board only: write it in the Tòa soạn workstation and send it to the board. Nothing was published.', 'toasoan');
    }

    /** Whether somebody brings before the public what it does not see yet. */
    private static function goesAround(string $type, string $status, int $post): bool
    {
        if (!self::isOn() || LivePost::isWorking() || $type !== self::TYPE || !in_array($status, self::PUBLIC, true)) {
            return false;
        }
        $known = $post > 0 ? get_post($post) : null;
        return $known === null || $known->post_type !== self::TYPE || $known->post_status !== 'publish';
    }

    private static function rest(mixed $prepared): mixed
    {
        $goes = is_object($prepared) && self::goesAround($prepared->post_type ?? self::TYPE,
            $prepared->post_status ?? '', (int) ($prepared->ID ?? 0));
        return $goes ? new \WP_Error('toasoan_only_way', self::sentence(), ['status' => 403]) : $prepared;
    }

    /** @param array<string, mixed> $columns @param array<string, mixed> $sent @return array<string, mixed> */
    private static function data(array $columns, array $sent): array
    {
        if (self::goesAround($columns['post_type'], $columns['post_status'], (int) ($sent['ID'] ?? 0))) {
            self::$held = true;
            $columns['post_status'] = 'pending';
        }
        return $columns;
    }

    /** The last line: ways that write the status themselves (wp_publish_post). */
    private static function transition(string $new, string $old, \WP_Post $post): void
    {
        $becomesPublic = $old !== 'publish' && $new === 'publish' && $post->post_type === self::TYPE;
        if ($becomesPublic && self::isOn() && !LivePost::isWorking() && !LivePost::owns($post->ID)) {
            self::hold($post->ID);
            $post->post_status = 'pending';
        }
    }

    /** What was timed before the office chose, too. */
    private static function timed(mixed $post): void
    {
        if (self::isOn() && get_post_type((int) $post) === self::TYPE && get_post_status((int) $post) === 'future') {
            self::hold((int) $post);
        }
    }

    private static function hold(int $post): void
    {
        global $wpdb;
        $wpdb->update($wpdb->posts, ['post_status' => 'pending'], ['ID' => $post]);
        clean_post_cache($post);
    }

    private static function notice(): void
    {
        if (isset($_GET[self::TOLD])) {
            printf('<div class="notice notice-warning"><p>%s</p></div>', esc_html(self::sentence()));
        }
    }
}
