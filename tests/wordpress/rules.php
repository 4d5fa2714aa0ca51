<?php
// What the plugin decides by the rulebook, without WordPress and without a database: the workflow for every person, state and
// action against a table written from the rules and not from the file, four eyes and sites, faults of rulebooks with their
// places, the trail's hashes, the feed's cursors. Ends with "rules: N of N passed".

declare(strict_types=1);

namespace Toasoan;

const PLUGIN = __DIR__ . '/../../packaging/wordpress/toasoan/toasoan.php';
const NOW = '2026-11-23T01:30:00.000Z';
const ARTICLE = '0192f0c1-0000-7000-8000-00000000000a';
const REVISION = '0192f0c1-0000-7000-8000-000000000001';
const BOARD = 'editor approver standing';
const SEVEN_CHECKS = 'required_fields canonical network source approved_list media_present alt_text';

require __DIR__ . '/rulebook_cases.php';

spl_autoload_register(static function (string $class): void {
    require dirname(PLUGIN) . '/src/' . strtr(substr($class, strlen('Toasoan\\')), '\\', '/') . '.php';
});
(new \ReflectionProperty(Plugin::class, 'file'))->setValue(null, PLUGIN);

/** Stands in for the tables: answers a statement by the first words of it that it knows, and remembers what was asked. */
final class Ledger
{
    /** @var list<array{string, array}> */
    public array $asked = [];

    /** @param array<string, list<array<string, mixed>>> $answers rows by a part of the statement */
    public function __construct(private array $answers)
    {
    }

    public function select(string $sql, array $values = []): array
    {
        $this->asked[] = [$sql, $values];
        foreach ($this->answers as $part => $rows) {
            if (str_contains($sql, $part)) {
                return $rows;
            }
        }
        throw new \LogicException("nobody expected: $sql");
    }

    public function first(string $sql, array $values = []): ?array
    {
        return $this->select($sql, $values)[0] ?? null;
    }

    public function run(string $sql, array $values = []): int
    {
        $this->asked[] = [$sql, $values];
        return 1;
    }
}

final class Tally
{
    public static int $asked = 0;
    public static int $passed = 0;
}

function check(mixed $found, mixed $wanted, string $what): void
{
    ++Tally::$asked;
    if ($found === $wanted) {
        ++Tally::$passed;
        return;
    }
    echo "FAILED $what\n    found  " . json_encode($found, JSON_UNESCAPED_UNICODE) . "\n    wanted "
        . json_encode($wanted, JSON_UNESCAPED_UNICODE) . "\n";
}

/** The problem with which the work was refused; empty when it was not. */
function refusal(callable $work): string
{
    try {
        $work();
        return '';
    } catch (Refusal $refusal) {
        return $refusal->problem;
    }
}

function fault(callable $work): string
{
    try {
        $work();
        return '';
    } catch (Refusal $refusal) {
        return $refusal->problem . ' ' . $refusal->detail;
    }
}

function words(string $text): array
{
    return $text === '' ? [] : explode(' ', $text);
}

function shippedText(int $version = 2): string
{
    return RulebookReading::of(Plugin::resource("rulebooks/$version.json"));
}

function shipped(int $version = 2): Rulebook
{
    return Rulebook::fromText(shippedText($version));
}

function shippedJson(): \stdClass
{
    return json_decode(shippedText());
}

function situation(string $state, array $roles, array $relations, bool $live = false, string $person = 'an'): Situation
{
    $situation = new Situation();
    $situation->state = $state;
    $situation->roles = $roles;
    $situation->relations = $relations;
    $situation->isLive = $live;
    $situation->person = $person;
    return $situation;
}

