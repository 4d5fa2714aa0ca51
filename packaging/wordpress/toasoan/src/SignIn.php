<?php
// Who is calling: HTTP Basic with a WordPress application password (never the login password), of somebody the rulebook in
// force knows. One person, one account: the person's code is the account's login. Guessing is slowed down. The list of
// credentials lies in one value of WordPress' tables, so it is only ever changed inside a write, read afresh before.

declare(strict_types=1);

namespace Toasoan;

final class SignIn
{
    private const FAILURES_ALLOWED = 10;
    private const FAILURE_MEMORY = 300;
    private const USE_IS_NOTED_AFTER = 86_400;
    /** What the names of the credentials that are made here begin with. */
    private const TITLE = 'Tòa soạn ';

    /** @param array<string, mixed> $item as WordPress keeps it */
    private function __construct(
        public readonly string $person,
        public readonly string $credential,
        private readonly int $user,
        private readonly array $item,
    ) {
    }

    public static function of(Visit $visit): self
    {
        [$name, $secret] = self::basic($visit->request) ?? throw new Refusal('unauthorized', 'no credential');
        if (!self::isTrustedLine()) {
            throw new Refusal('unauthorized', 'credentials are taken over TLS only');
        }
        if (self::isBlocked($visit->ledger, $name, $visit->now)) {
            throw new Refusal('too_many', 'too many failed attempts');
        }
        $user = get_user_by('login', $name);
        $plain = preg_replace('/[^a-z\d]/i', '', $secret);
        foreach ($user ? self::credentials($user->ID) : [] as $item) {
            if (\WP_Application_Passwords::check_password($plain, $item['password'])) {
                if ($visit->rulebook->person($user->user_login) === null) {
                    break;
                }
                return new self($user->user_login, $item['uuid'], $user->ID, $item);
            }
        }
        throw new Refusal('unauthorized', 'this credential does not hold');
    }

    public static function isBlocked(Ledger $ledger, string $user, string $now): bool
    {
        $row = $ledger->first('SELECT count(*) AS failures FROM {failure} WHERE user = ? AND at > ?',
            [mb_substr($user, 0, 190), Moment::after($now, -self::FAILURE_MEMORY)]);
        return (int) $row['failures'] >= self::FAILURES_ALLOWED;
    }

    /** Inside a write. */
    public static function countFailure(Ledger $ledger, string $user, string $now): void
    {
        $ledger->run('DELETE FROM {failure} WHERE at <= ?', [Moment::after($now, -self::FAILURE_MEMORY)]);
        $ledger->run('INSERT INTO {failure} (user, at) VALUES (?, ?)', [mb_substr($user, 0, 190), $now]);
    }

    /** The user name that the request claims; empty for none. */
    public static function claimedUser(Request $request): string
    {
        return self::basic($request)[0] ?? '';
    }

    /** Notes in WordPress' own list when the credential was used, a day's uses once. */
    public function markUsed(Ledger $ledger): void
    {
        if ((int) ($this->item['last_used'] ?? 0) + self::USE_IS_NOTED_AFTER > time()) {
            return;
        }
        $ledger->write(function (): void {
            self::forgetCached($this->user);
            \WP_Application_Passwords::record_application_password_usage($this->user, $this->credential);
        });
    }

    /**
     * The credential of that person that belongs to this request, made when it is not there yet: the same request again
     * gets the same one, and nothing that could tell it is kept. The person gets an account when he has none. Inside a write.
     * @param string $purpose what it is made for; with the request's id and the portal's key it makes the secret
     * @return array{person: string, user: string, secret: string, since: string, id: string}
     */
    public static function make(Visit $visit, string $person, string $name, string $purpose): array
    {
        $once = $purpose . "\n" . strtolower(trim($visit->request->header('toasoan-request-id')));
        $title = self::TITLE . substr(hash('sha256', $once), 0, 20);
        $user = get_user_by('login', $person);
        $id = $user ? $user->ID : self::account($person, $name);
        self::forgetCached($id);
        $item = self::named($id, $title);
        // WordPress compares the letters and digits of a secret and nothing else.
        $secret = substr(hash_hmac('sha256', $once, (string) hex2bin($visit->ledger->meta('key'))), 0, 40);
        if ($item === null) {
            $made = \WP_Application_Passwords::create_new_application_password($id, ['name' => $title]);
            if (is_wp_error($made)) {
                throw new Refusal('unavailable', 'no credential can be made: ' . $made->get_error_code());
            }
            $item = $made[1];
            self::setSecret($id, $item['uuid'], $secret);
        }
        return ['person' => $person, 'user' => $person, 'secret' => $secret,
            'since' => Moment::fromMilliseconds((int) $item['created'] * 1000), 'id' => $item['uuid']];
    }

