<?php
// Several small files as one ZIP archive (PKWARE APPNOTE 6.3), stored as they are: PHP's own extension is not
// everywhere.

declare(strict_types=1);

namespace Toasoan\Admin;

final class ZipFile
{
    private const NAMES_ARE_UTF8 = 0x0800;

    /** @param array<string, string> $files bytes by name */
    public static function of(array $files): string
    {
        $body = '';
        $directory = '';
        foreach ($files as $name => $bytes) {
            $size = strlen($bytes);
            $common = pack('vvvvvVVVvv', 20, self::NAMES_ARE_UTF8, 0, 0, 0x21, crc32($bytes), $size, $size,
                strlen($name), 0);
            $directory .= "PK\x01\x02" . pack('v', 20) . $common . pack('vvvVV', 0, 0, 0, 0, strlen($body)) . $name;
            $body .= "PK\x03\x04" . $common . $name . $bytes;
        }
        return $body . $directory . "PK\x05\x06" . pack('vvvvVVv', 0, 0, count($files), count($files),
            strlen($directory), strlen($body), 0);
    }
}
