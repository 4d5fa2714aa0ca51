<?php
// Gỡ khẩn cấp: one page for a phone at night. Whoever may withdraw by the workflow signs in to WordPress, presses an
// item, writes why, and it is gone; the trail says that it was an emergency, and the board confirms it later. Works
// without JavaScript. The withdrawal is the workflow's own, taken through the same door as the workstation's.

declare(strict_types=1);

namespace Toasoan;

final class Emergency
{
    public const OCCASION = 'emergency';
    /** What the trail says when the board has confirmed a removal. */
    public const CONFIRMED = 'confirm_withdrawal';

    private const PATH = 'go-khan-cap';
    private const QUERY = 'toasoan_emergency';
    private const NEWEST = 30;
    private const ROLES = ['publisher', 'approver', 'standing', 'administrator'];
    private const CONFIRM_ROLES = ['approver', 'standing'];

    public static function hang(): void
    {
        add_action('wp_loaded', static function (): void {
            if (self::isAsked()) {
                self::serve();
            }
        });
    }

    /** @param array<string, string> $more */
    public static function address(array $more = []): string
    {
        return get_option('permalink_structure') ? add_query_arg($more, home_url('/' . self::PATH . '/'))
                                                 : add_query_arg([self::QUERY => '1'] + $more, home_url('/'));
    }

    private static function isAsked(): bool
    {
        if (is_admin() || wp_doing_ajax() || wp_doing_cron()) {
            return false;
        }
        $path = trim((string) wp_parse_url((string) ($_SERVER['REQUEST_URI'] ?? ''), PHP_URL_PATH), '/');
        $home = trim((string) wp_parse_url(home_url(), PHP_URL_PATH), '/');
        return isset($_GET[self::QUERY]) || $path === ltrim("$home/" . self::PATH, '/');
    }

    private static function serve(): never
    {
        nocache_headers();
        header('Content-Type: text/html; charset=utf-8');
        header('X-Robots-Tag: noindex');
        header('X-Frame-Options: DENY');
        header('Referrer-Policy: same-origin');
        header("Content-Security-Policy: default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none';"
            . " base-uri 'none'");
        if (!is_user_logged_in()) {
            wp_safe_redirect(wp_login_url(self::address()));
            exit;
        }
        try {
            $_SERVER['REQUEST_METHOD'] === 'POST' ? self::take() : self::show();
        } catch (\Throwable $thrown) {
            error_log('toasoan: ' . $thrown::class . ': ' . $thrown->getMessage());
            self::page('emergency-note', ['title' => __('NOT withdrawn', 'toasoan'), 'good' => false,
                'says' => __('The portal cannot do this now. Try once more at once; if it fails again, call the duty telephone.', 'toasoan')], 503);
        }
        exit;
    }

    private static function show(): void
    {
        $person = self::person();
        $sites = self::sites($person, self::ROLES);
        if ($sites === []) {
            self::page('emergency-note', ['title' => __('Not for this account', 'toasoan'), 'good' => false,
                'says' => __('Only publishers, approvers, standing members and administrators withdraw items. You are signed in with another account.', 'toasoan')], 403);
            return;
        }
        $id = self::text($_GET, 'item');
        $said = self::text($_GET, 'said');
        if ($id !== '') {
            self::showItem($id, $person, $said);
            return;
        }
        $wanted = self::text($_GET, 's');
        self::page('emergency', ['items' => self::live($sites, $wanted), 'wanted' => $wanted, 'said' => $said,
            'removals' => self::unconfirmed($sites), 'mayConfirm' => self::sites($person, self::CONFIRM_ROLES),
            'siteNames' => self::siteNames()]);
    }

