<?php
// How a portal begins: its identity, its key and a first rulebook whose only member is whoever laid it, an
// administrator of every site of level 1. What is there already is left as it is. A practice portal begins anew
// instead, with the shipped rulebooks and their sample members.

declare(strict_types=1);

namespace Toasoan;

final class Foundation
{
    private const SHIPPED = ['rulebooks/1.json', 'rulebooks/2.json'];
    private const FIRST = 'rulebooks/2.json';
    private const PRACTICE_NAME = 'Cổng thông tin tập huấn (mẫu)';

    /** Inside a write. */
    public static function lay(Ledger $ledger, \WP_User $founder, string $now): void
    {
        if ($ledger->meta('portal_id') === '') {
            $name = html_entity_decode(get_bloginfo('name'), ENT_QUOTES | ENT_HTML5);
            self::identify($ledger, wp_generate_uuid4(), $name, $now);
        }
        if ($ledger->first('SELECT 1 FROM {rulebook} LIMIT 1') === null) {
            Rulebooks::keep($ledger, self::firstRulebook(self::administrator($founder)));
        }
    }

    /** For practice and tests: another portal with all shipped rulebooks and all their people. Inside a write. */
    public static function layShipped(Ledger $ledger, string $now): void
    {
        self::identify($ledger, 'tap-huan-' . wp_generate_uuid4(), self::PRACTICE_NAME, $now);
        $ledger->run('DELETE FROM {rulebook}');
        foreach (self::SHIPPED as $name) {
            Rulebooks::keep($ledger, Plugin::resource($name));
        }
    }

    private static function identify(Ledger $ledger, string $id, string $name, string $now): void
    {
        $ledger->setMeta('portal_id', $id);
        $ledger->setMeta('portal_name', $name);
        $ledger->setMeta('key', bin2hex(random_bytes(32)));
        $ledger->setMeta('epoch', wp_generate_uuid4());
        $ledger->setMeta('scheduler_last', $now);
    }

    /** Activated from a command line, nobody is signed in: then it is WordPress' first administrator. */
    private static function administrator(\WP_User $founder): \WP_User
    {
        $first = $founder->exists() ? [$founder]
            : get_users(['role' => 'administrator', 'orderby' => 'ID', 'order' => 'ASC', 'number' => 1]);
        return $first[0] ?? throw new Broken('this WordPress has no administrator');
    }

    private static function firstRulebook(\WP_User $founder): string
    {
        $book = json_decode(Plugin::resource(self::FIRST), false, Json::DEPTH, JSON_THROW_ON_ERROR);
        $roles = new \stdClass();
        foreach ($book->sites as $site) {
            if ($site->level === 1) {
                $roles->{$site->id} = ['administrator'];
            }
        }
        $name = $founder->display_name !== '' ? $founder->display_name : $founder->user_login;
        $book->people = [(object) ['id' => $founder->user_login, 'name' => $name, 'roles' => $roles]];
        return Json::encode($book);
    }
}
