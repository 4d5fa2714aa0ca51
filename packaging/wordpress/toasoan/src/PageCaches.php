<?php
// What keeps a page apart from its post: WordPress' object cache and its remembered embeds, and the page caches people
// install. They are told once the transaction stands, so that none of them can remember again what is about to go. Only
// documented functions and actions of those plugins are called, and only where they are there.

declare(strict_types=1);

namespace Toasoan;

final class PageCaches
{
    private const GROUPS = ['posts', 'post_meta', 'post-queries', 'terms', 'term-queries', 'transient'];

    /** The page is there, or there anew. */
    public static function renew(int $post, string $address): void
    {
        self::forgetPost($post);
        self::call('wp_cache_post_change', $post);
        self::call('w3tc_flush_post', $post);
        self::call('rocket_clean_post', $post);
        self::call('wpfc_clear_post_cache_by_id', $post);
        do_action('litespeed_purge_post', $post);
        do_action('cache_enabler_clear_page_cache_by_post', $post);
        do_action('toasoan_page_renewed', $post, $address);
    }

    /** The page is gone, and so is every list it stood in. */
    public static function forget(int $post, string $address, string $article): void
    {
        self::forgetPost($post);
        self::forgetEmbeds($article);
        self::call('wp_cache_clear_cache');
        self::call('w3tc_flush_all');
        self::call('rocket_clean_domain');
        self::call('wpfc_clear_all_cache');
        do_action('litespeed_purge_all');
        do_action('cache_enabler_clear_complete_cache');
        do_action('toasoan_page_gone', $post, $address);
    }

    private static function forgetPost(int $post): void
    {
        clean_post_cache($post);
        wp_cache_set_posts_last_changed();
        wp_cache_set_terms_last_changed();
        if (!wp_using_ext_object_cache() || !wp_cache_supports('flush_group')) {
            wp_cache_flush_runtime();
            return;
        }
        foreach (self::GROUPS as $group) {
            wp_cache_flush_group($group);
        }
    }

    /** Pages that embed it remember its title and lead; so do transients. */
    private static function forgetEmbeds(string $article): void
    {
        global $wpdb;
        $like = '%' . $wpdb->esc_like($article) . '%';
        $kept = $wpdb->get_col($wpdb->prepare('SELECT meta_id FROM %i WHERE meta_key LIKE %s AND meta_value LIKE %s',
            $wpdb->postmeta, '\_oembed\_%', $like));
        foreach ($kept as $meta) {
            delete_metadata_by_mid('post', (int) $meta);
        }
        $kept = $wpdb->get_col($wpdb->prepare("SELECT ID FROM %i WHERE post_type = 'oembed_cache'"
            . ' AND post_content LIKE %s', $wpdb->posts, $like));
        foreach ($kept as $post) {
            wp_delete_post((int) $post, true);
        }
        $names = $wpdb->get_col($wpdb->prepare('SELECT option_name FROM %i WHERE option_name LIKE %s'
            . ' AND option_value LIKE %s', $wpdb->options, '\_transient\_%', $like));
        foreach ($names as $name) {
            delete_transient(substr($name, strlen('_transient_')));
        }
    }

    private static function call(string $function, mixed ...$values): void
    {
        if (function_exists($function)) {
            $function(...$values);
        }
    }
}
