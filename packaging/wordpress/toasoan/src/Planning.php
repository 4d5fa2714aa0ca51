<?php
// Planning, people and money: assignments by a site's board, reminders with the reader's receipt, delegations by the
// approver himself, handing over what a leaving member had in hand, and royalties as long as their period is open.
// Each is put as a whole; putting it again gives the first receipt and changes nothing.

declare(strict_types=1);

namespace Toasoan;

final class Planning
{
    /** @param list<string> $parts */
    public static function getAssignment(Visit $visit, array $parts): Answer
    {
        return self::note($visit, 'assignment', $parts);
    }

    /** @param list<string> $parts */
    public static function putAssignment(Visit $visit, array $parts): Answer
    {
        $assignment = self::read($visit, Shape::assignment(...), $parts);
        $id = $assignment['id'];
        $before = Notes::of($visit->ledger, 'assignment', $id);
        self::mayPlan($visit, $before, $assignment);
        if ($before !== null && Notes::same($before, $assignment)) {
            return self::again($visit, 'assignment', $id);
        }
        $saw = $before === null ? [] : self::peopleWhoSee($visit, 'assignment', $id);
        $answer = self::keep($visit, 'assignment', $id, $assignment['article'] ?? '', $assignment['site'], $assignment);
        foreach (array_diff($saw, self::peopleWhoSee($visit, 'assignment', $id)) as $person) {
            Feed::announceNoteGone($visit, 'assignment', $id, $person);
        }
        return $answer;
    }

    /** @param list<string> $parts */
    public static function getReminder(Visit $visit, array $parts): Answer
    {
        return self::note($visit, 'reminder', $parts);
    }

    /** @param list<string> $parts */
    public static function putReminder(Visit $visit, array $parts): Answer
    {
        $reminder = self::read($visit, Shape::reminder(...), $parts);
        $id = $reminder['id'];
        $before = Notes::of($visit->ledger, 'reminder', $id);
        if ($before !== null) {
            return self::putKnownReminder($visit, $before, $reminder);
        }
        $board = Rights::hasRoleAnywhere($visit, [...Rights::boardRoles(), 'administrator']);
        if (!$board || $reminder['from'] !== $visit->person) {
            throw new Refusal('not_your_role', 'the board reminds');
        }
        if ($visit->rulebook->person($reminder['to']) === null) {
            throw new Refusal('bad_request', 'nobody of this name', 'to');
        }
        $article = $reminder['article'] ?? '';
        if ($article !== '') {
            $head = Rights::headOf($visit->ledger, $article);
            if ($head === null || !Rights::maySee($visit, $head)) {
                throw new Refusal('bad_request', 'no article with this id', 'article');
            }
        }
        unset($reminder['read_at']);
        return self::keep($visit, 'reminder', $id, $article, '', ['at' => $visit->now] + $reminder);
    }

    /** @param list<string> $parts */
    public static function getDelegation(Visit $visit, array $parts): Answer
    {
        return self::note($visit, 'delegation', $parts);
    }

    /** @param list<string> $parts */
    public static function putDelegation(Visit $visit, array $parts): Answer
    {
        $delegation = self::read($visit, Shape::delegation(...), $parts);
        $id = $delegation['id'];
        $before = Notes::of($visit->ledger, 'delegation', $id);
        if ($before !== null && !Notes::maySee($visit, 'delegation', $id)) {
            throw self::nothing();
        }
        if ($before !== null && Notes::same($before, $delegation)) {
            return self::again($visit, 'delegation', $id);
        }
        self::mayDelegate($visit, $before, $delegation);
        if ($visit->rulebook->person($delegation['to']) === null || $delegation['to'] === $delegation['from']) {
            throw new Refusal('bad_request', 'nobody else of this name', 'to');
        }
        if ($delegation['ends'] <= $delegation['begins']) {
            throw new Refusal('bad_request', 'it ends before it begins', 'ends');
        }
        return self::keep($visit, 'delegation', $id, '', $delegation['site'], $delegation);
    }

    /** @param list<string> $parts */
    public static function getRoyalty(Visit $visit, array $parts): Answer
    {
        return self::note($visit, 'royalty', $parts);
    }

    /** @param list<string> $parts */
    public static function putRoyalty(Visit $visit, array $parts): Answer
    {
        $head = Rights::seen($visit, $parts[0]);
        $royalty = Shape::royalty($visit->request->json());
        if ($royalty['article'] !== $head->id) {
            throw new Refusal('bad_request', 'the body names another article', 'article');
        }
        if (!Rights::hasRole($visit, $head->site, ['approver', 'standing'])) {
            throw new Refusal('not_your_role', 'the head of the board sets royalties');
        }
        $before = Notes::of($visit->ledger, 'royalty', $head->id);
        if ($before !== null && Notes::same($before, $royalty)) {
            return self::again($visit, 'royalty', $head->id);
        }
        if ($before !== null) {
            self::isPeriodOpen($visit, $before['period']);
        }
        self::royaltyHolds($visit, $royalty);
        return self::keep($visit, 'royalty', $head->id, $head->id, $head->site, $royalty);
    }

