<?php
// One call by one person inside one transaction: all that a room of the portal may look at or change. The rulebook is the
// one in force today; the clock was read once, so that everything one call writes has one time. Rooms are functions of a
// visit and hold nothing between two calls.

declare(strict_types=1);

namespace Toasoan;

final class Visit
{
    public const SYSTEM = 'system';

    /** Empty: nobody signed in. */
    public string $person = '';
    /** Id of the credential that signed this call. */
    public string $credential = '';
    /** What the trail says besides of how it came about: `emergency`, `trial`; empty for the workstation's calls. */
    public string $occasion = '';
    /** @var list<array<string, mixed>> those that hold now */
    public array $delegations = [];

    public function __construct(
        public readonly Request $request,
        public readonly Ledger $ledger,
        public readonly Rulebook $rulebook,
        public readonly string $now,
    ) {
    }

    /** The same call seen with somebody else's eyes. */
    public function as(string $person): self
    {
        $theirs = clone $this;
        $theirs->person = $person;
        return $theirs;
    }

    /** A UUIDv7 (RFC 9562). */
    public function newId(): string
    {
        $bytes = substr(pack('J', (int) (microtime(true) * 1000)), 2) . random_bytes(10);
        $bytes[6] = chr(ord($bytes[6]) & 0x0f | 0x70);
        $bytes[8] = chr(ord($bytes[8]) & 0x3f | 0x80);
        return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
    }
}