    /** Ends a credential; one that is not there is ended. Inside a write. */
    public static function end(string $person, string $credential): void
    {
        $user = get_user_by('login', $person);
        if ($user) {
            self::forgetCached($user->ID);
            \WP_Application_Passwords::delete_application_password($user->ID, $credential);
        }
    }

    /** Ends those made here before that time with which nobody ever signed in; how many. Inside a write. */
    public static function endUnused(string $before, int $most): int
    {
        global $wpdb;
        $ended = 0;
        $users = $wpdb->get_col($wpdb->prepare('SELECT user_id FROM %i WHERE meta_key = %s AND meta_value LIKE %s', $wpdb->usermeta,
            \WP_Application_Passwords::USERMETA_KEY_APPLICATION_PASSWORDS, '%' . $wpdb->esc_like('s:9:"last_used";N;') . '%'));
        foreach (array_map(intval(...), $users) as $user) {
            self::forgetCached($user);
            foreach (self::credentials($user) as $item) {
                $isOurs = str_starts_with($item['name'], self::TITLE) && $item['last_used'] === null
                    && Moment::fromMilliseconds((int) $item['created'] * 1000) < $before;
                if ($isOurs && $ended < $most) {
                    \WP_Application_Passwords::delete_application_password($user, $item['uuid']);
                    ++$ended;
                }
            }
        }
        return $ended;
    }

    /** When it was made; empty for one that is not there. */
    public static function since(string $person, string $credential): string
    {
        $user = get_user_by('login', $person);
        $item = $user ? \WP_Application_Passwords::get_user_application_password($user->ID, $credential) : null;
        return $item ? Moment::fromMilliseconds((int) $item['created'] * 1000) : '';
    }

    /** @return list<array<string, mixed>> */
    private static function credentials(int $user): array
    {
        return \WP_Application_Passwords::get_user_application_passwords($user);
    }

    /** @return ?array<string, mixed> */
    private static function named(int $user, string $title): ?array
    {
        foreach (self::credentials($user) as $item) {
            if ($item['name'] === $title) {
                return $item;
            }
        }
        return null;
    }

    private static function setSecret(int $user, string $credential, string $secret): void
    {
        $all = self::credentials($user);
        foreach ($all as &$item) {
            if ($item['uuid'] === $credential) {
                $item['password'] = \WP_Application_Passwords::hash_password($secret);
            }
        }
        update_user_meta($user, \WP_Application_Passwords::USERMETA_KEY_APPLICATION_PASSWORDS, $all);
    }

    private static function account(string $person, string $name): int
    {
        $id = wp_insert_user(wp_slash(['user_login' => $person, 'user_pass' => wp_generate_password(40, true, true),
            'user_email' => '', 'display_name' => $name, 'role' => 'subscriber', 'locale' => 'vi']));
        if (is_wp_error($id)) {
            throw new Refusal('unavailable', 'no account can be made: ' . $id->get_error_code());
        }
        return $id;
    }

    private static function forgetCached(int $user): void
    {
        wp_cache_delete($user, 'user_meta');
    }

    /** @return ?array{string, string} name and secret of HTTP Basic (RFC 7617) */
    private static function basic(Request $request): ?array
    {
        $text = trim($request->header('authorization'));
        $decoded = strncasecmp($text, 'Basic ', 6) === 0 ? base64_decode(trim(substr($text, 6)), true) : false;
        $colon = $decoded === false ? false : strpos($decoded, ':');
        return $colon === false || $colon < 1 ? null : [substr($decoded, 0, $colon), substr($decoded, $colon + 1)];
    }

    private static function isTrustedLine(): bool
    {
        return is_ssl() || in_array($_SERVER['REMOTE_ADDR'] ?? '', ['127.0.0.1', '::1'], true);
    }
}
