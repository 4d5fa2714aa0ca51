<?php
// What reading member by member cannot see in a rulebook: names that lead nowhere, numbers out of reach, days that
// contradict each other, patterns that do not compile. Asked once, when a rulebook comes; what is kept was judged.

declare(strict_types=1);

namespace Toasoan;

final class RulebookFaults
{
    /** A limit further away than this is a slip of the pen, and would take long to count. */
    private const MOST_AMOUNT = 10_000;
    private const FIELDS = ['title', 'body', 'source', 'event', 'document', 'period', 'cover'];
    private const VALIDATIONS = ['', 'luhn', 'mst', 'cccd'];
    private const SEVERITIES = ['high', 'medium', 'low', 'block'];
    private const UNKNOWN_SITE = 'names an unknown site';
    private const UNKNOWN_DEADLINE = 'names an unknown deadline';
    /** A pattern stands between two of the first that it does not hold. */
    private const DELIMITERS = ['~', '#', '%', '@', '!', ';', ',', '"', "'", '`', "\x01"];

    public static function refuse(Rulebook $rulebook): void
    {
        $raw = $rulebook->raw;
        self::places($rulebook);
        self::people($rulebook);
        self::kinds($raw);
        self::deadlines($raw['deadlines']);
        self::calendar($raw['calendar']);
        self::tariffs($raw);
        foreach ($raw['document_exclusions'] as $i => $pattern) {
            self::compiles($pattern, "document_exclusions[$i]");
        }
        self::patterns($raw, 'secrecy');
        self::patterns($raw, 'personal_data');
        foreach (['picture_types', 'video_types', 'audio_types', 'attachment_types'] as $list) {
            foreach ($raw['limits'][$list] as $type) {
                self::unless(preg_match('~\A[a-z]+/[a-z0-9.+-]+\z~', $type) === 1, "limits.$list",
                    "holds no media type: $type");
            }
        }
    }

    private static function unless(bool $sound, string $path, string $reason): void
    {
        if (!$sound) {
            throw new Refusal('bad_request', "$path: $reason");
        }
    }

    private static function places(Rulebook $rulebook): void
    {
        foreach ($rulebook->channels() as $i => $channel) {
            self::unless($rulebook->site($channel['site']) !== null, "channels[$i].site", self::UNKNOWN_SITE);
            self::unless($channel['publishable'] || $channel['stale_after_days'] === 0, "channels[$i].stale_after_days",
                'is set for another system');
        }
        foreach ($rulebook->raw['categories'] as $i => $category) {
            self::unless($rulebook->site($category['site']) !== null, "categories[$i].site", self::UNKNOWN_SITE);
        }
    }

    private static function people(Rulebook $rulebook): void
    {
        foreach ($rulebook->people() as $i => $person) {
            self::unless($person['unit'] === '' || $rulebook->unit($person['unit']) !== null, "people[$i].unit",
                'names an unknown unit');
            foreach (array_keys($person['roles']) as $site) {
                self::unless($rulebook->site((string) $site) !== null, "people[$i].roles.$site", 'is an unknown site');
            }
        }
    }

    private static function kinds(array $raw): void
    {
        // Without a rule there is no clock.
        $rules = ['', ...array_column($raw['deadlines'], 'id')];
        $tariffs = ['', ...array_column($raw['tariffs'], 'id')];
        foreach ($raw['kinds'] as $i => $kind) {
            self::unless(in_array($kind['supply_rule'], $rules, true), "kinds[$i].supply_rule", self::UNKNOWN_DEADLINE);
            self::unless(in_array($kind['publication_rule'], $rules, true), "kinds[$i].publication_rule",
                self::UNKNOWN_DEADLINE);
            foreach ($kind['required'] as $field) {
                self::unless(in_array($field, self::FIELDS, true), "kinds[$i].required",
                    "holds an unknown field: $field");
            }
            self::unless(in_array($kind['royalty'], $tariffs, true), "kinds[$i].royalty", 'names an unknown tariff');
        }
    }

    private static function deadlines(array $rules): void
    {
        foreach ($rules as $i => $rule) {
            $byBoard = $rule['counting'] === 'set_by_board';
            self::unless($byBoard === ($rule['from'] === 'nothing'), "deadlines[$i].from",
                $byBoard ? 'is counted from something, but set by the board' : 'counts from nothing');
            $least = $byBoard || $rule['counting'] === 'days_after' ? 0 : 1;
            $most = $rule['counting'] === 'day_of_next_month' ? 31 : self::MOST_AMOUNT;
            self::unless($rule['amount'] >= $least && $rule['amount'] <= $most, "deadlines[$i].amount",
                'is out of range');
        }
    }

    private static function calendar(array $calendar): void
    {
        $hours = $calendar['hours'];
        self::unless($hours !== [], 'calendar.hours', 'is empty');
        foreach ($hours as $i => $row) {
            $afterLast = $i === 0 || $hours[$i - 1]['to'] <= $row['from'];
            self::unless($row['from'] < $row['to'] && $afterLast, "calendar.hours[$i]", 'is not in order');
        }
        self::unless($calendar['weekdays'] !== [], 'calendar.weekdays', 'is empty');
        foreach ($calendar['working_rest_days'] as $day) {
            self::unless(!isset($calendar['holidays'][$day]), 'calendar.working_rest_days',
                "$day is a holiday as well");
            $weekday = (int) (new \DateTimeImmutable($day))->format('N');
            self::unless(!in_array($weekday, $calendar['weekdays'], true), 'calendar.working_rest_days',
                "$day is no rest day");
        }
    }

    private static function tariffs(array $raw): void
    {
        foreach ($raw['tariffs'] as $i => $tariff) {
            self::unless(self::isDecimal($tariff['coefficient']), "tariffs[$i].coefficient", 'is not a decimal');
            self::unless($tariff['maximum'] === '' || self::isDecimal($tariff['maximum']), "tariffs[$i].maximum",
                'is not a decimal');
        }
        $mayBeEmpty = $raw['tariffs'] === [];
        self::unless(self::isDecimal($raw['tariff_unit']) || ($mayBeEmpty && $raw['tariff_unit'] === ''), 'tariff_unit',
            'is not a decimal');
    }

    private static function isDecimal(string $text): bool
    {
        return preg_match('/\A(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\z/', $text) === 1;
    }

    private static function patterns(array $raw, string $list): void
    {
        foreach ($raw[$list] as $i => $pattern) {
            self::compiles($pattern['pattern'], "{$list}[$i].pattern");
            self::unless(in_array($pattern['validation'], self::VALIDATIONS, true), "{$list}[$i].validation",
                'is an unknown word');
            self::unless(in_array($pattern['severity'], self::SEVERITIES, true), "{$list}[$i].severity",
                'is an unknown word');
        }
    }

    private static function compiles(string $pattern, string $path): void
    {
        $free = array_filter(self::DELIMITERS, static fn (string $sign): bool => !str_contains($pattern, $sign));
        $delimiter = current($free);
        error_clear_last();
        $sound = $pattern !== '' && @preg_match("$delimiter$pattern{$delimiter}u", '') !== false;
        $reason = preg_replace('/\Apreg_match\(\): /', '', (string) (error_get_last()['message'] ?? ''));
        self::unless($sound, $path, "does not compile: $reason");
    }
}
