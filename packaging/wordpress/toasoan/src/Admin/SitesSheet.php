<?php
// Sites with their boards, units, channels and categories: the parts of the rulebook that say where things belong. Each
// form writes the next version of the rulebook; codes are made once, after the name, and stay.

declare(strict_types=1);

namespace Toasoan\Admin;

final class SitesSheet extends Sheet
{
    /** What may be edited of a row, and how it is read. */
    private const MEMBERS = [
        'units' => ['name' => 'line', 'monthly_quota' => 'number'],
        'channels' => ['name' => 'line', 'publishable' => 'switch', 'link' => 'line', 'stale_after_days' => 'number'],
        'categories' => ['name' => 'line'],
    ];

    public static function slug(): string
    {
        return 'sites';
    }

    public static function title(): string
    {
        return __('Sites and channels', 'toasoan');
    }

    public function show(): void
    {
        self::template('sites', ['draft' => RulebookDraft::begin()]);
    }

    public function take(string $deed): array
    {
        if ($deed === 'site') {
            return self::keepSite();
        }
        return isset(self::MEMBERS[$deed]) ? $this->keepRows($deed) : parent::take($deed);
    }

    /** Also what the set-up assistant asks in its first step. @throws Objection */
    public static function keepSite(): array
    {
        $draft = RulebookDraft::begin();
        $site = $draft->row('sites', Form::line('site'))
            ?? throw new Objection(__('There is no such site any more.', 'toasoan'));
        if (Form::line('name') === '') {
            throw new Objection(__('A site needs a name.', 'toasoan'));
        }
        $address = Form::line('address');
        $isAddress = str_starts_with($address, 'http') && filter_var($address, FILTER_VALIDATE_URL) !== false;
        if ($address !== '' && !$isAddress) {
            throw new Objection(__('The address of a site begins with https:// and is one that readers can open.', 'toasoan'));
        }
        $switches = array_values(array_diff($site->switches ?? [], ['publisherDiffers']));
        if (Form::isOn('publisher_differs')) {
            $switches[] = 'publisherDiffers';
        }
        $members = ['switches' => $switches];
        foreach (['name', 'owner', 'board', 'address', 'licence', 'duty_telephone'] as $member) {
            $members[$member] = Form::line($member);
        }
        $draft->put('sites', $site->id, $members);
        $draft->keep(Form::number('latest'));
        Notices::good(__('Saved. The new rules hold from now on.', 'toasoan'));
        return [];
    }

    private function keepRows(string $list): array
    {
        $draft = RulebookDraft::begin();
        foreach (Form::nested('rows') as $id => $sent) {
            $id = (string) $id;
            if ($draft->row($list, $id) === null || !is_array($sent)) {
                continue;
            }
            if (isset($sent['gone'])) {
                $draft->remove($list, $id);
                continue;
            }
            $draft->put($list, $id, self::members($list, $sent));
        }
        $new = Form::nested('new');
        if (($new['name'] ?? '') !== '') {
            $members = self::members($list, $new) + $this->placeOf($list, $new, $draft);
            $draft->put($list, $draft->freeId($list, $new['name']), $members);
        }
        $draft->keep(Form::number('latest'));
        Notices::good(__('Saved. The new rules hold from now on.', 'toasoan'));
        return [];
    }

    /** @return array<string, mixed> */
    private static function members(string $list, array $sent): array
    {
        $members = [];
        foreach (self::MEMBERS[$list] as $member => $form) {
            $text = is_string($sent[$member] ?? null) ? $sent[$member] : '';
            $members[$member] = match ($form) {
                'number' => max(0, (int) $text),
                'switch' => isset($sent[$member]),
                default => $text,
            };
        }
        if ($list === 'channels' && !$members['publishable']) {
            $members['stale_after_days'] = 0;
        }
        return $members;
    }

    /** @return array<string, mixed> what a new row has besides: its site, and for a channel the portal's network */
    private function placeOf(string $list, array $new, RulebookDraft $draft): array
    {
        if ($list === 'units') {
            return [];
        }
        $site = is_string($new['site'] ?? null) ? $new['site'] : '';
        if ($draft->row('sites', $site) === null) {
            throw new Objection(__('Choose the site that it belongs to.', 'toasoan'));
        }
        return $list === 'channels' ? ['site' => $site, 'network' => $draft->network()] : ['site' => $site];
    }
}
