<?php
// The rulebook (quy định và danh mục): every organisation, rule, limit, list, tariff and holiday, versioned and dated.
// It is a value that was judged when it came; here are look-ups only. A member that this version does not know stands
// where it stood.

declare(strict_types=1);

namespace Toasoan;

final class Rulebook
{
    public readonly Workflow $workflow;
    /** @var array<string, array<string, array>> rows by list and id, made when a list is first looked into */
    private array $byId = [];

    /** @param array<string, mixed> $raw as RulebookReading wrote it */
    public function __construct(public readonly array $raw)
    {
        $this->workflow = new Workflow($raw['workflow']);
    }

    /** @param string $text as it is kept */
    public static function fromText(string $text): self
    {
        return new self(json_decode($text, true, Json::DEPTH, JSON_THROW_ON_ERROR));
    }

    public function version(): int
    {
        return $this->raw['version'];
    }

    /** The day from which on it is in force. */
    public function begins(): string
    {
        return $this->raw['from'];
    }

    public function network(): string
    {
        return $this->raw['network'];
    }

    /** @return ?array<string, mixed> */
    public function person(string $id): ?array
    {
        return $this->row('people', $id);
    }

    /** @return ?array<string, mixed> */
    public function site(string $id): ?array
    {
        return $this->row('sites', $id);
    }

    /** @return ?array<string, mixed> */
    public function channel(string $id): ?array
    {
        return $this->row('channels', $id);
    }

    /** @return ?array<string, mixed> */
    public function category(string $id): ?array
    {
        return $this->row('categories', $id);
    }

    /** @return ?array<string, mixed> */
    public function kind(string $id): ?array
    {
        return $this->row('kinds', $id);
    }

    /** @return ?array<string, mixed> */
    public function unit(string $id): ?array
    {
        return $this->row('units', $id);
    }

    /** @return list<array<string, mixed>> */
    public function people(): array
    {
        return $this->raw['people'];
    }

    /** @return list<array<string, mixed>> */
    public function sites(): array
    {
        return $this->raw['sites'];
    }

    /** @return list<array<string, mixed>> */
    public function channels(): array
    {
        return $this->raw['channels'];
    }

    /** @return list<string> his own, without those lent to him */
    public function rolesOf(string $person, string $site): array
    {
        return $this->person($person)['roles'][$site] ?? [];
    }

    /** @return array<string, mixed> */
    public function limits(): array
    {
        return $this->raw['limits'];
    }

    /** A member of the whole, also one that nobody here knows. */
    public function more(string $member): mixed
    {
        return $this->raw[$member] ?? null;
    }

    /** Minutes from UTC to local time. */
    public function utcOffset(): int
    {
        return $this->raw['calendar']['utc_offset'];
    }

    /** The local day, `2026-11-23`. */
    public function dayOf(string $moment): string
    {
        return substr(Moment::after($moment, $this->utcOffset() * 60), 0, 10);
    }

    private function row(string $list, string $id): ?array
    {
        $this->byId[$list] ??= array_column($this->raw[$list], null, 'id');
        return $this->byId[$list][$id] ?? null;
    }
}