/** Id, from (empty: any), to (empty: stays), roles, whether only the author's, flags, effects, whose eyes it must not be. */
function expectedActions(): array
{
    return [
        ['submit', 'draft returned', 'submitted', 'contributor editor approver standing', true, 'checks', 'set_submitted', ''],
        ['recall', 'submitted', 'draft', '', true, '', '', ''],
        ['receive', 'submitted', 'editing', BOARD, false, '', 'assign_actor', ''],
        ['forward', 'editing', 'awaiting_approval', BOARD, false, 'checks', '', ''],
        ['send_back', 'awaiting_approval', 'editing', 'approver standing', false, 'reason', '', ''],
        ['return', 'submitted editing awaiting_approval', 'returned', BOARD, false, 'reason', '', ''],
        ['decline', 'submitted editing awaiting_approval', 'declined', BOARD, false, 'reason', '', ''],
        ['approve', 'awaiting_approval', 'approved', 'approver', false, 'binds checks', 'set_approval', 'author submit'],
        ['approve_on_paper', 'awaiting_approval', 'approved', 'standing', false, 'reason binds checks', 'set_approval',
            'author submit'],
        ['revoke', 'approved scheduled', 'awaiting_approval', 'approver', false, 'reason', 'void_approval clear_schedule', ''],
        ['schedule', 'approved', 'scheduled', 'publisher', false, 'binds approval targets time', 'set_schedule',
            'approve approve_on_paper'],
        ['unschedule', 'scheduled', 'approved', 'publisher approver', false, '', 'clear_schedule', ''],
        ['publish', 'approved scheduled', 'published', 'publisher', false, 'binds approval targets system',
            'set_live clear_schedule', 'approve approve_on_paper'],
        ['correct', 'published', 'editing', BOARD, false, 'reason', 'open_working void_approval', ''],
        ['abandon', 'editing awaiting_approval approved returned', 'published', BOARD, false, 'live', 'restore_live', ''],
        ['withdraw', '', '', 'publisher approver standing administrator', false, 'reason live', 'clear_live clear_schedule', ''],
    ];
}

/** State → roles that see it, who edits it, whether the author may delete it. */
function expectedStates(): array
{
    $office = 'editor approver standing publisher';
    return ['draft' => ['', 'author', true], 'submitted' => [BOARD, '', false], 'editing' => [BOARD, BOARD, false],
        'awaiting_approval' => [BOARD, '', false], 'approved' => [$office, '', false], 'scheduled' => [$office, '', false],
        'published' => [$office, '', false], 'returned' => [BOARD, 'author', false], 'declined' => [BOARD, '', false]];
}

/** Everybody who is different: no role or one of six, each as stranger, author and assignee. */
function everybody(): array
{
    $people = [];
    foreach (['', 'contributor', 'editor', 'approver', 'standing', 'publisher', 'administrator'] as $role) {
        foreach ([[], ['author'], ['assignee']] as $relations) {
            $people[] = [words($role), $relations];
        }
    }
    return $people;
}

function expectedRefusal(array $action, string $state, array $roles, array $relations, bool $live, array $acted): string
{
    [, $from, , $allowed, $authorOnly, $flags, , $otherEyes] = $action;
    $isAuthor = in_array('author', $relations, true);
    return match (true) {
        $authorOnly && !$isAuthor, $allowed !== '' && array_intersect($roles, words($allowed)) === [] => 'not_your_role',
        $from !== '' && !in_array($state, words($from), true) => 'wrong_state',
        in_array('live', words($flags), true) && !$live => 'not_live',
        in_array('author', words($otherEyes), true) && $isAuthor,
        array_intersect(words($otherEyes), $acted) !== [] => 'four_eyes',
        default => '',
    };
}

function theActionsSayWhatTheyShould(): void
{
    $workflow = shipped()->workflow;
    check($workflow->initial(), 'draft', 'initial state');
    check(array_column($workflow->actions(), 'id'), array_column(expectedActions(), 0), 'actions in their order');
    foreach (expectedActions() as [$id, $from, $to, , , $flags, $effects, $otherEyes]) {
        $rule = $workflow->action($id);
        $flags = words($flags);
        foreach (['reason' => 'reason', 'binds_fingerprint' => 'binds', 'needs_approval' => 'approval', 'needs_live' => 'live',
                     'needs_targets' => 'targets', 'needs_time' => 'time', 'by_system' => 'system'] as $member => $flag) {
            check($rule[$member], in_array($flag, $flags, true), "$id $member");
        }
        check([$rule['from'], $rule['to'], $rule['effects'], $rule['not_actor_of']],
            [words($from), $to, words($effects), words($otherEyes)], "$id from, to, effects, other eyes");
        check($rule['checks'], in_array('checks', $flags, true) ? words(SEVEN_CHECKS) : [], "$id checks");
        check($rule['not_actor_of_switch'], str_contains($otherEyes, 'approve') ? 'publisherDiffers' : '', "$id switch");
    }
}

