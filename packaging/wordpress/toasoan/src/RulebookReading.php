<?php
// A rulebook is read whole or refused with the path of the first fault; what the contract lets a portal leave out is
// empty, a pattern without a severity is "medium", and "workflow": "default" is the shipped one. It is kept as it is
// read: every known member, what this version does not know where it stood, names in order. So equal values are equal
// bytes, and reading what was written once changes nothing.

declare(strict_types=1);

namespace Toasoan;

final class RulebookReading
{
    private const NETWORKS = ['internet', 'wan'];
    private const COUNTINGS = ['office_hours', 'days_after', 'working_days', 'day_of_next_month', 'set_by_board'];
    private const STARTS = ['event_begins', 'event_ends', 'signed_on', 'period_end', 'submitted', 'nothing'];
    private const MOST_OFFSET = 14 * 60;

    /** The text under which the rulebook is kept. */
    public static function of(string $json): string
    {
        $text = Json::encode(self::ordered(self::read(Json::object($json))));
        RulebookFaults::refuse(Rulebook::fromText($text));
        return $text;
    }

    /** @return array<string, mixed> */
    private static function read(array $object): array
    {
        $reader = new Reader($object);
        $book = ['version' => $reader->integer('version', 1, 1_000_000), 'from' => self::day($reader, 'from'),
            'title' => $reader->code('title'), 'ground' => $reader->text('ground'),
            'network' => $reader->word('network', self::NETWORKS)];
        $book['sites'] = self::rows($reader, 'sites', self::site(...));
        $book['channels'] = self::rows($reader, 'channels', self::channel(...));
        $book['categories'] = self::rows($reader, 'categories', self::category(...));
        $book['kinds'] = self::rows($reader, 'kinds', self::kind(...));
        $book['units'] = self::rows($reader, 'units', self::unit(...));
        $book['people'] = self::rows($reader, 'people', self::person(...));
        $book['workflow'] = self::workflow($reader, $object['workflow'] ?? null);
        $book['deadlines'] = self::rows($reader, 'deadlines', self::deadline(...));
        $book['calendar'] = self::calendar($reader->object('calendar'), $object['calendar']);
        $book['tariffs'] = self::rows($reader, 'tariffs', self::tariff(...));
        $book['tariff_unit'] = $reader->text('tariff_unit');
        foreach (['document_types', 'document_exclusions', 'permitted_sources'] as $list) {
            $book[$list] = $reader->texts($list);
        }
        $book['secrecy'] = self::rows($reader, 'secrecy', self::pattern(...));
        $book['personal_data'] = self::rows($reader, 'personal_data', self::pattern(...));
        $book['allowed_mail_domains'] = $reader->texts('allowed_mail_domains');
        $book['limits'] = self::limits($reader->object('limits'));
        // The workstation's own place for what it does not know; never part of a rulebook that travels.
        $reader->has('$nested');
        return self::whole($book, $reader);
    }

    /**
     * @param callable(Reader): array<string, mixed> $row
     * @return list<array<string, mixed>>
     */
    private static function rows(Reader $reader, string $list, callable $row): array
    {
        $rows = [];
        foreach ($reader->list($list) as $below) {
            $read = $row($below);
            $place = "/$read[id]";
            if (isset($rows[$place])) {
                $below->fail('id', "occurs twice: $read[id]");
            }
            $rows[$place] = self::whole($read, $below);
        }
        return array_values($rows);
    }

    private static function site(Reader $reader): array
    {
        return ['id' => $reader->code('id'), 'name' => $reader->code('name'),
            'level' => $reader->integer('level', 1, 9), 'owner' => $reader->maybeText('owner'),
            'board' => $reader->maybeText('board'), 'address' => $reader->maybeText('address'),
            'licence' => $reader->maybeText('licence'),
            'switches' => self::set(self::texts($reader, 'switches')),
            'duty_telephone' => $reader->maybeText('duty_telephone')];
    }

    private static function channel(Reader $reader): array
    {
        return ['id' => $reader->code('id'), 'site' => $reader->code('site'), 'name' => $reader->code('name'),
            'network' => $reader->word('network', self::NETWORKS),
            'publishable' => !$reader->has('publishable') || $reader->truth('publishable'),
            'link' => $reader->maybeText('link'),
            'stale_after_days' => self::count($reader, 'stale_after_days', 0, 3660)];
    }

    private static function category(Reader $reader): array
    {
        return ['id' => $reader->code('id'), 'site' => $reader->code('site'), 'name' => $reader->code('name')];
    }

    private static function kind(Reader $reader): array
    {
        return ['id' => $reader->code('id'), 'name' => $reader->code('name'),
            'supply_rule' => $reader->maybeText('supply_rule'),
            'publication_rule' => $reader->maybeText('publication_rule'),
            'required' => self::set(self::texts($reader, 'required')), 'royalty' => $reader->maybeText('royalty')];
    }

    private static function unit(Reader $reader): array
    {
        return ['id' => $reader->code('id'), 'name' => $reader->code('name'),
            'monthly_quota' => self::count($reader, 'monthly_quota', 0, 10_000)];
    }

