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
// Everything is a class below src/; this file only lets Plugin hang them into WordPress.

declare(strict_types=1);

namespace Toasoan;

if (!defined('ABSPATH')) {
    exit;
}

require_once __DIR__ . '/classes.php';
Plugin::begin(__FILE__);
