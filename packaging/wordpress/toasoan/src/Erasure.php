<?php
// Erasing an article: the author his own draft that nobody else ever had, an administrator (with a reason) a text
// that must not exist. Rows, revisions, notes, media that nothing else uses, the public page: all goes. What stays
// is a tombstone and the trail with its ids and hashes; a tombstone's id is never used again.

declare(strict_types=1);

namespace Toasoan;

final class Erasure
{
    private const SPACE = '[\x{9}-\x{d}\x{85}\p{Z}]';

    /** @param list<string> $parts */
    public static function deleteArticle(Visit $visit, array $parts): Answer
    {
        $id = Articles::idIn($parts, 0);
        $head = Rights::headOf($visit->ledger, $id);
        if ($head === null) {
            // The same deletion again, after its answer was lost.
            $last = $visit->ledger->first('SELECT person FROM {entry} WHERE article = ? ORDER BY number DESC LIMIT 1',
                [$id]);
            return $last !== null && $last['person'] === $visit->person ? Answer::empty() : throw self::nothing();
        }
        $sees = Rights::maySee($visit, $head);
        if ($sees && $visit->rulebook->workflow->mayDelete(Rights::situationOf($visit, $head, $visit->person))) {
            self::erase($visit, $head, 'delete', '');
            return Answer::empty();
        }
        // An administrator also purges what he may not read: he learns that it existed, and nothing else.
        if (!Rights::hasRole($visit, $head->site, ['administrator'])) {
            $problem = $head->author === $visit->person ? 'wrong_state' : 'not_your_role';
            throw $sees ? new Refusal($problem, 'only an own draft, never submitted') : self::nothing();
        }
        if ($head->isArchived()) {
            throw new Refusal('wrong_state', 'an archived post is deleted in WordPress');
        }
        $reason = self::purgeReason($visit);
        if ($reason === '') {
            throw new Refusal('reason_missing', 'a purge needs a reason', 'reason');
        }
        self::erase($visit, $head, 'purge', $reason);
        return Answer::empty();
    }

    private static function nothing(): Refusal
    {
        return new Refusal('not_found', 'no article with this id');
    }

    /** Empty when none was given. */
    private static function purgeReason(Visit $visit): string
    {
        try {
            $written = $visit->request->json()['reason'] ?? '';
        } catch (Refusal) {
            $written = '';
        }
        $reason = is_string($written) && $written !== '' ? $written : $visit->request->queryItem('reason');
        return (string) preg_replace('/\A' . self::SPACE . '+|' . self::SPACE . '+\z/u', '', $reason);
    }

    private static function erase(Visit $visit, Head $head, string $what, string $reason): void
    {
        $ledger = $visit->ledger;
        $acted = $ledger->select('SELECT DISTINCT person FROM {entry} WHERE article = ?', [$head->id]);
        $concerned = [...Rights::viewersOf($visit, $head), $head->author, ...array_column($acted, 'person')];
        $viewers = array_diff(array_unique($concerned), [Visit::SYSTEM]);
        $details = $visit->occasion === '' ? [] : ['occasion' => $visit->occasion];
        Trail::addToTrail($visit, $head->id, ['what' => $what, 'id' => $head->id, 'from' => $head->state,
            'to' => $head->state, 'reason' => $reason, 'details' => Trail::details($details)]);
        $media = MediaRoom::mediaOnlyOf($ledger, $head->id);
        foreach (['revision', 'transition', 'note', 'lease', 'media_use'] as $table) {
            $ledger->run("DELETE FROM {{$table}} WHERE article = ?", [$head->id]);
        }
        $ledger->run('DELETE FROM {article} WHERE id = ?', [$head->id]);
        $ledger->run('INSERT INTO {tombstone} (article, site, at) VALUES (?, ?, ?)',
            [$head->id, $head->site, $visit->now]);
        Feed::announceGone($visit, $head->id, array_values($viewers));
        MediaRoom::forgetMedia($visit, $media);
        PublicPages::changed($ledger, $head->id);
    }
}
