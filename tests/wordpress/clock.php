<?php
// For tests: the portal's time is what a file beside it says (see support/WordPressGround.h). Put into mu-plugins.

add_filter('toasoan_now', static function (string $now): string {
    $set = @file_get_contents(dirname(WP_CONTENT_DIR) . '/now');
    return is_string($set) && $set !== '' ? $set : $now;
});
