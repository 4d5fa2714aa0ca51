<?php
// What contract tests do behind the back of a WordPress portal, one line of JSON asked, one answered: begin anew, look into
// the tables, change a row, alter a page where it lies, answer a call without a web server. Runs inside WordPress, as the
// portal's own PHP does.

declare(strict_types=1);

use Toasoan\Ledger;
use Toasoan\Moment;
use Toasoan\Rulebooks;

$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1',
    'REMOTE_ADDR' => '127.0.0.1'];
require ABSPATH . 'wp-load.php';

const SECRET = 'taphuan';
const TABLES = ['meta', 'rulebook', 'invitation', 'failure', 'article', 'tombstone', 'revision', 'transition', 'entry', 'note',
    'lease', 'letter', 'feed', 'media', 'media_owner', 'media_use', 'media_live', 'sweep', 'page', 'request'];

function clearFolder(string $folder): void
{
    foreach (is_dir($folder) ? array_diff(scandir($folder), ['.', '..']) : [] as $name) {
        $path = "$folder/$name";
        if (is_dir($path)) {
            clearFolder($path);
            rmdir($path);
        } else {
            unlink($path);
        }
    }
}

function member(string $person, string $name): void
{
    global $wpdb;
    $user = get_user_by('login', $person);
    $id = $user ? $user->ID : 0;
    if ($id === 0) {
        // Without WordPress' slow hash: nobody signs in with a login password here.
        $wpdb->insert($wpdb->users, ['user_login' => $person, 'user_nicename' => sanitize_title($person), 'user_pass' => '!',
            'display_name' => $name, 'user_email' => '', 'user_registered' => gmdate('Y-m-d H:i:s')]);
        $id = (int) $wpdb->insert_id;
        update_user_meta($id, $wpdb->get_blog_prefix() . 'capabilities', ['subscriber' => true]);
    }
    update_user_meta($id, WP_Application_Passwords::USERMETA_KEY_APPLICATION_PASSWORDS, [['uuid' => wp_generate_uuid4(),
        'app_id' => '', 'name' => 'mẫu', 'password' => WP_Application_Passwords::hash_password(SECRET), 'created' => time(),
        'last_used' => time(), 'last_ip' => null]]);
}

function fresh(Ledger $ledger, array $wanted): array
{
    global $wpdb;
    $ledger->write(static function () use ($ledger, $wanted): void {
        foreach (TABLES as $table) {
            $ledger->run("DELETE FROM {{$table}}");
        }
        $ledger->run("UPDATE {counter} SET value = 0 WHERE name = 'seq'");
        foreach (['portal_id' => 'thu-' . wp_generate_uuid4(), 'portal_name' => 'Cổng thử (mẫu)', 'key' => bin2hex(random_bytes(32)),
                     'epoch' => wp_generate_uuid4(), 'scheduler_last' => Moment::now(), 'swept' => Moment::now()] as $name => $value) {
            $ledger->setMeta($name, $value);
        }
        foreach ($wanted['rulebooks'] as $rulebook) {
            Rulebooks::keep($ledger, $rulebook);
        }
        $ledger->run('INSERT INTO {invitation} (code, person, expires) VALUES (?, ?, ?)', [hash('sha256', 'TAPHUAN2026'),
            $wanted['invited'], Moment::after(Moment::now(), 7 * 86_400)]);
    });
    foreach ([$wpdb->posts, $wpdb->postmeta, $wpdb->term_relationships] as $table) {
        $wpdb->query("DELETE FROM $table");
    }
    clearFolder(\Toasoan\Folders::root());
    clearFolder(wp_upload_dir()['basedir'] . '/toasoan');
    wp_cache_flush();
    foreach (end($wanted['rulebooks'])['people'] as $person) {
        member($person['id'], $person['name']);
    }
    return ['done' => true];
}

