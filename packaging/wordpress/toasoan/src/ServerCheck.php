<?php
// What the portal needs from its server, looked at from outside wherever that says more: requests to the site's own
// address show what a proxy or a rule in between does to them. Each finding has a light and one sentence that says what
// to do.

declare(strict_types=1);

namespace Toasoan;

final class ServerCheck
{
    public const GREEN = 'green';
    public const YELLOW = 'yellow';
    public const RED = 'red';

    private const TIMEOUT = 6;
    private const PIECE = 1_048_576;
    private const FREE_LEAST = 2 * 1024 ** 3;
    private const FREE_GOOD = 10 * 1024 ** 3;
    private const CRON_GOOD = 300;
    private const CRON_LATE = 3600;

    private const CACHE_HEADERS = ['cf-ray' => 'Cloudflare', 'x-varnish' => 'Varnish', 'x-cache' => 'X-Cache',
        'x-fastcgi-cache' => 'nginx'];

    /** @return list<array{name: string, light: string, says: string}> */
    public static function all(): array
    {
        $checks = [
            __('Encrypted line (TLS)', 'toasoan') => self::line(...),
            __('Addresses of the API', 'toasoan') => self::prettyLinks(...),
            __('Authorization header', 'toasoan') => self::authorization(...),
            __('Time', 'toasoan') => self::time(...),
            __('Scheduler', 'toasoan') => self::scheduler(...),
            __('Disk', 'toasoan') => self::disk(...),
            __('PHP extensions', 'toasoan') => self::extensions(...),
            __('Size of uploads', 'toasoan') => self::uploads(...),
            __('Folder of media', 'toasoan') => self::folder(...),
            __('Page caches', 'toasoan') => self::caches(...),
        ];
        $found = [];
        foreach ($checks as $name => $check) {
            [$light, $says] = $check();
            $found[] = ['name' => $name, 'light' => $light, 'says' => $says];
        }
        return $found;
    }

    private static function line(): array
    {
        $host = (string) wp_parse_url(home_url(), PHP_URL_HOST);
        if (wp_parse_url(home_url(), PHP_URL_SCHEME) !== 'https') {
            return in_array($host, ['127.0.0.1', 'localhost', '::1'], true)
                ? [self::YELLOW, __('The address is this machine’s own and has no TLS: good for trying, but nobody else can sign in.', 'toasoan')]
                : [self::RED, __('The site has no https address, so nobody can sign in: get a certificate and set both addresses under Settings → General to https.', 'toasoan')];
        }
        $answer = self::get(home_url('/'));
        return is_wp_error($answer)
            ? [self::RED, sprintf(
                /* translators: %s: what the connection said */
                __('The certificate or the connection fails: %s. Renew the certificate, with its whole chain.', 'toasoan'), $answer->get_error_message())]
            : [self::GREEN, __('The certificate is good.', 'toasoan')];
    }

    private static function prettyLinks(): array
    {
        $answer = self::get(home_url('/wp-json' . Request::ROOT . '/session'));
        $code = is_wp_error($answer) ? 0 : wp_remote_retrieve_response_code($answer);
        if ($code === 401) {
            return [self::GREEN, __('The API answers below /wp-json.', 'toasoan')];
        }
        return $code === 0
            ? [self::RED, sprintf(
                /* translators: %s: what the connection said */
                __('The site does not reach itself: %s. Allow the server to call its own address.', 'toasoan'),
                $answer->get_error_message())]
            : [self::RED, __('The API does not answer below /wp-json: under Settings → Permalinks choose “Post name”, and let the web server hand unknown addresses to index.php.', 'toasoan')];
    }

    private static function authorization(): array
    {
        $nobody = 'kiem-tra-' . bin2hex(random_bytes(4));
        $answer = self::get(home_url('/?rest_route=' . Request::ROOT . '/session'),
            ['Authorization' => 'Basic ' . base64_encode("$nobody:" . bin2hex(random_bytes(8)))]);
        if (is_wp_error($answer)) {
            return [self::YELLOW, __('It could not be looked at, since the site does not reach itself.', 'toasoan')];
        }
        $problem = (array) json_decode(wp_remote_retrieve_body($answer), true);
        if (($problem['status'] ?? 0) !== 401) {
            return [self::RED, __('Something before WordPress answers instead of the portal: look for a firewall or a password on the folder.', 'toasoan')];
        }
        // The portal says something else when it got no credential at all.
        return ($problem['detail'] ?? '') === 'no credential'
            ? [self::RED, __('The web server drops the Authorization header, so nobody can sign in: with Apache add “CGIPassAuth On” to .htaccess, with a proxy let the header through.', 'toasoan')]
            : [self::GREEN, __('The header arrives.', 'toasoan')];
    }

