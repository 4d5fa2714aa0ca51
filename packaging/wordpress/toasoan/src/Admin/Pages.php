<?php
// The plugin's pages in WordPress' administration: one menu, seen by those who may use it. Whatever a form or a file
// asks for passes here first: method, nonce, right; then the browser is sent back, so that reloading a page repeats
// nothing.

declare(strict_types=1);

namespace Toasoan\Admin;

use Toasoan\Plugin;

final class Pages
{
    private const SHEETS = [MembersSheet::class, InvitationsSheet::class, SitesSheet::class, MapSheet::class,
        SettingsSheet::class, ServerSheet::class, SetupSheet::class];

    public static function hang(): void
    {
        add_action('admin_menu', self::addMenu(...));
        add_action('admin_enqueue_scripts', self::addStyle(...));
        add_action('admin_post_' . Form::ACTION, self::take(...));
        add_action('admin_post_' . Form::ACTION . '_file', self::send(...));
        add_filter('plugin_action_links_toasoan/toasoan.php', self::addLink(...));
    }

    /** To the assistant, from the list of plugins. */
    private static function addLink(array $links): array
    {
        $link = sprintf('<a href="%s">%s</a>', esc_url(SetupSheet::address()), esc_html(SetupSheet::title()));
        return Access::actor() === '' ? $links : ['toasoan' => $link] + $links;
    }

    private static function addMenu(): void
    {
        if (Access::actor() === '') {
            return;
        }
        $first = self::SHEETS[0];
        add_menu_page('Tòa soạn', 'Tòa soạn', 'read', 'toasoan', '', 'dashicons-welcome-write-blog', 26);
        foreach (self::SHEETS as $sheet) {
            $slug = $sheet === $first ? 'toasoan' : 'toasoan-' . $sheet::slug();
            add_submenu_page('toasoan', $sheet::title(), $sheet::title(), 'read', $slug,
                static fn () => self::show(new $sheet()));
        }
    }

    private static function addStyle(string $hook): void
    {
        if (str_contains($hook, 'toasoan')) {
            wp_enqueue_style('toasoan-admin', plugins_url('toasoan/assets/admin.css'), [],
                (string) filemtime(Plugin::folder() . '/assets/admin.css'));
        }
    }

    private static function show(Sheet $sheet): void
    {
        printf('<div class="wrap toasoan"><h1>%s</h1>', esc_html($sheet::title()));
        Notices::show();
        try {
            $sheet->show();
        } catch (Objection $objection) {
            printf('<div class="notice notice-error" role="alert"><p>%s</p></div>', esc_html($objection->getMessage()));
        } catch (\Throwable $thrown) {
            error_log('toasoan: ' . $thrown::class . ': ' . $thrown->getMessage());
            printf('<div class="notice notice-error" role="alert"><p>%s</p></div>', esc_html(self::brokenSentence()));
        }
        echo '</div>';
    }

    private static function take(): never
    {
        $sheet = self::sheet($_POST['sheet'] ?? '');
        $deed = is_string($_POST['deed'] ?? null) ? $_POST['deed'] : '';
        check_admin_referer(Form::guard($sheet::slug(), $deed));
        $back = [];
        try {
            $back = $sheet->take($deed);
        } catch (Objection $objection) {
            Notices::fault($objection->getMessage(), Form::all());
            $back = array_filter(array_intersect_key(Form::all(), ['person' => 1, 'step' => 1]), is_string(...));
        } catch (\Throwable $thrown) {
            error_log('toasoan: ' . $thrown::class . ': ' . $thrown->getMessage());
            Notices::fault(self::brokenSentence(), Form::all());
        }
        // Another sheet may be where the work goes on.
        $next = self::sheet($back['sheet'] ?? $sheet::slug());
        wp_safe_redirect($next::address(array_diff_key($back, ['sheet' => 1])), 303);
        exit;
    }

    private static function send(): never
    {
        $sheet = self::sheet($_GET['sheet'] ?? '');
        $what = is_string($_GET['what'] ?? null) ? $_GET['what'] : '';
        check_admin_referer(Form::guard($sheet::slug(), $what));
        $sheet->send($what);
        wp_die(esc_html__('This file is not there any more; make it again.', 'toasoan'), '', ['response' => 404]);
    }

    private static function sheet(mixed $slug): Sheet
    {
        if (Access::actor() === '') {
            wp_die(esc_html__('Only an administrator of the portal may do this.', 'toasoan'), '', ['response' => 403]);
        }
        foreach (self::SHEETS as $sheet) {
            if ($sheet::slug() === $slug) {
                return new $sheet();
            }
        }
        wp_die(esc_html__('There is no such page.', 'toasoan'), '', ['response' => 404]);
    }

    private static function brokenSentence(): string
    {
        return __('The portal did not do this. Try once more, and tell whoever looks after the server if it happens again.', 'toasoan');
    }
}
