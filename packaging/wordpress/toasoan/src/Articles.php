<?php
// Whole articles: reading them, putting revisions. A revision id has one text for ever: it is looked up before
// anything else, so that a repeated request gets its first receipt whatever has happened since. What is not
// canonical, too large or of the other network is refused and never repaired.

declare(strict_types=1);

namespace Toasoan;

final class Articles
{
    private const IDS_PER_CALL = 50;
    private const ID = '/\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z/';

    /** @param list<string> $parts */
    public static function getArticles(Visit $visit, array $parts): Answer
    {
        $texts = preg_split('/,/', $visit->request->queryItem('ids'), -1, PREG_SPLIT_NO_EMPTY);
        if ($texts === [] || count($texts) > self::IDS_PER_CALL) {
            throw new Refusal('bad_request', 'ids names 1 to 50 articles', 'ids');
        }
        $found = [];
        foreach ($texts as $text) {
            $id = self::idOf($text) ?? throw new Refusal('bad_request', 'ids holds something that is no id', 'ids');
            $head = Rights::headOf($visit->ledger, $id);
            if ($head !== null && Rights::maySee($visit, $head)) {
                $found[] = Shelf::articleObject($visit->ledger, $id);
            }
        }
        return Answer::json(['articles' => $found]);
    }

    /** @param list<string> $parts */
    public static function getArticle(Visit $visit, array $parts): Answer
    {
        $head = Rights::seen($visit, $parts[0]);
        return self::tagged($visit, Answer::json(self::whole($visit, $head->id)), self::tagOf($head->version));
    }

    /** @param list<string> $parts */
    public static function putArticle(Visit $visit, array $parts): Answer
    {
        $id = self::idIn($parts, 0);
        if (strlen($visit->request->body()) > $visit->rulebook->limits()['article_bytes']) {
            throw new Refusal('too_large', 'larger than an article may be');
        }
        $object = $visit->request->json();
        $revision = self::idOf($object['revision'] ?? null)
            ?? throw new Refusal('bad_request', 'revision is no id', 'revision');
        $head = Rights::headOf($visit->ledger, $id);
        if ($head !== null && !Rights::maySee($visit, $head)) {
            throw self::noArticle();
        }
        $digest = hash('sha256', $visit->request->body());
        $known = Shelf::revisionOf($visit->ledger, $revision);
        if ($known !== null) {
            $same = $known['digest'] === $digest && $known['article'] === $id && $known['person'] === $visit->person;
            return $same ? Answer::bytes($known['receipt'])
                         : throw new Refusal('revision_reused', 'this revision id has another text', 'revision');
        }
        $content = is_array($object['content'] ?? null) ? $object['content'] : [];
        self::mayPutNow($visit, $id, $head, is_string($content['site'] ?? null) ? $content['site'] : '');
        self::isParent($visit, $head, self::idOf($object['parent'] ?? null));
        $read = self::readRevision($visit, $object, $id);
        $receipt = self::takeRevision($visit, $read, $head, $content, $digest);
        return self::tagged($visit, Answer::json($receipt), self::tagOf($receipt['version']));
    }

    /** @param list<string> $parts */
    public static function getHistory(Visit $visit, array $parts): Answer
    {
        $id = self::idIn($parts, 0);
        try {
            Rights::seen($visit, $id);
        } catch (Refusal $refusal) {
            // The trail outlives what was purged, for those who have to answer for it.
            $stone = $visit->ledger->first('SELECT site FROM {tombstone} WHERE article = ?', [$id]);
            if ($stone === null || !Rights::hasRole($visit, $stone['site'], ['administrator'])) {
                throw $refusal;
            }
        }
        return Answer::json(['entries' => Trail::trailOf($visit->ledger, $id)]);
    }

    /** @param list<string> $parts */
    public static function getRevisions(Visit $visit, array $parts): Answer
    {
        $head = Rights::seen($visit, $parts[0]);
        $revisions = Shelf::revisionsOf($visit->ledger, $head->id);
        return Answer::json(['revisions' => array_map(self::revisionObject(...), $revisions)]);
    }

