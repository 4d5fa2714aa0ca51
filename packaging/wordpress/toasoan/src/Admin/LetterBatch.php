<?php
// Letters that were just made, with their codes in clear: they lie sealed for an hour, and the key lies only in the
// browser that made them (a cookie). Without that browser the codes are lost, and new letters are made.

declare(strict_types=1);

namespace Toasoan\Admin;

final class LetterBatch
{
    private const LIFE = 3600;
    private const COOKIE = 'toasoan_letters';

    /**
     * @param list<array<string, string>> $letters person, name, title, unit, code, expires
     * @return string the batch's name
     */
    public static function keep(array $letters): string
    {
        $key = random_bytes(SODIUM_CRYPTO_SECRETBOX_KEYBYTES);
        $nonce = random_bytes(SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
        $name = bin2hex(random_bytes(8));
        $sealed = $nonce . sodium_crypto_secretbox(wp_json_encode($letters, JSON_UNESCAPED_UNICODE), $nonce, $key);
        set_transient("toasoan_letters_$name", base64_encode($sealed), self::LIFE);
        setcookie(self::COOKIE, "$name:" . bin2hex($key), ['expires' => time() + self::LIFE, 'path' => ADMIN_COOKIE_PATH,
            'secure' => is_ssl(), 'httponly' => true, 'samesite' => 'Strict']);
        return $name;
    }

    /** @return list<array<string, string>> empty when they cannot be read any more, or not from here */
    public static function open(string $name): array
    {
        [$whose, $hex] = explode(':', (string) ($_COOKIE[self::COOKIE] ?? ''), 2) + ['', ''];
        $sealed = base64_decode((string) get_transient("toasoan_letters_$name"));
        $key = ctype_xdigit($hex) && strlen($hex) % 2 === 0 ? (string) hex2bin($hex) : '';
        if ($name === '' || $whose !== $name || strlen($key) !== SODIUM_CRYPTO_SECRETBOX_KEYBYTES
            || strlen($sealed) <= SODIUM_CRYPTO_SECRETBOX_NONCEBYTES) {
            return [];
        }
        $text = sodium_crypto_secretbox_open(substr($sealed, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES),
            substr($sealed, 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES), $key);
        return $text === false ? [] : (array) json_decode($text, true);
    }
}
