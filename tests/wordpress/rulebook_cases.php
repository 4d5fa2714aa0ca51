<?php
// Part of rules.php: what is refused when a rulebook is read, with which place, and that everything else comes back as it
// was, whatever the order in which it came.

declare(strict_types=1);

namespace Toasoan;

/** @return array<string, array{callable(\stdClass): void, string}> name → change and what the refusal begins with */
function brokenRulebooks(): array
{
    $top = static fn (string $key, mixed $value): callable => static function (\stdClass $book) use ($key, $value): void {
        $book->$key = $value;
    };
    $row = static fn (string $list, int $i, string $key, mixed $value): callable =>
        static function (\stdClass $book) use ($list, $i, $key, $value): void {
            $book->$list[$i]->$key = $value;
        };
    $member = static fn (string $name, string $key, mixed $value): callable =>
        static function (\stdClass $book) use ($name, $key, $value): void {
            $book->$name->$key = $value;
        };
    $morning = (object) ['from' => '07:30', 'to' => '11:30'];
    $cases = [];
    foreach (array_diff(array_keys(get_object_vars(shippedJson())), ['$comment', 'mailbox']) as $key) {
        $cases["without $key"] = [static function (\stdClass $book) use ($key): void {
            unset($book->$key);
        }, "$key: is missing"];
    }
    return $cases + [
        'version' => [$top('version', 0), 'version: is out of range'],
        'version as text' => [$top('version', '2'), 'version: is not an integer'],
        'day' => [$top('from', '2026-02-30'), 'from: is not a day'],
        'network' => [$top('network', 'lan'), 'network: is an unknown word'],
        'list' => [$top('sites', new \stdClass()), 'sites: is not a list'],
        'row' => [$top('sites', [1]), 'sites[0]: is not an object'],
        'a later row first' => [$top('sites', [new \stdClass(), 1]), 'sites[1]: is not an object'],
        'twice' => [$row('sites', 1, 'id', 'tinhuy'), 'sites[1].id: occurs twice'],
        'level' => [$row('sites', 1, 'level', 0), 'sites[1].level'],
        'no name' => [$row('units', 1, 'name', ''), 'units[1].name: is empty'],
        "channel's site" => [$row('channels', 3, 'site', 'moon'), 'channels[3].site: names an unknown site'],
        'link that goes stale' => [$row('channels', 3, 'stale_after_days', 5), 'channels[3].stale_after_days'],
        "category's site" => [$row('categories', 0, 'site', 'moon'), 'categories[0].site'],
        "kind's rule" => [$row('kinds', 1, 'supply_rule', 'moon'), 'kinds[1].supply_rule'],
        "kind's other rule" => [$row('kinds', 1, 'publication_rule', 'moon'), 'kinds[1].publication_rule'],
        "kind's field" => [$row('kinds', 1, 'required', ['moon']), 'kinds[1].required: holds an unknown field: moon'],
        "kind's tariff" => [$row('kinds', 1, 'royalty', 'moon'), 'kinds[1].royalty'],
        "person's unit" => [$row('people', 2, 'unit', 'moon'), 'people[2].unit: names an unknown unit'],
        "person's site" => [$row('people', 2, 'roles', (object) ['moon' => ['editor']]), 'people[2].roles.moon'],
        "person's role" => [$row('people', 2, 'roles', (object) ['tinhuy' => ['boss']]),
            'people[2].roles: tinhuy holds an unknown word: boss'],
        'roles as text' => [$row('people', 2, 'roles', (object) ['tinhuy' => 'editor']), 'people[2].roles: tinhuy holds no role'],
        'roles as a list' => [$row('people', 2, 'roles', []), 'people[2].roles: is not an object'],
        'counting' => [$row('deadlines', 0, 'counting', 'minutes'), 'deadlines[0].counting'],
        'from' => [$row('deadlines', 0, 'from', 'birth'), 'deadlines[0].from'],
        'from nothing' => [$row('deadlines', 0, 'from', 'nothing'), 'deadlines[0].from: counts from nothing'],
        'board from something' => [$row('deadlines', 4, 'from', 'submitted'), 'deadlines[4].from'],
        'amount' => [$row('deadlines', 0, 'amount', 0), 'deadlines[0].amount'],
        'huge amount' => [$row('deadlines', 0, 'amount', 10_001), 'deadlines[0].amount'],
        'half an hour' => [$row('deadlines', 0, 'amount', 0.5), 'deadlines[0].amount: is not an integer'],
        '32nd' => [$row('deadlines', 3, 'amount', 32), 'deadlines[3].amount'],
        "day's end" => [$row('deadlines', 2, 'day_ends', '24:00'), 'deadlines[2].day_ends: is not a time'],
        'holiday' => [$member('calendar', 'holidays', (object) ['2026-13-01' => '?']), 'calendar.holidays: 2026-13-01'],
        'holiday without name' => [$member('calendar', 'holidays', (object) ['2026-12-01' => 1]), 'calendar.holidays'],
        'no hours' => [$member('calendar', 'hours', []), 'calendar.hours: is empty'],
        'overlapping hours' => [$member('calendar', 'hours', [$morning, $morning]), 'calendar.hours[1]: is not in order'],
        'no weekdays' => [$member('calendar', 'weekdays', []), 'calendar.weekdays: is empty'],
        'eighth day' => [$member('calendar', 'weekdays', [8]), 'calendar.weekdays: holds no day'],
        'half a day' => [$member('calendar', 'weekdays', [1.5]), 'calendar.weekdays: holds no day'],
        'worked holiday' => [$member('calendar', 'working_rest_days', ['2026-04-26']),
            'calendar.working_rest_days: 2026-04-26 is a holiday'],
        'worked Monday' => [$member('calendar', 'working_rest_days', ['2026-10-05']),
            'calendar.working_rest_days: 2026-10-05 is no rest day'],
        'offset' => [$member('calendar', 'utc_offset', 10_000), 'calendar.utc_offset'],
        'coefficient' => [$row('tariffs', 0, 'coefficient', '1,5'), 'tariffs[0].coefficient'],
        'tariff unit' => [$top('tariff_unit', 'nhiều'), 'tariff_unit: is not a decimal'],
        'exclusion' => [$top('document_exclusions', ['(']), 'document_exclusions[0]: does not compile'],
        'pattern' => [$row('secrecy', 1, 'pattern', '['), 'secrecy[1].pattern: does not compile'],
        'pattern that escapes' => [$row('secrecy', 1, 'pattern', 'MẬT\\'), 'secrecy[1].pattern: does not compile'],
        'empty pattern' => [$row('personal_data', 1, 'pattern', ''), 'personal_data[1].pattern'],
        'validation' => [$row('personal_data', 0, 'validation', 'crc'), 'personal_data[0].validation'],
        'severity' => [$row('personal_data', 0, 'severity', 'mild'), 'personal_data[0].severity'],
        'media type' => [$member('limits', 'picture_types', ['JPEG']), 'limits.picture_types: holds no media type: JPEG'],
        'limit' => [$member('limits', 'article_bytes', -1), 'limits.article_bytes'],
        'workflow' => [$top('workflow', 'other'), 'workflow: is not an object'],
        "workflow's fault" => [$member('workflow', 'initial', 'moon'), 'workflow.initial: names an unknown state: moon'],
    ];
}

