<?php
// The way of a request through WordPress: what only reads is answered as soon as the plugins are loaded, a write (or a
// read that finds something due) when all of WordPress stands, since publishing needs it. Whatever goes wrong on the
// way, the client gets a problem of the contract.

declare(strict_types=1);

namespace Toasoan;

final class Front
{
    public static function begin(): void
    {
        $request = Request::current();
        if ($request === null || wp_installing()) {
            return;
        }
        foreach (['wp_die_handler', 'wp_die_json_handler', 'wp_die_ajax_handler', 'wp_die_xml_handler', 'wp_die_jsonp_handler',
                     'wp_die_xmlrpc_handler'] as $filter) {
            add_filter($filter, static fn (): callable => static function (mixed $message): never {
                throw new Broken(is_wp_error($message) ? $message->get_error_message() : (string) $message);
            }, PHP_INT_MAX);
        }
        add_action('plugins_loaded', static function () use ($request): void {
            if ($request->reads() && !Portal::isBehind()) {
                self::serve($request);
            }
            add_action('wp_loaded', static fn () => self::serve($request), PHP_INT_MIN);
        }, PHP_INT_MIN);
    }

    private static function serve(Request $request): never
    {
        ob_start();
        ignore_user_abort(true); // a write is finished also when nobody waits for its answer any more
        $answer = self::answered($request);
        while (ob_get_level() > 0) {
            ob_end_clean();
        }
        $answer->send($request->method !== 'HEAD');
        if (function_exists('fastcgi_finish_request')) {
            fastcgi_finish_request();
        }
        exit;
    }

    private static function answered(Request $request): Answer
    {
        try {
            if (!Schema::isCurrent()) {
                throw new Refusal('unavailable', 'the tables are being brought up to date');
            }
            return (new Portal())->answer($request);
        } catch (Refusal $refusal) {
            return $refusal->answer();
        } catch (\Throwable $thrown) {
            error_log('toasoan: ' . $thrown::class . ': ' . $thrown->getMessage() . ' in ' . $thrown->getFile() . ':' . $thrown->getLine());
            return (new Refusal('unavailable', 'the portal could not do this'))->answer();
        }
    }
}
