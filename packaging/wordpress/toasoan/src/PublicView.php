<?php
// How WordPress shows the posts of articles: the page through a template of the plugin, between the theme's header and
// footer, with the stored text as it is; everywhere else (lists, feeds, REST, embeds) the same text without its marks,
// so that no page carries the marks twice. What WordPress does to quotation marks, dashes and line breaks is undone
// for these posts and no others.

declare(strict_types=1);

namespace Toasoan;

final class PublicView
{
    /**
     * What stands in for a text while the filters of others work on it; null for texts that are not ours.
     * @var list<?string>
     */
    private static array $kept = [];

    public static function hang(): void
    {
        add_filter('template_include', static fn (mixed $template): mixed =>
            self::isPage() ? Plugin::folder() . '/templates/page.php' : $template, PHP_INT_MAX);
        add_action('wp', self::prepare(...), PHP_INT_MAX);
        add_action('wp_enqueue_scripts', static function (): void {
            if (self::isPage()) {
                wp_enqueue_style('toasoan-page', plugins_url('assets/page.css', Plugin::folder() . '/toasoan.php'), [],
                    (string) filemtime(Plugin::folder() . '/assets/page.css'));
            }
        });
        self::keep('the_content', static fn (\WP_Post $post): array =>
            [$post->post_content, Page::plain($post->post_content)]);
        self::keep('the_excerpt', static fn (\WP_Post $post): array =>
            [$post->post_excerpt, "<p>$post->post_excerpt</p>\n"]);
        add_filter('get_the_excerpt', static fn (string $excerpt, \WP_Post $post): string =>
            LivePost::owns($post->ID) ? $post->post_excerpt : $excerpt, PHP_INT_MAX, 2);
        add_filter('the_title', static fn (mixed $title, mixed $post = 0): mixed =>
            LivePost::owns((int) $post) ? get_post((int) $post)->post_title : $title, PHP_INT_MAX, 2);
        add_filter('the_author', self::author(...), PHP_INT_MAX);
    }

    /** Whether the request is for the page of an article. */
    public static function isPage(): bool
    {
        return is_singular('post') && !is_embed() && LivePost::owns(get_queried_object_id());
    }

    /** What the page shows, with its marks. */
    public static function marked(): string
    {
        return get_post(get_queried_object_id())->post_content;
    }

    /** A part of the theme by its name, empty where it has none. */
    public static function part(string $name): string
    {
        return get_block_template(get_stylesheet() . "//$name", 'wp_template_part') === null ? ''
            : do_blocks("<!-- wp:template-part {\"slug\":\"$name\",\"tagName\":\"$name\"} /-->");
    }

    private static function prepare(): void
    {
        if (!self::isPage()) {
            return;
        }
        foreach (['single_post_title', 'document_title'] as $filter) {
            remove_filter($filter, 'wptexturize');
        }
        remove_filter('document_title', 'capital_P_dangit', 11);
        // Page optimisers change pictures and markup of what they serve, unless they are told not to.
        foreach (['DONOTROCKETOPTIMIZE', 'DONOTMINIFY', 'DONOTCDN', 'DONOTLAZYLOAD'] as $name) {
            defined($name) || define($name, true);
        }
    }

    /**
     * Lets the filters of others run empty on a post of ours.
     * @param callable(\WP_Post): array{string, string} $texts what goes in, and what is to come out
     */
    private static function keep(string $filter, callable $texts): void
    {
        add_filter($filter, static function (mixed $text) use ($texts): mixed {
            $post = get_post();
            [$in, $out] = $post !== null && LivePost::owns($post->ID) ? $texts($post) : [null, null];
            self::$kept[] = $text === $in ? $out : null;
            return $text;
        }, PHP_INT_MIN);
        add_filter($filter, static fn (mixed $text): mixed => array_pop(self::$kept) ?? $text, PHP_INT_MAX);
    }

    private static function author(mixed $name): mixed
    {
        $post = get_post();
        if ($post === null || !LivePost::owns($post->ID)) {
            return $name;
        }
        $shown = preg_match('~<dd data-toasoan="byline"[^>]*>([^<]*)<~', $post->post_content, $byline) === 1;
        return $shown ? $byline[1] : '';
    }
}
