<?php
// How the portal hangs in WordPress: what happens on activation and removal, what time brings about, and where the API and
// the guards stand. Deactivation and removal keep everything that people wrote, unless they were told otherwise.

declare(strict_types=1);

namespace Toasoan;

final class Plugin
{
    public const TICK = 'toasoan_tick';

    private static string $file = '';

    public static function begin(string $file): void
    {
        self::$file = $file;
        register_activation_hook($file, self::activate(...));
        register_deactivation_hook($file, self::deactivate(...));
        add_filter('cron_schedules', static fn (array $all): array => $all + ['toasoan_minute' => ['interval' => 60, 'display' => 'Tòa soạn']]);
        add_action(self::TICK, self::tick(...));
        add_action('init', static fn () => load_plugin_textdomain('toasoan', false, basename(self::folder()) . '/languages'));
        add_action('admin_init', self::bringUp(...));
        add_filter('rest_index', static function (\WP_REST_Response $index): \WP_REST_Response {
            $index->data['namespaces'][] = ltrim(Request::ROOT, '/');
            return $index;
        });
        Front::begin();
        Guards::stand();
        PublicPages::hang();
        Emergency::hang();
        if (is_admin()) {
            Admin\Pages::hang();
        }
    }

    public static function folder(): string
    {
        return dirname(self::$file);
    }

    /** The text of a file that client and portal share: below the plugin when it was packed, else in the checkout. */
    public static function resource(string $name): string
    {
        foreach ([self::folder() . '/resources/', dirname(realpath(self::$file), 4) . '/resources/'] as $folder) {
            if (is_file($folder . $name)) {
                return (string) file_get_contents($folder . $name);
            }
        }
        throw new Broken("the plugin is not whole: $name is missing");
    }

    /** After an update nobody activates the plugin: the next tick or page of an administrator brings the tables up. */
    private static function bringUp(): void
    {
        try {
            Schema::bringUp();
        } catch (Broken $broken) {
            $says = self::standsStill($broken);
            add_action('admin_notices', static fn () => printf('<div class="notice notice-error"><p>%s</p></div>', esc_html($says)));
        }
    }

    private static function standsStill(Broken $broken): string
    {
        error_log('toasoan: ' . $broken->getMessage());
        return sprintf(
            /* translators: %s: what went wrong, in English */
            __('Tòa soạn does not answer the workstations: its tables could not be brought up to date (%s). Nothing was changed. Install the newest version of the plugin, or reload this page in a minute.', 'toasoan'),
            $broken->getMessage());
    }

    private static function activate(): void
    {
        $missing = array_filter(['intl' => 'normalizer_is_normalized', 'mbstring' => 'mb_substr', 'mysqli' => 'mysqli_connect'],
            static fn (string $function): bool => !function_exists($function));
        if ($missing) {
            self::decline(sprintf(
                /* translators: %s: names of PHP extensions */
                __('Tòa soạn cannot run here: PHP lacks %s. Nothing was changed; ask the administrator of the server to install it.', 'toasoan'),
                implode(', ', array_keys($missing))));
        }
        try {
            Schema::bringUp();
        } catch (Broken $broken) {
            self::decline(self::standsStill($broken));
        }
        global $wpdb;
        $ledger = new Ledger($wpdb);
        $ledger->write(static fn () => Foundation::lay($ledger, wp_get_current_user(), Moment::now()));
        OnlyWay::begin();
        if (!wp_next_scheduled(self::TICK)) {
            wp_schedule_event(time() + 60, 'toasoan_minute', self::TICK);
        }
    }

    private static function decline(string $says): never
    {
        deactivate_plugins(plugin_basename(self::$file));
        wp_die(esc_html($says));
        exit;
    }

    private static function deactivate(): void
    {
        wp_clear_scheduled_hook(self::TICK);
    }

    private static function tick(): void
    {
        self::bringUp();
        if (Schema::isCurrent()) {
            (new Portal())->doWhatIsDue(new Request('GET', '/tick', [], []));
            $ledger = Inside::ledger();
            $ledger->write(static fn () => $ledger->setMeta('scheduler_last', Moment::now()));
            Letters::send($ledger);
        }
    }
}
