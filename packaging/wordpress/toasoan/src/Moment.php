<?php
// Times as the contract writes them: RFC 3339 in UTC with three decimals, so that their text orders them.

declare(strict_types=1);

namespace Toasoan;

final class Moment
{
    private const FORM = 'Y-m-d\TH:i:s.v\Z';
    private const LENGTH = 24;
    /** Minutes; beyond it no place on earth keeps its clock. */
    private const MAX_OFFSET = 16 * 60;

    /** The portal's clock is the official one. Who tests what time brings about sets it by the filter. */
    public static function now(): string
    {
        $now = (new \DateTimeImmutable('now', new \DateTimeZone('UTC')))->format(self::FORM);
        return (string) apply_filters('toasoan_now', $now);
    }

    /** Seconds later, or earlier. */
    public static function after(string $moment, int $seconds): string
    {
        return self::fromMilliseconds(self::milliseconds($moment) + $seconds * 1000);
    }

    public static function milliseconds(string $moment): int
    {
        $at = new \DateTimeImmutable($moment);
        return $at->getTimestamp() * 1000 + (int) $at->format('v');
    }

    /** The contract's form of an RFC 3339 time with any offset, rounded to milliseconds; null when it is none. */
    public static function read(string $text): ?string
    {
        $shape = '/\A(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d\d):(\d\d))\z/';
        if (preg_match($shape, $text, $part) !== 1 || !checkdate((int) $part[2], (int) $part[3], (int) $part[1])) {
            return null;
        }
        $fraction = str_pad($part[7] ?? '', 4, '0');
        $milliseconds = (int) substr($fraction, 0, 3) + ($fraction[3] >= '5' ? 1 : 0);
        $ofDay = (((int) $part[4] * 60 + (int) $part[5]) * 60 + (int) $part[6]) * 1000 + $milliseconds;
        $isTime = $part[4] === '24' ? $ofDay === 86_400_000 : $part[4] < '24' && $part[5] < '60' && $part[6] < '60';
        $offset = isset($part[8]) ? (int) $part[9] * 60 + (int) $part[10] : 0;
        if (!$isTime || $offset > self::MAX_OFFSET || ($part[10] ?? '00') > '59') {
            return null;
        }
        $east = ($part[8] ?? '') === '-' ? -$offset : $offset;
        $midnight = self::milliseconds("$part[1]-$part[2]-$part[3]T00:00:00.000Z");
        $moment = self::fromMilliseconds($midnight + $ofDay - $east * 60_000);
        return strlen($moment) === self::LENGTH && $moment[0] !== '-' ? $moment : null;
    }

    /** Whether the text is a day, written YYYY-MM-DD. */
    public static function isDay(string $text): bool
    {
        return preg_match('/\A(\d{4})-(\d\d)-(\d\d)\z/', $text, $part) === 1
            && checkdate((int) $part[2], (int) $part[3], (int) $part[1]);
    }

    public static function fromMilliseconds(int $milliseconds): string
    {
        $seconds = intdiv($milliseconds, 1000) - ($milliseconds % 1000 < 0 ? 1 : 0);
        $rest = $milliseconds - $seconds * 1000;
        return gmdate('Y-m-d\TH:i:s', $seconds) . sprintf('.%03dZ', $rest);
    }
}