    /** @param list<string> $parts */
    public static function getRevision(Visit $visit, array $parts): Answer
    {
        $id = self::idIn($parts, 1);
        $head = Rights::seen($visit, $parts[0]);
        $stored = Shelf::revisionOf($visit->ledger, $id);
        if ($stored === null || $stored['article'] !== $head->id) {
            throw new Refusal('not_found', 'no revision with this id');
        }
        return Answer::json(self::revisionObject($stored));
    }

    /**
     * What every accepted write to an article ends with: the version is raised, the article kept, the entry added to
     * its trail, everybody concerned told.
     * @param array<string, mixed> $article with its content
     * @param int $opened number of the entry that opened the working version
     * @param list<string> $viewersBefore
     * @param array<string, string> $entry without what the trail itself writes; what is empty is left out
     * @return array<string, mixed> the receipt
     */
    public static function conclude(Visit $visit, array $article, int $opened, array $viewersBefore,
        array $entry): array
    {
        ++$article['version'];
        $article['updated_at'] = $visit->now;
        Shelf::keepArticle($visit->ledger, $article, $opened);
        $history = Trail::addToTrail($visit, $article['id'], $entry);
        Feed::announceArticle($visit, Head::of($article, $opened), $viewersBefore);
        $receipt = ['id' => $entry['id'], 'at' => $visit->now, 'article' => $article['id'],
            'version' => $article['version'], 'state' => $article['state'], 'revision' => $article['revision'],
            'history' => $history];
        return isset($article['live']) ? $receipt + ['live' => $article['live']] : $receipt;
    }

    /** 304 when the request already names this tag. */
    public static function tagged(Visit $visit, Answer $answer, string $tag): Answer
    {
        $answer->set('ETag', $tag);
        $wanted = trim($visit->request->header('if-none-match'));
        $strong = str_starts_with($wanted, 'W/') ? substr($wanted, 2) : $wanted;
        if ($strong === $tag || $wanted === '*') {
            $answer->status = 304;
            $answer->body = '';
        }
        return $answer;
    }

    /**
     * The id of that part of the path; not_found when it is none, so that a guess tells nothing.
     * @param list<string> $parts
     */
    public static function idIn(array $parts, int $at): string
    {
        return self::idOf($parts[$at] ?? '') ?? throw new Refusal('not_found', 'no such id');
    }

    /** Upper case is read, never written; null for what is no id. */
    public static function idOf(mixed $text): ?string
    {
        $id = is_string($text) ? strtolower($text) : '';
        return preg_match(self::ID, $id) === 1 && trim($id, '0-') !== '' ? $id : null;
    }

    private static function tagOf(int $version): string
    {
        return "\"$version\"";
    }

    private static function noArticle(): Refusal
    {
        return new Refusal('not_found', 'no article with this id');
    }

    /** As it travels. */
    private static function whole(Visit $visit, string $id): array
    {
        return Shelf::articleObject($visit->ledger, $id) ?? throw self::noArticle();
    }

    /** The content as it came. @return array<string, mixed> */
    private static function revisionObject(array $stored): array
    {
        return ['article' => $stored['article'], 'revision' => $stored['id'],
            'parent' => $stored['parent'] === '' ? null : $stored['parent'], 'made_at' => $stored['madeat'],
            'content' => $stored['content']];
    }

    /** Whoever may take a first step with an article may make one: the workflow alone says who that is. */
    private static function mayCreate(Visit $visit, string $site): bool
    {
        $workflow = $visit->rulebook->workflow;
        $roles = Rights::rolesOf($visit, $visit->person, $site);
        foreach ($workflow->actions() as $rule) {
            $isFirst = in_array($workflow->initial(), $rule['from'], true);
            if ($isFirst && array_intersect($rule['who']['roles'], $roles) !== []) {
                return true;
            }
        }
        return false;
    }