function everyPersonStateAndAction(): void
{
    $workflow = shipped()->workflow;
    $asked = 0;
    $granted = 0;
    foreach (everybody() as [$roles, $relations]) {
        foreach (array_keys(expectedStates()) as $state) {
            foreach ([false, true] as $live) {
                foreach (['', 'submit', 'approve', 'approve_on_paper', 'receive'] as $acted) {
                    $situation = situation($state, $roles, $relations, $live);
                    $situation->siteSwitches = ['publisherDiffers'];
                    $situation->actors = [$acted => ['an'], 'forward' => ['binh'], 'author' => ['binh']];
                    foreach (expectedActions() as $action) {
                        $found = refusal(static fn () => $workflow->may($action[0], $situation));
                        $wanted = expectedRefusal($action, $state, $roles, $relations, $live, [$acted]);
                        check($found, $wanted, "$action[0] in $state by " . implode('+', [...$roles, ...$relations, $acted]));
                        ++$asked;
                        $granted += $found === '' ? 1 : 0;
                    }
                }
            }
        }
    }
    check($asked, 7 * 3 * 9 * 2 * 5 * 16, 'everything was asked');
    check($granted > 1500, true, 'much was granted');
    check(refusal(static fn () => $workflow->may('praise', situation('draft', Workflow::ROLES, ['author']))), 'unknown_action',
        'an unknown action');
}

function everyPersonsSight(): void
{
    $workflow = shipped()->workflow;
    foreach (everybody() as [$roles, $relations]) {
        $isAuthor = in_array('author', $relations, true);
        foreach (expectedStates() as $state => [$seers, $editors, $deletable]) {
            $who = "$state by " . implode('+', [...$roles, ...$relations]);
            $sees = $isAuthor || array_intersect($roles, words($seers)) !== [];
            $situation = situation($state, $roles, $relations);
            check($workflow->maySee($situation), $sees, "see $who");
            check($workflow->mayComment($situation), $sees, "comment $who");
            check($workflow->mayEdit($situation), array_intersect([...$roles, ...$relations], words($editors)) !== [], "edit $who");
            check($workflow->mayDelete($situation), $deletable && $isAuthor, "delete $who");
            $live = situation($state, $roles, $relations, true);
            check($workflow->maySee($live), $sees || array_intersect($roles, ['publisher', 'administrator']) !== [], "see live $who");
            check($workflow->mayDelete($live), false, "delete live $who");
            $situation->everSubmitted = true;
            check($workflow->mayDelete($situation), false, "delete submitted $who");
        }
    }
    check($workflow->maySee(situation('moon', Workflow::ROLES, ['author'])), false, 'an unknown state');
}

function approverAndPublisherDiffer(): void
{
    $workflow = shipped()->workflow;
    foreach (['approve', 'approve_on_paper'] as $approval) {
        foreach (['publish', 'schedule'] as $action) {
            $publisher = situation('approved', ['publisher'], []);
            $publisher->actors = [$approval => ['an']];
            check(refusal(static fn () => $workflow->may($action, $publisher)), '', "$action after $approval, switch off");
            $publisher->siteSwitches = ['publisherDiffers'];
            check(refusal(static fn () => $workflow->may($action, $publisher)), 'four_eyes', "$action after $approval, switch on");
        }
    }
}

function thePortalItselfOnlyPublishes(): void
{
    $workflow = shipped()->workflow;
    $system = situation('scheduled', [], [], true, Visit::SYSTEM);
    $system->bySystem = true;
    foreach ($workflow->actions() as ['id' => $action]) {
        check(refusal(static fn () => $workflow->may($action, $system)), $action === 'publish' ? '' : 'not_your_role',
            "$action by the portal");
    }
}

