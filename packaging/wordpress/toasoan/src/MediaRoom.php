<?php
// Media by their content: whoever can name a digest has not seen the bytes, so a medium exists only for whoever sent
// its bytes and for those who see an article in which somebody used it who had a right to. Unfinished uploads are
// kept per person, never below the public folder, and are forgotten when the whole is not what its name says. Files
// follow the tables: they are written before a row names them and removed after it stopped to.

declare(strict_types=1);

namespace Toasoan;

final class MediaRoom
{
    private const DIGEST = '/\A[0-9a-f]{64}\z/';
    private const NUMBER = '/\A\d{1,18}\z/';

    /** @param list<string> $parts */
    public static function headMedium(Visit $visit, array $parts): Answer
    {
        return self::stateAnswer($visit, self::digestIn($parts), 200);
    }

    /** @param list<string> $parts */
    public static function getMedium(Visit $visit, array $parts): Answer
    {
        $digest = self::digestIn($parts);
        $backup = Rights::isPortalAdministrator($visit) && self::isWhole($visit->ledger, $digest);
        if (!$backup && !self::maySeeMedium($visit, $digest)) {
            throw new Refusal('not_found', 'no medium with this digest');
        }
        return self::fileAnswer($visit->request, self::wholeFile($digest));
    }

    /** @param list<string> $parts */
    public static function patchMedium(Visit $visit, array $parts): Answer
    {
        $digest = self::digestIn($parts);
        [$offset, $length] = self::piece($visit);
        $end = $offset + strlen($visit->request->body());
        $whole = self::maySeeMedium($visit, $digest);
        $held = self::heldBytes($visit, $digest);
        $again = $held > 0 && $end <= $held; // sent once more after its answer was lost
        if (!$again) {
            if ($whole || $offset !== $held || ($length !== null && $end > $length)) {
                throw new Refusal('offset_mismatch', 'the upload continues elsewhere', '', ['offset' => $held]);
            }
            self::append(self::partFile($visit, $digest), $offset, $visit->request->body());
        }
        $last = $length === null ? trim($visit->request->header('upload-complete')) === '?1'
                                 : max($end, $held) === $length;
        if ($last && !$whole) {
            self::finishUpload($visit, $digest);
        }
        return self::stateAnswer($visit, $digest, 204);
    }

    /**
     * The revision being written names these; what its writer may see becomes visible with the article.
     * @param list<string> $media
     */
    public static function nameMedia(Visit $visit, string $article, array $media): void
    {
        foreach ($media as $digest) {
            $visit->ledger->run('INSERT INTO {media_use} (digest, article, person, granted) VALUES (?, ?, ?, ?)'
                . ' ON DUPLICATE KEY UPDATE granted = GREATEST(granted, VALUES(granted))',
                [$digest, $article, $visit->person, self::maySeeMedium($visit, $digest)]);
        }
    }

    public static function maySeeMedium(Visit $visit, string $digest): bool
    {
        if (!self::isWhole($visit->ledger, $digest)) {
            return false;
        }
        if (self::owns($visit->ledger, $digest, $visit->person)) {
            return true;
        }
        $uses = $visit->ledger->select('SELECT DISTINCT u.article FROM {media_use} u LEFT JOIN {media_owner} o'
            . ' ON o.digest = u.digest AND o.person = u.person'
            . ' WHERE u.digest = ? AND (u.granted = 1 OR o.person IS NOT NULL)', [$digest]);
        foreach ($uses as $row) {
            $head = Rights::headOf($visit->ledger, $row['article']);
            if ($head !== null && Rights::maySee($visit, $head)) {
                return true;
            }
        }
        return false;
    }

    /** Whole, and used in the article by somebody who had a right to. */
    public static function articleHasMedium(Ledger $ledger, string $article, string $digest): bool
    {
        return $ledger->first('SELECT 1 FROM {media_use} u JOIN {media} m ON m.digest = u.digest'
            . ' LEFT JOIN {media_owner} o ON o.digest = u.digest AND o.person = u.person'
            . ' WHERE u.article = ? AND u.digest = ? AND (u.granted = 1 OR o.person IS NOT NULL)',
            [$article, $digest]) !== null;
    }

