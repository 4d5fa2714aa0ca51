<?php
// What must hold for an action besides the right to take it: the reason, the revision and fingerprint that were
// named, the approval of exactly this content, targets, time, structural checks. Each refuses with the contract's
// problem and place; none of them changes anything.

declare(strict_types=1);

namespace Toasoan;

final class Conditions
{
    public static function hold(Visit $visit, array $rule, array $article, array $transition): void
    {
        if ($rule['reason'] && Characters::isBlank(($transition['reason'] ?? '') . ($transition['paper'] ?? ''))) {
            throw new Refusal('reason_missing', 'this action needs a reason', 'reason');
        }
        self::namesTheCurrent($rule, $article, $transition);
        if ($rule['needs_targets']) {
            self::targetsFit($visit, $article['content'], $transition['targets'] ?? []);
        }
        self::timeFits($visit, $rule, $article['content'], $transition['at'] ?? null);
        self::assigneeFits($visit, $article['content']['site'], $transition['assignee'] ?? '');
        self::structureHolds($visit, $rule, $article);
    }

    private static function failed(string $check, string $place, string $detail): Refusal
    {
        return new Refusal('check_failed', $detail, $place, ['check' => $check]);
    }

    private static function namesTheCurrent(array $rule, array $article, array $transition): void
    {
        $names = $rule['binds_fingerprint'] || $rule['checks'] !== [];
        if ($names && $transition['revision'] !== $article['revision']) {
            throw new Refusal('fingerprint_mismatch', 'another revision is current', 'revision');
        }
        if (!$rule['binds_fingerprint'] && !$rule['needs_approval']) {
            return;
        }
        // Computed from the content as it lies there: a column could have been left behind.
        $current = Fingerprint::of($article['content']);
        if ($rule['binds_fingerprint'] && ($transition['fingerprint'] ?? '') !== $current) {
            throw new Refusal('fingerprint_mismatch', 'the content has another fingerprint', 'fingerprint');
        }
        if ($rule['needs_approval'] && ($article['approval']['fingerprint'] ?? '') !== $current) {
            throw new Refusal('fingerprint_mismatch', 'this content was not approved', 'approval');
        }
    }

    private static function targetsFit(Visit $visit, array $content, array $targets): void
    {
        if ($targets === []) {
            throw self::failed('targets', 'targets', 'a place of publication is needed');
        }
        foreach ($targets as $target) {
            $channel = $visit->rulebook->channel($target['channel']);
            if ($target['site'] !== $content['site'] || $channel === null || $channel['site'] !== $target['site']) {
                throw self::failed('targets', 'targets', "a target is not of the article's site");
            }
            if (!$channel['publishable']) {
                throw self::failed('targets', 'targets', 'a target is another system');
            }
            if (!in_array($target['channel'], $content['channels'], true)) {
                throw self::failed('targets', 'targets', 'a target was not approved');
            }
            if ($channel['network'] === 'wan' && $visit->rulebook->network() === 'internet') {
                throw new Refusal('wan_only', "a target of the Party's network", 'targets');
            }
            if ($channel['network'] !== $visit->rulebook->network()) {
                throw self::failed('network', 'targets', 'a target of the other network');
            }
        }
    }

    private static function timeFits(Visit $visit, array $rule, array $content, ?string $at): void
    {
        if ($rule['needs_time'] && ($at === null || $at <= $visit->now)) {
            throw self::failed('time', 'at', 'a time in the future is needed');
        }
        $shown = $rule['needs_time'] ? $at : $visit->now;
        if ($rule['needs_targets'] && isset($content['embargo']) && $shown < $content['embargo']) {
            throw self::failed('embargo', 'embargo', "not before the embargo's end");
        }
    }

    private static function assigneeFits(Visit $visit, string $site, string $assignee): void
    {
        $roles = Rights::rolesOf($visit, $assignee, $site);
        if ($assignee !== '' && array_intersect($roles, Rights::boardRoles()) === []) {
            throw self::failed('assignee', 'assignee', "not a member of the site's board");
        }
    }

    private static function structureHolds(Visit $visit, array $rule, array $article): void
    {
        if ($rule['checks'] === []) {
            return;
        }
        $present = static fn (string $digest): bool =>
            MediaRoom::articleHasMedium($visit->ledger, $article['id'], $digest)
                || MediaRoom::maySeeMedium($visit, $digest);
        $faults = StructuralChecks::faults($article['content'], $visit->rulebook, $present, $rule['checks']);
        if ($faults !== []) {
            throw self::failed($faults[0]['check'], $faults[0]['place'], $faults[0]['message']);
        }
    }
}