function whatIsArchivedIsOnlySeen(): void
{
    $workflow = shipped()->workflow;
    foreach (array_keys(expectedStates()) as $state) {
        $archived = situation($state, Workflow::ROLES, ['author', 'assignee']);
        check($workflow->maySee($archived), true, "see in $state");
        $archived->isArchived = true;
        check($workflow->maySee($archived), true, "see archived in $state");
        check([$workflow->mayEdit($archived), $workflow->mayComment($archived), $workflow->mayDelete($archived)],
            [false, false, false], "edit, comment, delete archived in $state");
        foreach ($workflow->actions() as ['id' => $action]) {
            check(refusal(static fn () => $workflow->may($action, $archived)), 'wrong_state', "$action archived in $state");
        }
    }
}

function visit(array $answers = [], string $person = 'bbt.lanhdao', string $query = '', ?Rulebook $rulebook = null): Visit
{
    parse_str($query, $items);
    $visit = new Visit(new Request('GET', '/changes', $items, [], ''), new Ledger($answers), $rulebook ?? shipped(), NOW);
    $visit->person = $person;
    return $visit;
}

function head(array $columns = []): Head
{
    return Head::fromRow($columns + ['id' => ARTICLE, 'site' => 'tinhuy', 'state' => 'awaiting_approval',
        'author' => 'ctv.vinhlinh', 'assignee' => '', 'live' => 0, 'submitted' => 1, 'opened' => 4, 'version' => 7,
        'revision' => REVISION]);
}

function actorsOfThePast(): void
{
    // The approver himself submitted it for its author, after the working version was opened.
    $acted = [['what' => 'submit', 'person' => 'bbt.lanhdao'], ['what' => 'forward', 'person' => 'bbt.bientap']];
    $visit = visit(['FROM {entry}' => $acted]);
    $situation = Rights::actingSituation($visit, head());
    check($situation->actors, ['author' => ['ctv.vinhlinh'], 'submit' => ['bbt.lanhdao'], 'forward' => ['bbt.bientap']], 'actors');
    check($visit->ledger->asked[0][1], [ARTICLE, 4], 'only entries after the working version was opened');
    check(refusal(static fn () => $visit->rulebook->workflow->may('approve', $situation)), 'four_eyes', 'who submitted approves');
    $other = visit(['FROM {entry}' => [$acted[1]]]);
    check(refusal(static fn () => $other->rulebook->workflow->may('approve', Rights::actingSituation($other, head()))), '',
        'somebody else approves');
    $own = visit(['FROM {entry}' => []]);
    check(refusal(static fn () => $own->rulebook->workflow->may('approve',
        Rights::actingSituation($own, head(['author' => 'bbt.lanhdao'])))), 'four_eyes', 'the author approves');
}

function sitesKeepTheirArticles(): void
{
    $visit = visit();
    foreach ($visit->rulebook->sites() as ['id' => $site]) {
        $wanted = [];
        foreach ($visit->rulebook->people() as ['id' => $person, 'roles' => $roles]) {
            $isBoard = array_intersect($roles[$site] ?? [], words(BOARD)) !== [];
            if ($isBoard || $person === 'ctv.vinhlinh') {
                $wanted[] = $person;
            }
        }
        check(Rights::viewersOf($visit, head(['site' => $site])), $wanted, "who sees an article of $site");
    }
    check($visit->ledger->asked, [], 'viewers cost no statement');
    check(refusal(static fn () => Rights::seen(visit(), 'no-id')), 'not_found', 'a malformed id');
    check(refusal(static fn () => Rights::seen(visit(['FROM {article}' => []]), ARTICLE)), 'not_found', 'no such article');
    $row = array_combine(explode(', ', Head::COLUMNS), array_values((array) head()));
    $seen = Rights::seen(visit(['FROM {article}' => [$row]]), strtoupper(ARTICLE));
    check($seen == head(), true, 'an id in upper case');
    check(refusal(static fn () => Rights::seen(visit(['FROM {article}' => [$row]], 'tg.lanhdao'), ARTICLE)), 'not_found',
        'the head of another site');
    check(Rights::isPortalAdministrator(visit([], 'vp.quantri')), true, 'administrator of level 1');
    check(Rights::isPortalAdministrator(visit([], 'bbt.thuongtruc')), false, 'no administrator');
    check(Rights::hasRoleAnywhere(visit([], 'vpt.lanhdao'), ['approver']), true, 'a role somewhere');
    check(Rights::hasRole(visit([], 'vpt.lanhdao'), 'tinhuy', ['approver']), false, 'not on this site');
}

