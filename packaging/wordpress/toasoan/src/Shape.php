<?php
// The values that travel between workstation and portal, read as app/wire reads them and given back as it writes them:
// times in UTC with three decimals, ids in lower case, what is empty left out, members in the order of their names. So
// equal values are identical arrays (===). What is missing or misshapen is refused with its path; what nobody knows is
// kept where app/wire keeps it.

declare(strict_types=1);

namespace Toasoan;

final class Shape
{
    private const URGENCIES = ['normal', 'urgent', 'flash'];
    private const NETWORKS = ['internet', 'wan'];
    private const ROLES = ['contributor', 'editor', 'approver', 'standing', 'publisher', 'administrator'];
    private const MAX_INT = 2147483647;

    /** Not canonical: a body that is none, with `content.body: ` before the place. */
    public static function content(array $object, string $path = ''): array
    {
        return self::readContent(new Reader($object, $path));
    }

    public static function article(array $object, string $path = ''): array
    {
        return self::readArticle(new Reader($object, $path));
    }

    /**
     * What PUT /articles/{id} carries. Before its members are looked at, its body and its other texts are, as what must
     * hold whatever the article's state: not_canonical with the place within the content (`body`, `cover.alt`).
     */
    public static function revision(array $object): array
    {
        $content = is_array($object['content'] ?? null) ? $object['content'] : [];
        Body::parse(is_string($content['body'] ?? null) ? $content['body'] : '');
        Characters::refuse($content);
        $reader = new Reader($object);
        return self::sorted([
            'article' => $reader->id('article'),
            'revision' => $reader->id('revision'),
            'parent' => $reader->idOrNull('parent'),
            'made_at' => $reader->time('made_at'),
            'content' => self::readContent($reader->object('content')),
        ]);
    }

    public static function transition(array $object): array
    {
        $reader = new Reader($object);
        $value = [
            'article' => $reader->id('article'),
            'id' => $reader->id('id'),
            'action' => $reader->code('action'),
            'revision' => $reader->id('revision'),
            'made_at' => $reader->time('made_at'),
        ];
        return self::sorted($value, [
            'fingerprint' => $reader->maybeDigest('fingerprint'),
            'reason' => $reader->maybeText('reason'),
            'targets' => self::readTargets($reader->maybeList('targets')),
            'at' => $reader->maybeTime('at'),
            'paper' => $reader->maybeText('paper'),
            'assignee' => $reader->maybeCode('assignee'),
            'acknowledged' => array_map(static fn (Reader $finding): array => self::sorted([
                'check' => $finding->code('check'),
                'place' => $finding->text('place'),
                'reason' => $finding->text('reason'),
            ]), $reader->maybeList('acknowledged')),
        ]);
    }

    public static function historyEntry(array $object): array
    {
        return self::readEntry(new Reader($object));
    }

    public static function comment(array $object): array
    {
        $reader = new Reader($object);
        $value = ['id' => $reader->id('id'), 'article' => $reader->id('article'), 'author' => $reader->code('author'),
            'revision' => $reader->id('revision')];
        $maybe = ['quote' => $reader->maybeText('quote')];
        return self::sorted($value + ['text' => $reader->text('text'), 'at' => $reader->time('at'),
            'resolved' => $reader->truth('resolved')], $maybe);
    }

    public static function assignment(array $object): array
    {
        $reader = new Reader($object);
        $value = ['id' => $reader->id('id'), 'site' => $reader->code('site')];
        $maybe = ['unit' => $reader->maybeCode('unit'), 'person' => $reader->maybeCode('person')];
        return self::sorted($value + ['task' => $reader->text('task')], $maybe + ['kind' => $reader->maybeCode('kind'),
            'due' => $reader->maybeTime('due'), 'article' => $reader->maybeId('article')]);
    }

    public static function reminder(array $object): array
    {
        $reader = new Reader($object);
        $value = ['id' => $reader->id('id'), 'from' => $reader->code('from'), 'to' => $reader->code('to'),
            'text' => $reader->text('text')];
        $maybe = ['article' => $reader->maybeId('article')];
        return self::sorted($value + ['at' => $reader->time('at')],
            $maybe + ['read_at' => $reader->maybeTime('read_at')]);
    }

