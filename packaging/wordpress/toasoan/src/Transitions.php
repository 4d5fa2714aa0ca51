<?php
// POST /articles/{id}/transitions: one workflow action. The workflow says whether it may be taken; what it binds is
// compared with what is there now, computed anew from the content and never believed from a column; the closed list
// of structural checks runs; then its effects and its entry in the trail stand together or not at all. The portal
// itself publishes what is due, under the same conditions as a person.

declare(strict_types=1);

namespace Toasoan;

final class Transitions
{
    private const DETAILS = ['targets', 'acknowledged', 'at', 'paper', 'assignee'];

    /** @param list<string> $parts */
    public static function postTransition(Visit $visit, array $parts): Answer
    {
        $id = Articles::idIn($parts, 0);
        $transition = Shape::transition($visit->request->json());
        if ($transition['article'] !== $id) {
            throw new Refusal('bad_request', 'the body names another article', 'article');
        }
        $head = Rights::seen($visit, $id);
        $digest = hash('sha256', $visit->request->body());
        $row = $visit->ledger->first('SELECT article, person, digest, receipt FROM {transition} WHERE id = ?',
            [$transition['id']]);
        if ($row !== null) {
            $same = $row['article'] === $id && $row['person'] === $visit->person && $row['digest'] === $digest;
            return $same ? Answer::bytes($row['receipt'])
                         : throw new Refusal('id_reused', 'another request has this id', 'id');
        }
        $receipt = Json::encode(self::act($visit, $head, $transition));
        $visit->ledger->run('INSERT INTO {transition} (id, article, person, digest, receipt) VALUES (?, ?, ?, ?, ?)',
            [$transition['id'], $id, $visit->person, $digest, $receipt]);
        return Answer::bytes($receipt);
    }

    /**
     * Publishes what is due; what may not go out goes back to approved, with the reason in its trail. Inside a write,
     * the visit's person being the system.
     */
    public static function runSchedules(Visit $visit): void
    {
        $due = $visit->ledger->select('SELECT id FROM {article} WHERE due IS NOT NULL AND due <= ? ORDER BY due, id',
            [$visit->now]);
        foreach (array_column($due, 'id') as $id) {
            $head = Rights::headOf($visit->ledger, $id);
            $article = Shelf::articleOf($visit->ledger, $id);
            if ($head === null || !isset($article['schedule'])) {
                continue;
            }
            try {
                self::act($visit, $head, ['article' => $id, 'id' => $visit->newId(), 'action' => 'publish',
                    'revision' => $article['revision'], 'fingerprint' => $article['approval']['fingerprint'] ?? '',
                    'targets' => $article['schedule']['targets'], 'made_at' => $article['schedule']['at']]);
            } catch (Refusal $refusal) {
                self::giveUp($visit, $head, $article, $refusal->problem);
            }
        }
        $visit->ledger->setMeta('scheduler_last', $visit->now);
    }

    /** @return array<string, mixed> the receipt */
    private static function act(Visit $visit, Head $head, array $transition): array
    {
        $rule = $visit->rulebook->workflow->may($transition['action'], Rights::actingSituation($visit, $head));
        $before = Shelf::articleOf($visit->ledger, $head->id)
            ?? throw new Refusal('unavailable', 'the article cannot be read');
        Conditions::hold($visit, $rule, $before, $transition);
        $viewers = Rights::viewersOf($visit, $head);
        $article = $before;
        foreach ($rule['effects'] as $effect) {
            $article = self::afterEffect($visit, $effect, $article, $transition, $rule);
        }
        $article['state'] = $rule['to'] === '' ? $article['state'] : $rule['to'];
        $entry = ['what' => $transition['action'], 'id' => $transition['id'], 'made_at' => $transition['made_at'],
            'from' => $before['state'], 'to' => $article['state'], 'revision' => $before['revision'],
            'fingerprint' => $rule['binds_fingerprint'] ? $transition['fingerprint'] ?? '' : '',
            'reason' => $transition['reason'] ?? '', 'details' => self::detailsOf($visit, $transition)];
        if (($article['live'] ?? null) !== ($before['live'] ?? null)) {
            PublicPages::changed($visit->ledger, $head->id);
        }
        $opens = in_array('open_working', $rule['effects'], true);
        $opened = $opens ? Trail::trailHead($visit->ledger, $head->id)['length'] + 1 : $head->opened;
        $receipt = Articles::conclude($visit, $article, $opened, $viewers, $entry);
        Letters::about($visit, $head->id, $head->site, $head->author, $transition['action']);
        return $receipt;
    }

