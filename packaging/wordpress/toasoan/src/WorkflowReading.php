<?php
// A workflow is a policy: whoever reads one without understanding all of it would grant more than it says. So nothing
// is tolerated here: an unknown member, role, relation, state or effect refuses the whole, with its path. `$comment` is
// the one member that may stand anywhere; it is for readers and is not kept. What is empty is left out of what is
// written.

declare(strict_types=1);

namespace Toasoan;

final class WorkflowReading
{
    private const EFFECTS = ['set_approval', 'void_approval', 'set_live', 'clear_live', 'set_schedule',
        'clear_schedule', 'open_working', 'restore_live', 'assign_actor', 'set_submitted'];
    private const GRANTS = ['see', 'edit', 'comment'];
    private const TRUTHS = ['reason', 'binds_fingerprint', 'needs_approval', 'needs_live', 'needs_targets',
        'needs_time', 'by_system'];

    /** @return array<string, mixed> as it is kept */
    public static function of(Reader $reader): array
    {
        $workflow = ['initial' => $reader->code('initial'), 'live_see' => self::grant($reader, 'live_see')];
        foreach ($reader->list('states') as $below) {
            $workflow['states'][] = self::unlessTwice($below, self::state($below), $workflow['states'] ?? []);
        }
        $actionReaders = $reader->list('actions');
        foreach ($actionReaders as $below) {
            $workflow['actions'][] = self::unlessTwice($below, self::action($below), $workflow['actions'] ?? []);
        }
        self::refuseUnknown($reader);
        $workflow += ['states' => [], 'actions' => []];
        $states = array_column($workflow['states'], 'id');
        if (!in_array($workflow['initial'], $states, true)) {
            $reader->fail('initial', "names an unknown state: $workflow[initial]");
        }
        $known = [...array_column($workflow['actions'], 'id'), 'author'];
        foreach ($actionReaders as $i => $below) {
            self::refuseUnknownNames($below, $workflow['actions'][$i], $states, $known);
        }
        return ['states' => array_map(self::written(...), $workflow['states']),
            'actions' => array_map(self::written(...), $workflow['actions'])] + self::written($workflow);
    }

    private static function state(Reader $reader): array
    {
        $rule = ['id' => $reader->code('id')];
        foreach (self::GRANTS as $what) {
            $rule[$what] = self::grant($reader, $what);
        }
        $rule['deletable'] = $reader->has('deletable') && $reader->truth('deletable');
        self::refuseUnknown($reader);
        return $rule;
    }

    private static function action(Reader $reader): array
    {
        $rule = ['id' => $reader->code('id'), 'from' => self::codes($reader, 'from'), 'to' => $reader->maybeCode('to'),
            'who' => self::grant($reader, 'who'), 'must' => self::words($reader, 'must', Workflow::RELATIONS),
            'not_actor_of' => self::texts($reader, 'not_actor_of'),
            'not_actor_of_switch' => $reader->maybeText('not_actor_of_switch')];
        foreach (self::TRUTHS as $name) {
            $rule[$name] = $reader->has($name) && $reader->truth($name);
        }
        $rule['checks'] = self::codes($reader, 'checks');
        $rule['effects'] = self::texts($reader, 'effects');
        self::refuseUnknownWords($reader, 'effects', $rule['effects'], self::EFFECTS);
        self::refuseUnknown($reader);
        return $rule;
    }

    /** @return list<string> */
    private static function texts(Reader $reader, string $member): array
    {
        return $reader->has($member) ? $reader->texts($member) : [];
    }

    /** @return list<string> none of them empty */
    private static function codes(Reader $reader, string $member): array
    {
        return $reader->has($member) ? $reader->codes($member) : [];
    }

    /** @return array{roles?: list<string>, relations?: list<string>} */
    private static function grant(Reader $reader, string $member): array
    {
        if (!$reader->has($member)) {
            return [];
        }
        $below = $reader->object($member);
        $grant = ['roles' => self::words($below, 'roles', Workflow::ROLES),
            'relations' => self::words($below, 'relations', Workflow::RELATIONS)];
        self::refuseUnknown($below);
        return array_filter($grant);
    }

    /** @return list<string> each once, in order */
    private static function words(Reader $reader, string $member, array $known): array
    {
        $words = self::texts($reader, $member);
        self::refuseUnknownWords($reader, $member, $words, $known);
        $words = array_values(array_unique($words));
        sort($words, SORT_STRING);
        return $words;
    }

    private static function refuseUnknownWords(Reader $reader, string $member, array $words, array $known): void
    {
        foreach (array_diff($words, $known) as $word) {
            $reader->fail($member, "holds an unknown word: $word");
        }
    }

    private static function refuseUnknown(Reader $reader): void
    {
        $rest = array_map(strval(...), array_keys($reader->rest()));
        sort($rest, SORT_STRING);
        foreach (array_diff($rest, ['$comment']) as $member) {
            $reader->fail($member, 'is an unknown member');
        }
    }

    private static function unlessTwice(Reader $reader, array $rule, array $before): array
    {
        return in_array($rule['id'], array_column($before, 'id'), true) ? $reader->fail('id', 'occurs twice') : $rule;
    }

    /** What an action names must exist. */
    private static function refuseUnknownNames(Reader $reader, array $rule, array $states, array $actions): void
    {
        if ($reader->has('from') && $rule['from'] === []) {
            $reader->fail('from', 'is empty; leave it out for any state');
        }
        foreach (array_diff($rule['from'], $states) as $state) {
            $reader->fail('from', "names an unknown state: $state");
        }
        if ($rule['to'] !== '' && !in_array($rule['to'], $states, true)) {
            $reader->fail('to', "names an unknown state: $rule[to]");
        }
        foreach (array_diff($rule['not_actor_of'], $actions) as $action) {
            $reader->fail('not_actor_of', "names an unknown action: $action");
        }
    }

    private static function written(array $rule): array
    {
        return array_filter($rule, static fn (mixed $value): bool => !in_array($value, ['', [], false], true));
    }
}
