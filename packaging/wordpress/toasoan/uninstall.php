<?php
// Removing the plugin keeps what people wrote, unless somebody chose otherwise on the plugin's page before.

declare(strict_types=1);

if (!defined('WP_UNINSTALL_PLUGIN')) {
    exit;
}

if (get_option('toasoan_erase_on_removal') === 'yes') {
    require_once __DIR__ . '/src/Broken.php';
    require_once __DIR__ . '/src/Ledger.php';
    require_once __DIR__ . '/src/Schema.php';
    Toasoan\Schema::drop();
    delete_option('toasoan_erase_on_removal');
}
