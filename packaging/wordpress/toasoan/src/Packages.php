<?php
// Across an air gap: one approved article as one sealed document with its media, approval and trail, and the way in
// on the other side. Nothing of the Party's network is ever packed for the Internet, nor taken in there. What comes
// in is believed only where seal, digests, chain and approval all hold, and is published here by this portal's own
// publisher.

declare(strict_types=1);

namespace Toasoan;

final class Packages
{
    private const PACKERS = ['approver', 'standing', 'publisher', 'administrator'];
    private const TAKERS = ['publisher', 'administrator'];

    /** @param list<string> $parts */
    public static function getPackage(Visit $visit, array $parts): Answer
    {
        $head = Rights::seen($visit, $parts[0]);
        if (!Rights::hasRole($visit, $head->site, self::PACKERS)) {
            throw new Refusal('not_your_role', 'packages are made by those who answer for the site');
        }
        $article = Shelf::articleOf($visit->ledger, $head->id)
            ?? throw new Refusal('unavailable', 'the article cannot be read');
        if (!self::isApproved($article)) {
            throw new Refusal('wrong_state', 'only what is approved is packed');
        }
        $package = ['package' => '1', 'portal_id' => $visit->ledger->meta('portal_id'),
            'network' => self::destination($visit, $article['content']), 'made_at' => $visit->now,
            'made_by' => $visit->person, 'articles' => [$article],
            'histories' => [$head->id => Trail::trailOf($visit->ledger, $head->id)], 'media' => []];
        foreach (Content::media($article['content']) as $digest) {
            $package['media'][$digest] = base64_encode(MediaRoom::mediumBytes($digest));
        }
        try {
            return Answer::json($package + ['seal' => Shape::seal($package)]);
        } catch (Refusal $refusal) {
            throw self::failed('seal', 'articles', $refusal->detail);
        }
    }

    /** @param list<string> $parts */
    public static function postPackage(Visit $visit, array $parts): Answer
    {
        $package = Shape::package($visit->request->json());
        if ($package['network'] !== $visit->rulebook->network()) {
            throw $package['network'] === 'wan' ? new Refusal('wan_only', "packed for the Party's network", 'network')
                                                : self::failed('network', 'network', 'packed for the other network');
        }
        $receipts = [];
        foreach ($package['articles'] as $article) {
            if (!Rights::hasRole($visit, $article['content']['site'], self::TAKERS)) {
                throw new Refusal('not_your_role', 'packages are taken in by publishers and administrators');
            }
            $receipts[] = self::takeIn($visit, $package, $article);
        }
        return Answer::json(['receipts' => $receipts]);
    }

    private static function failed(string $check, string $place, string $detail): Refusal
    {
        return new Refusal('check_failed', $detail, $place, ['check' => $check]);
    }

    private static function hasWanChannel(Visit $visit, array $content): bool
    {
        foreach ($content['channels'] as $code) {
            if (($visit->rulebook->channel($code)['network'] ?? '') === 'wan') {
                return true;
            }
        }
        return false;
    }

    private static function destination(Visit $visit, array $content): string
    {
        $wan = self::hasWanChannel($visit, $content);
        $named = $visit->request->queryItem('network');
        $network = $named !== '' ? $named : ($wan ? 'wan' : 'internet');
        if (!in_array($network, ['internet', 'wan'], true)) {
            throw new Refusal('bad_request', 'network is internet or wan', 'network');
        }
        if ($wan && $network === 'internet') {
            throw new Refusal('wan_only', "an item of the Party's network", 'network');
        }
        return $network;
    }

    private static function isApproved(array $article): bool
    {
        return ($article['approval']['fingerprint'] ?? '') === Fingerprint::of($article['content']);
    }