function rulebooksAreRefused(): void
{
    foreach (brokenRulebooks() as $name => [$change, $wanted]) {
        $book = shippedJson();
        $change($book);
        $found = fault(static fn () => RulebookReading::of(json_encode($book, JSON_UNESCAPED_UNICODE)));
        check(substr($found, 0, strlen("bad_request $wanted")), "bad_request $wanted", "$name: $found");
    }
    foreach (['', '[]', '{', '"default"', '{"version":1e999}', "{\"title\":\"\xff\"}", '{"title":"\ud800"}'] as $text) {
        check(refusal(static fn () => RulebookReading::of($text)), 'bad_request', "no rulebook: $text");
    }
    $slashes = shippedJson();
    $slashes->secrecy[0]->pattern = 'a~b#c%d@e!f\~g';
    check(fault(static fn () => RulebookReading::of(json_encode($slashes))), '', 'a pattern with every usual delimiter');
}

/** @return list<array{callable(\stdClass): void, string}> */
function brokenWorkflows(): array
{
    $set = static fn (string $list, int $i, string $key, mixed $value): callable =>
        static function (\stdClass $workflow) use ($list, $i, $key, $value): void {
            $workflow->$list[$i]->$key = $value;
        };
    $without = static fn (string $key): callable => static function (\stdClass $workflow) use ($key): void {
        unset($workflow->$key);
    };
    return [
        [$without('initial'), 'initial: is missing'],
        [$without('states'), 'states: is missing'],
        [$without('actions'), 'actions: is missing'],
        [$set('states', 1, 'see', (object) ['roles' => ['pirate']]), 'states[1].see.roles: holds an unknown word: pirate'],
        [$set('states', 1, 'edit', (object) ['relations' => ['pirate']]), 'states[1].edit.relations'],
        [$set('states', 2, 'edit', (object) ['role' => ['pirate']]), 'states[2].edit.role: is an unknown member'],
        [$set('actions', 0, 'must', ['pirate']), 'actions[0].must'],
        [$set('actions', 2, 'to', 'moon'), 'actions[2].to: names an unknown state: moon'],
        [$set('actions', 2, 'from', ['pirate']), 'actions[2].from'],
        [$set('actions', 2, 'from', []), 'actions[2].from: is empty'],
        [$set('actions', 3, 'effects', ['pirate']), 'actions[3].effects: holds an unknown word: pirate'],
        [$set('actions', 7, 'not_actor_of', ['pirate']), 'actions[7].not_actor_of'],
        [$set('actions', 7, 'needs_aproval', true), 'actions[7].needs_aproval: is an unknown member'],
        [$set('actions', 7, 'reason', 'yes'), 'actions[7].reason'],
        [$set('states', 1, 'id', 'draft'), 'states[1].id: occurs twice'],
        [$set('actions', 1, 'id', 'submit'), 'actions[1].id: occurs twice'],
        [$set('actions', 1, 'id', ''), 'actions[1].id'],
        [static function (\stdClass $workflow): void {
            $workflow->initial = 'moon';
        }, 'initial: names an unknown state'],
        [static function (\stdClass $workflow): void {
            $workflow->live_sea = new \stdClass();
        }, 'live_sea: is an unknown member'],
    ];
}

