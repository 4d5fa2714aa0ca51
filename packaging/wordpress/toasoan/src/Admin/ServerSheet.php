<?php
// What the portal finds about its server: a light and a sentence per thing.

declare(strict_types=1);

namespace Toasoan\Admin;

use Toasoan\ServerCheck;

final class ServerSheet extends Sheet
{
    public static function slug(): string
    {
        return 'server';
    }

    public static function title(): string
    {
        return __('Server check', 'toasoan');
    }

    public function show(): void
    {
        self::template('server', ['found' => ServerCheck::all()]);
        printf('<p><a class="button" href="%s">%s</a></p>', esc_url(self::address()),
            esc_html__('Check again', 'toasoan'));
    }
}