function rolesAreLent(): void
{
    $lent = ['from' => 'bbt.lanhdao', 'to' => 'tg.lanhdao', 'site' => 'tinhuy', 'role' => 'approver',
        'begins' => '2026-11-20T00:00:00.000Z', 'ends' => '2026-11-30T00:00:00.000Z', 'revoked' => false];
    $held = static fn (array $change): int => count(Rights::delegationsAt(
        new Ledger(['FROM {note}' => [['record' => json_encode($change + $lent)]]]), shipped(), NOW));
    check($held([]), 1, 'it holds');
    check($held(['revoked' => true]), 0, 'revoked');
    check($held(['begins' => '2026-11-24T00:00:00.000Z']), 0, 'not begun');
    check($held(['begins' => NOW]), 1, 'begins now');
    check($held(['role' => 'standing']), 0, 'what the lender does not have');
    check($held(['from' => 'nobody']), 0, 'by nobody');
    $visit = visit([], 'tg.lanhdao');
    check(Rights::maySee($visit, head()), false, 'before');
    $scope = Rights::scopeOf($visit);
    $visit->delegations = [$lent];
    check(Rights::rolesOf($visit, 'tg.lanhdao', 'tinhuy'), ['approver'], 'roles with what is lent');
    check(Rights::maySee($visit, head()), true, 'after');
    check(Rights::maySee($visit, head(['site' => 'vanphong'])), false, 'elsewhere');
    check(Rights::scopeOf($visit) !== $scope, true, 'another scope');
    check(in_array('tg.lanhdao', Rights::viewersOf($visit, head()), true), true, 'among the viewers');
}

function lookUps(): void
{
    $rulebook = shipped();
    check([$rulebook->version(), $rulebook->begins(), $rulebook->network(), $rulebook->utcOffset()], [2, '2026-07-01', 'internet', 420],
        'the whole');
    check($rulebook->site('tinhuy')['level'], 1, 'site');
    check([$rulebook->site('moon'), $rulebook->person(''), $rulebook->channel(''), $rulebook->kind('x'), $rulebook->unit('x'),
        $rulebook->category('x')], [null, null, null, null, null, null], 'unknown');
    check($rulebook->rolesOf('bbt.kiemnhiem', 'tinhuy'), ['contributor', 'editor', 'approver', 'publisher'], 'roles');
    check($rulebook->more('mailbox'), 'banbientap@tinhuyquangtri.vn', 'a member nobody knows');
    check([$rulebook->dayOf('2026-11-22T17:00:00.000Z'), $rulebook->dayOf('2026-11-22T16:59:59.999Z')], ['2026-11-23', '2026-11-22'],
        'the local day');
    check(shipped(1)->people(), [], 'version 1 has no people');
}

