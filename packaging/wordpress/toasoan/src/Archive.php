<?php
// What the portal published before the board did, and what others publish beside it: posts that were never ours stand
// in the feed as published articles that can be found and read and not be acted on. They follow their posts, a bounded
// number each minute; where it stopped, it goes on. An archived article's id is made of the post's number and the
// portal's key, so it is the same again and nobody can take it first; UUIDs of version 8 are the archive's alone.

declare(strict_types=1);

namespace Toasoan;

final class Archive
{
    private const AT_ONCE = 50;
    private const CURSOR = 'archive';
    private const CHANGED = 'archive/';
    private const KIND = 'bai';

    public static function hang(): void
    {
        add_action(Plugin::TICK, self::follow(...), 20, 0);
        add_action('save_post_post', self::changed(...));
        add_action('deleted_post', self::changed(...));
    }

    public static function isId(string $article): bool
    {
        return ($article[14] ?? '') === '8';
    }

    /** The condition of a statement that leaves archived articles out. @param string $column of an article's id */
    public static function without(string $column): string
    {
        return "SUBSTRING($column, 15, 1) <> '8'";
    }

    /** Takes up what changed, and the next posts that were not looked at yet. */
    public static function follow(): void
    {
        global $wpdb;
        if (!Schema::isCurrent()) {
            return;
        }
        $ledger = new Ledger($wpdb);
        // While a backup is restored page by page nothing else may be written.
        $isRestored = $ledger->meta('restored') === (string) $ledger->lastSeq();
        if ($isRestored || $ledger->first('SELECT version FROM {rulebook} LIMIT 1') === null) {
            return;
        }
        $rulebook = Rulebooks::inForce($ledger, Moment::now());
        self::takeChanged($ledger, $rulebook);
        self::takeNext($ledger, $rulebook);
    }

    private static function changed(mixed $post): void
    {
        global $wpdb;
        $isPost = in_array(get_post_type((int) $post), ['post', false], true);
        if ($isPost && !LivePost::isWorking() && !LivePost::owns((int) $post) && Schema::isCurrent()) {
            (new Ledger($wpdb))->setMeta(self::CHANGED . (int) $post, Moment::now());
        }
    }

    private static function takeChanged(Ledger $ledger, Rulebook $rulebook): void
    {
        $rows = $ledger->select('SELECT name FROM {meta} WHERE name LIKE ? LIMIT ' . self::AT_ONCE,
            [self::CHANGED . '%']);
        foreach (array_column($rows, 'name') as $name) {
            self::write($ledger, $rulebook, static function (Visit $visit) use ($name): void {
                self::take($visit, (int) substr($name, strlen(self::CHANGED)));
                $visit->ledger->run('DELETE FROM {meta} WHERE name = ?', [$name]);
            });
        }
    }

    private static function takeNext(Ledger $ledger, Rulebook $rulebook): void
    {
        global $wpdb;
        $rows = $ledger->select("SELECT ID FROM $wpdb->posts WHERE ID > ? AND post_type = 'post'"
            . " AND post_status = 'publish' ORDER BY ID LIMIT " . self::AT_ONCE, [(int) $ledger->meta(self::CURSOR)]);
        foreach (array_column($rows, 'ID') as $post) {
            self::write($ledger, $rulebook, static function (Visit $visit) use ($post): void {
                self::take($visit, (int) $post);
                $visit->ledger->setMeta(self::CURSOR, (string) $post);
            });
        }
    }

    /** One post, one transaction: whoever else writes does not wait for all of them. */
    private static function write(Ledger $ledger, Rulebook $rulebook, callable $work): void
    {
        $ledger->write(static function () use ($ledger, $rulebook, $work): void {
            $now = Moment::now();
            $visit = new Visit(new Request('GET', '/archive', [], []), $ledger, $rulebook, $now);
            $visit->delegations = Rights::delegationsAt($ledger, $rulebook, $now);
            $visit->person = Visit::SYSTEM;
            $work($visit);
        });
    }

    private static function take(Visit $visit, int $number): void
    {
        clean_post_cache($number);
        $post = get_post($number);
        $article = self::idOf($visit->ledger, $number);
        $isPublic = $post !== null && $post->post_type === 'post' && $post->post_status === 'publish'
            && $post->post_password === '' && !LivePost::owns($number);
        if (!$isPublic) {
            self::forget($visit, $article);
            return;
        }
        try {
            $content = self::content($visit->rulebook, $post);
        } catch (Refusal $refusal) {
            error_log("toasoan: post $number stays out of the archive: " . $refusal->getMessage());
            return;
        }
        self::put($visit, $article, $post, $content);
    }

