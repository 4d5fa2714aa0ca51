<?php
// One-time codes that turn a member into somebody who can sign in: a letter on paper or a .toasoan file. The code is
// shown once, when it is made; kept is only its hash, and a new one for the same person ends those that were not used.

declare(strict_types=1);

namespace Toasoan;

final class Invitations
{
    public const DAYS = 7;

    /** Without the letters and digits that a reader of paper takes for others. */
    private const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
    private const GROUPS = 4;
    private const GROUP_LENGTH = 5;

    /** A code that was never there: 100 random bits. */
    public static function newCode(): string
    {
        $code = '';
        for ($i = 0; $i < self::GROUPS * self::GROUP_LENGTH; ++$i) {
            $code .= self::SIGNS[random_int(0, strlen(self::SIGNS) - 1)];
        }
        return implode('-', str_split($code, self::GROUP_LENGTH));
    }

    /** Inside a write. @return string the code, which nobody can ask for again */
    public static function make(Ledger $ledger, string $person, string $now): string
    {
        self::end($ledger, $person);
        $code = self::newCode();
        Membership::keepInvitation($ledger, $code, $person, $now);
        return $code;
    }

    /** Ends what was not used yet. Inside a write. */
    public static function end(Ledger $ledger, string $person): void
    {
        $ledger->run("DELETE FROM {invitation} WHERE person = ? AND taken = ''", [$person]);
    }

    /** @return array<string, string> until when, by person: invitations that can still be used */
    public static function open(Ledger $ledger, string $now): array
    {
        $rows = $ledger->select("SELECT person, max(expires) AS expires FROM {invitation}"
            . " WHERE taken = '' AND expires > ? GROUP BY person", [$now]);
        return array_column($rows, 'expires', 'person');
    }

    /** What the workstation opens: where the portal is, and the code. */
    public static function file(string $code, string $name): string
    {
        return wp_json_encode(['toasoan' => '1', 'portal' => self::portal(), 'invitation' => $code, 'name' => $name],
            JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT) . "\n";
    }

    /** The address that people type into the workstation; it finds the API below by itself. */
    public static function portal(): string
    {
        return home_url('/');
    }
}