    public static function delegation(array $object): array
    {
        $reader = new Reader($object);
        return self::sorted([
            'id' => $reader->id('id'),
            'from' => $reader->code('from'),
            'to' => $reader->code('to'),
            'site' => $reader->code('site'),
            'role' => $reader->word('role', self::ROLES),
            'begins' => $reader->time('begins'),
            'ends' => $reader->time('ends'),
            'revoked' => $reader->truth('revoked'),
        ]);
    }

    public static function royalty(array $object): array
    {
        $reader = new Reader($object);
        return self::sorted([
            'article' => $reader->id('article'),
            'period' => $reader->text('period'),
            'tariff' => $reader->text('tariff'),
            'coefficient' => $reader->text('coefficient'),
            'shares' => array_map(static fn (Reader $share): array => ['person' => $share->code('person'),
                'percent' => $share->integer('percent', 0, 100)], $reader->list('shares')),
        ]);
    }

    public static function handover(array $object): array
    {
        $reader = new Reader($object);
        $value = ['from' => $reader->code('from'), 'to' => $reader->code('to')];
        $maybe = ['site' => $reader->maybeCode('site')];
        return self::sorted($value + ['reason' => $reader->text('reason')], $maybe);
    }

    /**
     * A package is believed only when its seal and the digest of every medium hold; the seal is over what arrived,
     * not over what was understood of it. `histories` are lists of entries by article, `media` base64 by digest.
     */
    public static function package(array $object): array
    {
        try {
            return self::readPackage($object);
        } catch (Refusal $refusal) {
            throw $refusal->problem === 'bad_request' ? $refusal
                : new Refusal($refusal->problem, $refusal->detail, 'seal');
        }
    }

    public static function seal(array $package): string
    {
        unset($package['seal']);
        return hash('sha256', Json::canonical($package));
    }

    public static function backupPage(array $object): array
    {
        $reader = new Reader($object);
        if ($reader->text('backup') !== '1') {
            $reader->fail('backup', 'is another edition than 1');
        }
        return self::sorted([
            'backup' => '1',
            'portal_id' => $reader->text('portal_id'),
            'network' => $reader->word('network', self::NETWORKS),
            'made_at' => $reader->time('made_at'),
            'items' => array_map(static fn (Reader $item): array => self::sorted(['type' => $item->text('type'),
                'id' => $item->text('id'), 'value' => $item->object('value')->members()]), $reader->list('items')),
            'next' => $reader->text('next'),
            'more' => $reader->truth('more'),
        ]);
    }

    private static function readContent(Reader $reader): array
    {
        $value = ['site' => $reader->text('site'), 'kind' => $reader->text('kind'), 'title' => $reader->text('title'),
            'lead' => $reader->text('lead'), 'body' => self::readBody($reader)];
        $maybe = ['cover' => self::readCover($reader->maybeObject('cover'))];
        $value['byline'] = $reader->text('byline');
        $maybe['source'] = self::readSource($reader->maybeObject('source'));
        $value += ['category' => $reader->text('category'), 'channels' => $reader->codes('channels'),
            'attachments' => array_map(self::readAttachment(...), $reader->list('attachments')),
            'urgency' => $reader->word('urgency', self::URGENCIES)];
        $maybe += self::readSeldom($reader);
        return self::sorted($value, $maybe, $reader->rest());
    }

    /** What readers do not see, and what only some kinds have. */
    private static function readSeldom(Reader $reader): array
    {
        return [
            'correction_notice' => $reader->maybeText('correction_notice'),
            'embargo' => $reader->maybeTime('embargo'),
            'event' => self::readEvent($reader->maybeObject('event')),
            'document' => self::readDocument($reader->maybeObject('document')),
            'period' => $reader->maybeText('period'),
            'clearance' => self::readClearance($reader->maybeObject('clearance')),
            'ai_use' => $reader->maybeText('ai_use'),
            'personal_data' => self::readPersonalData($reader->maybeObject('personal_data')),
            'note' => $reader->maybeText('note'),
            'twin' => $reader->maybeId('twin'),
        ];
    }

