<?php
// Where the classes are found.

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