    private static function person(Reader $reader): array
    {
        $person = ['id' => $reader->code('id'), 'name' => $reader->code('name'), 'title' => $reader->maybeText('title'),
            'unit' => $reader->maybeText('unit')];
        $roles = [];
        foreach ($reader->has('roles') ? $reader->object('roles')->members() : [] as $site => $names) {
            $names = is_array($names) ? $names : [];
            foreach ($names as $name) {
                if (!in_array($name, Workflow::ROLES, true)) {
                    $reader->fail('roles', "$site holds an unknown word: " . (is_string($name) ? $name : ''));
                }
            }
            $roles[$site] = array_values(array_intersect(Workflow::ROLES, $names));
            if ($names === []) {
                $reader->fail('roles', "$site holds no role");
            }
        }
        return $person + ['roles' => (object) $roles];
    }

    private static function deadline(Reader $reader): array
    {
        return ['id' => $reader->code('id'), 'counting' => $reader->word('counting', self::COUNTINGS),
            'from' => $reader->has('from') ? $reader->word('from', self::STARTS) : 'nothing',
            'amount' => self::count($reader, 'amount', 0, 10_000),
            'day_ends' => $reader->has('day_ends') ? self::time($reader, 'day_ends') : '17:00'];
    }

    private static function tariff(Reader $reader): array
    {
        return ['id' => $reader->code('id'), 'name' => $reader->code('name'),
            'coefficient' => $reader->text('coefficient'), 'maximum' => $reader->maybeText('maximum')];
    }

    private static function pattern(Reader $reader): array
    {
        return ['id' => $reader->code('id'), 'name' => $reader->code('name'), 'pattern' => $reader->text('pattern'),
            'context' => self::texts($reader, 'context'), 'validation' => $reader->maybeText('validation'),
            'severity' => $reader->has('severity') ? $reader->text('severity') : 'medium'];
    }

    private static function workflow(Reader $reader, mixed $workflow): array
    {
        return WorkflowReading::of($reader->has('workflow') && $workflow === 'default'
            ? new Reader(Json::object(Plugin::resource('workflow.json')), 'workflow') : $reader->object('workflow'));
    }

    private static function calendar(Reader $reader, array|\stdClass $object): array
    {
        $offset = $reader->integer('utc_offset', -self::MOST_OFFSET, self::MOST_OFFSET);
        $calendar = ['utc_offset' => $offset, 'hours' => []];
        foreach ($reader->list('hours') as $hours) {
            $calendar['hours'][] = ['from' => self::time($hours, 'from'), 'to' => self::time($hours, 'to')];
        }
        $holidays = $reader->object('holidays')->members();
        foreach ($holidays as $day => $name) {
            if (!Moment::isDay((string) $day) || !is_string($name)) {
                $reader->fail('holidays', "$day is not a day with its name");
            }
        }
        $calendar['holidays'] = (object) $holidays;
        $calendar['working_rest_days'] = self::set($reader->texts('working_rest_days'));
        foreach ($calendar['working_rest_days'] as $day) {
            if (!Moment::isDay($day)) {
                $reader->fail('working_rest_days', "$day is not a day");
            }
        }
        $calendar['weekdays'] = self::weekdays($reader, ((array) $object)['weekdays'] ?? null);
        return self::whole($calendar, $reader);
    }

    /** @return list<int> */
    private static function weekdays(Reader $reader, mixed $days): array
    {
        if (!$reader->has('weekdays')) {
            $reader->fail('weekdays', 'is missing');
        }
        foreach (is_array($days) ? $days : [] as $day) {
            if (!(is_int($day) || is_float($day)) || floor($day) != $day || $day < 1 || $day > 7) {
                $reader->fail('weekdays', 'holds no day from 1 to 7');
            }
        }
        return is_array($days) ? array_values(array_intersect([1, 2, 3, 4, 5, 6, 7], $days)) : [];
    }

    private static function limits(Reader $reader): array
    {
        $limits = ['article_bytes' => $reader->integer('article_bytes', 0),
            'media_bytes' => $reader->integer('media_bytes', 0)];
        foreach (['picture_types', 'video_types', 'audio_types', 'attachment_types'] as $list) {
            $limits[$list] = self::texts($reader, $list);
        }
        return self::whole($limits, $reader);
    }

    /** With the members that nobody here knows; known ones win. */
    private static function whole(array $known, Reader $reader): array
    {
        return $known + $reader->rest();
    }

    /** @return list<string> each once, in order */
    private static function set(array $names): array
    {
        $names = array_values(array_unique($names));
        sort($names, SORT_STRING);
        return $names;
    }

    /** @return list<string> */
    private static function texts(Reader $reader, string $member): array
    {
        return $reader->has($member) ? $reader->texts($member) : [];
    }

    private static function count(Reader $reader, string $member, int $least, int $most): int
    {
        return $reader->has($member) ? $reader->integer($member, $least, $most) : $least;
    }

    private static function day(Reader $reader, string $member): string
    {
        return $reader->has($member) ? $reader->maybeDay($member) : $reader->fail($member, 'is missing');
    }

    private static function time(Reader $reader, string $member): string
    {
        $text = $reader->text($member);
        return preg_match('/\A(?:[01]\d|2[0-3]):[0-5]\d\z/', $text) === 1 ? $text
                                                                     : $reader->fail($member, 'is not a time (HH:mm)');
    }

    /** Names of members in order, at whatever depth. */
    private static function ordered(mixed $value): mixed
    {
        if (!is_array($value) && !$value instanceof \stdClass) {
            return $value;
        }
        $members = array_map(self::ordered(...), (array) $value);
        if (!array_is_list($members)) {
            ksort($members, SORT_STRING);
        }
        return is_array($value) ? $members : (object) $members;
    }
}
