<?php
// Who may do what, decided by the workflow alone: here is only gathered what the workflow asks for (roles with
// delegations, relations, who acted since the working version was opened). An article that a person may not see does
// not exist for him, whichever call he makes and whatever ids he guesses.

declare(strict_types=1);

namespace Toasoan;

final class Rights
{
    public static function headOf(Ledger $ledger, string $id): ?Head
    {
        $row = $ledger->first('SELECT ' . Head::COLUMNS . ' FROM {article} WHERE id = ?', [$id]);
        return $row === null ? null : Head::fromRow($row);
    }

    /**
     * Delegations that hold at that time; what the lender does not have himself is not lent.
     * @return list<array<string, mixed>>
     */
    public static function delegationsAt(Ledger $ledger, Rulebook $rulebook, string $now): array
    {
        $held = [];
        $rows = $ledger->select("SELECT record FROM {note} WHERE type = 'delegation' AND ends > ? ORDER BY id", [$now]);
        foreach ($rows as $row) {
            $delegation = json_decode($row['record'], true);
            $lent = in_array($delegation['role'], $rulebook->rolesOf($delegation['from'], $delegation['site']), true);
            if (!$delegation['revoked'] && $delegation['begins'] <= $now && $lent) {
                $held[] = $delegation;
            }
        }
        return $held;
    }

    /** @return list<string> own roles and those lent by delegation */
    public static function rolesOf(Visit $visit, string $person, string $site): array
    {
        $roles = $visit->rulebook->rolesOf($person, $site);
        $lent = array_filter($visit->delegations,
            static fn (array $delegation): bool => $delegation['to'] === $person && $delegation['site'] === $site);
        $held = [...$roles, ...array_column($lent, 'role')];
        return $lent === [] ? $roles : array_values(array_intersect(Workflow::ROLES, $held));
    }

    /** @param list<string> $wanted one is enough */
    public static function hasRole(Visit $visit, string $site, array $wanted): bool
    {
        return array_intersect($wanted, self::rolesOf($visit, $visit->person, $site)) !== [];
    }

    /** @param list<string> $wanted one on any site is enough */
    public static function hasRoleAnywhere(Visit $visit, array $wanted): bool
    {
        return self::sitesWith($visit, $wanted) !== [];
    }

    /** @return list<string> sites on which the person has one of these roles */
    public static function sitesWith(Visit $visit, array $wanted): array
    {
        $sites = array_column($visit->rulebook->sites(), 'id');
        return array_values(array_filter($sites,
            static fn (string $site): bool => self::hasRole($visit, $site, $wanted)));
    }

    /** Answers for the portal as a whole: an administrator of a site of level 1. */
    public static function isPortalAdministrator(Visit $visit): bool
    {
        foreach ($visit->rulebook->sites() as $site) {
            if ($site['level'] === 1 && self::hasRole($visit, $site['id'], ['administrator'])) {
                return true;
            }
        }
        return false;
    }

    /** @return list<string> */
    public static function boardRoles(): array
    {
        return ['editor', 'approver', 'standing'];
    }

    /** Without the actors of the past, which only actions look at. */
    public static function situationOf(Visit $visit, Head $head, string $person): Situation
    {
        $situation = new Situation();
        $situation->state = $head->state;
        $situation->isLive = $head->live;
        $situation->everSubmitted = $head->submitted;
        $situation->isArchived = $head->isArchived();
        $situation->roles = self::rolesOf($visit, $person, $head->site);
        if ($person !== '' && $person === $head->author) {
            $situation->relations[] = 'author';
        }
        if ($person !== '' && $person === $head->assignee) {
            $situation->relations[] = 'assignee';
        }
        $situation->person = $person;
        $situation->siteSwitches = $visit->rulebook->site($head->site)['switches'] ?? [];
        return $situation;
    }

    /** With them. */
    public static function actingSituation(Visit $visit, Head $head): Situation
    {
        $situation = self::situationOf($visit, $head, $visit->person);
        $situation->bySystem = $visit->person === Visit::SYSTEM;
        $situation->actors['author'][] = $head->author;
        $rows = $visit->ledger->select('SELECT DISTINCT what, person FROM {entry} WHERE article = ? AND number > ?',
            [$head->id, $head->opened]);
        foreach ($rows as $row) {
            $situation->actors[$row['what']][] = $row['person'];
        }
        return $situation;
    }

    public static function maySee(Visit $visit, Head $head): bool
    {
        return $visit->rulebook->workflow->maySee(self::situationOf($visit, $head, $visit->person));
    }

    /** @return list<string> everybody of the rulebook who sees the article now */
    public static function viewersOf(Visit $visit, Head $head): array
    {
        $workflow = $visit->rulebook->workflow;
        $people = array_column($visit->rulebook->people(), 'id');
        return array_values(array_filter($people,
            static fn (string $person): bool => $workflow->maySee(self::situationOf($visit, $head, $person))));
    }

    /** The head; not_found when there is none or this person may not see it. */
    public static function seen(Visit $visit, string $id): Head
    {
        $known = Reader::uuid($id);
        $head = $known === null ? null : self::headOf($visit->ledger, $known);
        if ($head === null || !self::maySee($visit, $head)) {
            throw new Refusal('not_found', 'no article with this id');
        }
        return $head;
    }

    /** Changes when what this person may see changes by more than what happens to articles. */
    public static function scopeOf(Visit $visit): string
    {
        $parts = [];
        foreach ($visit->rulebook->sites() as $site) {
            foreach (self::rolesOf($visit, $visit->person, $site['id']) as $role) {
                $parts[] = "$site[id]/$role";
            }
        }
        sort($parts, SORT_STRING);
        $workflow = json_encode($visit->rulebook->workflow->raw, JSON_THROW_ON_ERROR);
        return substr(hash('sha256', implode("\n", $parts) . $workflow), 0, 16);
    }
}