function workflowsAreRefused(): void
{
    foreach (brokenWorkflows() as [$change, $wanted]) {
        $book = shippedJson();
        $change($book->workflow);
        $found = fault(static fn () => RulebookReading::of(json_encode($book)));
        check(substr($found, 0, strlen("bad_request workflow.$wanted")), "bad_request workflow.$wanted", $found);
    }
    $book = shippedJson();
    $book->workflow->{'$comment'} = ['…'];
    $book->workflow->actions[0]->{'$comment'} = 'Gửi Ban Biên tập';
    check(RulebookReading::of(json_encode($book)), shippedText(), 'comments are for readers');
}

function whatIsReadIsKept(): void
{
    foreach ([1, 2] as $version) {
        $text = shippedText($version);
        check(RulebookReading::of($text), $text, "reading $version once more changes nothing");
        check(json_decode($text, true)['workflow']['initial'], 'draft', "$version is self-contained");
        $sent = json_decode(Plugin::resource("rulebooks/$version.json"), true);
        $kept = json_decode($text, true);
        unset($sent['workflow'], $kept['workflow']);
        foreach ($sent['sites'] as &$site) {
            sort($site['switches']);
        }
        foreach ($sent['kinds'] as &$kind) {
            sort($kind['required']);
        }
        unset($site, $kind);
        check(array_replace_recursive($kept, $sent) == $kept, true, "every value of $version comes back");
        $shuffled = json_encode(array_reverse(json_decode($text, true)) + ['màu' => []]);
        check(RulebookReading::of($shuffled) !== $text, true, 'one member more is another rulebook');
    }
    $book = shippedJson();
    $book->{'màu'} = 'đỏ';
    $book->{'0'} = (object) [];
    $book->{'list'} = [];
    $book->channels[2]->colour = 7;
    $book->people[0]->pronouns = ['chị', null, 1.5, (object) [], []];
    $book->calendar->moon = true;
    $book->limits->pages = (object) ['0' => 'a', '1' => (object) []];
    $text = RulebookReading::of(json_encode($book, JSON_UNESCAPED_UNICODE));
    check(json_decode($text) == $book, true, 'what is unknown is kept where it stood');
    check(str_contains($text, '"pronouns":["chị",null,1.5,{},[]]'), true, 'and as it was');
    check(str_contains($text, '"pages":{"0":"a","1":{}}') && str_contains($text, '"0":{}'), true, 'objects stay objects');
    check(Json::encode((new Rulebook(Json::object($text)))->raw), $text, 'also on its way through a backup');
    check(RulebookReading::of(json_encode(['$nested' => ['sites/tinhuy' => ['x' => 1]]] + json_decode(shippedText(), true))),
        shippedText(), "the workstation's own place is none of it");
    $reversed = array_reverse(json_decode($text, true));
    $reversed['people'][0]['roles'] = array_map(array_reverse(...), array_reverse($reversed['people'][0]['roles']));
    $reversed['0'] = $reversed['limits']['pages']['1'] = (object) [];
    $reversed['limits']['pages'] = (object) $reversed['limits']['pages'];
    $reversed['people'][0]['pronouns'][3] = (object) [];
    check(RulebookReading::of(json_encode($reversed)), $text, 'the same values in another order are the same bytes');
    $byName = shippedJson();
    $byName->workflow = 'default';
    check(RulebookReading::of(json_encode($byName)), shippedText(), 'the shipped workflow by its name');
}

