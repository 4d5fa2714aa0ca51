<?php
// E-mails to people concerned: title and link, never a text. What happened is noted in the transaction that did it;
// what is sent is looked up when it is sent, so nobody gets the title of something he may not see any more. Sent in
// small lots by the scheduler, off while no sender is set, and given up after three failures or two days.

declare(strict_types=1);

namespace Toasoan;

final class Letters
{
    private const FROM = 'toasoan_letters_from';
    private const FAILURE = 'toasoan_letters_failure';
    private const LOT = 30;
    private const MOST_WAITING = 2000;
    private const TRIES = 3;
    private const LIFE = 2 * 86_400;

    private const BOARD = ['editor', 'approver', 'standing'];
    /** Whom an action concerns: roles on the article's site, and its author. */
    private const CONCERNS = [
        'submit' => ['roles' => ['editor'], 'author' => false],
        'forward' => ['roles' => ['approver'], 'author' => false],
        'return' => ['roles' => [], 'author' => true],
        'decline' => ['roles' => [], 'author' => true],
        'approve' => ['roles' => ['publisher'], 'author' => false],
        'approve_on_paper' => ['roles' => ['publisher'], 'author' => false],
        'publish' => ['roles' => self::BOARD, 'author' => true],
        'withdraw' => ['roles' => self::BOARD, 'author' => true],
    ];

    /** Notes whom to tell that the action was taken. Inside the write that took it. */
    public static function about(Visit $visit, string $article, string $site, string $author, string $action): void
    {
        $concerns = self::CONCERNS[$action] ?? null;
        if ($concerns === null || self::from() === '' || $visit->occasion === TrialArticle::OCCASION
            || self::waiting($visit->ledger) >= self::MOST_WAITING) {
            return;
        }
        foreach ($visit->rulebook->people() as $person) {
            $concerned = ($concerns['author'] && $person['id'] === $author)
                || array_intersect($concerns['roles'], Rights::rolesOf($visit, $person['id'], $site)) !== [];
            if ($concerned && $person['id'] !== $visit->person) {
                $visit->ledger->run('INSERT INTO {letter} (person, article, what, at) VALUES (?, ?, ?, ?)',
                    [$person['id'], $article, $action, $visit->now]);
            }
        }
    }

    /** Sends what waits, a lot at a time. Outside of any transaction: a mail server takes its time. */
    public static function send(Ledger $ledger): void
    {
        if (self::from() === '') {
            return;
        }
        $letters = $ledger->write(static function () use ($ledger): array {
            $ledger->run('DELETE FROM {letter} WHERE tries >= ? OR at < ?',
                [self::TRIES, Moment::after(Moment::now(), -self::LIFE)]);
            $letters = $ledger->select('SELECT number, person, article, what FROM {letter}'
                . ' ORDER BY tries, number LIMIT ' . self::LOT);
            foreach ($letters as $letter) {
                $ledger->run('UPDATE {letter} SET tries = tries + 1 WHERE number = ?', [$letter['number']]);
            }
            return $letters;
        });
        foreach ($letters as $letter) {
            if (self::deliver($ledger, $letter)) {
                $ledger->write(static fn () => $ledger->run('DELETE FROM {letter} WHERE number = ?',
                    [$letter['number']]));
            }
        }
    }

    public static function waiting(Ledger $ledger): int
    {
        return (int) $ledger->first('SELECT count(*) AS letters FROM {letter}')['letters'];
    }

    /** The sender; empty: no e-mails. */
    public static function from(): string
    {
        return (string) get_option(self::FROM, '');
    }

    public static function setFrom(string $address): void
    {
        update_option(self::FROM, $address, true);
        delete_option(self::FAILURE);
    }

    /** When and why an e-mail last failed; empty for never. */
    public static function lastFailure(): string
    {
        return (string) get_option(self::FAILURE, '');
    }

    public static function sendOne(string $to, string $subject, string $text): bool
    {
        $from = static fn (): string => self::from();
        $name = static fn (): string => 'Tòa soạn';
        $failed = static fn (\WP_Error $error) => update_option(self::FAILURE, Moment::now() . ' '
            . $error->get_error_message(), false);
        add_filter('wp_mail_from', $from, PHP_INT_MAX);
        add_filter('wp_mail_from_name', $name, PHP_INT_MAX);
        add_action('wp_mail_failed', $failed);
        try {
            return wp_mail($to, $subject, $text, ['Content-Type: text/plain; charset=UTF-8',
                'Auto-Submitted: auto-generated']);
        } finally {
            remove_filter('wp_mail_from', $from, PHP_INT_MAX);
            remove_filter('wp_mail_from_name', $name, PHP_INT_MAX);
            remove_action('wp_mail_failed', $failed);
        }
    }

    /** Whether there is nothing left to do about it. */
    private static function deliver(Ledger $ledger, array $letter): bool
    {
        $user = get_user_by('login', $letter['person']);
        if (!$user || !is_email($user->user_email)) {
            return true;
        }
        $article = self::shown($ledger, $letter['person'], $letter['article']);
        if ($article === null) {
            return true;
        }
        $switched = switch_to_user_locale($user->ID);
        try {
            $subject = sprintf('%s: %s', self::words($letter['what']), $article['title']);
            $link = $article['address'] !== '' ? $article['address'] : Invitations::portal();
            return self::sendOne($user->user_email, $subject, "$subject\n\n$link\n\n"
                . __('Open the workstation Tòa soạn to go on.', 'toasoan') . "\n");
        } finally {
            if ($switched) {
                restore_previous_locale();
            }
        }
    }

    /** @return ?array{title: string, address: string} null: not for this person's eyes, or gone */
    private static function shown(Ledger $ledger, string $person, string $article): ?array
    {
        return $ledger->read(static function () use ($ledger, $person, $article): ?array {
            $visit = Inside::visit($ledger, $person);
            try {
                Rights::seen($visit, $article);
            } catch (Refusal) {
                return null;
            }
            $whole = Shelf::articleOf($ledger, $article);
            return ['title' => trim((string) preg_replace('/\s+/u', ' ', (string) ($whole['content']['title'] ?? ''))),
                'address' => (string) ($whole['live']['address'] ?? '')];
        });
    }

    private static function words(string $action): string
    {
        return match ($action) {
            'submit' => __('Sent to the board', 'toasoan'),
            'forward' => __('Waits for your approval', 'toasoan'),
            'return' => __('Returned to you', 'toasoan'),
            'decline' => __('Not used', 'toasoan'),
            'approve', 'approve_on_paper' => __('Approved, waits to be published', 'toasoan'),
            'publish' => __('Published', 'toasoan'),
            default => __('Withdrawn', 'toasoan'),
        };
    }
}
