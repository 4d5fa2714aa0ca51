<?php
// What goes when the plugin is deleted by somebody who chose before that everything goes with it: pages that are live,
// files, tables, settings. Until then removal keeps all of it. Runs without the rest of the plugin: neither its guards nor
// its filters stand any more. Members keep their WordPress accounts; those were never the plugin's alone.

declare(strict_types=1);

namespace Toasoan;

final class Removal
{
    public const ERASES = 'toasoan_erase_on_removal';

    public static function isToErase(): bool
    {
        return get_option(self::ERASES) === 'yes';
    }

    /** The public loses sight first; can be run again when it was interrupted. */
    public static function erase(): void
    {
        self::posts();
        self::folder(PublicMedia::folder());
        self::folder(Folders::root());
        Schema::drop();
        self::settings();
    }

    private static function posts(): void
    {
        foreach (LivePost::all() as $post) {
            get_post_type($post) === 'attachment' ? wp_delete_attachment($post, true) : wp_delete_post($post, true);
        }
    }

    /** With everything below it; what is a link goes, not what it leads to. */
    private static function folder(string $path): void
    {
        foreach (is_dir($path) ? array_diff((array) scandir($path), ['.', '..']) : [] as $name) {
            $inner = "$path/$name";
            is_dir($inner) && !is_link($inner) ? self::folder($inner) : @unlink($inner);
        }
        @rmdir($path);
    }

    private static function settings(): void
    {
        global $wpdb;
        wp_clear_scheduled_hook(Plugin::TICK);
        $mine = $wpdb->get_col($wpdb->prepare('SELECT option_name FROM %i WHERE option_name LIKE %s OR option_name LIKE %s'
            . ' OR option_name LIKE %s', $wpdb->options, $wpdb->esc_like('toasoan_') . '%',
            $wpdb->esc_like('_transient_toasoan_') . '%', $wpdb->esc_like('_transient_timeout_toasoan_') . '%'));
        array_map(delete_option(...), $mine);
    }
}
