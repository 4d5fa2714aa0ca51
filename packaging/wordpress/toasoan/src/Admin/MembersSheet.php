<?php
// Members: who they are, their unit, and their roles on each site. Saving writes the next version of the rulebook; only
// the e-mail address is the account's own and never part of it.

declare(strict_types=1);

namespace Toasoan\Admin;

use Toasoan\Inside;
use Toasoan\Invitations;
use Toasoan\Moment;

final class MembersSheet extends Sheet
{
    public static function slug(): string
    {
        return 'members';
    }

    public static function title(): string
    {
        return __('Members', 'toasoan');
    }

    public function show(): void
    {
        $draft = RulebookDraft::begin();
        $person = self::query('person');
        if ($person === '') {
            $this->showList($draft);
            return;
        }
        $row = $person === 'new' ? null : $draft->row('people', $person);
        if ($person !== 'new' && $row === null) {
            throw new Objection(__('There is no such member any more.', 'toasoan'));
        }
        self::template('member', ['member' => $this->filledIn($row), 'isNew' => $row === null, 'draft' => $draft,
            'account' => $row === null ? false : get_user_by('login', $row->id)]);
    }

    public function take(string $deed): array
    {
        return match ($deed) {
            'save' => $this->save(),
            'remove' => $this->remove(),
            default => parent::take($deed),
        };
    }

    private function showList(RulebookDraft $draft): void
    {
        $wanted = self::query('s');
        $people = array_filter($draft->rows('people'), static fn (\stdClass $person): bool => $wanted === ''
            || mb_stripos("$person->id $person->name " . ($person->title ?? ''), $wanted) !== false);
        $ledger = Inside::ledger();
        $units = [];
        foreach ($draft->rows('units') as $unit) {
            $units[$unit->id] = $unit->name;
        }
        $open = $ledger->read(static fn (): array => Invitations::open($ledger, Moment::now()));
        self::template('members', ['people' => $people, 'units' => $units, 'siteNames' => self::siteNames($draft),
            'wanted' => $wanted, 'later' => $draft->laterVersions, 'open' => $open]);
    }

    /** @return array<string, mixed> the row, or what was typed before it was refused */
    private function filledIn(?\stdClass $row): array
    {
        $account = $row === null ? false : get_user_by('login', $row->id);
        $roles = array_map(static fn (array $held): array => array_fill_keys($held, 'on'), (array) ($row->roles ?? []));
        return Notices::values() + ['person' => $row->id ?? '', 'name' => $row->name ?? '', 'title' => $row->title ?? '',
            'unit' => $row->unit ?? '', 'roles' => $roles,
            'email' => $account ? $account->user_email : ''];
    }

    private function save(): array
    {
        $draft = RulebookDraft::begin();
        $isNew = Form::line('person') === 'new';
        $member = ['id' => $isNew ? mb_strtolower(Form::line('login')) : Form::line('person'),
            'name' => Form::line('name'), 'unit' => Form::line('unit'), 'roles' => self::roles($draft)];
        $units = array_map(static fn (\stdClass $unit): string => $unit->id, $draft->rows('units'));
        $known = $draft->row('people', $member['id']);
        $faults = MemberFaults::of($member, $units, isKnown: $known !== null);
        if ($isNew && $known !== null) {
            $faults = [sprintf(
                /* translators: %s: a login */
                __('The login “%s” belongs to a member already.', 'toasoan'), $member['id'])];
        } elseif (!$isNew && $known === null) {
            $faults = [__('There is no such member any more.', 'toasoan')];
        }
        $email = Form::line('email');
        if ($email !== '' && !is_email($email)) {
            $faults[] = __('This is no e-mail address.', 'toasoan');
        }
        $account = get_user_by('login', $member['id']);
        if ($known !== null && $account && $email !== $account->user_email && MemberFaults::opensMore($member['id'])) {
            $faults[] = MemberFaults::opensMoreSentence($member['id']);
        }
        if ($faults !== []) {
            throw new Objection(implode("\n", $faults));
        }
        $draft->put('people', $member['id'], ['name' => $member['name'], 'title' => Form::line('title'),
            'unit' => $member['unit'], 'roles' => (object) $member['roles']]);
        $draft->keep(Form::number('latest'));
        self::keepEmail($member['id'], $member['name'], $email);
        Notices::good(sprintf(
            /* translators: %s: name of a member */
            __('Saved: %s. The new rules hold from now on.', 'toasoan'), $member['name']));
        return [];
    }

    private function remove(): array
    {
        $draft = RulebookDraft::begin();
        $id = Form::line('person');
        $row = $draft->row('people', $id) ?? throw new Objection(__('There is no such member any more.', 'toasoan'));
        if (!Form::isOn('sure')) {
            throw new Objection(__('Tick the box to say that this member leaves.', 'toasoan'));
        }
        $draft->remove('people', $id);
        $draft->keep(Form::number('latest'));
        $ledger = Inside::ledger();
        $ledger->write(static fn () => Invitations::end($ledger, $id));
        Notices::good(sprintf(
            /* translators: %s: name of a member */
            __('%s is no member any more and cannot sign in to the workstation. What he or she wrote stays.', 'toasoan'), $row->name));
        return [];
    }

    /** @return array<string, list<string>> */
    private static function roles(RulebookDraft $draft): array
    {
        $sent = Form::nested('roles');
        $roles = [];
        foreach ($draft->rows('sites') as $site) {
            $held = array_values(array_filter(Words::ROLES,
                static fn (string $role): bool => isset($sent[$site->id][$role])));
            if ($held !== []) {
                $roles[$site->id] = $held;
            }
        }
        return $roles;
    }

    /** The address lies in the account; whoever gets one needs an account, without a password that anybody knows. */
    private static function keepEmail(string $person, string $name, string $email): void
    {
        $account = get_user_by('login', $person);
        if ($account === false && $email === '') {
            return;
        }
        if ($account && MemberFaults::opensMore($person)) {
            return;
        }
        $owner = $email === '' ? false : get_user_by('email', $email);
        if ($owner && (!$account || $owner->ID !== $account->ID)) {
            throw new Objection(__('The rules were saved, but the e-mail address was not: it belongs to another account.', 'toasoan'));
        }
        $done = $account
            ? wp_update_user(['ID' => $account->ID, 'user_email' => $email, 'display_name' => wp_slash($name)])
            : wp_insert_user(wp_slash(['user_login' => $person, 'user_pass' => wp_generate_password(40, true, true),
                'user_email' => $email, 'display_name' => $name, 'role' => 'subscriber', 'locale' => 'vi']));
        if (is_wp_error($done)) {
            throw new Objection(__('The rules were saved, but WordPress did not take the e-mail address.', 'toasoan'));
        }
    }

    /** @return array<string, string> */
    private static function siteNames(RulebookDraft $draft): array
    {
        $names = [];
        foreach ($draft->rows('sites') as $site) {
            $names[$site->id] = Words::siteName($site);
        }
        return $names;
    }
}
