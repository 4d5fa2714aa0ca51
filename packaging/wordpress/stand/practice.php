<?php
// Begins the practice portal: an identity and a key that no portal had before, the shipped rulebooks, and their sample
// members, each with a new credential. members.json holds them: person → {name, roles, secret}.

declare(strict_types=1);

$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1',
    'REMOTE_ADDR' => '127.0.0.1', 'SERVER_NAME' => '127.0.0.1'];
require ABSPATH . 'wp-load.php';

Toasoan\Schema::bringUp();
$ledger = new Toasoan\Ledger($GLOBALS['wpdb']);
$now = Toasoan\Moment::now();
$book = $ledger->write(static function () use ($ledger, $now): Toasoan\Rulebook {
    Toasoan\Foundation::layShipped($ledger, $now);
    return Toasoan\Rulebooks::inForce($ledger, $now);
});
$members = [];
foreach ($book->people() as $person) {
    $request = new Toasoan\Request('POST', '/session/credential', [], ['toasoan-request-id' => wp_generate_uuid4()], '');
    $made = $ledger->write(static fn (): array => Toasoan\SignIn::make(
        new Toasoan\Visit($request, $ledger, $book, $now), $person['id'], $person['name'], "practice\n" . $person['id']));
    $members[$person['id']] = ['name' => $person['name'], 'roles' => $person['roles'] ?? [], 'secret' => $made['secret']];
}
file_put_contents($argv[1] . '/members.json', json_encode($members, JSON_UNESCAPED_UNICODE | JSON_PRETTY_PRINT));
chmod($argv[1] . '/members.json', 0600);
