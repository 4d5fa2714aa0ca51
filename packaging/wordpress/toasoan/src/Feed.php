<?php
// GET /changes: what happened to the things one person may see, in one sequence. A thing has one row, always with its
// latest number, so that a page costs what changed since the cursor, and nothing more when nothing did. Whoever loses
// sight of a thing gets a row of his own that says "gone". A cursor is opaque, names its owner and the scope it was
// made for, and is refused (410) once roles, delegations or the workflow have changed what there is to see.

declare(strict_types=1);

namespace Toasoan;

final class Feed
{
    private const DEFAULT_LIMIT = 200;
    private const LARGEST_LIMIT = 1000;
    private const POLL_AFTER = 60;
    private const DAY = 86_400;
    private const CURSOR_LIFE = 180 * self::DAY;
    private const TYPES = ['article', 'comment', 'assignment', 'reminder', 'royalty', 'delegation', 'rulebook'];

    /**
     * Everybody who sees the thing now is told; whoever was among the viewers and is no more is told it is gone. Whoever
     * was not is told what was said of it before: his cursor passed that by while he might not know of it.
     * @param list<string> $viewersBefore
     */
    public static function announceArticle(Visit $visit, Head $now, array $viewersBefore): void
    {
        $viewers = Rights::viewersOf($visit, $now);
        self::put($visit, 'article', $now->id, $now->id, '');
        foreach (array_intersect(self::toldGone($visit->ledger, 'article', $now->id), $viewers) as $person) {
            self::forgetGone($visit->ledger, 'article', $now->id, $person);
        }
        foreach (array_diff($viewersBefore, $viewers) as $person) {
            self::put($visit, 'article', $now->id, $now->id, $person);
        }
        if (array_diff($viewers, $viewersBefore) !== []) {
            self::announceNotesOf($visit, $now->id);
        }
    }

    /**
     * The article does not exist any more.
     * @param list<string> $viewersBefore
     */
    public static function announceGone(Visit $visit, string $article, array $viewersBefore): void
    {
        $visit->ledger->run("DELETE FROM {feed} WHERE article = ? AND person = ''", [$article]);
        foreach ($viewersBefore as $person) {
            self::put($visit, 'article', $article, $article, $person);
        }
        self::put($visit, 'tombstone', $article, $article, '');
    }

    public static function announceNote(Visit $visit, string $type, string $id, string $article = ''): void
    {
        foreach (self::toldGone($visit->ledger, $type, $id) as $person) {
            if (Notes::maySee($visit->as($person), $type, $id)) {
                self::forgetGone($visit->ledger, $type, $id, $person);
            }
        }
        self::put($visit, $type, $id, $article, '');
    }

    /** Whoever is named does not see the note any more (somebody else's assignment). */
    public static function announceNoteGone(Visit $visit, string $type, string $id, string $person): void
    {
        self::put($visit, $type, $id, '', $person);
    }

    public static function announceRulebook(Visit $visit, int $version): void
    {
        self::put($visit, 'rulebook', (string) $version, '', '');
    }

    /** @param list<string> $parts */
    public static function getChanges(Visit $visit, array $parts): Answer
    {
        $limit = self::limitOf($visit);
        $portal = $visit->ledger->first("SELECT (SELECT value FROM {counter} WHERE name = 'seq') AS seq,"
            . " (SELECT value FROM {meta} WHERE name = 'portal_id') AS id,"
            . " (SELECT value FROM {meta} WHERE name = 'epoch') AS epoch");
        $scope = "$visit->person\n$portal[id]\n$portal[epoch]\n" . Rights::scopeOf($visit);
        $last = self::readCursor($visit, $scope, (int) $portal['seq']);
        $entries = [];
        // One more than wanted, to know whether more follow; more at once where most of it is for others.
        $batch = $limit + 1;
        for ($exhausted = false; !$exhausted && count($entries) < $limit; $batch = self::LARGEST_LIMIT + 1) {
            $rows = self::rowsAfter($visit, $last, $batch);
            $exhausted = count($rows) < $batch;
            foreach ($rows as $row) {
                if (count($entries) === $limit) {
                    $exhausted = false;
                    break;
                }
                $last = (int) $row['seq'];
                array_push($entries, ...self::changeOf($visit, $row));
            }
        }
        return Answer::json(['entries' => $entries, 'next' => self::cursor($visit, $scope, $last),
            'more' => !$exhausted, 'poll_after' => self::POLL_AFTER]);
    }

    /** Forgets "gone" rows nobody can need: cursors older than this are refused. */
    public static function prune(Ledger $ledger, string $now): void
    {
        $ledger->run("DELETE FROM {feed} WHERE person <> '' AND at < ?", [Moment::after($now, -self::CURSOR_LIFE)]);
    }

    private static function put(Visit $visit, string $type, string $id, string $article, string $person): void
    {
        $visit->ledger->run('INSERT INTO {feed} (seq, type, id, article, person, at) VALUES (?, ?, ?, ?, ?, ?)'
            . ' ON DUPLICATE KEY UPDATE seq = VALUES(seq), article = VALUES(article), at = VALUES(at)',
            [$visit->ledger->nextSeq(), $type, $id, $article, $person, $visit->now]);
    }