    private static function showItem(string $id, string $person, string $said): void
    {
        try {
            $article = Inside::read($person, static function (Visit $visit) use ($id): ?array {
                Rights::seen($visit, $id);
                return Shelf::articleOf($visit->ledger, $id);
            });
        } catch (Refusal) {
            $article = null;
        }
        if (empty($article['live'])) {
            self::page('emergency-note', ['title' => __('Not in public', 'toasoan'), 'good' => true,
                'says' => __('The public does not see this item, or not any more.', 'toasoan')], 404);
            return;
        }
        self::page('emergency-item', ['article' => $article, 'said' => $said]);
    }

    private static function take(): never
    {
        $person = self::person();
        $id = self::text($_POST, 'item');
        $deed = self::text($_POST, 'deed');
        if (!wp_verify_nonce(self::text($_POST, '_wpnonce'), self::guard($deed, $id))) {
            self::back($deed === 'withdraw' ? ['item' => $id, 'said' => 'again'] : ['said' => 'refused']);
        }
        if ($deed === 'confirm') {
            $confirmed = self::confirm($person, $id, (int) self::text($_POST, 'number'));
            self::back(['said' => $confirmed ? 'confirmed' : 'refused']);
        }
        $reason = self::text($_POST, 'reason');
        if ($reason === '') {
            self::back(['item' => $id, 'said' => 'reason']);
        }
        $answer = self::withdraw($person, $id, $reason);
        self::back(['said' => match (true) {
            $answer->status < 300 => 'withdrawn',
            Inside::problemName($answer) === 'not_live' => 'gone',
            $answer->status === 503 => 'unavailable',
            default => 'refused',
        }]);
    }

    private static function withdraw(string $person, string $id, string $reason): Answer
    {
        $transition = Inside::read($person, static fn (Visit $visit): array => [
            'article' => $id, 'id' => $visit->newId(), 'action' => 'withdraw', 'reason' => $reason, 'made_at' => $visit->now,
            'revision' => Rights::headOf($visit->ledger, $id)->revision ?? '']);
        return $transition['revision'] === '' ? (new Refusal('not_found', 'no article with this id'))->answer()
            : Inside::call($person, 'POST', "/articles/$id/transitions", $transition, self::OCCASION);
    }

    /** The board says that it knows: an entry in the trail, once per removal. */
    private static function confirm(string $person, string $id, int $number): bool
    {
        $ledger = Inside::ledger();
        return $ledger->write(static function () use ($ledger, $person, $id, $number): bool {
            $visit = Inside::visit($ledger, $person);
            $head = Rights::seen($visit, $id);
            if (!Rights::hasRole($visit, $head->site, self::CONFIRM_ROLES)) {
                return false;
            }
            $waiting = array_column(self::unconfirmed([$head->site]), 'number', 'article');
            $article = Shelf::articleOf($ledger, $id);
            if ($article === null || ($waiting[$id] ?? 0) !== $number) {
                return false;
            }
            Articles::conclude($visit, $article, $head->opened, Rights::viewersOf($visit, $head), [
                'what' => self::CONFIRMED, 'id' => $visit->newId(), 'from' => $article['state'], 'to' => $article['state'],
                'revision' => $article['revision'], 'details' => Json::canonical(['entry' => (string) $number])]);
            return true;
        });
    }

    /**
     * What the public sees on those sites, newest first.
     * @param list<string> $sites
     * @return list<array{id: string, site: string, title: string, address: string, since: string}>
     */
    private static function live(array $sites, string $wanted): array
    {
        $marks = implode(', ', array_fill(0, count($sites), '?'));
        $values = $sites;
        $search = '';
        if ($wanted !== '') {
            // With or without tone marks; an address that somebody was sent finds its item, too.
            $search = " AND (CONVERT(JSON_VALUE(summary, '$.title') USING utf8mb4) COLLATE utf8mb4_unicode_520_ci"
                . " LIKE ? OR JSON_VALUE(record, '$.live.address') LIKE ?)";
            array_push($values, self::like($wanted), self::like($wanted));
        }
        $rows = Inside::ledger()->select("SELECT id, site, record, summary FROM {article} WHERE live = 1"
            . ' AND ' . Archive::without('id') . " AND site IN ($marks)$search"
            . " ORDER BY JSON_VALUE(record, '$.live.since') DESC LIMIT " . self::NEWEST, $values);
        return array_map(static function (array $row): array {
            $live = json_decode($row['record'], true)['live'];
            return ['id' => $row['id'], 'site' => $row['site'], 'title' => self::titleOf($row),
                'address' => $live['address'], 'since' => $live['since']];
        }, $rows);
    }

