<?php
// The post of a live article, and the attachment of its cover. Only this class touches them, between begin and end of
// one of its own functions; whoever else tries is refused (Guards). What is stored is what was rendered: WordPress'
// filters do not see it. No login name goes out: the byline stands on the page, and the post belongs to nobody.

declare(strict_types=1);

namespace Toasoan;

final class LivePost
{
    /** Which article a post or attachment belongs to. */
    public const MARK = '_toasoan_article';
    private const COVER = '_thumbnail_id';
    /** A list shows this much of a text that has no lead. */
    private const EXCERPT_WORDS = 55;

    private static bool $working = false;

    /** Whether the posts are being touched by those who may. */
    public static function isWorking(): bool
    {
        return self::$working;
    }

    /** Whether it is the post or the attachment of an article. */
    public static function owns(int $post): bool
    {
        return self::articleOf($post) !== '';
    }

    /** Empty for none. */
    public static function articleOf(int $post): string
    {
        return $post > 0 ? (string) get_post_meta($post, self::MARK, true) : '';
    }

    /** The post of an article; 0 for none. */
    public static function of(string $article): int
    {
        global $wpdb;
        return (int) $wpdb->get_var($wpdb->prepare('SELECT p.ID FROM %i p JOIN %i m ON m.post_id = p.ID'
            . ' AND m.meta_key = %s AND m.meta_value = %s'
            . " WHERE p.post_name = %s AND p.post_type = 'post' ORDER BY p.ID LIMIT 1",
            $wpdb->posts, $wpdb->postmeta, self::MARK, $article, $article));
    }

    public static function forgetCached(string $article): void
    {
        wp_cache_flush_runtime();
        $post = self::of($article);
        if ($post !== 0) {
            clean_post_cache($post);
        }
    }

    /**
     * Makes the post or brings it up to date. Inside a write.
     * @param list<int> $terms
     * @return array{int, callable} the post, and what WordPress does once it stands
     */
    public static function put(
        Ledger $ledger,
        string $article,
        array $content,
        string $page,
        array $terms,
        string $since,
    ): array {
        return self::working(static function () use ($ledger, $article, $content, $page, $terms, $since): array {
            $known = self::of($article);
            $before = $known === 0 ? null : get_post($known);
            $exact = self::fields($article, $content, $page, $since, $before);
            $post = self::write($exact, $known, ['post_category' => $terms, 'meta_input' => [self::MARK => $article]]);
            self::putCover($ledger, $post, $article, $content);
            self::verify($ledger, $post, $exact, $terms);
            return [$post, static fn () => wp_after_insert_post($post, $before !== null, $before)];
        });
    }

    /** Takes away the post and its cover, with all that WordPress keeps of them. Inside a write. */
    public static function remove(string $article): void
    {
        self::working(static function () use ($article): void {
            foreach (self::all($article) as $post) {
                $isCover = get_post_type($post) === 'attachment';
                if (!($isCover ? wp_delete_attachment($post, true) : wp_delete_post($post, true))) {
                    throw new Broken("post $post cannot be deleted");
                }
            }
            if (self::all($article) !== []) {
                throw new Broken("the posts of $article are still there");
            }
        });
    }

    /** @return array<string, string|int> columns of the post, as they are to stand there */
    private static function fields(
        string $article,
        array $content,
        string $page,
        string $since,
        ?\WP_Post $before,
    ): array {
        $gmt = strtr(substr($since, 0, 19), 'T', ' ');
        // A correction changes when it was modified, not where it stands in the lists.
        $published = $before?->post_date_gmt ?? $gmt;
        $lead = $content['lead'] !== '' ? self::html($content['lead'])
            : wp_trim_words(self::html(Body::parse($content['body'])->plainText()), self::EXCERPT_WORDS, '…');
        return ['post_type' => 'post', 'post_status' => 'publish', 'post_author' => 0, 'post_name' => $article,
            'post_title' => self::html($content['title']), 'post_content' => $page,
            'post_excerpt' => $lead, 'post_password' => '', 'post_parent' => 0, 'comment_status' => 'closed',
            'ping_status' => 'closed', 'post_content_filtered' => '', 'to_ping' => '', 'pinged' => '',
            'post_date_gmt' => $published, 'post_date' => get_date_from_gmt($published),
            'post_modified_gmt' => $gmt, 'post_modified' => get_date_from_gmt($gmt)];
    }

    /** @param array<string, string|int> $exact @param array<string, mixed> $more */
    private static function write(array $exact, int $known, array $more): int
    {
        $type = $exact['post_type'] === 'attachment' ? 'wp_insert_attachment_data' : 'wp_insert_post_data';
        // Once: what others insert on the occasion is theirs.
        $stand = static function (array $columns) use (&$stand, $type, $exact): array {
            remove_filter($type, $stand, PHP_INT_MAX);
            return wp_slash($exact) + $columns;
        };
        add_filter($type, $stand, PHP_INT_MAX);
        $post = wp_insert_post(wp_slash($exact + $more) + ['ID' => $known, 'edit_date' => true], true, false);
        remove_filter($type, $stand, PHP_INT_MAX);
        return is_wp_error($post) ? throw new Broken('WordPress took no post: ' . $post->get_error_message()) : $post;
    }

