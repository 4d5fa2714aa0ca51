<?php
// The doors of WordPress that lead around the board. Posts of articles are changed by LivePost and by nobody else,
// whatever role he has and whichever way he comes: the screens, Quick and bulk edit, the block editor and wp/v2,
// XML-RPC, timed publication, other code. Who comes through a door with a screen is told where to go instead. Posts
// that were never the board's are not touched here (see OnlyWay).

declare(strict_types=1);

namespace Toasoan;

final class Guards
{
    private const CAPABILITIES = ['edit_post', 'edit_page', 'delete_post', 'delete_page', 'publish_post',
        'edit_post_meta', 'add_post_meta', 'delete_post_meta'];
    private const META = [LivePost::MARK, '_thumbnail_id', '_wp_attached_file', '_wp_attachment_metadata',
        '_wp_attachment_image_alt'];

    public static function stand(): void
    {
        add_filter('map_meta_cap', self::capabilities(...), PHP_INT_MAX, 4);
        add_filter('wp_insert_post_empty_content', static fn (mixed $refused, array $post): mixed =>
            self::isClosed((int) ($post['ID'] ?? 0)) ? true : $refused, PHP_INT_MAX, 2);
        foreach (['pre_delete_post', 'pre_trash_post', 'pre_untrash_post', 'pre_delete_attachment'] as $deletion) {
            add_filter($deletion, static fn (mixed $check, mixed $post): mixed =>
                $post instanceof \WP_Post && self::isClosed($post->ID) ? false : $check, PHP_INT_MAX, 2);
        }
        self::guardMeta();
        add_filter('rest_request_before_callbacks', self::rest(...), PHP_INT_MAX, 3);
        add_action('load-post.php', self::screen(...), PHP_INT_MIN);
        add_filter('display_post_states', static fn (array $states, \WP_Post $post): array => LivePost::owns($post->ID)
            ? $states + ['toasoan' => esc_html__('of the newsroom', 'toasoan')] : $states, 10, 2);
        foreach (['post_row_actions', 'media_row_actions'] as $actions) {
            add_filter($actions, self::rowActions(...), PHP_INT_MAX, 2);
        }
        // What is changed from behind is put right by the next call or tick.
        add_action('set_object_terms', self::restore(...));
        add_action('deleted_term_relationships', self::restore(...));
        OnlyWay::stand();
    }

    /** What people read who come the wrong way. */
    public static function sentence(): string
    {
        return __('This item is kept by the newsroom: correct or withdraw it in the Tòa soạn workstation. In an emergency, withdraw it on the page for emergency removal.', 'toasoan');
    }

    private static function isClosed(int $post): bool
    {
        return !LivePost::isWorking() && LivePost::owns($post);
    }

    /** @param list<string> $needed @param list<mixed> $about @return list<string> */
    private static function capabilities(array $needed, string $capability, mixed $user, array $about): array
    {
        $isAbout = in_array($capability, self::CAPABILITIES, true) && isset($about[0]);
        if (!$isAbout) {
            return $needed;
        }
        $post = $about[0] instanceof \WP_Post ? $about[0]->ID : (int) $about[0];
        return self::isClosed($post) ? ['do_not_allow'] : $needed;
    }

    /** The mark is given and taken by LivePost alone; with it, what says which picture belongs to a post. */
    private static function guardMeta(): void
    {
        foreach (['add', 'update', 'delete'] as $deed) {
            add_filter("{$deed}_post_metadata", static fn (mixed $check, mixed $post, mixed $key): mixed =>
                !LivePost::isWorking() && self::isGuarded((int) $post, (string) $key) ? false : $check, PHP_INT_MAX, 3);
        }
        foreach (['update', 'delete'] as $deed) {
            add_filter("{$deed}_post_metadata_by_mid", static function (mixed $check, mixed $row): mixed {
                $meta = LivePost::isWorking() ? false : get_metadata_by_mid('post', (int) $row);
                return $meta && self::isGuarded((int) $meta->post_id, (string) $meta->meta_key) ? false : $check;
            }, PHP_INT_MAX, 2);
        }
    }

    private static function isGuarded(int $post, string $key): bool
    {
        return $key === LivePost::MARK || (in_array($key, self::META, true) && LivePost::owns($post));
    }

    /** Before WordPress says only that one is not allowed to. */
    private static function rest(mixed $answer, mixed $handler, \WP_REST_Request $request): mixed
    {
        $writes = !in_array($request->get_method(), ['GET', 'HEAD', 'OPTIONS'], true) && is_user_logged_in();
        $isPost = preg_match('~\A/wp/v2/(?:posts|media)/(\d+)(?:/|\z)~', $request->get_route(), $part) === 1;
        return $writes && $isPost && !is_wp_error($answer) && self::isClosed((int) $part[1])
            ? new \WP_Error('toasoan_kept', self::sentence(), ['status' => 403]) : $answer;
    }

    /** The editor of a post of ours, and whatever is sent to it. */
    private static function screen(): void
    {
        $asked = $_REQUEST['post'] ?? $_REQUEST['post_ID'] ?? 0;
        if (is_scalar($asked) && LivePost::owns((int) $asked)) {
            wp_die(esc_html(self::sentence()), '', ['response' => 403, 'back_link' => true]);
        }
    }

    /** @param array<string, string> $actions @return array<string, string> */
    private static function rowActions(array $actions, \WP_Post $post): array
    {
        if (!LivePost::owns($post->ID)) {
            return $actions;
        }
        $emergency = sprintf('<a href="%s">%s</a>', esc_url(Emergency::address()),
            esc_html__('Emergency removal', 'toasoan'));
        return ['toasoan' => esc_html__('Correct or withdraw it in Tòa soạn', 'toasoan')]
            + array_intersect_key($actions, ['view' => true]) + ['toasoan_emergency' => $emergency];
    }

    private static function restore(mixed $post): void
    {
        if (self::isClosed((int) $post)) {
            global $wpdb;
            PublicPages::changed(new Ledger($wpdb), LivePost::articleOf((int) $post));
        }
    }
}
