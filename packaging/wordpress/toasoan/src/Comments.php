<?php
// What people say and hold around one article: remarks anchored to a passage, and the editing lease. A remark is
// part of the article's trail; a lease is a courtesy that runs out by itself and keeps nobody's work from being
// kept.

declare(strict_types=1);

namespace Toasoan;

final class Comments
{
    private const LEASE_SECONDS = 300;

    /** @param list<string> $parts */
    public static function getComments(Visit $visit, array $parts): Answer
    {
        $head = Rights::seen($visit, $parts[0]);
        return Answer::json(['comments' => Notes::objects($visit->ledger, 'comment', $head->id)]);
    }

    /** @param list<string> $parts */
    public static function putComment(Visit $visit, array $parts): Answer
    {
        $head = Rights::seen($visit, $parts[0]);
        $comment = self::readComment($visit, $parts, $head);
        $before = Notes::of($visit->ledger, 'comment', $comment['id']);
        $comment['author'] = $before['author'] ?? $visit->person;
        $comment['at'] = $before['at'] ?? $visit->now;
        if ($before !== null) {
            if (Notes::same($before, $comment)) {
                return Answer::bytes(Notes::receipt($visit->ledger, 'comment', $comment['id']));
            }
            self::mayChange($before, $comment, $visit->person);
        }
        if (!$visit->rulebook->workflow->mayComment(Rights::situationOf($visit, $head, $visit->person))) {
            throw new Refusal('not_your_role', 'this state is not commented by you');
        }
        $article = Shelf::articleOf($visit->ledger, $head->id)
            ?? throw new Refusal('unavailable', 'the article cannot be read');
        $receipt = Articles::conclude($visit, $article, $head->opened, Rights::viewersOf($visit, $head),
            ['what' => 'comment', 'id' => $comment['id'], 'from' => $article['state'], 'to' => $article['state'],
                'revision' => $comment['revision']]);
        Notes::keep($visit->ledger, 'comment', $comment['id'], $head->id, $head->site, $comment, $receipt);
        Feed::announceNote($visit, 'comment', $comment['id'], $head->id);
        return Answer::json($receipt);
    }

    /** @param list<string> $parts */
    public static function putLock(Visit $visit, array $parts): Answer
    {
        $head = Rights::seen($visit, $parts[0]);
        if (!$visit->rulebook->workflow->mayEdit(Rights::situationOf($visit, $head, $visit->person))) {
            throw new Refusal('not_your_role', 'this state is not edited by you');
        }
        $held = $visit->ledger->first('SELECT holder, until FROM {lease} WHERE article = ? AND until > ?',
            [$head->id, $visit->now]);
        $theirs = $held !== null && $held['holder'] !== $visit->person;
        if ($theirs && !self::wantsToTakeOver($visit)) {
            throw new Refusal('lock_held', 'somebody else is editing', '', ['lease' => $held]);
        }
        $lease = ['holder' => $visit->person, 'until' => Moment::after($visit->now, self::LEASE_SECONDS)];
        $visit->ledger->run('INSERT INTO {lease} (article, holder, until) VALUES (?, ?, ?)'
            . ' ON DUPLICATE KEY UPDATE holder = VALUES(holder), until = VALUES(until)',
            [$head->id, $lease['holder'], $lease['until']]);
        // Whose lease ended looks at the article again and finds who holds it now.
        if ($theirs) {
            Feed::announceArticle($visit, $head, Rights::viewersOf($visit, $head));
            $lease['taken_from'] = $held['holder'];
        }
        return Answer::json($lease);
    }

    /** @param list<string> $parts */
    public static function deleteLock(Visit $visit, array $parts): Answer
    {
        $head = Rights::seen($visit, $parts[0]);
        $visit->ledger->run('DELETE FROM {lease} WHERE article = ? AND holder = ?', [$head->id, $visit->person]);
        return Answer::empty();
    }

    /** @param list<string> $parts */
    private static function readComment(Visit $visit, array $parts, Head $head): array
    {
        $comment = Shape::comment($visit->request->json());
        if ($comment['article'] !== $head->id || $comment['id'] !== strtolower($parts[1])) {
            throw new Refusal('bad_request', 'the body names another comment', 'id');
        }
        $revision = Shelf::revisionOf($visit->ledger, $comment['revision']);
        if ($revision === null || $revision['article'] !== $head->id) {
            throw new Refusal('bad_request', 'no revision of this article', 'revision');
        }
        Characters::refuse($comment['text'], 'text');
        Characters::refuse($comment['quote'] ?? '', 'quote');
        if (Characters::isBlank($comment['text'])) {
            throw new Refusal('bad_request', 'a comment has a text', 'text');
        }
        return $comment;
    }

    /** The words are their author's; whether they are settled is for everybody who may comment. */
    private static function mayChange(array $before, array $after, string $person): void
    {
        if ($before['article'] !== $after['article']) {
            throw new Refusal('id_reused', 'a comment on another article has this id', 'id');
        }
        $words = static fn (array $comment): array => [$comment['text'], $comment['quote'] ?? '', $comment['revision']];
        if ($words($before) !== $words($after) && $before['author'] !== $person) {
            throw new Refusal('not_your_role', "somebody else's words", 'text');
        }
    }

    private static function wantsToTakeOver(Visit $visit): bool
    {
        try {
            $said = $visit->request->json()['take_over'] ?? false;
        } catch (Refusal) {
            $said = false;
        }
        return $said === true || $visit->request->queryItem('take_over') === 'true';
    }
}
