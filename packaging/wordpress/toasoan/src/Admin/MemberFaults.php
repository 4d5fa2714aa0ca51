<?php
// What is wrong with one member as somebody entered it, in the form or in a line of a table: sentences, empty when it
// can be saved. The portal judges it once more; here the sentence names what to do.

declare(strict_types=1);

namespace Toasoan\Admin;

final class MemberFaults
{
    private const LOGIN = '/\A[a-z0-9][a-z0-9._-]{1,58}[a-z0-9]\z/';
    private const RESERVED = ['system'];
    private const POWERS = ['manage_options', 'edit_users', 'promote_users', 'edit_others_posts', 'publish_posts',
        'unfiltered_html'];

    /**
     * @param array{id: string, name: string, unit: string, roles: array<string, list<string>>} $member
     * @param list<string> $units
     * @return list<string>
     */
    public static function of(array $member, array $units, bool $isKnown = false): array
    {
        $faults = [];
        if (!$isKnown && (preg_match(self::LOGIN, $member['id']) !== 1
            || in_array($member['id'], self::RESERVED, true))) {
            $faults[] = sprintf(
                /* translators: %s: what was written */
                __('“%s” is no login: 3 to 60 small letters without marks, digits, dots, hyphens or underscores.', 'toasoan'), $member['id']);
        } elseif (!$isKnown && self::opensMore($member['id'])) {
            $faults[] = self::opensMoreSentence($member['id']);
        }
        if ($member['name'] === '') {
            $faults[] = __('The name is missing.', 'toasoan');
        }
        if ($member['unit'] !== '' && !in_array($member['unit'], $units, true)) {
            $faults[] = sprintf(
                /* translators: %s: a unit as it was written */
                __('There is no unit “%s”; add it under “Sites and channels” first.', 'toasoan'), $member['unit']);
        }
        if (array_filter($member['roles']) === []) {
            $faults[] = __('The member has no role on any site.', 'toasoan');
        }
        return $faults;
    }

    /**
     * Whether the account of that login may do more on this site than the one that is signed in. Whoever administers the
     * portal need not administer WordPress: neither a letter nor an e-mail address that he enters may open such an account
     * to him.
     */
    public static function opensMore(string $login): bool
    {
        $user = get_user_by('login', $login);
        foreach ($user ? self::POWERS : [] as $power) {
            if (user_can($user, $power) && !current_user_can($power)) {
                return true;
            }
        }
        return false;
    }

    public static function opensMoreSentence(string $login): string
    {
        return sprintf(
            /* translators: %s: a login */
            __('The WordPress account “%s” may do more on this site than yours. Only somebody with the same rights in WordPress invites this person or changes the e-mail address.', 'toasoan'), $login);
    }
}
