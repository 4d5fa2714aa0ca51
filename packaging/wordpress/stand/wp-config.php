<?php
require '@FOLDER@/secret/salts.php';
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:@FOLDER@/run/db.sock'); // in a folder that nobody else can enter
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_CONTENT_DIR', '@FOLDER@/wp-content');
define('WP_HOME', 'http://127.0.0.1:@PORT@');
define('WP_SITEURL', 'http://127.0.0.1:@PORT@');
define('WP_CONTENT_URL', 'http://127.0.0.1:@PORT@/wp-content');
define('TOASOAN_FOLDER', '@FOLDER@/media');
define('WP_ENVIRONMENT_TYPE', 'local'); // application passwords over plain http, on this machine alone
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true); // a timer of the system, as in production
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISALLOW_FILE_MODS', true);
define('WP_AUTO_UPDATE_CORE', false);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '@FOLDER@/log/wordpress.log');
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
