<?php
// The media that the public sees, as files uploads/toasoan/<digest>.<extension>: the bytes that were approved, never
// encoded again, there only while a page shows them. {media_live} says which page shows which. A file whose bytes
// browsers could run is given a name that they only save.

declare(strict_types=1);

namespace Toasoan;

final class PublicMedia
{
    private const FOLDER = '/toasoan';
    private const EXTENSIONS = [
        'image/jpeg' => 'jpg', 'image/png' => 'png', 'image/gif' => 'gif', 'image/webp' => 'webp',
        'image/avif' => 'avif', 'video/mp4' => 'mp4', 'video/webm' => 'webm', 'video/quicktime' => 'mov',
        'video/x-m4v' => 'm4v', 'video/ogg' => 'ogv', 'audio/mpeg' => 'mp3', 'audio/ogg' => 'ogg',
        'application/ogg' => 'ogg', 'audio/x-wav' => 'wav', 'audio/wav' => 'wav', 'audio/x-m4a' => 'm4a',
        'audio/mp4' => 'm4a', 'audio/flac' => 'flac', 'application/pdf' => 'pdf',
        'application/msword' => 'doc', 'application/vnd.ms-excel' => 'xls', 'application/vnd.ms-powerpoint' => 'ppt',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document' => 'docx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' => 'xlsx',
        'application/vnd.openxmlformats-officedocument.presentationml.presentation' => 'pptx',
        'application/vnd.oasis.opendocument.text' => 'odt', 'application/vnd.oasis.opendocument.spreadsheet' => 'ods',
        'application/vnd.oasis.opendocument.presentation' => 'odp', 'application/zip' => 'zip',
    ];
    private const OTHER = 'bin';

    /** Shows the media of an article. @param list<string> $digests */
    public static function show(Ledger $ledger, string $article, array $digests): void
    {
        foreach ($digests as $digest) {
            if (!MediaRoom::articleHasMedium($ledger, $article, $digest)) {
                throw new Broken("medium $digest is not there");
            }
            self::copy($digest);
            $ledger->run('INSERT INTO {media_live} (digest, article) VALUES (?, ?)'
                . ' ON DUPLICATE KEY UPDATE digest = digest', [$digest, $article]);
        }
    }

    /**
     * Media that the page no longer shows, and no other page does, leave the public folder.
     * @param list<string> $still
     */
    public static function hide(Ledger $ledger, string $article, array $still): void
    {
        $rows = $ledger->select('SELECT m.digest, EXISTS (SELECT 1 FROM {media_live} o WHERE o.digest = m.digest'
            . ' AND o.article <> m.article) AS elsewhere FROM {media_live} m WHERE m.article = ?', [$article]);
        $shown = array_column($rows, 'elsewhere', 'digest');
        foreach (array_diff_key($shown, array_flip($still)) as $digest => $elsewhere) {
            if (!$elsewhere) {
                self::remove($digest);
            }
            $ledger->run('DELETE FROM {media_live} WHERE digest = ? AND article = ?', [$digest, $article]);
        }
    }

    public static function address(string $digest): string
    {
        return wp_get_upload_dir()['baseurl'] . self::FOLDER . '/' . self::name($digest);
    }

    public static function file(string $digest): string
    {
        return self::folder() . '/' . self::name($digest);
    }

    /** As WordPress keeps it of an attachment: below its folder of uploads. */
    public static function relative(string $digest): string
    {
        return ltrim(self::FOLDER, '/') . '/' . self::name($digest);
    }

    /** Whether the path is one of ours; only hide() removes those. */
    public static function owns(string $path): bool
    {
        return str_starts_with(wp_normalize_path($path), wp_normalize_path(self::folder()) . '/');
    }

    private static function name(string $digest): string
    {
        return $digest . '.' . (self::EXTENSIONS[MediaRoom::mediumType(MediaRoom::wholeFile($digest))] ?? self::OTHER);
    }

    public static function folder(): string
    {
        return wp_get_upload_dir()['basedir'] . self::FOLDER;
    }

    /** A file that somebody altered is put right; what is whole is left alone. */
    private static function copy(string $digest): void
    {
        $target = self::file($digest);
        if (is_file($target) && hash_file('sha256', $target) === $digest) {
            return;
        }
        $coming = "$target.coming";
        $made = wp_mkdir_p(self::folder()) && @copy(MediaRoom::wholeFile($digest), $coming)
            && hash_file('sha256', $coming) === $digest && @chmod($coming, 0644) && @rename($coming, $target);
        if (!$made) {
            @unlink($coming);
            throw new Broken("medium $digest cannot be shown");
        }
    }

    /** With whatever was made of it: sizes, other encodings. */
    private static function remove(string $digest): void
    {
        foreach (glob(self::folder() . "/$digest*") ?: [] as $path) {
            if (!@unlink($path) && is_file($path)) {
                throw new Broken("medium $digest cannot be hidden");
            }
        }
    }
}