    private static function mayPutNow(Visit $visit, string $id, ?Head $head, string $site): void
    {
        if ($head === null && $visit->ledger->first('SELECT 1 FROM {tombstone} WHERE article = ?', [$id]) !== null) {
            throw new Refusal('id_reused', 'an article with this id was deleted', 'article');
        }
        $noRole = 'no role that writes on this site';
        if ($head === null) {
            if (!self::mayCreate($visit, $site)) {
                throw new Refusal('not_your_role', $noRole);
            }
            return;
        }
        if (!$visit->rulebook->workflow->mayEdit(Rights::situationOf($visit, $head, $visit->person))) {
            $edit = $visit->rulebook->workflow->state($head->state)['edit'] ?? [];
            $nobody = array_filter($edit) === [];
            throw new Refusal($nobody ? 'wrong_state' : 'not_your_role', 'this state is not edited by you');
        }
        if ($site !== $head->site && !self::mayCreate($visit, $site)) {
            throw new Refusal('not_your_role', $noRole, 'site');
        }
    }

    private static function isParent(Visit $visit, ?Head $head, ?string $parent): void
    {
        if ($head === null && $parent !== null) {
            throw self::noArticle();
        }
        if ($head !== null && $parent !== $head->revision) {
            throw new Refusal('parent_mismatch', 'the parent is not the current revision', 'parent',
                ['current' => self::whole($visit, $head->id)]);
        }
    }

    /** Canonical, of this network, of a site that exists: what must hold whatever state the article is in. */
    private static function readRevision(Visit $visit, array $object, string $id): array
    {
        $revision = Shape::revision($object);
        if ($revision['article'] !== $id) {
            throw new Refusal('bad_request', 'the body names another article', 'article');
        }
        foreach ($revision['content']['channels'] as $code) {
            $channel = $visit->rulebook->channel($code);
            if ($channel !== null && $channel['network'] === 'wan' && $visit->rulebook->network() === 'internet') {
                throw new Refusal('wan_only', "a channel of the Party's network", 'channels');
            }
        }
        return $revision;
    }

    private static function newArticle(Visit $visit, string $id): array
    {
        $article = ['id' => $id, 'version' => 0, 'state' => $visit->rulebook->workflow->initial(),
            'author' => $visit->person, 'created_at' => $visit->now];
        $unit = $visit->rulebook->person($visit->person)['unit'] ?? '';
        return $unit === '' ? $article : $article + ['unit' => $unit];
    }

    /** @param array<string, mixed> $content as it came */
    private static function takeRevision(Visit $visit, array $revision, ?Head $head, array $content,
        string $digest): array
    {
        $article = $head === null ? self::newArticle($visit, $revision['article'])
                                  : Shelf::articleOf($visit->ledger, $head->id);
        $before = $head === null ? [] : Rights::viewersOf($visit, $head);
        $fingerprint = Fingerprint::of($revision['content']);
        $entry = ['what' => 'revision', 'id' => $revision['revision'], 'made_at' => $revision['made_at'],
            'from' => $head === null ? '' : $article['state'], 'to' => $article['state'],
            'revision' => $revision['revision'], 'fingerprint' => $fingerprint];
        $article['revision'] = $revision['revision'];
        $article['content'] = $revision['content'];
        unset($article['parent'], $article['approval']);
        if ($revision['parent'] !== null) {
            $article['parent'] = $revision['parent'];
        }
        $original = array_filter([$revision['content']['source']['original'] ?? '']);
        MediaRoom::nameMedia($visit, $article['id'], [...Content::media($revision['content']), ...$original]);
        $receipt = self::conclude($visit, $article, $head?->opened ?? 0, $before, $entry);
        Shelf::keepRevision($visit->ledger, ['id' => $revision['revision'], 'article' => $article['id'],
            'parent' => $revision['parent'] ?? '', 'person' => $visit->person, 'at' => $visit->now,
            'madeat' => $revision['made_at'], 'fingerprint' => $fingerprint, 'digest' => $digest, 'content' => $content,
            'receipt' => Json::encode($receipt)]);
        return $receipt;
    }
}
