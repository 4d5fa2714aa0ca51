<?php
// The portal as a whole, page by page, in an order in which it can be restored: rulebooks, then each thing with what
// belongs to it. Media are named here and travel by /media; secrets stay out, people are invited again. A page
// begins where the last ended, tomorrow's backup where today's did. Restoring goes into an empty portal only, which
// takes the identity of the lost one; cursors of before do not hold there.

declare(strict_types=1);

namespace Toasoan;

final class Backup
{
    private const ITEMS_PER_PAGE = 200;
    private const NOTES = ['comment', 'assignment', 'reminder', 'delegation', 'royalty'];
    /** Rows that no value of the contract stands for, column by column. */
    private const TABLES = [
        'revision' => ['id', 'article', 'parent', 'person', 'at', 'madeat', 'fingerprint', 'digest', 'content',
            'receipt'],
        'transition' => ['id', 'article', 'person', 'digest', 'receipt'],
        'media_use' => ['digest', 'article', 'person', 'granted'],
        'media_owner' => ['digest', 'person'],
        'tombstone' => ['article', 'site', 'at'],
    ];
    /** Columns that travel as base64. */
    private const BYTES = ['content', 'receipt'];

    /** @param list<string> $parts */
    public static function getBackup(Visit $visit, array $parts): Answer
    {
        self::isAdministrators($visit);
        $ledger = $visit->ledger;
        $last = self::sinceOf($visit);
        $items = self::standingItems($ledger);
        $full = count($items) + self::ITEMS_PER_PAGE;
        $rows = $ledger->select("SELECT seq, type, id FROM {feed} WHERE seq > ? AND person = '' ORDER BY seq LIMIT "
            . self::ITEMS_PER_PAGE, [$last]);
        $more = count($rows) === self::ITEMS_PER_PAGE;
        foreach ($rows as $row) {
            if (count($items) >= $full) {
                $more = true;
                break;
            }
            $last = (int) $row['seq'];
            array_push($items, ...self::itemsOf($ledger, $row['type'], $row['id']));
        }
        return Answer::json(['backup' => '1', 'portal_id' => $ledger->meta('portal_id'),
            'network' => $visit->rulebook->network(), 'made_at' => $visit->now, 'items' => $items,
            'next' => $last . '.' . $ledger->meta('epoch'), 'more' => $more]);
    }

    /** @param list<string> $parts */
    public static function postBackup(Visit $visit, array $parts): Answer
    {
        self::isAdministrators($visit);
        $ledger = $visit->ledger;
        $page = Shape::backupPage($visit->request->json());
        if (!self::isUntouched($ledger)) {
            throw new Refusal('wrong_state', 'this portal is not empty');
        }
        if ($page['network'] !== $visit->rulebook->network()) {
            $problem = $page['network'] === 'wan' ? 'wan_only' : 'check_failed';
            throw new Refusal($problem, 'a backup of the other network', 'network');
        }
        foreach ($page['items'] as $item) {
            self::restoreItem($visit, $item);
        }
        $ledger->setMeta('portal_id', $page['portal_id']);
        $ledger->setMeta('epoch', $visit->newId());
        $ledger->setMeta('restored', (string) $ledger->lastSeq());
        return Answer::empty();
    }

    private static function isAdministrators(Visit $visit): void
    {
        if (!Rights::isPortalAdministrator($visit)) {
            throw new Refusal('not_your_role', "backups are an administrator's");
        }
    }

    private static function sinceOf(Visit $visit): int
    {
        $text = $visit->request->queryItem('since');
        if ($text === '') {
            return 0;
        }
        if (preg_match('/\A(\d{1,18})\.([^.]*)\z/', $text, $cursor) !== 1) {
            throw new Refusal('bad_request', 'since is no cursor', 'since');
        }
        return $cursor[2] === $visit->ledger->meta('epoch') ? (int) $cursor[1]
            : throw new Refusal('scope_changed', 'the portal was restored since', 'since');
    }

    private static function item(string $type, string $id, array $value): array
    {
        return ['type' => $type, 'id' => $id, 'value' => $value];
    }

    /** Small, and whatever is in them counts: with every backup, at its beginning. */
    private static function standingItems(Ledger $ledger): array
    {
        return array_map(static function (string $text): array {
            $rulebook = Json::object($text);
            return self::item('rulebook', (string) $rulebook['version'], $rulebook);
        }, Rulebooks::texts($ledger));
    }

    private static function itemsOf(Ledger $ledger, string $type, string $id): array
    {
        if (($type === 'article' || $type === 'tombstone') && Archive::isId($id)) {
            return []; // WordPress' own posts, which its own backup holds
        }
        if ($type === 'article') {
            return self::articleItems($ledger, $id);
        }
        if ($type === 'tombstone') {
            return [...self::historyItems($ledger, $id), ...self::rows($ledger, 'tombstone', 'article', $id)];
        }
        $note = in_array($type, self::NOTES, true) ? Notes::of($ledger, $type, $id) : null;
        return $note === null ? [] : [self::item($type, $id, $note)];
    }

    private static function articleItems(Ledger $ledger, string $id): array
    {
        $items = [];
        $media = $ledger->select('SELECT DISTINCT m.digest, m.bytes FROM {media} m'
            . ' JOIN {media_use} u ON u.digest = m.digest WHERE u.article = ?', [$id]);
        foreach ($media as ['digest' => $digest, 'bytes' => $bytes]) {
            $items[] = self::item('media', $digest, ['bytes' => (int) $bytes,
                'type' => MediaRoom::mediumType(MediaRoom::wholeFile($digest))]);
            array_push($items, ...self::rows($ledger, 'media_owner', 'digest', $digest));
        }
        foreach (['media_use', 'revision', 'transition'] as $type) {
            array_push($items, ...self::rows($ledger, $type, 'article', $id));
        }
        array_push($items, ...self::historyItems($ledger, $id));
        $article = Shelf::articleObject($ledger, $id);
        $opened = $ledger->first('SELECT opened FROM {article} WHERE id = ?', [$id]);
        if ($article !== null && $opened !== null) {
            $items[] = self::item('article', $id, ['article' => $article, 'opened' => (int) $opened['opened']]);
        }
        return $items;
    }

