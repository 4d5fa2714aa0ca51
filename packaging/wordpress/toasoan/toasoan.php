<?php
/**
 * Plugin Name: Tòa soạn
 * Description: The Editorial API of a Party portal: drafts, approval and publication by the workstation's rules.
 * Version: 0.1.0
 * Requires at least: 6.8
 * Requires PHP: 8.2
 * License: GPL-2.0-or-later
 * Text Domain: toasoan
 * Domain Path: /languages
 */
// Everything is a class below src/; this file only says where they are found and lets Plugin hang them into WordPress.

declare(strict_types=1);

namespace Toasoan;

if (!defined('ABSPATH')) {
    exit;
}

spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, __NAMESPACE__ . '\\')) {
        $file = __DIR__ . '/src/' . strtr(substr($class, strlen(__NAMESPACE__) + 1), '\\', '/') . '.php';
        if (is_file($file)) {
            require $file;
        }
    }
});

Plugin::begin(__FILE__);
