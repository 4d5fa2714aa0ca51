<?php
// One page of the plugin in WordPress' administration: it shows itself, takes what its forms send, and sends its files.
// Whether the person may is asked before any of the three, in Pages.

declare(strict_types=1);

namespace Toasoan\Admin;

use Toasoan\Plugin;

abstract class Sheet
{
    /** Its name in addresses. */
    abstract public static function slug(): string;

    abstract public static function title(): string;

    abstract public function show(): void;

    /**
     * Does what a form asked for.
     * @return array<string, string> what to add to the page's address, to which the browser is sent afterwards
     * @throws Objection
     */
    public function take(string $deed): array
    {
        throw new Objection(__('This form is not known here; open the page again.', 'toasoan'));
    }

    /** Sends one of the page's files, or does nothing when there is none of that name. */
    public function send(string $what): void
    {
    }

    /** @param array<string, string> $more */
    public static function address(array $more = []): string
    {
        return add_query_arg(['page' => 'toasoan' . (static::slug() === 'members' ? '' : '-' . static::slug())] + $more,
            admin_url('admin.php'));
    }

    /** The address of one of its files. @param array<string, string> $more */
    public static function fileAddress(string $what, array $more = []): string
    {
        $query = ['action' => Form::ACTION . '_file', 'sheet' => static::slug(), 'what' => $what] + $more;
        return wp_nonce_url(add_query_arg($query, admin_url('admin-post.php')), Form::guard(static::slug(), $what));
    }

    /** A text of the page's address. */
    protected static function query(string $name): string
    {
        $value = $_GET[$name] ?? '';
        return is_string($value) ? wp_check_invalid_utf8(wp_unslash($value)) : '';
    }

    /** @param array<string, mixed> $values what the template shows, by name */
    protected static function template(string $name, array $values = []): void
    {
        extract($values, EXTR_SKIP);
        require Plugin::folder() . "/templates/$name.php";
    }

    protected static function sendFile(string $name, string $type, string $bytes): never
    {
        nocache_headers();
        header("Content-Type: $type");
        header('X-Content-Type-Options: nosniff');
        header('Content-Disposition: attachment; filename="' . preg_replace('/[^A-Za-z0-9._-]/', '_', $name) . '"');
        header('Content-Length: ' . strlen($bytes));
        echo $bytes;
        exit;
    }
}
