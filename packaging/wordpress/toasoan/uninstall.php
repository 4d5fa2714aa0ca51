<?php
// Removing the plugin keeps what people wrote, unless somebody chose otherwise on the plugin's page before.

declare(strict_types=1);

if (!defined('WP_UNINSTALL_PLUGIN')) {
    exit;
}

require_once __DIR__ . '/classes.php';

if (Toasoan\Removal::isToErase()) {
    Toasoan\Removal::erase();
}
