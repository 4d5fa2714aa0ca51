<?php
// What the public sees: a post that exists only while its article is live, at an address that names the article and
// never changes. The ledger says what ought to be there; the post follows once that stands, in a transaction of its
// own with the row that asked for it, so whatever was interrupted or failed is made good the next time.

declare(strict_types=1);

namespace Toasoan;

final class PublicPages
{
    private const PATH = 'tin';
    private const QUERY = 'toasoan_article';
    private const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

    public static function hang(): void
    {
        add_filter('query_vars', static fn (array $names): array => [...$names, self::QUERY]);
        add_filter('request', self::asked(...), PHP_INT_MAX);
        add_filter('post_link', static fn (string $link, \WP_Post $post): string =>
            LivePost::owns($post->ID) ? self::addressFor(LivePost::articleOf($post->ID)) : $link, PHP_INT_MAX, 2);
        add_filter('url_to_postid', self::byNumber(...), PHP_INT_MAX);
        // WordPress would put its own idea of a trailing slash to what is the address.
        add_filter('redirect_canonical', static fn (mixed $to): mixed =>
            self::articleIn(self::currentPath()) === '' ? $to : false, PHP_INT_MAX);
        PublicView::hang();
        Archive::hang();
    }

    /** Marks the page for settle(), whatever has to become of it. */
    public static function changed(Ledger $ledger, string $article): void
    {
        $ledger->run('INSERT INTO {page} (article) VALUES (?) ON DUPLICATE KEY UPDATE article = article', [$article]);
    }

    /**
     * Brings posts in line with the ledger. Outside of transactions, once WordPress stands; what fails waits for the
     * next time.
     */
    public static function settle(Ledger $ledger, string $now): void
    {
        if (!did_action('wp_loaded')) {
            return;
        }
        foreach (array_column($ledger->select('SELECT article FROM {page}'), 'article') as $article) {
            try {
                $settled = $ledger->write(static fn (): array => self::settleOne($ledger, $article, $now));
                self::tell($settled, $article);
            } catch (\Throwable $thrown) {
                LivePost::forgetCached($article);
                error_log("toasoan: page of $article: " . $thrown->getMessage());
            }
        }
        if ($ledger->first('SELECT 1 FROM {sweep} LIMIT 1') !== null) {
            $ledger->write(static fn () => MediaRoom::sweepMedia($ledger));
        }
    }

    /** The public address of an article's page, also before there is one. While it is live the address stays. */
    public static function addressOf(Ledger $ledger, string $article): string
    {
        $row = $ledger->first("SELECT JSON_VALUE(record, '$.live.address') AS address FROM {article}"
            . ' WHERE id = ? AND live = 1', [$article]);
        $known = (string) ($row['address'] ?? '');
        return str_starts_with($known, home_url('/')) ? $known : self::addressFor($article);
    }

    private static function addressFor(string $article): string
    {
        return get_option('permalink_structure') ? home_url('/' . self::PATH . "/$article/")
                                                 : home_url('/?' . self::QUERY . "=$article");
    }

    /** @return array{post: int, there: bool, after: ?callable} */
    private static function settleOne(Ledger $ledger, string $article, string $now): array
    {
        LivePost::forgetCached($article);
        $post = LivePost::of($article);
        if ($ledger->first('SELECT article FROM {page} WHERE article = ? FOR UPDATE', [$article]) === null) {
            return ['post' => 0, 'there' => false, 'after' => null];
        }
        $head = Rights::headOf($ledger, $article);
        $after = null;
        if ($head === null || !$head->live) {
            LivePost::remove($article);
            PublicMedia::hide($ledger, $article, []);
        } elseif (!$head->isArchived()) {
            [$post, $after] = self::show($ledger, $article, $now);
        }
        $ledger->run('DELETE FROM {page} WHERE article = ?', [$article]);
        if ((int) ($ledger->first('SELECT @@in_transaction AS inside')['inside'] ?? 0) !== 1) {
            throw new Broken('something ended the transaction');
        }
        return ['post' => $post, 'there' => $after !== null, 'after' => $after];
    }

    /** @return array{int, callable} the post, and what has to be called when it stands */
    private static function show(Ledger $ledger, string $article, string $now): array
    {
        $record = Shelf::articleObject($ledger, $article);
        $live = $record['live'] ?? null;
        $content = $live === null ? null : Shelf::contentOf($ledger, $live['revision']);
        if ($content === null) {
            throw new Broken('the live revision cannot be read');
        }
        $media = Content::media($content);
        PublicMedia::show($ledger, $article, $media);
        $rulebook = Rulebooks::inForce($ledger, $now);
        $page = Page::of($content, Page::names($content, $rulebook), $live['since'], PublicMedia::address(...));
        $terms = CategoryMap::terms($rulebook, $content);
        $post = LivePost::put($ledger, $article, $content, $page, $terms, $live['since']);
        PublicMedia::hide($ledger, $article, $media);
        return $post;
    }

    /** @param array{post: int, there: bool, after: ?callable} $settled */
    private static function tell(array $settled, string $article): void
    {
        if ($settled['there']) {
            PageCaches::renew($settled['post'], self::addressFor($article));
            ($settled['after'])();
        } elseif ($settled['post'] !== 0) {
            PageCaches::forget($settled['post'], self::addressFor($article), $article);
        }
    }

    /** @param array<string, mixed> $query @return array<string, mixed> */
    private static function asked(array $query): array
    {
        $article = self::articleNamed($query[self::QUERY] ?? '') ?: self::articleIn(self::currentPath(), $rest);
        if ($article === '') {
            return $query;
        }
        $post = LivePost::of($article);
        $kept = array_intersect_key($query, ['embed' => true, 'feed' => true]) + match (strtok($rest ?? '', '/')) {
            'embed' => ['embed' => 'true'],
            'feed' => ['feed' => 'feed'],
            default => [],
        };
        return $post === 0 ? ['error' => '404'] : ['p' => $post] + $kept;
    }

    /** The article whose address the path is or begins; empty for none. */
    private static function articleIn(string $path, ?string &$rest = null): string
    {
        $home = trim((string) wp_parse_url(home_url(), PHP_URL_PATH), '/');
        $shape = '~\A' . preg_quote($home === '' ? '' : "$home/", '~') . self::PATH . '/(' . self::ID . ')'
            . '(?:/(embed|feed(?:/[a-z0-9]+)?))?\z~';
        $found = preg_match($shape, trim($path, '/'), $parts) === 1;
        $rest = $parts[2] ?? '';
        return $found ? $parts[1] : '';
    }

    /** What a query names, when it can be an article; empty for none. */
    private static function articleNamed(mixed $text): string
    {
        return is_string($text) && preg_match('~\A' . self::ID . '\z~', $text) === 1 ? $text : '';
    }

    private static function currentPath(): string
    {
        return explode('?', (string) ($_SERVER['REQUEST_URI'] ?? ''), 2)[0];
    }

    /** Embeds look posts up by their address. */
    private static function byNumber(string $address): string
    {
        parse_str((string) wp_parse_url($address, PHP_URL_QUERY), $query);
        $article = self::articleNamed($query[self::QUERY] ?? '')
            ?: self::articleIn((string) wp_parse_url($address, PHP_URL_PATH));
        $post = $article === '' ? 0 : LivePost::of($article);
        return $post === 0 ? $address : home_url("/?p=$post");
    }
}