    private static function announceNotesOf(Visit $visit, string $article): void
    {
        $notes = $visit->ledger->select('SELECT type, id FROM {feed} WHERE article = ?'
            . " AND type IN ('comment', 'royalty') AND person = '' ORDER BY seq", [$article]);
        foreach ($notes as $note) {
            self::put($visit, $note['type'], $note['id'], $article, '');
        }
    }

    /** @return list<string> */
    private static function toldGone(Ledger $ledger, string $type, string $id): array
    {
        return array_column($ledger->select("SELECT person FROM {feed} WHERE type = ? AND id = ? AND person <> ''",
            [$type, $id]), 'person');
    }

    private static function forgetGone(Ledger $ledger, string $type, string $id, string $person): void
    {
        $ledger->run('DELETE FROM {feed} WHERE type = ? AND id = ? AND person = ?', [$type, $id, $person]);
    }

    private static function limitOf(Visit $visit): int
    {
        $text = $visit->request->queryItem('limit');
        if ($text === '') {
            return self::DEFAULT_LIMIT;
        }
        $limit = preg_match('/\A\d{1,9}\z/', $text) === 1 ? (int) $text : 0;
        return $limit >= 1 ? min($limit, self::LARGEST_LIMIT)
                           : throw new Refusal('bad_request', 'limit is a number from 1', 'limit');
    }

    private static function cursor(Visit $visit, string $scope, int $seq): string
    {
        $part = $seq . '.' . Moment::milliseconds($visit->now);
        return rtrim(strtr(base64_encode("$part." . self::seal($part, $scope)), '+/', '-_'), '=');
    }

    /** Ties the cursor to its owner, portal and scope without telling them. */
    private static function seal(string $part, string $scope): string
    {
        return substr(hash('sha256', "$part\n$scope"), 0, 24);
    }

    /** The number up to which the caller has everything. */
    private static function readCursor(Visit $visit, string $scope, int $lastSeq): int
    {
        $text = $visit->request->queryItem('since');
        if ($text === '') {
            return 0;
        }
        $decoded = (string) base64_decode(strtr($text, '-_', '+/'), true);
        if (preg_match('/\A((\d{1,18})\.(\d{1,15}))\.([^.]*)\z/', $decoded, $part) !== 1) {
            throw new Refusal('bad_request', 'since is no cursor', 'since');
        }
        [, $sealed, $seq, $at, $seal] = $part;
        $age = Moment::milliseconds($visit->now) - (int) $at;
        $holds = (int) $seq <= $lastSeq && $age <= self::CURSOR_LIFE * 1000 && $age >= -self::DAY * 1000
            && hash_equals(self::seal($sealed, $scope), $seal);
        return $holds ? (int) $seq : throw new Refusal('scope_changed', 'the cursor does not hold any more', 'since');
    }

    /**
     * With all that decides whether the person may know of them. What is gone is told without looking at the thing.
     * @return list<array<string, mixed>>
     */
    private static function rowsAfter(Visit $visit, int $seq, int $most): array
    {
        // Ids of things are ASCII; said so, the join goes by their keys.
        return $visit->ledger->select('SELECT f.seq, f.type, f.id AS thing, f.article, f.person, a.id, a.site, a.state,'
            . ' a.author, a.assignee, a.live, a.submitted, a.opened, a.version, a.revision, n.record AS note,'
            . " IF(f.type = 'article', a.summary, NULL) AS summary FROM {feed} f"
            . " LEFT JOIN {article} a ON a.id = CONVERT(f.article USING ascii) COLLATE ascii_bin AND f.person = ''"
            . ' LEFT JOIN {note} n ON n.type = f.type AND n.id = CONVERT(f.id USING ascii) COLLATE ascii_bin'
            . " AND f.person = ''"
            . " WHERE f.seq > ? AND (f.person = '' OR f.person = ?) ORDER BY f.seq LIMIT $most",
            [$seq, $visit->person]);
    }

    /**
     * The change as this person gets it; nothing when there is nothing he may know.
     * @return list<array<string, mixed>>
     */
    private static function changeOf(Visit $visit, array $row): array
    {
        $type = $row['type'];
        $gone = $row['person'] !== '';
        if (!in_array($type, self::TYPES, true) || (!$gone && !self::mayKnow($visit, $type, $row))) {
            return [];
        }
        $change = ['seq' => (int) $row['seq'], 'type' => $type, 'id' => $row['thing'], 'op' => $gone ? 'gone' : 'put'];
        if ($type !== 'article' && $row['article'] !== '') {
            $change['article'] = $row['article'];
        }
        if (!$gone && $type === 'article') {
            $change['summary'] = Json::object($row['summary']);
        }
        return [$change];
    }

    private static function mayKnow(Visit $visit, string $type, array $row): bool
    {
        $head = $row['id'] === null ? null : Head::fromRow($row);
        return match (true) {
            $type === 'rulebook' => true,
            $type === 'article' => $head !== null && Rights::maySee($visit, $head),
            default => $row['note'] !== null && Notes::sees($visit, $type, json_decode($row['note'], true), $head),
        };
    }
}
