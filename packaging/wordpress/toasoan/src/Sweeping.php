<?php
// What nobody comes back for: credentials that were made and never used (the answer was lost and the client asked for
// another), uploads left in the middle, answers kept for repetitions, "gone" rows of the feed. Looked for at a request,
// at most once an hour, a bounded number at a time: whoever asks never waits for a backlog.

declare(strict_types=1);

namespace Toasoan;

final class Sweeping
{
    private const BETWEEN = 3600;
    private const DAY = 86_400;
    private const REQUEST_MEMORY = 30 * self::DAY;
    /** A client uses a new credential before it keeps it: unused for that long, it belongs to nobody. */
    private const CREDENTIAL_PATIENCE = 7 * self::DAY;
    private const UPLOAD_PATIENCE = 7 * self::DAY;
    private const AT_ONCE = 50;

    /** Whether the hour is over, or the last time left something behind. */
    public static function waits(string $swept, string $now): bool
    {
        return $swept === '' || Moment::after($swept, self::BETWEEN) <= $now;
    }

    /** Inside a write, which keeps uploads from going on meanwhile. */
    public static function sweep(Visit $visit): void
    {
        Feed::prune($visit->ledger, $visit->now);
        $visit->ledger->run('DELETE FROM {request} WHERE at < ?', [Moment::after($visit->now, -self::REQUEST_MEMORY)]);
        $credentials = SignIn::endUnused(Moment::after($visit->now, -self::CREDENTIAL_PATIENCE), self::AT_ONCE);
        $uploads = self::removeUploads(Moment::milliseconds($visit->now) / 1000 - self::UPLOAD_PATIENCE);
        if ($credentials < self::AT_ONCE && $uploads < self::AT_ONCE) {
            $visit->ledger->setMeta('swept', $visit->now);
        }
    }

    /** How many there were. */
    private static function removeUploads(float $before): int
    {
        try {
            $folders = new \RecursiveDirectoryIterator(Folders::parts(), \FilesystemIterator::SKIP_DOTS);
        } catch (Refusal) {
            return 0; // no folder, no uploads: reading must not depend on it
        }
        $gone = 0;
        $parts = new \RecursiveIteratorIterator($folders, flags: \RecursiveIteratorIterator::CATCH_GET_CHILD);
        foreach ($parts as $part) {
            if ($gone === self::AT_ONCE) {
                break;
            }
            if ($part->isFile() && $part->getMTime() < $before && @unlink($part->getPathname())) {
                ++$gone;
            }
        }
        return $gone;
    }
}