    /** @param list<string> $parts */
    public static function postHandover(Visit $visit, array $parts): Answer
    {
        $handover = Shape::handover($visit->request->json());
        $site = $handover['site'] ?? '';
        if ($handover['from'] !== $parts[0]) {
            throw new Refusal('bad_request', 'the body names another member', 'from');
        }
        $ofSite = $site !== '' && Rights::hasRole($visit, $site, ['administrator']);
        if (!$ofSite && !Rights::isPortalAdministrator($visit)) {
            throw new Refusal('not_your_role', 'an administrator hands over');
        }
        if ($visit->rulebook->person($handover['to']) === null || $handover['to'] === $handover['from']) {
            throw new Refusal('bad_request', 'nobody else of this name', 'to');
        }
        if (Characters::isBlank($handover['reason'])) {
            throw new Refusal('reason_missing', 'handing over needs a reason', 'reason');
        }
        self::handArticlesOver($visit, $handover);
        self::handNotesOver($visit, $handover);
        return Answer::json(['id' => $handover['from'], 'at' => $visit->now]);
    }

    private static function nothing(): Refusal
    {
        return new Refusal('not_found', 'no such id');
    }

    /** @param list<string> $parts */
    private static function note(Visit $visit, string $type, array $parts): Answer
    {
        $id = strtolower($parts[0]);
        $note = Notes::of($visit->ledger, $type, $id);
        return $note !== null && Notes::maySee($visit, $type, $id) ? Answer::json($note) : throw self::nothing();
    }

    /**
     * The body's value under the id of the path.
     * @param callable(array): array $shape
     * @param list<string> $parts
     */
    private static function read(Visit $visit, callable $shape, array $parts): array
    {
        $value = $shape($visit->request->json());
        return $value['id'] === strtolower($parts[0]) ? $value
            : throw new Refusal('bad_request', 'the body has another id', 'id');
    }

    private static function keep(Visit $visit, string $type, string $id, string $article, string $site,
        array $value): Answer
    {
        $receipt = ['id' => $id, 'at' => $visit->now];
        Notes::keep($visit->ledger, $type, $id, $article, $site, $value, $receipt);
        Feed::announceNote($visit, $type, $id, $article);
        return Answer::json($receipt);
    }

    private static function again(Visit $visit, string $type, string $id): Answer
    {
        return Answer::bytes(Notes::receipt($visit->ledger, $type, $id));
    }

    /** The board plans; whoever it is for only says which article answers it. */
    private static function mayPlan(Visit $visit, ?array $before, array $after): void
    {
        $board = Rights::hasRole($visit, $after['site'], Rights::boardRoles())
            && ($before === null || Rights::hasRole($visit, $before['site'], Rights::boardRoles()));
        if ($board) {
            return;
        }
        if ($before !== null && !Notes::maySee($visit, 'assignment', $after['id'])) {
            throw self::nothing();
        }
        unset($before['article'], $after['article']);
        if ($before === null || !Notes::same($before, $after)) {
            throw new Refusal('not_your_role', 'the board plans');
        }
    }

    /** @return list<string> */
    private static function peopleWhoSee(Visit $visit, string $type, string $id): array
    {
        return array_values(array_filter(array_column($visit->rulebook->people(), 'id'),
            static fn (string $person): bool => Notes::maySee($visit->as($person), $type, $id)));
    }

    private static function putKnownReminder(Visit $visit, array $before, array $reminder): Answer
    {
        $id = $reminder['id'];
        if ($before['from'] !== $visit->person && $before['to'] !== $visit->person) {
            throw self::nothing();
        }
        if ($before['to'] === $visit->person && isset($reminder['read_at'])) {
            $read = $before + ['read_at' => $visit->now];
            return isset($before['read_at']) ? self::again($visit, 'reminder', $id)
                                             : self::keep($visit, 'reminder', $id, $before['article'] ?? '', '', $read);
        }
        $words = static fn (array $note): array => [$note['text'], $note['to'], $note['article'] ?? ''];
        if ($words($before) !== $words($reminder) || $before['from'] !== $visit->person) {
            throw new Refusal('id_reused', 'another reminder has this id', 'id');
        }
        return self::again($visit, 'reminder', $id);
    }

