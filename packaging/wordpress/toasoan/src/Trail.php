<?php
// The audit trail of each article (nhật ký xử lý): entries are only ever added, each with the hash of the one before,
// in the transaction of the write they tell about. It outlives the article: after a purge its ids and hashes remain,
// and nothing of the text, because no entry ever held any.

declare(strict_types=1);

namespace Toasoan;

final class Trail
{
    /** @return list<array<string, mixed>> */
    public static function trailOf(Ledger $ledger, string $article): array
    {
        $rows = $ledger->select('SELECT record FROM {entry} WHERE article = ? ORDER BY number', [$article]);
        return array_map(static fn (array $row): array => Json::object($row['record']), $rows);
    }

    /** @return array{length: int, hash: string} */
    public static function trailHead(Ledger $ledger, string $article): array
    {
        $row = $ledger->first('SELECT number, hash FROM {entry} WHERE article = ? ORDER BY number DESC LIMIT 1',
            [$article]);
        return ['length' => (int) ($row['number'] ?? 0), 'hash' => $row['hash'] ?? ''];
    }

    /**
     * Numbers, chains, hashes and keeps the entry; who and at are the visit's. Members that are empty are left out.
     * @param array<string, string> $entry
     * @return array{length: int, hash: string} the new head
     */
    public static function addToTrail(Visit $visit, string $article, array $entry): array
    {
        $head = self::trailHead($visit->ledger, $article);
        $entry = array_filter(['previous' => $head['hash']] + $entry, static fn (string $text): bool => $text !== '');
        $entry = ['number' => $head['length'] + 1, 'who' => $visit->person, 'at' => $visit->now] + $entry;
        $entry['hash'] = Fingerprint::entryHash($entry);
        self::keepEntry($visit->ledger, $article, $entry);
        return ['length' => $entry['number'], 'hash' => $entry['hash']];
    }

    /**
     * Keeps an entry that is chained already.
     * @param array<string, mixed> $entry
     */
    public static function keepEntry(Ledger $ledger, string $article, array $entry): void
    {
        $ledger->run('INSERT INTO {entry} (article, number, what, person, hash, record) VALUES (?, ?, ?, ?, ?, ?)',
            [$article, $entry['number'], $entry['what'], $entry['who'], $entry['hash'], Json::encode($entry)]);
    }

    /**
     * Targets, answered findings and the like as canonical JSON; empty for none.
     * @param array<string, mixed> $details
     */
    public static function details(array $details): string
    {
        return $details === [] ? '' : Json::canonical($details);
    }
}