    /**
     * Emergency removals that the board has not confirmed yet, oldest first.
     * @param list<string> $sites
     * @return list<array<string, mixed>> article, number of the entry, site, title, who, at, reason
     */
    private static function unconfirmed(array $sites): array
    {
        if ($sites === []) {
            return [];
        }
        $marks = implode(', ', array_fill(0, count($sites), '?'));
        $rows = Inside::ledger()->select('SELECT e.article, e.number, e.record, a.site, a.summary FROM {entry} e'
            . " JOIN {article} a ON a.id = e.article WHERE e.what = 'withdraw' AND e.record LIKE '%emergency%'"
            . " AND a.site IN ($marks) AND NOT EXISTS (SELECT 1 FROM {entry} c WHERE c.article = e.article"
            . ' AND c.what = ? AND c.number > e.number) ORDER BY e.article, e.number', [...$sites, self::CONFIRMED]);
        $removals = [];
        foreach ($rows as $row) {
            $entry = json_decode($row['record'], true);
            if ((json_decode($entry['details'] ?? '', true)['occasion'] ?? '') === self::OCCASION) {
                $removals[$row['article']] = ['article' => $row['article'], 'number' => (int) $row['number'],
                    'site' => $row['site'], 'title' => self::titleOf($row), 'who' => $entry['who'], 'at' => $entry['at'],
                    'reason' => $entry['reason'] ?? ''];
            }
        }
        usort($removals, static fn (array $a, array $b): int => $a['at'] <=> $b['at']);
        return $removals;
    }

    /** @param list<string> $roles @return list<string> sites on which the person has one of the roles */
    private static function sites(string $person, array $roles): array
    {
        return Inside::read($person, static function (Visit $visit) use ($roles): array {
            $ids = array_column($visit->rulebook->sites(), 'id');
            return array_values(array_filter($ids,
                static fn (string $site): bool => Rights::hasRole($visit, $site, $roles)));
        });
    }

    /** @return array<string, string> */
    private static function siteNames(): array
    {
        return array_column(Inside::read('', static fn (Visit $visit): array => $visit->rulebook->sites()), 'name', 'id');
    }

    /** @param array<string, mixed> $row with its summary */
    private static function titleOf(array $row): string
    {
        return json_decode($row['summary'], true)['title'] ?? '';
    }

    private static function person(): string
    {
        return (string) wp_get_current_user()->user_login;
    }

    private static function guard(string $deed, string $id): string
    {
        return self::QUERY . "_{$deed}_$id";
    }

    private static function like(string $wanted): string
    {
        return '%' . addcslashes($wanted, '\\%_') . '%';
    }

    private static function text(array $from, string $name): string
    {
        $value = is_string($from[$name] ?? null) ? wp_check_invalid_utf8(wp_unslash($from[$name])) : '';
        $value = \Normalizer::normalize($value, \Normalizer::FORM_C) ?: '';
        return mb_substr(trim((string) preg_replace('/[^\P{Cc}\n]+/u', ' ', $value)), 0, 2000);
    }

    /** @param array<string, string> $query */
    private static function back(array $query): never
    {
        wp_safe_redirect(self::address($query), 303);
        exit;
    }

    /** @param array<string, mixed> $values */
    private static function page(string $template, array $values, int $status = 200): void
    {
        status_header($status);
        $guard = self::guard(...);
        extract($values, EXTR_SKIP);
        require Plugin::folder() . '/templates/emergency-head.php';
        require Plugin::folder() . "/templates/$template.php";
        echo '</main></body></html>';
    }
}