    private static function time(): array
    {
        $answer = self::get(home_url('/?rest_route=' . Request::ROOT . '/session'));
        $date = is_wp_error($answer) ? false : strtotime((string) wp_remote_retrieve_header($answer, 'date'));
        $database = (int) Inside::ledger()->first('SELECT UNIX_TIMESTAMP() AS now')['now'];
        $apart = max(abs($database - time()), $date === false ? 0 : abs($date - time()));
        return $apart <= 5
            ? [self::GREEN, __('Web server, PHP and database have the same time.', 'toasoan')]
            : [$apart <= 60 ? self::YELLOW : self::RED, sprintf(
                /* translators: %d: seconds */
                __('The clocks of web server, PHP and database are %d seconds apart: let all machines follow one time server.', 'toasoan'), $apart)];
    }

    private static function scheduler(): array
    {
        $last = Inside::ledger()->meta('scheduler_last');
        $age = $last === '' ? PHP_INT_MAX
            : intdiv(Moment::milliseconds(Moment::now()) - Moment::milliseconds($last), 1000);
        if ($age <= self::CRON_GOOD) {
            return [self::GREEN, __('Scheduled publication runs every minute.', 'toasoan')];
        }
        return [$age <= self::CRON_LATE ? self::YELLOW : self::RED,
            __('The scheduler has not run for a while, so scheduled items come late: let the server’s cron call wp-cron.php every minute.', 'toasoan')];
    }

    private static function disk(): array
    {
        $free = @disk_free_space(is_dir(Folders::root()) ? Folders::root() : dirname(Folders::root()));
        if ($free === false) {
            return [self::YELLOW, __('The free space cannot be read; look at it on the server.', 'toasoan')];
        }
        $says = sprintf(
            /* translators: %s: a size, such as 12 GB */
            $free >= self::FREE_GOOD ? __('%s are free.', 'toasoan') : __('Only %s are free: make room or enlarge the disk, before uploads and the database stop.', 'toasoan'),
            size_format($free));
        return [$free >= self::FREE_GOOD ? self::GREEN : ($free >= self::FREE_LEAST ? self::YELLOW : self::RED), $says];
    }

    private static function extensions(): array
    {
        $missing = array_filter(['intl', 'mbstring', 'mysqli', 'dom', 'sodium', 'fileinfo', 'openssl', 'gd'],
            static fn (string $name): bool => !extension_loaded($name));
        // Pictures are only shown smaller with it, and the upload's type is told by its own bytes.
        $needed = array_diff($missing, ['gd', 'fileinfo']);
        return match (true) {
            $missing === [] => [self::GREEN, __('All are there.', 'toasoan')],
            default => [$needed === [] ? self::YELLOW : self::RED, sprintf(
                /* translators: %s: names of PHP extensions */
                __('PHP lacks %s: let the administrator of the server install it.', 'toasoan'),
                implode(', ', $missing))],
        };
    }

    /** A piece of a medium as the workstation sends them, without a sign-in: only its size is of interest. */
    private static function uploads(): array
    {
        $answer = wp_remote_post(home_url('/?rest_route=' . Request::ROOT . '/media/' . str_repeat('0', 64)),
            ['timeout' => self::TIMEOUT,
            'headers' => ['X-HTTP-Method-Override' => 'PATCH', 'Content-Type' => 'application/octet-stream'],
            'body' => str_repeat("\0", self::PIECE + 65_536), 'redirection' => 0]);
        $code = is_wp_error($answer) ? 0 : wp_remote_retrieve_response_code($answer);
        return match ($code) {
            401 => [self::GREEN, __('Pieces of one megabyte arrive; larger media are sent in such pieces.', 'toasoan')],
            0 => [self::YELLOW, __('It could not be looked at, since the site does not reach itself.', 'toasoan')],
            default => [self::RED, sprintf(
                /* translators: %d: an HTTP status */
                __('The server refuses a request of one megabyte (status %d): set client_max_body_size (nginx) or LimitRequestBody (Apache) and post_max_size to at least 8 MB.', 'toasoan'), $code)],
        };
    }

