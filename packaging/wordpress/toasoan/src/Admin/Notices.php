<?php
// What a form that was just sent has to say on the page it comes back to: sentences, and on a fault the values that
// were typed, so that nothing has to be typed twice. Kept for the one account, for minutes.

declare(strict_types=1);

namespace Toasoan\Admin;

final class Notices
{
    private const LIFE = 600;

    private static ?array $kept = null;

    public static function good(string $sentence): void
    {
        self::keep(['kind' => 'success', 'text' => $sentence, 'values' => []]);
    }

    /** @param array<string, mixed> $values */
    public static function fault(string $sentence, array $values): void
    {
        self::keep(['kind' => 'error', 'text' => $sentence, 'values' => $values]);
    }

    public static function show(): void
    {
        $notice = self::taken();
        if ($notice !== []) {
            printf('<div class="notice notice-%s is-dismissible" role="%s"><p>%s</p></div>', esc_attr($notice['kind']),
                $notice['kind'] === 'error' ? 'alert' : 'status', nl2br(esc_html($notice['text'])));
        }
    }

    /** What was typed into the form that was refused; empty otherwise. @return array<string, mixed> */
    public static function values(): array
    {
        return self::taken()['values'] ?? [];
    }

    private static function taken(): array
    {
        if (self::$kept === null) {
            self::$kept = (array) (get_transient(self::name()) ?: []);
            delete_transient(self::name());
        }
        return self::$kept;
    }

    private static function keep(array $notice): void
    {
        set_transient(self::name(), $notice, self::LIFE);
    }

    private static function name(): string
    {
        return 'toasoan_notice_' . get_current_user_id();
    }
}
