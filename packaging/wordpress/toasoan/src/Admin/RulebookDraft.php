<?php
// The next version of the rulebook, in force today: the one in force, byte for byte, but for the rows that a form
// changed. Objects stay objects and unknown members stay where they are. It is kept by the same call as everybody's,
// PUT /rulebook.

declare(strict_types=1);

namespace Toasoan\Admin;

use Toasoan\Inside;
use Toasoan\Moment;
use Toasoan\Visit;

final class RulebookDraft
{
    /** @param list<int> $laterVersions known already, but not in force yet */
    private function __construct(
        private readonly \stdClass $book,
        private readonly int $latest,
        public readonly array $laterVersions,
    ) {
    }

    public static function begin(): self
    {
        return Inside::read('', static function (Visit $visit): self {
            $inForce = $visit->rulebook->version();
            $row = $visit->ledger->first('SELECT text FROM {rulebook} WHERE version = ?', [$inForce]);
            $book = json_decode((string) $row['text'], false, 64, JSON_THROW_ON_ERROR);
            $today = self::today($book, $visit->now);
            $later = [];
            $latest = $inForce;
            $newer = 'SELECT version, text FROM {rulebook} WHERE version > ? ORDER BY version';
            foreach ($visit->ledger->select($newer, [$inForce]) as $known) {
                $latest = (int) $known['version'];
                if (json_decode((string) $known['text'])->from > $today) {
                    $later[] = $latest;
                }
            }
            $book->from = $today;
            return new self($book, $latest, $later);
        });
    }

    /** The latest version when the draft was begun: a form carries it, so that no two edits cross unseen. */
    public function latest(): int
    {
        return $this->latest;
    }

    public function network(): string
    {
        return $this->book->network;
    }

    /** @return list<\stdClass> rows of `people`, `sites`, `units`, `channels`, `categories`: to be read */
    public function rows(string $list): array
    {
        return $this->book->$list ?? [];
    }

    public function row(string $list, string $id): ?\stdClass
    {
        foreach ($this->rows($list) as $row) {
            if ($row->id === $id) {
                return $row;
            }
        }
        return null;
    }

    /**
     * Changes the row of that id, or adds it.
     * @param array<string, mixed> $members others stay as they are
     */
    public function put(string $list, string $id, array $members): void
    {
        $row = $this->row($list, $id);
        if ($row === null) {
            $row = (object) ['id' => $id];
            $this->book->$list[] = $row;
        }
        foreach ($members as $name => $value) {
            $row->$name = $value;
        }
    }

    public function remove(string $list, string $id): void
    {
        $this->book->$list = array_values(array_filter($this->rows($list),
            static fn (\stdClass $row): bool => $row->id !== $id));
    }

    /** A code that no row of the list has yet, after the name. */
    public function freeId(string $list, string $name): string
    {
        $base = trim(substr(sanitize_title(remove_accents($name)), 0, 40), '-');
        $base = $base === '' ? rtrim($list, 's') : $base;
        for ($id = $base, $number = 2; $this->row($list, $id) !== null; ++$number) {
            $id = "$base-$number";
        }
        return $id;
    }

    /**
     * Keeps it.
     * @param int $seen the latest version when the person saw the page
     * @throws Objection why it was refused
     */
    public function keep(int $seen): void
    {
        if ($seen !== $this->latest) {
            throw new Objection(__('Somebody else saved a newer version of the rules meanwhile. Look at the page as it is now and enter your change again.', 'toasoan'));
        }
        $this->book->version = $this->latest + 1;
        $answer = Inside::send(Access::actor(), 'PUT', '/rulebook', json_encode($this->book,
            JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR));
        if ($answer->status >= 400) {
            throw new Objection(FaultSentence::of(Inside::problem($answer), $this->book));
        }
    }

    private static function today(\stdClass $book, string $now): string
    {
        return substr(Moment::after($now, $book->calendar->utc_offset * 60), 0, 10);
    }
}