    /** Everything about one article of a package that does not depend on what lies here. */
    private static function isCredible(Visit $visit, array $package, array $article): void
    {
        $trail = $package['histories'][$article['id']] ?? [];
        if ($trail === [] || History::fault($trail) !== null) {
            throw self::failed('history', 'histories', 'the audit trail does not hold');
        }
        $approval = $article['approval'] ?? [];
        $told = array_filter($trail, static fn (array $entry): bool => $approval !== []
            && ($entry['fingerprint'] ?? '') === $approval['fingerprint'] && $entry['who'] === $approval['by']);
        if ($told === [] || !self::isApproved($article)) {
            throw self::failed('approval', 'approval', 'this content was not approved');
        }
        if (self::hasWanChannel($visit, $article['content']) && $visit->rulebook->network() === 'internet') {
            throw new Refusal('wan_only', "an item of the Party's network", 'channels');
        }
        foreach (Content::media($article['content']) as $digest) {
            if (!isset($package['media'][$digest])) {
                throw self::failed('media_present', 'media', 'a medium is missing');
            }
        }
    }

    /** @return array<string, mixed> the receipt */
    private static function takeIn(Visit $visit, array $package, array $article): array
    {
        $own = "$package[seal]/$article[id]";
        $row = $visit->ledger->first('SELECT receipt FROM {transition} WHERE id = ?', [$own]);
        if ($row !== null) {
            return Json::object($row['receipt']);
        }
        $here = Shelf::articleOf($visit->ledger, $article['id']);
        if ($here !== null) {
            return $here['content']['site'] === $article['content']['site'] ? self::receiptOf($visit->ledger, $here)
                : throw new Refusal('id_reused', 'another article has this id here', 'articles');
        }
        self::isCredible($visit, $package, $article);
        if (self::isIdTaken($visit->ledger, $article)) {
            throw new Refusal('id_reused', 'this id was used here before', 'articles');
        }
        self::keepWhatBelongsToIt($visit, $package, $article);
        $article = self::settledIn($visit, $article);
        $receipt = Articles::conclude($visit, $article, 0, [], ['what' => 'package', 'id' => $package['seal'],
            'to' => $article['state'], 'revision' => $article['revision'],
            'fingerprint' => $article['approval']['fingerprint'],
            'details' => Trail::details(['portal' => $package['portal_id']])]);
        $visit->ledger->run('INSERT INTO {transition} (id, article, person, digest, receipt) VALUES (?, ?, ?, ?, ?)',
            [$own, $article['id'], $visit->person, $package['seal'], Json::encode($receipt)]);
        return $receipt;
    }

    private static function isIdTaken(Ledger $ledger, array $article): bool
    {
        return $ledger->first('SELECT 1 FROM {tombstone} WHERE article = ?', [$article['id']]) !== null
            || Shelf::revisionOf($ledger, $article['revision']) !== null;
    }

    private static function keepWhatBelongsToIt(Visit $visit, array $package, array $article): void
    {
        $media = Content::media($article['content']);
        foreach ($media as $digest) {
            MediaRoom::keepMedium($visit, $digest, (string) base64_decode($package['media'][$digest], true));
        }
        MediaRoom::nameMedia($visit, $article['id'], $media);
        foreach ($package['histories'][$article['id']] as $entry) {
            Trail::keepEntry($visit->ledger, $article['id'], $entry);
        }
        Shelf::keepRevision($visit->ledger, ['id' => $article['revision'], 'article' => $article['id'],
            'parent' => $article['parent'] ?? '', 'person' => $article['author'], 'at' => $visit->now,
            'madeat' => $article['approval']['at'], 'fingerprint' => Fingerprint::of($article['content']),
            'digest' => '', 'content' => $article['content'], 'receipt' => '{}']);
    }

    /** Another portal's article starts anew here: approved, and live nowhere yet. */
    private static function settledIn(Visit $visit, array $article): array
    {
        $article['state'] = $visit->rulebook->workflow->action('approve')['to'] ?? $article['state'];
        $article['version'] = 0;
        $article['submitted_at'] ??= $visit->now;
        unset($article['live'], $article['schedule']);
        return $article;
    }

    private static function receiptOf(Ledger $ledger, array $article): array
    {
        $receipt = ['id' => $article['revision'], 'at' => $article['updated_at'], 'article' => $article['id'],
            'version' => $article['version'], 'state' => $article['state'], 'revision' => $article['revision'],
            'history' => Trail::trailHead($ledger, $article['id'])];
        return isset($article['live']) ? $receipt + ['live' => $article['live']] : $receipt;
    }
}
