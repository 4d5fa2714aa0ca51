<?php
// The audit trail of one article as a chain: an entry holds only if its number, its link to the one before and its
// own hash hold. It is checked from its first entry on, each time whole.

declare(strict_types=1);

namespace Toasoan;

final class History
{
    /**
     * The first thing that does not hold; null when all of it does.
     * @param list<array> $entries as Shape::historyEntry() gives them
     * @param int $length of what was seen before
     * @param string $hash of its last entry
     */
    public static function fault(array $entries, int $length = 0, string $hash = ''): ?string
    {
        $previous = '';
        $number = 0;
        foreach ($entries as $entry) {
            ++$number;
            $reason = match (true) {
                $entry['number'] !== $number => 'the number is another',
                ($entry['previous'] ?? '') !== $previous => 'does not follow the one before',
                $entry['hash'] !== Fingerprint::entryHash($entry) => 'the hash is not of this entry',
                $number === $length && $entry['hash'] !== $hash => 'not the one that was seen before',
                default => null,
            };
            if ($reason !== null) {
                return "history, entry $number: $reason";
            }
            $previous = $entry['hash'];
        }
        return $number < $length ? 'history, entry ' . ($number + 1) . ': was seen before and is gone' : null;
    }
}