    /** The theme's lists show the cover as it is: no other sizes are made of it. */
    private static function putCover(Ledger $ledger, int $post, string $article, array $content): void
    {
        $digest = $content['cover']['media'] ?? '';
        $kind = $digest === '' ? '' : MediaRoom::mediumType(MediaRoom::wholeFile($digest));
        $isPicture = str_starts_with($kind, 'image/');
        $file = $isPicture ? PublicMedia::relative($digest) : '';
        $known = (int) get_post_meta($post, self::COVER, true);
        if ($known !== 0 && get_post_meta($known, '_wp_attached_file', true) !== $file) {
            wp_delete_attachment($known, true);
            delete_post_meta($post, self::COVER);
            $known = 0;
        }
        if (!$isPicture) {
            return;
        }
        $cover = $content['cover'];
        $exact = ['post_type' => 'attachment', 'post_status' => 'inherit', 'post_author' => 0, 'post_parent' => $post,
            'post_name' => $digest, 'post_mime_type' => $kind, 'post_title' => self::html($cover['alt'] ?? ''),
            'post_excerpt' => self::html($cover['caption'] ?? ''), 'post_content' => '', 'comment_status' => 'closed',
            'ping_status' => 'closed', 'guid' => PublicMedia::address($digest)];
        $path = PublicMedia::file($digest);
        $attachment = self::write($exact, $known, ['file' => $path, 'meta_input' => [self::MARK => $article]]);
        [$width, $height] = getimagesize($path) ?: [0, 0];
        update_post_meta($attachment, '_wp_attachment_image_alt', wp_slash($cover['alt'] ?? ''));
        wp_update_attachment_metadata($attachment, ['width' => $width, 'height' => $height, 'file' => $file,
            'filesize' => (int) filesize($path), 'sizes' => []]);
        update_post_meta($post, self::COVER, $attachment);
    }

    /** WordPress does not always say when a statement failed. */
    private static function verify(Ledger $ledger, int $post, array $exact, array $terms): void
    {
        global $wpdb;
        $row = $ledger->first("SELECT post_content, post_title, post_status, post_name FROM $wpdb->posts"
            . ' WHERE ID = ?', [$post]) ?? [];
        $there = array_map(intval(...), array_column($ledger->select('SELECT t.term_id'
            . " FROM $wpdb->term_relationships r JOIN $wpdb->term_taxonomy t ON t.term_taxonomy_id = r.term_taxonomy_id"
            . " WHERE r.object_id = ? AND t.taxonomy = 'category'", [$post]), 'term_id'));
        $differs = $row === [] || array_diff_assoc($row, array_intersect_key($exact, $row)) !== [];
        if ($differs || array_diff($terms, $there) !== []) {
            throw new Broken("post $post is not what it was to be");
        }
    }

    /** @return list<int> posts and attachments of an article, or of all; attachments first */
    public static function all(string $article = ''): array
    {
        global $wpdb;
        $query = $wpdb->prepare('SELECT p.ID FROM %i p JOIN %i m ON m.post_id = p.ID AND m.meta_key = %s'
            . " AND %s IN ('', m.meta_value) ORDER BY p.post_type = 'attachment' DESC, p.ID", $wpdb->posts,
            $wpdb->postmeta, self::MARK, $article);
        return array_map(intval(...), $wpdb->get_col($query));
    }

    /** Text as WordPress keeps it where it expects HTML. */
    private static function html(string $text): string
    {
        return htmlspecialchars($text, ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8', true);
    }

    /**
     * While the posts are touched nothing filters them, keeps older texts of them or tells other sites of them.
     * @template T
     * @param callable(): T $work
     * @return T
     */
    private static function working(callable $work): mixed
    {
        $noRevisions = static fn (): int => 0;
        $noFile = static fn (string $path): string => PublicMedia::owns($path) ? '' : $path;
        $ownSlug = static fn (mixed $known, string $slug): string => $slug;
        add_filter('wp_revisions_to_keep', $noRevisions, PHP_INT_MAX);
        add_filter('wp_delete_file', $noFile, PHP_INT_MAX);
        add_filter('pre_wp_unique_post_slug', $ownSlug, PHP_INT_MAX, 2);
        $pings = remove_action('publish_post', '_publish_post_hook', 5);
        self::$working = true;
        try {
            return $work();
        } finally {
            self::$working = false;
            remove_filter('wp_revisions_to_keep', $noRevisions, PHP_INT_MAX);
            remove_filter('wp_delete_file', $noFile, PHP_INT_MAX);
            remove_filter('pre_wp_unique_post_slug', $ownSlug, PHP_INT_MAX);
            if ($pings) {
                add_action('publish_post', '_publish_post_hook', 5);
            }
        }
    }
}
