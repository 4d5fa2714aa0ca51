<?php
// A letter with a one-time code for every sample member, as an administrator would hand it out: letters/<person>.toasoan.
// Prints who they are.

declare(strict_types=1);

$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1',
    'REMOTE_ADDR' => '127.0.0.1'];
require ABSPATH . 'wp-load.php';

use Toasoan\Invitations;

$folder = $argv[1] . '/letters';
is_dir($folder) || mkdir($folder, 0700);
$ledger = new Toasoan\Ledger($GLOBALS['wpdb']);
$now = Toasoan\Moment::now();
$book = $ledger->read(static fn (): Toasoan\Rulebook => Toasoan\Rulebooks::inForce($ledger, $now));
foreach ($book->people() as $person) {
    $code = $ledger->write(static fn (): string => Invitations::make($ledger, $person['id'], $now));
    file_put_contents("$folder/{$person['id']}.toasoan", Invitations::file($code, $person['name']));
    $roles = [];
    foreach ((array) ($person['roles'] ?? []) as $site => $names) {
        $roles[] = "$site: " . implode(', ', $names);
    }
    printf("  %-18s %s %s\n", $person['id'], mb_str_pad($person['name'], 30), implode('; ', $roles));
}