    private static function put(Visit $visit, string $id, \WP_Post $post, array $content): void
    {
        $known = Shelf::articleOf($visit->ledger, $id);
        $fingerprint = Fingerprint::of($content);
        $address = (string) get_permalink($post);
        $live = $known['live'] ?? ['fingerprint' => '', 'address' => ''];
        if ($live['fingerprint'] === $fingerprint && $live['address'] === $address) {
            return;
        }
        $before = $known === null ? [] : Rights::viewersOf($visit, Head::of($known, 0));
        $since = self::moment($post->post_date_gmt, $visit->now);
        $revision = $visit->newId();
        // A post that comes back goes on counting where it was: workstations know its older versions.
        $version = $known['version'] ?? Trail::trailHead($visit->ledger, $id)['length'];
        $article = ['id' => $id, 'version' => $version, 'state' => 'published', 'author' => self::author($visit, $post),
            'revision' => $revision, 'content' => $content, 'created_at' => $since, 'live' => ['revision' => $revision,
                'fingerprint' => $fingerprint, 'targets' => [], 'address' => $address, 'since' => $since]];
        $receipt = Articles::conclude($visit, $article, 0, $before, ['what' => 'revision', 'id' => $revision,
            'made_at' => self::moment($post->post_modified_gmt, $since), 'from' => $known['state'] ?? '',
            'to' => 'published', 'revision' => $revision, 'fingerprint' => $fingerprint,
            'details' => Trail::details(['post' => (string) $post->ID])]);
        // Nobody compares them: one text of a post is kept, not all it ever had.
        $visit->ledger->run('DELETE FROM {revision} WHERE article = ?', [$id]);
        Shelf::keepRevision($visit->ledger, ['id' => $revision, 'article' => $id, 'parent' => '',
            'person' => $article['author'], 'at' => $visit->now, 'madeat' => $since, 'fingerprint' => $fingerprint,
            'digest' => '', 'content' => $content, 'receipt' => Json::encode($receipt)]);
    }

    /** The post is gone, not public any more, or became one of ours. */
    private static function forget(Visit $visit, string $article): void
    {
        $head = Rights::headOf($visit->ledger, $article);
        if ($head === null) {
            return;
        }
        $viewers = Rights::viewersOf($visit, $head);
        Trail::addToTrail($visit, $article,
            ['what' => 'delete', 'id' => $article, 'from' => $head->state, 'to' => $head->state]);
        foreach (['revision', 'note', 'lease'] as $table) {
            $visit->ledger->run("DELETE FROM {{$table}} WHERE article = ?", [$article]);
        }
        $visit->ledger->run('DELETE FROM {article} WHERE id = ?', [$article]);
        Feed::announceGone($visit, $article, $viewers);
    }

    private static function idOf(Ledger $ledger, int $post): string
    {
        $bytes = substr(hash_hmac('sha256', "archive/$post", (string) hex2bin($ledger->meta('key')), true), 0, 16);
        $bytes[6] = chr(ord($bytes[6]) & 0x0f | 0x80);
        $bytes[8] = chr(ord($bytes[8]) & 0x3f | 0x80);
        return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
    }

    /** @return array<string, mixed> as Shape::content() gives it */
    private static function content(Rulebook $rulebook, \WP_Post $post): array
    {
        $sites = array_filter($rulebook->sites(), static fn (array $site): bool => $site['level'] === 1);
        $site = (reset($sites) ?: $rulebook->sites()[0])['id'];
        $kinds = array_column($rulebook->raw['kinds'], 'id');
        $kind = in_array(self::KIND, $kinds, true) ? self::KIND : (string) reset($kinds);
        [$category, $channels] = CategoryMap::codes(wp_get_post_categories($post->ID));
        return Shape::content(['site' => $site, 'kind' => $kind, 'title' => ArchivedText::line($post->post_title),
            'lead' => ArchivedText::line($post->post_excerpt),
            'body' => ArchivedText::body($post->post_content), 'category' => $category, 'channels' => $channels,
            'byline' => ArchivedText::line((string) get_the_author_meta('display_name', (int) $post->post_author)),
            'attachments' => [], 'urgency' => 'normal']);
    }

    private static function author(Visit $visit, \WP_Post $post): string
    {
        $login = (string) get_the_author_meta('user_login', (int) $post->post_author);
        return $login !== '' && $visit->rulebook->person($login) !== null ? $login : Visit::SYSTEM;
    }

    /** Drafts of old versions have no time in UTC. */
    private static function moment(string $gmt, string $else): string
    {
        return Moment::read(strtr($gmt, ' ', 'T') . 'Z') ?? $else;
    }
}