function theTrailIsChained(): void
{
    // Written by hand after resources/fingerprint.md.
    $hand = '{"at":"1970-01-01T00:00:00.000Z","details":"","fingerprint":"","from":"","id":"","made_at":"","number":"1",'
        . '"previous":"","reason":"theo yêu cầu \"khẩn\"","revision":"","to":"","what":"purge","who":""}';
    check(Fingerprint::entryHash(['number' => 1, 'what' => 'purge', 'at' => '1970-01-01T00:00:00.000Z', 'id' => '', 'who' => '',
        'reason' => 'theo yêu cầu "khẩn"']), hash('sha256', $hand), 'the hash is of the canonical text');
    $visit = visit(['SELECT number, hash FROM {entry}' => [['number' => '2', 'hash' => str_repeat('ab', 32)]]]);
    $head = Trail::addToTrail($visit, ARTICLE, ['what' => 'approve', 'id' => REVISION, 'made_at' => NOW, 'from' => 'awaiting_approval',
        'to' => 'approved', 'revision' => REVISION, 'fingerprint' => str_repeat('0f', 32), 'reason' => '',
        'details' => Trail::details(['paper' => 'Công văn 12/7', 'at' => 'x'])]);
    $text = '{"at":"' . NOW . '","details":"{\"at\":\"x\",\"paper\":\"Công văn 12/7\"}","fingerprint":"' . str_repeat('0f', 32)
        . '","from":"awaiting_approval","id":"' . REVISION . '","made_at":"' . NOW . '","number":"3","previous":"'
        . str_repeat('ab', 32) . '","reason":"","revision":"' . REVISION . '","to":"approved","what":"approve","who":"bbt.lanhdao"}';
    check($head, ['length' => 3, 'hash' => hash('sha256', $text)], 'the new head');
    [, $columns] = end($visit->ledger->asked);
    check(array_slice($columns, 0, 5), [ARTICLE, 3, 'approve', 'bbt.lanhdao', $head['hash']], 'the columns');
    $record = json_decode($columns[5], true);
    check(array_key_exists('reason', $record), false, 'what is empty is left out');
    check([$record['number'], $record['who'], $record['previous'], $record['hash']],
        [3, 'bbt.lanhdao', str_repeat('ab', 32), $head['hash']], 'the record');
    check(Trail::details([]), '', 'no details');
    $first = visit(['SELECT number, hash FROM {entry}' => []]);
    check(Trail::addToTrail($first, ARTICLE, ['what' => 'revision', 'id' => REVISION])['length'], 1, 'the first');
    check(str_contains(end($first->ledger->asked)[1][5], 'previous'), false, 'follows nothing');
}

function changes(string $query = '', string $person = 'bbt.lanhdao', array $rows = [], array $portal = [], ?callable $change = null): array
{
    $portal += ['seq' => '41', 'id' => 'cong-1', 'epoch' => 'e-1'];
    $visit = visit(['{counter}' => [$portal], 'FROM {feed} f' => $rows], $person, $query);
    if ($change !== null) {
        $change($visit);
    }
    $answer = Feed::getChanges($visit, []);
    return json_decode($answer->body, true) + ['statements' => count($visit->ledger->asked), 'asked' => $visit->ledger->asked];
}

function row(int $seq, string $type, string $id, array $more = []): array
{
    return $more + array_fill_keys(explode(', ', Head::COLUMNS), null)
        + ['seq' => $seq, 'type' => $type, 'thing' => $id, 'article' => '', 'person' => '', 'note' => null, 'summary' => null];
}

function articleRow(int $seq, array $columns = []): array
{
    $head = array_combine(explode(', ', Head::COLUMNS), array_values((array) head($columns)));
    return $head + row($seq, 'article', ARTICLE, ['article' => ARTICLE, 'summary' => '{"id":"' . ARTICLE . '","channels":[]}']);
}

function cursorsAreSealed(): void
{
    $page = changes('', rows: [articleRow(41)]);
    check([$page['statements'], $page['more'], $page['poll_after']], [2, false, 60], 'two statements a page');
    $since = "since=$page[next]";
    $decoded = base64_decode(strtr($page['next'], '-_', '+/'));
    check(preg_match('/\A41\.1795397400000\.[0-9a-f]{24}\z/', $decoded), 1, "number, time and seal: $decoded");
    $again = changes($since);
    check([$again['entries'], $again['statements'], $again['asked'][1][1]], [[], 2, [41, 'bbt.lanhdao']], 'nothing new');
    check($again['next'], $page['next'], 'the cursor stays');
    $problem = static fn (mixed ...$arguments): string => refusal(static fn () => changes(...$arguments));
    foreach (['since=x', 'since=' . base64_encode('1.2'), 'since=' . base64_encode('-1.2.3'), 'since=' . base64_encode('1.2.3.4')] as $query) {
        check($problem($query), 'bad_request', "no cursor: $query");
    }
    check($problem($since, 'bbt.bientap'), 'scope_changed', "somebody else's cursor");
    check($problem($since, 'bbt.lanhdao', [], ['id' => 'cong-2']), 'scope_changed', "another portal's cursor");
    check($problem($since, 'bbt.lanhdao', [], ['epoch' => 'e-2']), 'scope_changed', 'a cursor of before the restoration');
    check($problem($since, 'bbt.lanhdao', [], ['seq' => '40']), 'scope_changed', 'ahead of the feed');
    $forged = rtrim(strtr(base64_encode(str_replace('41.', '40.', $decoded)), '+/', '-_'), '=');
    check($problem("since=$forged"), 'scope_changed', 'a forged cursor');
    $at = static fn (string $now): string => refusal(static function () use ($since, $now): void {
        parse_str($since, $items);
        $visit = new Visit(new Request('GET', '/changes', $items, [], ''), new Ledger(['{counter}' => [['seq' => '41', 'id' => 'cong-1',
            'epoch' => 'e-1']], 'FROM {feed} f' => []]), shipped(), $now);
        $visit->person = 'bbt.lanhdao';
        Feed::getChanges($visit, []);
    });
    check([$at('2027-05-22T01:30:00.000Z'), $at('2027-05-22T01:30:00.001Z')], ['', 'scope_changed'], '180 days');
    check([$at('2026-11-22T01:30:00.000Z'), $at('2026-11-22T01:29:59.999Z')], ['', 'scope_changed'], 'a clock that was set back');
    $lent = static function (Visit $visit): void {
        $visit->delegations = [['to' => 'bbt.lanhdao', 'site' => 'tinhuy', 'role' => 'publisher']];
    };
    check($problem($since, 'bbt.lanhdao', [], [], $lent), 'scope_changed', 'a role was lent meanwhile');
    foreach (['0', '-1', 'x', '1.5', ''] as $limit) {
        check($problem("limit=$limit"), $limit === '' ? '' : 'bad_request', "limit $limit");
    }
}