function whatMayBeLeftOut(): void
{
    $book = shippedJson();
    $named = static fn (string $id, array $more = []): array => [(object) (['id' => $id, 'name' => $id] + $more)];
    $book->sites = $named('tinhuy', ['level' => 1]);
    $book->channels = $named('net', ['site' => 'tinhuy', 'network' => 'wan']);
    $book->categories = [];
    $book->kinds = $named('tin');
    $book->units = $named('van-phong');
    $book->people = $named('an');
    $book->deadlines = [(object) ['id' => 'board', 'counting' => 'set_by_board']];
    $book->secrecy = $named('mat', ['pattern' => 'MẬT']);
    $book->limits = (object) ['article_bytes' => 1.0, 'media_bytes' => 0];
    $text = RulebookReading::of(json_encode($book));
    $kept = json_decode($text);
    check(RulebookReading::of($text), $text, 'filled in once and for all');
    check($kept->channels[0]->publishable, true, 'publishable');
    check([$kept->people[0]->roles == new \stdClass(), $kept->people[0]->unit], [true, ''], 'a person without anything');
    check($kept->secrecy[0]->severity, 'medium', 'severity');
    check([$kept->deadlines[0]->day_ends, $kept->deadlines[0]->from, $kept->deadlines[0]->amount], ['17:00', 'nothing', 0], 'deadline');
    check($kept->limits->article_bytes, 1, 'a number is a number');
    check(Rulebook::fromText($text)->rolesOf('an', 'tinhuy'), [], 'no roles');
}