    private static function readBody(Reader $reader): string
    {
        $text = $reader->text('body');
        try {
            Body::parse($text);
        } catch (Refusal $refusal) {
            $reader->fail('body', $refusal->detail, 'not_canonical');
        }
        return $text;
    }

    private static function readCover(?Reader $reader): array
    {
        return $reader === null ? [] : self::sorted(['media' => $reader->digest('media'), 'alt' => $reader->text('alt'),
            'caption' => $reader->text('caption'), 'credit' => $reader->text('credit')]);
    }

    private static function readSource(?Reader $reader): array
    {
        return $reader === null ? [] : self::sorted(['name' => $reader->text('name'),
            'address' => $reader->text('address'),
            'permission' => $reader->text('permission')], ['original' => $reader->maybeDigest('original')]);
    }

    private static function readAttachment(Reader $reader): array
    {
        return self::sorted(['media' => $reader->digest('media'), 'name' => $reader->text('name')],
            ['number' => $reader->maybeText('number'), 'signed_on' => $reader->maybeDay('signed_on'),
                'signer' => $reader->maybeText('signer')]);
    }

    private static function readEvent(?Reader $reader): array
    {
        return $reader === null ? [] : self::sorted([], ['name' => $reader->maybeText('name'),
            'place' => $reader->maybeText('place'),
            'begins' => $reader->maybeTime('begins'), 'ends' => $reader->maybeTime('ends')]);
    }

    private static function readDocument(?Reader $reader): array
    {
        return $reader === null ? [] : self::sorted([], ['number' => $reader->maybeText('number'),
            'signed_on' => $reader->maybeDay('signed_on'), 'signer' => $reader->maybeText('signer'),
            'type' => $reader->maybeText('type')]);
    }

    private static function readClearance(?Reader $reader): array
    {
        return $reader === null ? [] : self::sorted([], ['by' => $reader->maybeText('by'),
            'on' => $reader->maybeDay('on')]);
    }

    private static function readPersonalData(?Reader $reader): array
    {
        return $reader === null ? [] : self::sorted([], ['purpose' => $reader->maybeText('purpose'),
            'consent' => $reader->maybeText('consent')]);
    }

    private static function readArticle(Reader $reader): array
    {
        $value = ['id' => $reader->id('id'), 'version' => $reader->integer('version', 0, self::MAX_INT),
            'state' => $reader->code('state'), 'author' => $reader->code('author')];
        $maybe = ['assignee' => $reader->maybeCode('assignee'), 'unit' => $reader->maybeCode('unit')];
        $value['revision'] = $reader->id('revision');
        $maybe['parent'] = $reader->maybeId('parent');
        $value['content'] = self::readContent($reader->object('content'));
        $maybe += ['approval' => self::readApproval($reader->maybeObject('approval')),
            'live' => self::readLive($reader->maybeObject('live')),
            'schedule' => self::readSchedule($reader->maybeObject('schedule')),
            'due' => $reader->maybeTime('due')];
        $value += ['created_at' => $reader->time('created_at'), 'updated_at' => $reader->time('updated_at')];
        $maybe['submitted_at'] = $reader->maybeTime('submitted_at');
        return self::sorted($value, $maybe, $reader->rest());
    }

    private static function readApproval(?Reader $reader): array
    {
        return $reader === null ? [] : self::sorted(['by' => $reader->code('by'), 'at' => $reader->time('at'),
            'revision' => $reader->id('revision'), 'fingerprint' => $reader->digest('fingerprint')],
            ['on_paper' => $reader->maybeText('on_paper')]);
    }

    private static function readLive(?Reader $reader): array
    {
        return $reader === null ? [] : self::sorted(['revision' => $reader->id('revision'),
            'fingerprint' => $reader->digest('fingerprint'), 'targets' => self::readTargets($reader->list('targets')),
            'address' => $reader->text('address'), 'since' => $reader->time('since')]);
    }