function everybodyGetsHisChanges(): void
{
    $comment = ['note' => '{"article":"' . ARTICLE . '"}', 'article' => ARTICLE];
    $reminder = ['note' => '{"from":"ctv.dongha","to":"bbt.bientap"}'];
    $rows = [row(1, 'rulebook', '2'), articleRow(2), $comment + articleRow(3, []), row(4, 'reminder', 'r', $reminder),
        row(5, 'tombstone', 't'), row(6, 'article', 'gone', ['article' => 'gone', 'person' => 'x'])];
    $rows[2] = ['type' => 'comment', 'thing' => 'c'] + $rows[2];
    $seen = static fn (string $person): array => array_column(changes('', $person, $rows)['entries'], 'seq');
    check($seen('bbt.lanhdao'), [1, 2, 3, 6], 'the board');
    check($seen('bbt.bientap'), [1, 2, 3, 4, 6], 'who is reminded');
    check($seen('tg.lanhdao'), [1, 6], 'another board');
    check($seen('ctv.vinhlinh'), [1, 2, 3, 6], 'the author');
    $entries = changes('', 'bbt.lanhdao', $rows)['entries'];
    check($entries[0], ['seq' => 1, 'type' => 'rulebook', 'id' => '2', 'op' => 'put'], 'rulebook');
    check(array_keys($entries[1]), ['seq', 'type', 'id', 'op', 'summary'], 'article');
    check($entries[2], ['seq' => 3, 'type' => 'comment', 'id' => 'c', 'op' => 'put', 'article' => ARTICLE], 'comment');
    check($entries[3], ['seq' => 6, 'type' => 'article', 'id' => 'gone', 'op' => 'gone'], 'gone');
    $short = changes('limit=2', 'bbt.lanhdao', array_slice($rows, 0, 3));
    check([count($short['entries']), $short['more']], [2, true], 'more follow');
    $exact = changes('limit=3', 'bbt.lanhdao', array_slice($rows, 0, 3));
    check([count($exact['entries']), $exact['more']], [3, false], 'none follow');
}

theActionsSayWhatTheyShould();
everyPersonStateAndAction();
everyPersonsSight();
approverAndPublisherDiffer();
thePortalItselfOnlyPublishes();
whatIsArchivedIsOnlySeen();
actorsOfThePast();
sitesKeepTheirArticles();
rolesAreLent();
rulebooksAreRefused();
workflowsAreRefused();
whatIsReadIsKept();
whatMayBeLeftOut();
lookUps();
theTrailIsChained();
cursorsAreSealed();
everybodyGetsHisChanges();
echo 'rules: ' . Tally::$passed . ' of ' . Tally::$asked . " passed\n";
exit(Tally::$passed === Tally::$asked ? 0 : 1);
