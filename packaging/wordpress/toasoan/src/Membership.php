<?php
// Sessions, credentials, invitations and the rulebook that says who the members are. A credential can be handed out a
// second time when its answer was lost: its secret is derived from the portal's key and the request's id, so that
// repeating the request gives the same one and no secret is ever kept.

declare(strict_types=1);

namespace Toasoan;

final class Membership
{
    private const INVITATION_LIFE = 7 * 86_400;
    private const INVITATION_REPEATS = 600;
    private const CAPABILITIES = ['packages', 'backup'];

    /** @param list<string> $parts */
    public static function getSession(Visit $visit, array $parts): Answer
    {
        $rulebook = $visit->rulebook;
        $person = $rulebook->person($visit->person) ?? ['name' => '', 'unit' => ''];
        $roles = [];
        foreach ($rulebook->sites() as $site) {
            $roles[$site['id']] = Rights::rolesOf($visit, $visit->person, $site['id']);
        }
        $since = SignIn::since($visit->person, $visit->credential);
        $limits = array_intersect_key($rulebook->limits(), ['article_bytes' => true, 'media_bytes' => true]);
        return Answer::json(['person' => $visit->person, 'name' => $person['name']]
            + ($person['unit'] === '' ? [] : ['unit' => $person['unit']])
            + ['roles' => (object) array_filter($roles), 'network' => $rulebook->network(),
                'portal' => $visit->ledger->meta('portal_name'), 'portal_id' => $visit->ledger->meta('portal_id'),
                'server_time' => $visit->now,
                'credential_since' => $since === '' ? Moment::fromMilliseconds(0) : $since,
                'rulebook_version' => $rulebook->version(), 'limits' => $limits, 'capabilities' => self::CAPABILITIES]);
    }

    /** @param list<string> $parts */
    public static function postCredential(Visit $visit, array $parts): Answer
    {
        return self::handOver(self::credential($visit, $visit->person, "credential\n$visit->person"));
    }

    /** @param list<string> $parts */
    public static function deleteCredential(Visit $visit, array $parts): Answer
    {
        SignIn::end($visit->person, $visit->credential);
        return Answer::empty();
    }

    /** @param list<string> $parts */
    public static function postInvitation(Visit $visit, array $parts): Answer
    {
        $code = self::hashOf($parts[0]);
        $row = $visit->ledger->first('SELECT person, expires, taken, takenat, credential FROM {invitation}'
            . ' WHERE code = ?', [$code]);
        $taker = strtolower(trim($visit->request->header('toasoan-request-id')));
        if ($row === null || $row['expires'] <= $visit->now || $visit->rulebook->person($row['person']) === null
            || !self::mayTake($row, $taker, $visit->now)) {
            throw new Refusal('not_found', 'this code does not hold');
        }
        // The answer was lost: what it carried ends, and as much is handed over in its place.
        if ($row['credential'] !== '') {
            SignIn::end($row['person'], $row['credential']);
        }
        $takenAt = $row['taken'] === '' ? $visit->now : $row['takenat'];
        $credential = self::credential($visit, $row['person'], "invitation\n$code");
        $visit->ledger->run('UPDATE {invitation} SET taken = ?, takenat = ?, credential = ? WHERE code = ?',
            [$taker, $takenAt, $credential['id'], $code]);
        return self::handOver(['since' => $takenAt] + $credential);
    }

    /** Keeps an invitation by the hash of its code; it holds for seven days. Inside a write. */
    public static function keepInvitation(Ledger $ledger, string $code, string $person, string $now): void
    {
        $ledger->run('REPLACE INTO {invitation} (code, person, expires, taken, takenat, credential)'
            . " VALUES (?, ?, ?, '', '', '')",
            [self::hashOf($code), $person, Moment::after($now, self::INVITATION_LIFE)]);
    }

    /** @param list<string> $parts */
    public static function getRulebook(Visit $visit, array $parts): Answer
    {
        // A version that is not in force yet is replaced under its number; the feed counts that.
        $tag = $visit->ledger->first("SELECT CONCAT('\"', COALESCE(MAX(version), 0), '.', (SELECT COALESCE(MAX(seq), 0)"
            . " FROM {feed} WHERE type = 'rulebook'), '\"') AS tag FROM {rulebook}")['tag'];
        $answer = Articles::tagged($visit, Answer::bytes(''), $tag);
        if ($answer->status === 200) {
            $answer->body = '{"versions":[' . implode(',', Rulebooks::texts($visit->ledger)) . ']}';
        }
        return $answer;
    }

