<?php
// Which room answers which call of the contract, in one table. Paths are compared part by part; what is no part of the
// contract is not_found, and a known path with another method is 405.

declare(strict_types=1);

namespace Toasoan;

final class Router
{
    private const READS = 0;
    /** Repetitions are recognised by the id of the thing written. */
    private const WRITES = 1;
    /** Things that are put again and again with other values: the request itself has to be recognised. */
    private const REMEMBERS = 2;
    /** Needs no sign-in; writes. */
    private const OPEN = 4;

    private const ROUTES = [
        ['GET', '/session', [Membership::class, 'getSession'], self::READS],
        ['POST', '/session/credential', [Membership::class, 'postCredential'], self::WRITES],
        ['DELETE', '/session/credential', [Membership::class, 'deleteCredential'], self::WRITES],
        ['POST', '/invitations/*', [Membership::class, 'postInvitation'], self::OPEN | self::WRITES],
        ['GET', '/rulebook', [Membership::class, 'getRulebook'], self::READS],
        ['PUT', '/rulebook', [Membership::class, 'putRulebook'], self::REMEMBERS | self::WRITES],
        ['GET', '/changes', [Feed::class, 'getChanges'], self::READS],
        ['GET', '/articles', [Articles::class, 'getArticles'], self::READS],
        ['GET', '/articles/*', [Articles::class, 'getArticle'], self::READS],
        ['PUT', '/articles/*', [Articles::class, 'putArticle'], self::WRITES],
        ['DELETE', '/articles/*', [Erasure::class, 'deleteArticle'], self::WRITES],
        ['POST', '/articles/*/transitions', [Transitions::class, 'postTransition'], self::WRITES],
        ['GET', '/articles/*/history', [Articles::class, 'getHistory'], self::READS],
        ['GET', '/articles/*/revisions', [Articles::class, 'getRevisions'], self::READS],
        ['GET', '/articles/*/revisions/*', [Articles::class, 'getRevision'], self::READS],
        ['GET', '/articles/*/comments', [Comments::class, 'getComments'], self::READS],
        ['PUT', '/articles/*/comments/*', [Comments::class, 'putComment'], self::REMEMBERS | self::WRITES],
        ['PUT', '/articles/*/lock', [Comments::class, 'putLock'], self::WRITES],
        ['DELETE', '/articles/*/lock', [Comments::class, 'deleteLock'], self::WRITES],
        ['GET', '/articles/*/royalty', [Planning::class, 'getRoyalty'], self::READS],
        ['PUT', '/articles/*/royalty', [Planning::class, 'putRoyalty'], self::REMEMBERS | self::WRITES],
        ['GET', '/articles/*/package', [Packages::class, 'getPackage'], self::READS],
        ['POST', '/packages', [Packages::class, 'postPackage'], self::WRITES],
        ['HEAD', '/media/*', [MediaRoom::class, 'headMedium'], self::READS],
        ['GET', '/media/*', [MediaRoom::class, 'getMedium'], self::READS],
        ['PATCH', '/media/*', [MediaRoom::class, 'patchMedium'], self::WRITES],
        ['GET', '/assignments/*', [Planning::class, 'getAssignment'], self::READS],
        ['PUT', '/assignments/*', [Planning::class, 'putAssignment'], self::REMEMBERS | self::WRITES],
        ['GET', '/reminders/*', [Planning::class, 'getReminder'], self::READS],
        ['PUT', '/reminders/*', [Planning::class, 'putReminder'], self::REMEMBERS | self::WRITES],
        ['GET', '/delegations/*', [Planning::class, 'getDelegation'], self::READS],
        ['PUT', '/delegations/*', [Planning::class, 'putDelegation'], self::REMEMBERS | self::WRITES],
        ['POST', '/members/*/handover', [Planning::class, 'postHandover'], self::REMEMBERS | self::WRITES],
        ['GET', '/health', [Membership::class, 'getHealth'], self::READS],
        ['GET', '/backup', [Backup::class, 'getBackup'], self::READS],
        ['POST', '/backup', [Backup::class, 'postBackup'], self::WRITES],
    ];

    /** @param list<string> $parts what stands for the stars */
    private function __construct(
        public readonly string $path,
        public readonly array $parts,
        private readonly array $room,
        private readonly int $flags,
    ) {
    }

    /** Refuses what is no call of the contract. */
    public static function find(Request $request): self
    {
        $parts = array_values(array_filter(explode('/', $request->path), static fn (string $part): bool => $part !== ''));
        $known = false;
        foreach (self::ROUTES as [$method, $path, $room, $flags]) {
            $found = self::matched($path, $parts);
            if ($found === null) {
                continue;
            }
            $known = true;
            if ($method === $request->method || ($request->method === 'HEAD' && $method === 'GET')) {
                return new self($path, $found, $room, $flags);
            }
        }
        throw $known ? new Refusal('bad_request', 'not with this method', otherStatus: 405)
                     : new Refusal('not_found', 'no such call');
    }

    public function writes(): bool
    {
        return ($this->flags & self::WRITES) !== 0;
    }

    public function remembers(): bool
    {
        return ($this->flags & self::REMEMBERS) !== 0;
    }

    public function isOpen(): bool
    {
        return ($this->flags & self::OPEN) !== 0;
    }

    public function enter(Visit $visit): Answer
    {
        return ($this->room)($visit, $this->parts);
    }

    /**
     * @param list<string> $parts
     * @return ?list<string>
     */
    private static function matched(string $pattern, array $parts): ?array
    {
        $wanted = explode('/', substr($pattern, 1));
        if (count($wanted) !== count($parts)) {
            return null;
        }
        $found = [];
        foreach ($wanted as $i => $part) {
            if ($part === '*') {
                $found[] = $parts[$i];
            } elseif ($part !== $parts[$i]) {
                return null;
            }
        }
        return $found;
    }
}
