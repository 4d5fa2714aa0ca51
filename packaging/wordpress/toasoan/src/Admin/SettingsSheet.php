<?php
// What belongs to this WordPress site alone: its name as the workstation shows it, the e-mails' sender, and whether
// removing the plugin erases what people wrote.

declare(strict_types=1);

namespace Toasoan\Admin;

use Toasoan\Inside;
use Toasoan\Letters;
use Toasoan\OnlyWay;
use Toasoan\Removal;

final class SettingsSheet extends Sheet
{
    public static function slug(): string
    {
        return 'settings';
    }

    public static function title(): string
    {
        return __('Settings', 'toasoan');
    }

    public function show(): void
    {
        $ledger = Inside::ledger();
        self::template('settings', ['portal' => $ledger->meta('portal_name'), 'from' => Letters::from(),
            'waiting' => Letters::waiting($ledger), 'failure' => Letters::lastFailure(),
            'only' => OnlyWay::isOn(), 'erases' => Removal::isToErase(), 'address' => wp_get_current_user()->user_email]);
    }

    public function take(string $deed): array
    {
        match ($deed) {
            'portal' => self::keepPortalName(),
            'letters' => $this->keepSender(),
            'trial' => $this->sendTrial(),
            'only' => $this->keepOnlyWay(),
            'removal' => $this->keepRemoval(),
            default => parent::take($deed),
        };
        return [];
    }

    /** @throws Objection */
    public static function keepPortalName(): void
    {
        $name = Form::line('portal_name');
        if ($name === '') {
            throw new Objection(__('The portal needs a name.', 'toasoan'));
        }
        $ledger = Inside::ledger();
        $ledger->write(static fn () => $ledger->setMeta('portal_name', $name));
        Notices::good(__('Saved.', 'toasoan'));
    }

    private function keepSender(): void
    {
        $from = Form::line('from');
        if ($from !== '' && !is_email($from)) {
            throw new Objection(__('This is no e-mail address.', 'toasoan'));
        }
        Letters::setFrom($from);
        Notices::good($from === '' ? __('No e-mails are sent.', 'toasoan')
            : __('E-mails are sent from this address from now on.', 'toasoan'));
    }

    private function sendTrial(): void
    {
        $address = wp_get_current_user()->user_email;
        if (Letters::from() === '' || $address === '') {
            throw new Objection(__('Set the sender first, and an e-mail address in your own profile.', 'toasoan'));
        }
        if (!Letters::sendOne($address, __('E-mail of the portal works', 'toasoan'),
            __('This is the trial e-mail that you asked for.', 'toasoan'))) {
            throw new Objection(__('The server did not take the e-mail. Ask whoever looks after it to set up sending.', 'toasoan'));
        }
        Notices::good(sprintf(
            /* translators: %s: an e-mail address */
            __('The server took the e-mail. Look whether it arrives at %s.', 'toasoan'), $address));
    }

    private function keepOnlyWay(): void
    {
        OnlyWay::choose(Form::isOn('only'));
        Notices::good(__('Saved.', 'toasoan'));
    }

    private function keepRemoval(): void
    {
        if (!current_user_can('delete_plugins')) {
            throw new Objection(__('Only who may remove plugins decides this.', 'toasoan'));
        }
        Form::isOn('erases') ? update_option(Removal::ERASES, 'yes', false) : delete_option(Removal::ERASES);
        Notices::good(__('Saved.', 'toasoan'));
    }
}