    /** @param list<string> $parts */
    public static function putRulebook(Visit $visit, array $parts): Answer
    {
        if (!Rights::isPortalAdministrator($visit)) {
            throw new Refusal('not_your_role', 'an administrator keeps the rulebook');
        }
        $text = RulebookReading::of($visit->request->body());
        $rulebook = Rulebook::fromText($text);
        $version = $rulebook->version();
        $receipt = Answer::json(['id' => (string) $version, 'at' => $visit->now, 'version' => $version]);
        $same = $visit->ledger->first('SELECT text, begins FROM {rulebook} WHERE version = ?', [$version]);
        if ($same !== null && $same['text'] === $text) {
            return $receipt;
        }
        $last = (int) $visit->ledger->first('SELECT COALESCE(MAX(version), 0) AS last FROM {rulebook}')['last'];
        if ($same === null ? $version !== $last + 1 : $same['begins'] <= $visit->rulebook->dayOf($visit->now)) {
            throw new Refusal('wrong_state', 'neither the next version nor one that is not in force yet', 'version');
        }
        if (!self::hasAdministrator($rulebook)) {
            throw new Refusal('bad_request', 'somebody has to administer the portal', 'people');
        }
        if ($rulebook->network() !== $visit->rulebook->network()) {
            throw new Refusal('bad_request', 'a portal does not change its network', 'network');
        }
        Rulebooks::keep($visit->ledger, $text);
        Feed::announceRulebook($visit, $version);
        return $receipt;
    }

    /** @param list<string> $parts */
    public static function getHealth(Visit $visit, array $parts): Answer
    {
        $sites = Rights::sitesWith($visit, [...Rights::boardRoles(), 'administrator', 'publisher']);
        if ($sites === []) {
            throw new Refusal('not_your_role', "the health panel is the board's");
        }
        $ledger = $visit->ledger;
        $waiting = $ledger->first("SELECT COUNT(*) AS articles FROM {article} WHERE state = 'submitted' AND site IN ("
            . implode(', ', array_fill(0, count($sites), '?')) . ')', $sites);
        $meta = array_column($ledger->select("SELECT name, value FROM {meta} WHERE name LIKE 'published/%'"
            . " OR name = 'scheduler_last'"), 'value', 'name');
        $published = [];
        foreach ($visit->rulebook->channels() as ['id' => $channel, 'site' => $site]) {
            if (isset($meta["published/$channel"]) && in_array($site, $sites, true)) {
                $published[$channel] = $meta["published/$channel"];
            }
        }
        return Answer::json(['ok' => true, 'server_time' => $visit->now, 'free_bytes' => self::freeBytes(),
            'scheduler_last' => $meta['scheduler_last'] ?? $visit->now, 'waiting' => (int) $waiting['articles'],
            'last_published' => (object) $published]);
    }

    private static function freeBytes(): int
    {
        $folder = is_dir(Folders::root()) ? Folders::root() : dirname(Folders::root());
        return function_exists('disk_free_space') ? (int) @disk_free_space($folder) : 0;
    }

    /** Codes are long and random: a plain hash gives nothing away. */
    private static function hashOf(string $code): string
    {
        return hash('sha256', mb_strtoupper(trim(str_replace('-', '', $code)), 'UTF-8'));
    }

    /** Used once; only the very request that used it is answered again, for as long as an answer may be on its way. */
    private static function mayTake(array $invitation, string $taker, string $now): bool
    {
        return $invitation['taken'] === '' || ($invitation['taken'] === $taker
            && $now <= Moment::after($invitation['takenat'], self::INVITATION_REPEATS));
    }

    /** @return array{person: string, user: string, secret: string, since: string, id: string} */
    private static function credential(Visit $visit, string $person, string $purpose): array
    {
        return SignIn::make($visit, $person, $visit->rulebook->person($person)['name'] ?? $person, $purpose);
    }

    private static function handOver(array $credential): Answer
    {
        return Answer::json(array_diff_key($credential, ['id' => true]), 201);
    }

    private static function hasAdministrator(Rulebook $rulebook): bool
    {
        foreach ($rulebook->sites() as $site) {
            foreach ($site['level'] === 1 ? $rulebook->people() : [] as $person) {
                if (in_array('administrator', $person['roles'][$site['id']] ?? [], true)) {
                    return true;
                }
            }
        }
        return false;
    }
}