    private static function historyItems(Ledger $ledger, string $id): array
    {
        return array_map(static fn (array $entry): array => self::item('history', "$id/$entry[number]",
            ['article' => $id] + $entry), Trail::trailOf($ledger, $id));
    }

    private static function rows(Ledger $ledger, string $type, string $column, string $id): array
    {
        $columns = self::TABLES[$type];
        $order = $type === 'revision' ? 'number' : $columns[0];
        $rows = $ledger->select('SELECT ' . implode(', ', $columns)
            . " FROM {{$type}} WHERE $column = ? ORDER BY $order", [$id]);
        return array_map(static function (array $row) use ($type, $columns): array {
            foreach (array_intersect(self::BYTES, $columns) as $name) {
                $row[$name] = base64_encode($row[$name]);
            }
            return self::item($type, $row[$columns[0]], $row);
        }, $rows);
    }

    private static function restoreItem(Visit $visit, array $item): void
    {
        ['type' => $type, 'id' => $id, 'value' => $value] = $item;
        match (true) {
            $type === 'rulebook' => self::restoreRulebook($visit, $value),
            $type === 'article' => self::restoreArticle($visit, $value),
            $type === 'history' => self::restoreEntry($visit->ledger, $value),
            $type === 'media' => self::isMediumHere($visit->ledger, $id),
            $type === 'tombstone' => self::restoreTombstone($visit, $id, $value),
            in_array($type, self::NOTES, true) => self::restoreNote($visit, $type, $id, $value),
            isset(self::TABLES[$type]) => self::restoreRow($visit->ledger, $type, $value),
            default => throw new Refusal('bad_request', 'an item of an unknown type', $type),
        };
    }

    private static function restoreRulebook(Visit $visit, array $value): void
    {
        $version = is_int($value['version'] ?? null) ? $value['version'] : 0;
        $visit->ledger->run('DELETE FROM {rulebook} WHERE version = ?', [$version]);
        Rulebooks::keep($visit->ledger, $value);
        Feed::announceRulebook($visit, $version);
    }

    private static function restoreArticle(Visit $visit, array $value): void
    {
        $article = Shape::article(is_array($value['article'] ?? null) ? $value['article'] : []);
        $opened = is_int($value['opened'] ?? null) ? $value['opened'] : 0;
        Shelf::keepArticle($visit->ledger, $article, $opened);
        Feed::announceArticle($visit, Head::of($article, $opened), []);
        PublicPages::changed($visit->ledger, $article['id']);
    }

    private static function restoreEntry(Ledger $ledger, array $value): void
    {
        $entry = Shape::historyEntry($value);
        $article = Articles::idOf($value['article'] ?? null)
            ?? throw new Refusal('bad_request', 'article: is not a UUID', 'history');
        $ledger->run('DELETE FROM {entry} WHERE article = ? AND number = ?', [$article, $entry['number']]);
        Trail::keepEntry($ledger, $article, $entry);
    }

    private static function isMediumHere(Ledger $ledger, string $digest): void
    {
        if ($ledger->first('SELECT 1 FROM {media} WHERE digest = ?', [$digest]) === null) {
            throw new Refusal('check_failed', 'media are sent first', $digest, ['check' => 'media_present']);
        }
    }

    private static function restoreTombstone(Visit $visit, string $id, array $value): void
    {
        self::restoreRow($visit->ledger, 'tombstone', $value);
        foreach (['article' => 'id', 'revision' => 'article', 'transition' => 'article', 'note' => 'article',
                     'media_use' => 'article'] as $table => $column) {
            $visit->ledger->run("DELETE FROM {{$table}} WHERE $column = ?", [$id]);
        }
        Feed::announceGone($visit, $id, []);
        PublicPages::changed($visit->ledger, $id);
    }

    private static function restoreNote(Visit $visit, string $type, string $id, array $value): void
    {
        $note = Shape::$type($value);
        $article = $note['article'] ?? '';
        Notes::keep($visit->ledger, $type, $id, $article, $note['site'] ?? '', $note,
            ['id' => $id, 'at' => $visit->now]);
        Feed::announceNote($visit, $type, $id, $article);
    }

    private static function restoreRow(Ledger $ledger, string $table, array $value): void
    {
        $values = [];
        foreach (self::TABLES[$table] as $column) {
            $member = $value[$column] ?? null;
            if (!is_string($member) && !is_int($member)) {
                throw new Refusal('bad_request', "$column: is missing", $table);
            }
            $values[] = in_array($column, self::BYTES, true) ? (string) base64_decode((string) $member, true) : $member;
        }
        $marks = implode(', ', array_fill(0, count($values), '?'));
        $ledger->run("REPLACE INTO {{$table}} (" . implode(', ', self::TABLES[$table]) . ") VALUES ($marks)", $values);
    }

    /** Nothing was written here but by restoring. */
    private static function isUntouched(Ledger $ledger): bool
    {
        $restored = $ledger->meta('restored');
        $entries = 'SELECT 1 FROM {entry} WHERE ' . Archive::without('article') . ' LIMIT 1';
        return $restored === '' ? $ledger->first($entries) === null
                                : $restored === (string) $ledger->lastSeq();
    }
}