    /** @return list<string> whole media that no other article uses */
    public static function mediaOnlyOf(Ledger $ledger, string $article): array
    {
        return array_column($ledger->select('SELECT DISTINCT u.digest FROM {media_use} u'
            . ' JOIN {media} m ON m.digest = u.digest WHERE u.article = ?'
            . ' AND NOT EXISTS (SELECT 1 FROM {media_use} v WHERE v.digest = u.digest AND v.article <> u.article)',
            [$article]), 'digest');
    }

    /** @param list<string> $media */
    public static function forgetMedia(Visit $visit, array $media): void
    {
        foreach ($media as $digest) {
            $visit->ledger->run('DELETE FROM {media} WHERE digest = ?', [$digest]);
            $visit->ledger->run('DELETE FROM {media_owner} WHERE digest = ?', [$digest]);
            $visit->ledger->run('INSERT INTO {sweep} (digest) VALUES (?) ON DUPLICATE KEY UPDATE digest = digest',
                [$digest]);
        }
    }

    /** Takes a whole medium that came by another way (a package). */
    public static function keepMedium(Visit $visit, string $digest, string $bytes): void
    {
        if (!self::isWhole($visit->ledger, $digest)) {
            $whole = self::wholeFile($digest);
            $written = @file_put_contents("$whole.coming", $bytes);
            if ($written !== strlen($bytes) || !self::moved("$whole.coming", $whole)) {
                throw new Refusal('unavailable', 'a medium cannot be kept');
            }
        }
        self::enlist($visit, $digest, strlen($bytes));
    }

    public static function mediumBytes(string $digest): string
    {
        $bytes = @file_get_contents(self::wholeFile($digest));
        return $bytes !== false ? $bytes : throw new Refusal('unavailable', 'a medium cannot be read');
    }

    /** Where a whole medium lies. */
    public static function wholeFile(string $digest): string
    {
        return Folders::media() . '/' . $digest;
    }

    /** MIME type by content. */
    public static function mediumType(string $path): string
    {
        return (function_exists('mime_content_type') ? @mime_content_type($path) : '') ?: 'application/octet-stream';
    }

    /** Removes the files that nothing names. Inside a write. */
    public static function sweepMedia(Ledger $ledger): void
    {
        foreach (array_column($ledger->select('SELECT digest FROM {sweep}'), 'digest') as $digest) {
            $path = self::wholeFile($digest);
            if (!is_file($path) || @unlink($path)) {
                $ledger->run('DELETE FROM {sweep} WHERE digest = ?', [$digest]);
            }
        }
    }

    /** @param list<string> $parts */
    private static function digestIn(array $parts): string
    {
        return preg_match(self::DIGEST, $parts[0]) === 1 ? $parts[0] : throw new Refusal('not_found', 'no digest');
    }

    private static function partFile(Visit $visit, string $digest): string
    {
        // People's ids may hold anything; their folder's name may not.
        return Folders::parts() . '/' . bin2hex($visit->person) . '/' . $digest;
    }

    private static function isWhole(Ledger $ledger, string $digest): bool
    {
        return $ledger->first('SELECT 1 FROM {media} WHERE digest = ?', [$digest]) !== null;
    }

    private static function owns(Ledger $ledger, string $digest, string $person): bool
    {
        return $ledger->first('SELECT 1 FROM {media_owner} WHERE digest = ? AND person = ?',
            [$digest, $person]) !== null;
    }

    private static function heldBytes(Visit $visit, string $digest): int
    {
        $row = $visit->ledger->first('SELECT bytes FROM {media} WHERE digest = ?', [$digest]);
        if ($row !== null && self::maySeeMedium($visit, $digest)) {
            return (int) $row['bytes'];
        }
        $part = self::partFile($visit, $digest);
        clearstatcache(true, $part);
        return is_file($part) ? (int) filesize($part) : 0;
    }

    private static function stateAnswer(Visit $visit, string $digest, int $status): Answer
    {
        $answer = new Answer($status);
        $answer->set('Upload-Offset', (string) self::heldBytes($visit, $digest));
        $answer->set('Upload-Complete', self::maySeeMedium($visit, $digest) ? '?1' : '?0');
        $answer->set('Cache-Control', 'no-store');
        return $answer;
    }

