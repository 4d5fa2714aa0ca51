<?php
// Why the portal refused a rulebook, as a sentence for the person who filled in the form. The problem names the place
// the way the contract does ("people[3].unit"); the sentence names the row by what people call it.

declare(strict_types=1);

namespace Toasoan\Admin;

final class FaultSentence
{
    /** @param array<string, mixed> $problem */
    public static function of(array $problem, \stdClass $book): string
    {
        $place = (string) ($problem['place'] ?? '');
        $detail = (string) ($problem['detail'] ?? '');
        return match (basename((string) ($problem['type'] ?? ''))) {
            'not_your_role' => __('Only an administrator of a level 1 site may change the rules.', 'toasoan'),
            'wrong_state' => __('Somebody else saved a newer version of the rules meanwhile. Look at the page as it is now and enter your change again.', 'toasoan'),
            'too_large' => __('The rules have become too large to be kept.', 'toasoan'),
            'unavailable' => __('The portal cannot save now; nothing was changed. Try once more in a minute.', 'toasoan'),
            default => self::ofPlace($place, $detail, $book),
        };
    }

    private static function ofPlace(string $place, string $detail, \stdClass $book): string
    {
        if ($place === 'people' || str_contains($detail, 'administer the portal')) {
            return __('Somebody has to administer the portal: at least one member keeps the role Administrator on a level 1 site.', 'toasoan');
        }
        if ($place === 'network') {
            return __('A portal does not change its network.', 'toasoan');
        }
        // Readers put the place in front of what is wrong, or beside it.
        if (preg_match('/(\w+)\[(\d+)\]\.([\w.]+)(?::\s*(.*))?/', "$place: $detail", $m) !== 1) {
            return sprintf(
                /* translators: %s: what the portal said, in English */
                __('The portal refused the rules; nothing was changed. It said: %s', 'toasoan'),
                trim("$place $detail"));
        }
        return self::ofRow(self::rowName($book, $m[1], (int) $m[2]), $m[3], $m[4] ?? '');
    }

    private static function ofRow(string $name, string $member, string $reason): string
    {
        $sentence = match (true) {
            /* translators: %s: name of a person or thing */
            str_contains($reason, 'unknown unit') => __('“%s” belongs to a unit that is not in the list of units.', 'toasoan'),
            /* translators: %s: name of a person or thing */
            str_contains($reason, 'unknown site') => __('“%s” names a site that does not exist.', 'toasoan'),
            /* translators: %s: name of a person or thing */
            str_contains($reason, 'unknown word') => __('“%s” has a role that does not exist.', 'toasoan'),
            /* translators: %s: name of a person or thing */
            str_contains($reason, 'occurs twice') => __('The code of “%s” is in use already; choose another one.', 'toasoan'),
            /* translators: %s: name of a person or thing */
            str_contains($reason, 'another system') => __('“%s” is not published to from here, so it cannot have days after which it counts as stale.', 'toasoan'),
            /* translators: %s: name of a person or thing */
            $member === 'name' => __('“%s” needs a name.', 'toasoan'),
            default => '',
        };
        return $sentence !== '' ? sprintf($sentence, $name) : sprintf(
            /* translators: 1: name of a person or thing, 2: a member of it, 3: what the portal said, in English */
            __('“%1$s” was refused because of “%2$s”; nothing was changed. The portal said: %3$s', 'toasoan'),
            $name, $member, $reason);
    }

    private static function rowName(\stdClass $book, string $list, int $index): string
    {
        $row = ($book->$list ?? [])[$index] ?? null;
        return (string) (($row->name ?? '') ?: ($row->id ?? "$list $index"));
    }
}
