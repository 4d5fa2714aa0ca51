<?php
// Articles and their revisions as rows. A revision's content is kept as it came, member for member, and given out like
// that; the article's row holds everything but the content. What rights and lists need stands in columns beside it,
// written by keepArticle() alone, so that the two cannot disagree.

declare(strict_types=1);

namespace Toasoan;

final class Shelf
{
    private const REVISION = 'id, article, parent, person, at, madeat, fingerprint, digest, content, receipt';

    /**
     * With its content read; null when there is none.
     * @return ?array<string, mixed>
     */
    public static function articleOf(Ledger $ledger, string $id): ?array
    {
        $article = self::articleObject($ledger, $id);
        return $article === null ? null : ['content' => self::read($article['content'])] + $article;
    }

    /**
     * As it travels: the content as it came, unknown members included.
     * @return ?array<string, mixed>
     */
    public static function articleObject(Ledger $ledger, string $id): ?array
    {
        $row = $ledger->first('SELECT a.record, r.content FROM {article} a JOIN {revision} r ON r.id = a.revision'
            . ' WHERE a.id = ?', [$id]);
        return $row === null ? null : Json::object($row['record']) + ['content' => Json::object($row['content'])];
    }

    /**
     * @param array<string, mixed> $article with its content
     * @param int $opened number of the entry that opened the working version
     */
    public static function keepArticle(Ledger $ledger, array $article, int $opened): void
    {
        $head = Head::of($article, $opened);
        $ledger->run('INSERT INTO {article} (id, site, state, author, assignee, live, submitted, opened, due, version,'
            . ' revision, record, summary) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
            . ' ON DUPLICATE KEY UPDATE site = VALUES(site), state = VALUES(state), author = VALUES(author),'
            . ' assignee = VALUES(assignee), live = VALUES(live),'
            . ' submitted = VALUES(submitted), opened = VALUES(opened), due = VALUES(due), version = VALUES(version),'
            . ' revision = VALUES(revision), record = VALUES(record), summary = VALUES(summary)',
            [$head->id, $head->site, $head->state, $head->author, $head->assignee, $head->live, $head->submitted,
                $head->opened, $article['schedule']['at'] ?? null, $head->version, $head->revision,
                Json::encode(array_diff_key($article, ['content' => true])), Json::encode(Summary::of($article))]);
    }

    /**
     * Its columns; the content as it came.
     * @return ?array<string, mixed>
     */
    public static function revisionOf(Ledger $ledger, string $id): ?array
    {
        $row = $ledger->first('SELECT ' . self::REVISION . ' FROM {revision} WHERE id = ?', [$id]);
        return $row === null ? null : self::revision($row);
    }

    /** @return list<array<string, mixed>> oldest first */
    public static function revisionsOf(Ledger $ledger, string $article): array
    {
        return array_map(self::revision(...), $ledger->select('SELECT ' . self::REVISION . ' FROM {revision}'
            . ' WHERE article = ? ORDER BY at, number', [$article]));
    }

    /** @param array<string, mixed> $revision its columns; the content as it came */
    public static function keepRevision(Ledger $ledger, array $revision): void
    {
        $ledger->run('INSERT INTO {revision} (' . self::REVISION . ') VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
            [$revision['id'], $revision['article'], $revision['parent'], $revision['person'], $revision['at'],
                $revision['madeat'], $revision['fingerprint'], $revision['digest'], Json::encode($revision['content']),
                $revision['receipt']]);
    }

    /** @return ?array<string, mixed> the content as a value */
    public static function contentOf(Ledger $ledger, string $revision): ?array
    {
        $stored = self::revisionOf($ledger, $revision);
        return $stored === null ? null : self::read($stored['content']);
    }

    private static function revision(array $row): array
    {
        return ['content' => Json::object($row['content'])] + $row;
    }

    private static function read(array $content): array
    {
        try {
            return Shape::content($content);
        } catch (Refusal $fault) {
            throw new Broken('a content in the tables cannot be read: ' . $fault->getMessage());
        }
    }
}
