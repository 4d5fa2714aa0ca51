<?php
// The set-up assistant: five steps from a bare plugin to a portal that has shown a page and taken it away again. Each
// step can be done again at any time; the steps that are done are told from the portal itself, not from a note of its
// own.

declare(strict_types=1);

namespace Toasoan\Admin;

use Toasoan\Inside;
use Toasoan\ServerCheck;
use Toasoan\TrialArticle;

final class SetupSheet extends Sheet
{
    private const STEPS = 5;

    public static function slug(): string
    {
        return 'setup';
    }

    public static function title(): string
    {
        return __('Set-up assistant', 'toasoan');
    }

    public function show(): void
    {
        $step = min(self::STEPS, max(1, (int) self::query('step')));
        $draft = RulebookDraft::begin();
        self::template('setup', ['step' => $step, 'names' => self::names(), 'draft' => $draft,
            'portal' => Inside::ledger()->meta('portal_name'), 'found' => $step === 4 ? ServerCheck::all() : [], 'trial' => $step === 5 ? self::lastTrial() : []]);
    }

    public function take(string $deed): array
    {
        switch ($deed) {
            case 'portal':
                SettingsSheet::keepPortalName();
                return ['step' => '1'];
            case 'site':
                SitesSheet::keepSite();
                return ['step' => '1'];
            case 'trial':
                set_transient(self::trialName(), TrialArticle::run(Access::actor()), 3600);
                return ['step' => '5'];
            default:
                return parent::take($deed);
        }
    }

    /** @return array<int, string> */
    private static function names(): array
    {
        return [1 => __('Site and board', 'toasoan'), 2 => __('Members', 'toasoan'), 3 => __('Channels', 'toasoan'),
            4 => __('Server check', 'toasoan'), 5 => __('Trial article', 'toasoan')];
    }

    private static function lastTrial(): array
    {
        return (array) (get_transient(self::trialName()) ?: []);
    }

    private static function trialName(): string
    {
        return 'toasoan_trial_' . get_current_user_id();
    }
}
