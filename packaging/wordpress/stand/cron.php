<?php
// One turn of WordPress' own timer, as a timer of the system would make it. wp-cron.php alone would believe WordPress loaded,
// because its folder is told beforehand (prepend.php).

declare(strict_types=1);

$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1',
    'REMOTE_ADDR' => '127.0.0.1'];
require ABSPATH . 'wp-load.php';
require ABSPATH . 'wp-cron.php';