/** Whether any text of any table of this WordPress holds it. */
function search(string $text): bool
{
    global $wpdb;
    foreach ($wpdb->get_col('SHOW TABLES') as $table) {
        foreach ($wpdb->get_results("SHOW COLUMNS FROM `$table`") as $column) {
            $like = $wpdb->prepare('%i LIKE %s', $column->Field, '%' . $wpdb->esc_like($text) . '%');
            if (preg_match('/char|text/', $column->Type) && $wpdb->get_var("SELECT 1 FROM `$table` WHERE $like LIMIT 1")) {
                return true;
            }
        }
    }
    return false;
}

/**
 * Accounts of WordPress itself, with no part in the board: name → role.
 * @return array<string, array{password: string, app_password: string}>
 */
function accounts(array $wanted): array
{
    $made = [];
    foreach ($wanted as $name => $role) {
        $password = wp_generate_password(20, false);
        $user = get_user_by('login', $name);
        $id = wp_insert_user(wp_slash(['ID' => $user ? $user->ID : 0, 'user_login' => $name, 'user_email' => "$name@toasoan.test",
            'user_pass' => $user ? wp_hash_password($password) : $password, 'role' => $role]));
        WP_Application_Passwords::delete_all_application_passwords($id);
        $made[$name] = ['password' => $password,
            'app_password' => WP_Application_Passwords::create_new_application_password($id, ['name' => 'mẫu'])[0]];
    }
    return $made;
}

function tick(): array
{
    do_action(Toasoan\Plugin::TICK);
    return ['done' => true];
}

/** A call of the contract, as Front hands it to the portal. */
function call(array $asked): array
{
    $request = new Toasoan\Request($asked['method'], $asked['path'], $asked['query'], $asked['headers'], $asked['body']);
    $answer = (new Toasoan\Portal())->answer($request);
    return ['status' => $answer->status, 'headers' => (object) (fn (): array => $this->headers)->call($answer),
        'body' => $answer->file === null ? $answer->body : (string) file_get_contents($answer->file)];
}

/** How many anybody could sign in with. */
function credentials(): int
{
    global $wpdb;
    $lists = $wpdb->get_col($wpdb->prepare("SELECT meta_value FROM $wpdb->usermeta WHERE meta_key = %s",
        WP_Application_Passwords::USERMETA_KEY_APPLICATION_PASSWORDS));
    return array_sum(array_map(static fn (string $list): int => count(unserialize($list, ['allowed_classes' => false])), $lists));
}

function alter(string $article, string $before, string $after): bool
{
    global $wpdb;
    return $wpdb->query($wpdb->prepare(
        "UPDATE $wpdb->posts SET post_content = REPLACE(post_content, %s, %s) WHERE post_status = 'publish' AND ID IN"
        . " (SELECT post_id FROM $wpdb->postmeta WHERE meta_key = '_toasoan_article' AND meta_value = %s)",
        $before, $after, $article)) > 0;
}

function answer(Ledger $ledger, array $question): array
{
    $values = $question['values'] ?? [];
    return match (array_key_first(array_intersect_key($question, array_flip(['fresh', 'select', 'run', 'search', 'alter', 'credentials', 'tick', 'accounts', 'call'])))) {
        'fresh' => fresh($ledger, $question['fresh']),
        'select' => ['rows' => array_map(array_values(...), $ledger->select($question['select'], $values))],
        'run' => ['touched' => $ledger->write(static fn (): int => $ledger->run($question['run'], $values))],
        'tick' => tick(),
        'call' => call($question['call']),
        'accounts' => accounts($question['accounts']),
        'credentials' => ['count' => credentials()],
        'search' => ['found' => search($question['search'])],
        'alter' => ['altered' => alter($question['alter']['article'], $question['alter']['before'], $question['alter']['after'])],
    };
}

$ledger = new Ledger($GLOBALS['wpdb']);
while (($line = fgets(STDIN)) !== false) {
    try {
        $said = answer($ledger, json_decode($line, true, 512, JSON_THROW_ON_ERROR));
    } catch (Throwable $thrown) {
        $said = ['fault' => $thrown::class . ': ' . $thrown->getMessage() . ' in ' . $thrown->getFile() . ':' . $thrown->getLine()];
    }
    fwrite(STDOUT, json_encode($said, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR) . "\n");
}