    private static function readSchedule(?Reader $reader): array
    {
        return $reader === null ? [] : self::sorted(['at' => $reader->time('at'),
            'targets' => self::readTargets($reader->list('targets')), 'by' => $reader->code('by')]);
    }

    /** @param list<Reader> $readers */
    private static function readTargets(array $readers): array
    {
        return array_map(static function (Reader $reader): array {
            $site = $reader->code('site');
            return ['channel' => $reader->code('channel'), 'site' => $site];
        }, $readers);
    }

    private static function readEntry(Reader $reader): array
    {
        $value = ['number' => $reader->integer('number', 1, self::MAX_INT), 'what' => $reader->text('what'),
            'id' => $reader->text('id'), 'who' => $reader->code('who'), 'at' => $reader->time('at'),
            'hash' => $reader->digest('hash')];
        return self::sorted($value, ['made_at' => $reader->maybeTime('made_at'), 'from' => $reader->maybeCode('from'),
            'to' => $reader->maybeCode('to'), 'revision' => $reader->maybeId('revision'),
            'fingerprint' => $reader->maybeDigest('fingerprint'), 'reason' => $reader->maybeText('reason'),
            'details' => $reader->maybeText('details'), 'previous' => $reader->maybeDigest('previous')]);
    }

    private static function readPackage(array $object): array
    {
        $reader = new Reader($object);
        if ($reader->text('package') !== '1') {
            $reader->fail('package', 'is another edition than 1');
        }
        $package = [
            'package' => '1',
            'portal_id' => $reader->text('portal_id'),
            'network' => $reader->word('network', self::NETWORKS),
            'made_at' => $reader->time('made_at'),
            'made_by' => $reader->code('made_by'),
            'articles' => array_map(self::readArticle(...), $reader->list('articles')),
            'histories' => self::readHistories($reader->object('histories')),
            'media' => self::readMedia($reader->object('media')),
            'seal' => $reader->digest('seal'),
        ];
        try {
            $holds = self::seal($object) === $package['seal'];
        } catch (Refusal) {
            $holds = false;
        }
        return $holds ? self::sorted($package) : $reader->fail('seal', 'does not hold', 'digest_mismatch');
    }

    /** @return array<string, list<array>> */
    private static function readHistories(Reader $reader): array
    {
        $histories = [];
        foreach (array_keys($reader->members()) as $text) {
            $id = Reader::uuid((string) $text) ?? $reader->fail((string) $text, 'is not named by a UUID');
            $histories[$id] = array_map(self::readEntry(...), $reader->list((string) $text));
        }
        return $histories;
    }

    /** @return array<string, string> */
    private static function readMedia(Reader $reader): array
    {
        $media = [];
        foreach ($reader->members() as $digest => $text) {
            $bytes = is_string($text) ? self::bytes($text) : null;
            if ($bytes === null) {
                $reader->fail((string) $digest, 'is not base64');
            }
            if (hash('sha256', $bytes) !== $digest) {
                $reader->fail((string) $digest, 'is not what its digest says', 'digest_mismatch');
            }
            $media[$digest] = $text;
        }
        return $media;
    }

    /** Without padding or with all of it, and nothing between the signs. */
    private static function bytes(string $base64): ?string
    {
        $padded = strlen($base64) % 4 === 0 ? rtrim(substr($base64, -2), '=') : substr($base64, -2);
        $signs = strlen($base64) - strlen(substr($base64, -2)) + strlen($padded);
        if (strspn($base64, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/') !== $signs) {
            return null;
        }
        $bytes = base64_decode($base64, true);
        return $bytes === false ? null : $bytes;
    }

    /**
     * @param array<string, mixed> $maybe left out when empty
     * @param array<string, mixed> $more what nobody knows
     */
    private static function sorted(array $value, array $maybe = [], array $more = []): array
    {
        $value += array_filter($maybe, static fn (mixed $member): bool => $member !== '' && $member !== []);
        $value += $more;
        ksort($value, SORT_STRING);
        return $value;
    }
}
