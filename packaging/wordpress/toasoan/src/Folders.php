<?php
// Where the portal keeps what is too large for its tables: below one folder that no web server serves. TOASOAN_FOLDER in
// wp-config.php says where; without it, beside WordPress' own folder, never inside of it.

declare(strict_types=1);

namespace Toasoan;

final class Folders
{
    public static function root(): string
    {
        return defined('TOASOAN_FOLDER') ? rtrim((string) TOASOAN_FOLDER, '/') : dirname(ABSPATH, 1) . '/toasoan-media';
    }

    /** Whole media, by digest; never public. */
    public static function media(): string
    {
        return self::made('media');
    }

    /** Unfinished uploads, one folder per person. */
    public static function parts(): string
    {
        return self::made('parts');
    }

    private static function made(string $name): string
    {
        $folder = self::root() . '/' . $name;
        if (!is_dir($folder) && !@mkdir($folder, 0700, true) && !is_dir($folder)) {
            throw new Refusal('unavailable', "the portal's folder cannot be made");
        }
        return $folder;
    }
}