    /** @return array<string, mixed> the article */
    private static function afterEffect(Visit $visit, string $effect, array $article, array $transition,
        array $rule): array
    {
        if ($effect === 'restore_live') {
            return self::restored($visit, $article);
        }
        $changed = match ($effect) {
            'set_submitted' => ['submitted_at' => $visit->now],
            'assign_actor' => ['assignee' => $transition['assignee'] ?? $visit->person],
            'set_approval' => ['approval' => self::approval($visit, $article, $transition, $rule)],
            'void_approval' => ['approval' => null],
            'set_schedule' => ['schedule' => ['at' => $transition['at'], 'targets' => $transition['targets'] ?? [],
                'by' => $visit->person]],
            'clear_schedule' => ['schedule' => null],
            'set_live' => ['live' => self::live($visit, $article, $transition['targets'] ?? [])],
            'clear_live' => ['live' => null],
            default => [],
        };
        foreach ($changed as $member => $value) {
            $article[$member] = $value;
            if ($value === null) {
                unset($article[$member]);
            }
        }
        return $article;
    }

    private static function approval(Visit $visit, array $article, array $transition, array $rule): array
    {
        $approval = ['by' => $visit->person, 'at' => $visit->now, 'revision' => $article['revision'],
            'fingerprint' => Fingerprint::of($article['content'])];
        $paper = $transition['paper'] ?? '';
        return $rule['reason'] ? $approval + ['on_paper' => $paper !== '' ? $paper : $transition['reason']] : $approval;
    }

    private static function live(Visit $visit, array $article, array $targets): array
    {
        foreach ($targets as $target) {
            $visit->ledger->setMeta("published/$target[channel]", $visit->now);
        }
        return ['revision' => $article['revision'], 'fingerprint' => Fingerprint::of($article['content']),
            'targets' => $targets, 'address' => PublicPages::addressOf($visit->ledger, $article['id']),
            'since' => $visit->now];
    }

    /** Back to what the public sees; whatever was approved in between was approved of something else. */
    private static function restored(Visit $visit, array $article): array
    {
        $stored = Shelf::revisionOf($visit->ledger, $article['live']['revision'])
            ?? throw new Refusal('unavailable', 'the live revision cannot be read');
        $article['revision'] = $stored['id'];
        $article['content'] = Shape::content($stored['content']);
        unset($article['approval'], $article['parent']);
        return $stored['parent'] === '' ? $article : $article + ['parent' => $stored['parent']];
    }

    private static function detailsOf(Visit $visit, array $transition): string
    {
        $said = array_intersect_key($transition, array_flip(self::DETAILS)) + ['occasion' => $visit->occasion];
        return Trail::details(array_filter($said, static fn (mixed $value): bool => $value !== '' && $value !== []));
    }

    /** A schedule that cannot be kept must not be tried for ever, nor be forgotten in silence. */
    private static function giveUp(Visit $visit, Head $head, array $article, string $problem): void
    {
        $from = $article['state'];
        unset($article['schedule']);
        $rule = $visit->rulebook->workflow->action('unschedule');
        if ($rule !== null && in_array($from, $rule['from'], true)) {
            $article['state'] = $rule['to'];
        }
        Articles::conclude($visit, $article, $head->opened, Rights::viewersOf($visit, $head), ['what' => 'unschedule',
            'id' => $visit->newId(), 'from' => $from, 'to' => $article['state'], 'revision' => $article['revision'],
            'reason' => $problem]);
    }
}
