<?php
// The small things beside articles, kept as the contract's JSON: comments, assignments, reminders, delegations and
// royalties. Each is put as a whole under an id the client made; putting the same again changes nothing.

declare(strict_types=1);

namespace Toasoan;

final class Notes
{
    /** @return ?array<string, mixed> */
    public static function of(Ledger $ledger, string $type, string $id): ?array
    {
        $row = $ledger->first('SELECT record FROM {note} WHERE type = ? AND id = ?', [$type, $id]);
        return $row === null ? null : Json::object($row['record']);
    }

    /**
     * @param string $article empty: of all
     * @return list<array<string, mixed>>
     */
    public static function objects(Ledger $ledger, string $type, string $article = ''): array
    {
        $rows = $article === ''
            ? $ledger->select('SELECT record FROM {note} WHERE type = ? ORDER BY id', [$type])
            : $ledger->select('SELECT record FROM {note} WHERE article = ? AND type = ? ORDER BY id',
                [$article, $type]);
        return array_map(static fn (array $row): array => Json::object($row['record']), $rows);
    }

    /**
     * @param array<string, mixed> $value
     * @param array<string, mixed> $receipt what its last change was answered with, and a repetition of it will be
     */
    public static function keep(Ledger $ledger, string $type, string $id, string $article, string $site, array $value,
        array $receipt): void
    {
        $ledger->run('INSERT INTO {note} (type, id, article, site, ends, record, receipt) VALUES (?, ?, ?, ?, ?, ?, ?)'
            . ' ON DUPLICATE KEY UPDATE article = VALUES(article), site = VALUES(site), ends = VALUES(ends),'
            . ' record = VALUES(record), receipt = VALUES(receipt)',
            [$type, $id, $article, $site, $value['ends'] ?? '', Json::encode($value), Json::encode($receipt)]);
    }

    /** JSON; empty when there is no such note. */
    public static function receipt(Ledger $ledger, string $type, string $id): string
    {
        return $ledger->first('SELECT receipt FROM {note} WHERE type = ? AND id = ?', [$type, $id])['receipt'] ?? '';
    }

    /** Whether both say the same, in whatever order. */
    public static function same(array $a, array $b): bool
    {
        return Json::canonical($a) === Json::canonical($b);
    }

    /** Whether this person gets that note at all; the calls ask here, and the feed below. */
    public static function maySee(Visit $visit, string $type, string $id): bool
    {
        $note = self::of($visit->ledger, $type, $id);
        $article = in_array($type, ['comment', 'royalty'], true) ? $note['article'] ?? '' : '';
        $head = $article === '' ? null : Rights::headOf($visit->ledger, $article);
        return $note !== null && self::sees($visit, $type, $note, $head);
    }

    /**
     * @param array<string, mixed> $note
     * @param ?Head $head of the article that a comment or royalty belongs to
     */
    public static function sees(Visit $visit, string $type, array $note, ?Head $head): bool
    {
        return match ($type) {
            'comment' => $head !== null && Rights::maySee($visit, $head),
            'royalty' => $head !== null && self::seesRoyalty($visit, $note, $head),
            'assignment' => self::seesAssignment($visit, $note),
            'reminder' => in_array($visit->person, [$note['from'], $note['to']], true),
            'delegation' => in_array($visit->person, [$note['from'], $note['to']], true)
                || Rights::hasRole($visit, $note['site'], ['administrator']),
            default => false,
        };
    }

    private static function seesRoyalty(Visit $visit, array $royalty, Head $head): bool
    {
        return in_array($visit->person, array_column($royalty['shares'], 'person'), true)
            || $head->author === $visit->person
            || Rights::hasRole($visit, $head->site, [...Rights::boardRoles(), 'administrator']);
    }

    private static function seesAssignment(Visit $visit, array $assignment): bool
    {
        $person = $assignment['person'] ?? '';
        $unit = $visit->rulebook->person($visit->person)['unit'] ?? '';
        $mine = $person === $visit->person || ($person === '' && $unit !== '' && $unit === ($assignment['unit'] ?? ''));
        return $mine || Rights::hasRole($visit, $assignment['site'], Rights::boardRoles());
    }
}