    /** @return array{int, ?int} where the piece begins, and the length of the whole when it was said */
    private static function piece(Visit $visit): array
    {
        $request = $visit->request;
        $offset = self::number($request->header('upload-offset'))
            ?? throw new Refusal('bad_request', 'Upload-Offset is missing', 'Upload-Offset');
        $length = self::number($request->header('upload-length'));
        if ($length === null && trim($request->header('upload-length')) !== '') {
            throw new Refusal('bad_request', 'Upload-Length is no number', 'Upload-Length');
        }
        if (max($offset + strlen($request->body()), $length ?? 0) > $visit->rulebook->limits()['media_bytes']) {
            throw new Refusal('too_large', 'larger than a medium may be');
        }
        return [$offset, $length];
    }

    private static function number(string $text): ?int
    {
        return preg_match(self::NUMBER, trim($text)) === 1 ? (int) trim($text) : null;
    }

    /** The write's transaction keeps every other writer out. */
    private static function append(string $part, int $offset, string $bytes): void
    {
        $folder = dirname($part);
        if (!is_dir($folder)) {
            @mkdir($folder, 0700, true);
        }
        $file = @fopen($part, 'c+b');
        $kept = $file !== false && fseek($file, $offset) === 0 && fwrite($file, $bytes) === strlen($bytes)
            && fflush($file);
        if ($file !== false) {
            fclose($file);
        }
        if (!$kept) {
            throw new Refusal('unavailable', 'the upload cannot be kept');
        }
    }

    private static function finishUpload(Visit $visit, string $digest): void
    {
        $part = self::partFile($visit, $digest);
        $found = @hash_file('sha256', $part);
        if ($found === false) {
            throw new Refusal('unavailable', 'the upload cannot be read');
        }
        if ($found !== $digest) {
            @unlink($part);
            throw new Refusal('digest_mismatch', 'the whole has another digest');
        }
        clearstatcache(true, $part);
        $bytes = (int) filesize($part);
        if (!self::moved($part, self::wholeFile($digest))) {
            throw new Refusal('unavailable', 'the medium cannot be kept');
        }
        self::enlist($visit, $digest, $bytes);
    }

    /** Whether the file lies there under its new name, and would after a power cut. */
    private static function moved(string $from, string $to): bool
    {
        $file = @fopen($from, 'r+b');
        $synced = $file !== false && fsync($file);
        if ($file !== false) {
            fclose($file);
        }
        return $synced && @rename($from, $to);
    }

    private static function enlist(Visit $visit, string $digest, int $bytes): void
    {
        $visit->ledger->run('INSERT INTO {media} (digest, bytes, at) VALUES (?, ?, ?)'
            . ' ON DUPLICATE KEY UPDATE digest = digest', [$digest, $bytes, $visit->now]);
        $visit->ledger->run('INSERT INTO {media_owner} (digest, person) VALUES (?, ?)'
            . ' ON DUPLICATE KEY UPDATE digest = digest', [$digest, $visit->person]);
        $visit->ledger->run('DELETE FROM {sweep} WHERE digest = ?', [$digest]);
    }

    /** 200, or 206 for a Range with one part (RFC 9110, 14). */
    private static function fileAnswer(Request $request, string $path): Answer
    {
        if (!is_readable($path)) {
            throw new Refusal('unavailable', 'the medium cannot be read');
        }
        $size = (int) filesize($path);
        $answer = new Answer();
        $answer->set('Content-Type', self::mediumType($path));
        $answer->set('Accept-Ranges', 'bytes');
        $answer->set('Cache-Control', 'private, no-cache');
        [$from, $to] = self::rangeOf($request, $size) ?? [0, null];
        if ($to !== null && $to <= $from) {
            $answer->status = 416;
            $answer->set('Content-Range', "bytes */$size");
            return $answer;
        }
        $answer->file = $path;
        $answer->from = $from;
        $answer->to = $to ?? $size;
        if ($to !== null) {
            $answer->status = 206;
            $answer->set('Content-Range', "bytes $from-" . ($to - 1) . "/$size");
        }
        return $answer;
    }

    /** @return ?array{int, int} first and one past last; null when the whole is wanted */
    private static function rangeOf(Request $request, int $size): ?array
    {
        if (preg_match('/\Abytes=(\d{1,18})-(\d{0,18})\z/', trim($request->header('range')), $ends) !== 1) {
            return null;
        }
        return [(int) $ends[1], $ends[2] === '' ? $size : min((int) $ends[2] + 1, $size)];
    }
}
