<?php
// What people call the rulebook's words, and what they may write for them in a table of members.

declare(strict_types=1);

namespace Toasoan\Admin;

final class Words
{
    public const ROLES = ['contributor', 'editor', 'approver', 'standing', 'publisher', 'administrator'];

    public static function role(string $role): string
    {
        return match ($role) {
            'contributor' => __('Contributor', 'toasoan'),
            'editor' => __('Editor', 'toasoan'),
            'approver' => __('Approver', 'toasoan'),
            'standing' => __('Standing member', 'toasoan'),
            'publisher' => __('Publisher', 'toasoan'),
            'administrator' => __('Administrator', 'toasoan'),
            default => $role,
        };
    }

    /** The role that somebody wrote: its code, or its name in his or in the sources' language; empty for none. */
    public static function roleOf(string $written): string
    {
        foreach (self::ROLES as $role) {
            if (in_array(mb_strtolower($written), [$role, mb_strtolower(self::role($role))], true)) {
                return $role;
            }
        }
        return '';
    }

    /** @param array<string, list<string>> $roles by site */
    public static function roles(array $roles, array $siteNames): string
    {
        $parts = [];
        foreach ($roles as $site => $held) {
            $parts[] = ($siteNames[$site] ?? $site) . ': ' . implode(', ', array_map(self::role(...), $held));
        }
        return implode("\n", $parts);
    }

    /** A time as the site writes times; empty for none. */
    public static function time(string $moment): string
    {
        return $moment === '' ? '' : (string) wp_date('H:i d/m/Y', (new \DateTimeImmutable($moment))->getTimestamp());
    }

    public static function siteName(\stdClass|array $site): string
    {
        $site = (object) $site;
        return $site->name !== '' ? $site->name : $site->id;
    }
}
