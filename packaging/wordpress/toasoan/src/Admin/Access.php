<?php
// Who may open the plugin's pages: an administrator of a level 1 site by the rulebook in force. While none of those has
// an account, so that nobody could ever come in, WordPress' own administrator stands in for the first of them.

declare(strict_types=1);

namespace Toasoan\Admin;

use Toasoan\Inside;
use Toasoan\Schema;

final class Access
{
    private static ?string $actor = null;

    /** The member in whose name the pages act; empty for somebody who may not open them. */
    public static function actor(): string
    {
        return self::$actor ??= Schema::isCurrent() && is_user_logged_in() ? self::found() : '';
    }

    /** The member that the signed-in account is; empty for none. */
    public static function login(): string
    {
        return (string) wp_get_current_user()->user_login;
    }

    /**
     * @param array<string, mixed> $rulebook
     * @return list<string>
     */
    public static function administrators(array $rulebook): array
    {
        $sites = array_column(array_filter($rulebook['sites'],
            static fn (array $site): bool => (int) $site['level'] === 1), 'id');
        $administrators = [];
        foreach ($rulebook['people'] as $person) {
            foreach ($sites as $site) {
                if (in_array('administrator', $person['roles'][$site] ?? [], true)) {
                    $administrators[] = $person['id'];
                    break;
                }
            }
        }
        return $administrators;
    }

    private static function found(): string
    {
        $ledger = Inside::ledger();
        if ($ledger->first('SELECT version FROM {rulebook} LIMIT 1') === null) {
            return '';
        }
        $rulebook = $ledger->read(static fn () => Inside::visit($ledger, '')->rulebook->raw);
        $administrators = self::administrators($rulebook);
        if (in_array(self::login(), $administrators, true)) {
            return self::login();
        }
        $reachable = array_filter($administrators,
            static fn (string $person): bool => get_user_by('login', $person) !== false);
        return $reachable === [] && current_user_can('manage_options') ? (string) ($administrators[0] ?? '') : '';
    }
}