    private static function folder(): array
    {
        $folder = Folders::root();
        if ((!is_dir($folder) && !@mkdir($folder, 0700, true)) || !is_writable($folder)) {
            return [self::RED, sprintf(
                /* translators: %s: a folder */
                __('The folder %s cannot be written: make it, and give it to the user that PHP runs as; or name another one with TOASOAN_FOLDER in wp-config.php.', 'toasoan'), $folder)];
        }
        $secret = bin2hex(random_bytes(16));
        $probe = "$folder/kiem-tra-$secret.txt";
        if (@file_put_contents($probe, $secret) === false) {
            return [self::RED, sprintf(
                /* translators: %s: a folder */
                __('The folder %s cannot be written: make it, and give it to the user that PHP runs as; or name another one with TOASOAN_FOLDER in wp-config.php.', 'toasoan'), $folder)];
        }
        try {
            foreach (self::addressesOf($probe) as $address) {
                $answer = self::get($address);
                if (!is_wp_error($answer) && str_contains(wp_remote_retrieve_body($answer), $secret)) {
                    return [self::RED, sprintf(
                        /* translators: %s: an address */
                        __('Anybody can read unpublished media at %s: set TOASOAN_FOLDER in wp-config.php to a folder that the web server does not serve.', 'toasoan'), dirname($address))];
                }
            }
        } finally {
            @unlink($probe);
        }
        return [self::GREEN, sprintf(
            /* translators: %s: a folder */
            __('%s is not served.', 'toasoan'), $folder)];
    }

    /** Where the web would have the file, if it had it. @return list<string> */
    private static function addressesOf(string $file): array
    {
        $file = (string) realpath($file);
        $roots = [ABSPATH => site_url('/'), WP_CONTENT_DIR => content_url('/'),
            (string) ($_SERVER['DOCUMENT_ROOT'] ?? '') => home_url('/')];
        $guess = '/' . basename(dirname($file)) . '/' . basename($file);
        $addresses = [home_url($guess), content_url($guess)];
        foreach ($roots as $root => $address) {
            $root = $root === '' ? '' : rtrim((string) realpath($root), '/');
            if ($root !== '' && str_starts_with($file, "$root/")) {
                $addresses[] = $address . ltrim(substr($file, strlen($root)), '/');
            }
        }
        return array_values(array_unique($addresses));
    }

    private static function caches(): array
    {
        // Those that PageCaches tells when a page goes, and those that nobody here can tell.
        $told = array_keys(array_filter(['WP Super Cache' => function_exists('wp_cache_clear_cache'),
            'W3 Total Cache' => defined('W3TC'), 'LiteSpeed Cache' => defined('LSCWP_V'), 'WP Rocket' => defined('WP_ROCKET_VERSION'),
            'WP Fastest Cache' => function_exists('wpfc_clear_all_cache'),
            'Cache Enabler' => class_exists('Cache_Enabler', false)]));
        $untold = defined('WPO_VERSION') ? ['WP-Optimize'] : [];
        if ($told === [] && $untold === [] && is_file(WP_CONTENT_DIR . '/advanced-cache.php')) {
            $untold[] = 'advanced-cache.php';
        }
        $answer = self::get(home_url('/'));
        foreach (is_wp_error($answer) ? [] : self::CACHE_HEADERS as $header => $name) {
            if ((string) wp_remote_retrieve_header($answer, $header) !== '') {
                $untold[] = $name;
            }
        }
        return match (true) {
            $untold !== [] => [self::YELLOW, sprintf(
                /* translators: %s: names of caches */
                __('Found: %s. Try the last step of the set-up assistant: if the withdrawn page is still shown, let the cache be emptied when a post changes, or keep pages for a minute at most.', 'toasoan'),
                implode(', ', array_unique($untold)))],
            $told !== [] => [self::GREEN, sprintf(
                /* translators: %s: names of caches */
                __('Found: %s. It is told when a page is withdrawn.', 'toasoan'), implode(', ', $told))],
            default => [self::GREEN, __('None was found, so a withdrawn page is gone at once.', 'toasoan')],
        };
    }

    /** @param array<string, string> $headers */
    private static function get(string $address, array $headers = []): array|\WP_Error
    {
        return wp_remote_get($address, ['timeout' => self::TIMEOUT, 'redirection' => 0, 'headers' => $headers,
            'sslverify' => true]);
    }
}
