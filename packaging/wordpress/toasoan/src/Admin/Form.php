<?php
// What a form sent, as it was typed: without WordPress' slashes, precomposed, without control characters; and the
// beginning of a form, with everything that guards it. Texts of one line are trimmed and never longer than a line may
// be.

declare(strict_types=1);

namespace Toasoan\Admin;

final class Form
{
    public const ACTION = 'toasoan';
    private const LONGEST_LINE = 500;

    public static function line(string $name): string
    {
        return self::tidied($_POST[$name] ?? '');
    }

    public static function isOn(string $name): bool
    {
        return isset($_POST[$name]);
    }

    public static function number(string $name): int
    {
        return max(0, (int) self::line($name));
    }

    /** @return array<string|int, mixed> nested fields, each text as line() gives it */
    public static function nested(string $name): array
    {
        $value = $_POST[$name] ?? [];
        return is_array($value) ? self::tidiedAll($value) : [];
    }

    /** The bytes of an uploaded file; empty for none. */
    public static function upload(string $name, int $largest): string
    {
        $file = $_FILES[$name] ?? [];
        if (($file['error'] ?? UPLOAD_ERR_NO_FILE) !== UPLOAD_ERR_OK || !is_uploaded_file($file['tmp_name'])) {
            return '';
        }
        return (string) file_get_contents($file['tmp_name'], false, null, 0, $largest + 1);
    }

    /** Everything that was typed, to fill the form again. @return array<string, mixed> */
    public static function all(): array
    {
        return array_diff_key(self::tidiedAll($_POST),
            array_flip(['_wpnonce', '_wp_http_referer', 'action', 'sheet', 'deed']));
    }

    public static function open(string $sheet, string $deed, string $class = ''): void
    {
        printf('<form method="post" action="%s" enctype="multipart/form-data" class="%s">',
            esc_url(admin_url('admin-post.php')), esc_attr($class));
        foreach (['action' => self::ACTION, 'sheet' => $sheet, 'deed' => $deed] as $name => $value) {
            printf('<input type="hidden" name="%s" value="%s">', esc_attr($name), esc_attr($value));
        }
        wp_nonce_field(self::guard($sheet, $deed));
    }

    public static function guard(string $sheet, string $deed): string
    {
        return "toasoan_{$sheet}_$deed";
    }

    /** A row of WordPress' form-table with a line of text. */
    public static function textRow(string $name, string $label, string $value, string $hint = '',
        string $more = ''): void
    {
        $id = 'toasoan-' . trim(strtr($name, '[]', '--'), '-');
        printf('<tr><th scope="row"><label for="%1$s">%2$s</label></th>'
            . '<td><input type="text" class="regular-text" id="%1$s" name="%3$s" value="%4$s" %5$s>',
            esc_attr($id), esc_html($label), esc_attr($name), esc_attr($value), $more);
        if ($hint !== '') {
            printf('<p class="description">%s</p>', esc_html($hint));
        }
        echo '</td></tr>';
    }

    private static function tidied(mixed $value): string
    {
        $text = is_string($value) ? wp_check_invalid_utf8(wp_unslash($value)) : '';
        $text = \Normalizer::normalize($text, \Normalizer::FORM_C) ?: '';
        return mb_substr(trim((string) preg_replace('/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/u', ' ', $text)), 0,
            self::LONGEST_LINE);
    }

    private static function tidiedAll(array $values): array
    {
        return array_map(
            static fn (mixed $value): mixed => is_array($value) ? self::tidiedAll($value) : self::tidied($value), $values);
    }
}
