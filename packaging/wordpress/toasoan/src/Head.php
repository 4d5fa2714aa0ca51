<?php
// The columns of an article that rights look at.

declare(strict_types=1);

namespace Toasoan;

final class Head
{
    public const COLUMNS = 'id, site, state, author, assignee, live, submitted, opened, version, revision';

    private function __construct(
        public readonly string $id,
        public readonly string $site,
        public readonly string $state,
        public readonly string $author,
        public readonly string $assignee,
        public readonly bool $live,
        /** Ever. */
        public readonly bool $submitted,
        /** Number of the history entry that opened the working version. */
        public readonly int $opened,
        public readonly int $version,
        public readonly string $revision,
    ) {
    }

    /** @param array<string, mixed> $row of COLUMNS */
    public static function fromRow(array $row): self
    {
        return new self($row['id'], $row['site'], $row['state'], $row['author'], $row['assignee'], (bool) $row['live'],
            (bool) $row['submitted'], (int) $row['opened'], (int) $row['version'], $row['revision']);
    }

    /** @param array<string, mixed> $article with its content */
    public static function of(array $article, int $opened): self
    {
        return new self($article['id'], $article['content']['site'], $article['state'], $article['author'],
            $article['assignee'] ?? '', isset($article['live']), isset($article['submitted_at']), $opened,
            $article['version'], $article['revision']);
    }

    /** A post that was never the board's: it can be found and read, and nothing can be done to it here. */
    public function isArchived(): bool
    {
        return Archive::isId($this->id);
    }
}