    private static function mayDelegate(Visit $visit, ?array $before, array $delegation): void
    {
        $ends = $before !== null && Notes::same(['revoked' => true] + $before, $delegation)
            && Rights::hasRole($visit, $before['site'], ['administrator']);
        if (($before ?? $delegation)['from'] !== $visit->person && !$ends) {
            throw new Refusal('not_your_role', 'only the approver himself delegates', 'from');
        }
        $who = static fn (array $note): array => [$note['from'], $note['to'], $note['site'], $note['role']];
        if ($before !== null && $who($before) !== $who($delegation)) {
            throw new Refusal('id_reused', 'another delegation has this id', 'id');
        }
        // What was lent cannot be lent on: only roles of one's own, by the rulebook.
        $own = $visit->rulebook->rolesOf($visit->person, $delegation['site']);
        $lendable = in_array($delegation['role'], ['approver', 'standing'], true);
        if (!$lendable || ($before === null && !in_array($delegation['role'], $own, true))) {
            throw new Refusal('not_your_role', "not a role of one's own that can be lent", 'role');
        }
    }

    private static function isPeriodOpen(Visit $visit, string $period): void
    {
        // Which periods are closed is rulebook data, set by an administrator like everything dated.
        if (in_array($period, (array) $visit->rulebook->more('closed_periods'), true)) {
            throw new Refusal('period_closed', 'the period is closed', 'period');
        }
    }

    private static function royaltyHolds(Visit $visit, array $royalty): void
    {
        if (preg_match('/\A\d{4}-(0[1-9]|1[0-2])\z/', $royalty['period']) !== 1) {
            throw new Refusal('bad_request', 'the period is a month', 'period');
        }
        if (preg_match('/\A\d{1,4}(\.\d{1,4})?\z/', $royalty['coefficient']) !== 1) {
            throw new Refusal('bad_request', 'the coefficient is a decimal number', 'coefficient');
        }
        if ($royalty['shares'] !== [] && array_sum(array_column($royalty['shares'], 'percent')) !== 100) {
            throw new Refusal('bad_request', 'the shares make 100', 'shares');
        }
        self::isPeriodOpen($visit, $royalty['period']);
    }

    /** Open articles in the leaving member's hand go on. Drafts stay his own, and so does what is finished. */
    private static function handArticlesOver(Visit $visit, array $handover): void
    {
        ['from' => $from, 'to' => $to] = $handover;
        $rows = $visit->ledger->select('SELECT id, site FROM {article} WHERE (assignee = ? OR author = ?) AND live = 0'
            . " AND state NOT IN (?, 'published', 'declined') ORDER BY id",
            [$from, $from, $visit->rulebook->workflow->initial()]);
        foreach ($rows as $row) {
            $head = Rights::headOf($visit->ledger, $row['id']);
            $article = Shelf::articleOf($visit->ledger, $row['id']);
            if (($handover['site'] ?? $row['site']) !== $row['site'] || $head === null || $article === null) {
                continue;
            }
            $before = Rights::viewersOf($visit, $head);
            foreach (['assignee', 'author'] as $member) {
                if (($article[$member] ?? '') === $from) {
                    $article[$member] = $to;
                }
            }
            Articles::conclude($visit, $article, $head->opened, $before, ['what' => 'handover',
                'id' => trim($visit->request->header('toasoan-request-id')), 'from' => $article['state'],
                'to' => $article['state'], 'revision' => $article['revision'], 'reason' => $handover['reason']]);
        }
    }

    private static function handNotesOver(Visit $visit, array $handover): void
    {
        ['from' => $from, 'to' => $to] = $handover;
        $concerns = static fn (array $note): bool => ($handover['site'] ?? $note['site']) === $note['site'];
        foreach (Notes::objects($visit->ledger, 'assignment') as $assignment) {
            if (($assignment['person'] ?? '') !== $from || !$concerns($assignment)) {
                continue;
            }
            self::keep($visit, 'assignment', $assignment['id'], $assignment['article'] ?? '', $assignment['site'],
                ['person' => $to] + $assignment);
            if (!Notes::maySee($visit->as($from), 'assignment', $assignment['id'])) {
                Feed::announceNoteGone($visit, 'assignment', $assignment['id'], $from);
            }
        }
        foreach (Notes::objects($visit->ledger, 'delegation') as $delegation) {
            $his = $delegation['from'] === $from || $delegation['to'] === $from;
            if ($his && !$delegation['revoked'] && $concerns($delegation)) {
                $ended = ['revoked' => true] + $delegation;
                self::keep($visit, 'delegation', $delegation['id'], '', $delegation['site'], $ended);
            }
        }
    }
}
