<?php
// The versions of the rulebook. What is kept is what RulebookReading wrote, so texts compare as values and are given
// out as they lie. The version in force is looked up in one statement that reads one text, however many there are: an
// office that changes its members often has hundreds.

declare(strict_types=1);

namespace Toasoan;

final class Rulebooks
{
    /** @return list<Rulebook> oldest first, with what nobody here knows as it came */
    public static function all(Ledger $ledger): array
    {
        return array_map(static fn (string $text): Rulebook => new Rulebook(Json::object($text)), self::texts($ledger));
    }

    /** @return list<string> oldest first */
    public static function texts(Ledger $ledger): array
    {
        return array_column($ledger->select('SELECT text FROM {rulebook} ORDER BY version'), 'text');
    }

    /** The newest of those that have begun by today, the oldest when none has. The latest says what day it is. */
    public static function inForce(Ledger $ledger, string $now): Rulebook
    {
        $row = $ledger->first('SELECT r.text FROM {rulebook} r WHERE r.version = COALESCE('
            . '(SELECT b.version FROM {rulebook} b WHERE b.begins <= (SELECT DATE(? + INTERVAL l.utcoffset MINUTE)'
            . ' FROM {rulebook} l ORDER BY l.version DESC LIMIT 1) ORDER BY b.begins DESC, b.version DESC LIMIT 1),'
            . ' (SELECT o.version FROM {rulebook} o ORDER BY o.begins, o.version LIMIT 1))',
            [strtr(substr($now, 0, 19), 'T', ' ')]);
        return $row !== null ? Rulebook::fromText($row['text']) : throw new Broken('the portal has no rulebook');
    }

    /**
     * Keeps a version, in place of the one that has its number. Inside a write.
     * @param array<string, mixed>|string $json refused when it is no rulebook
     */
    public static function keep(Ledger $ledger, array|string $json): Rulebook
    {
        $text = RulebookReading::of(is_string($json) ? $json : Json::encode($json));
        $rulebook = Rulebook::fromText($text);
        $ledger->run('REPLACE INTO {rulebook} (version, text, begins, utcoffset) VALUES (?, ?, ?, ?)',
            [$rulebook->version(), $text, $rulebook->begins(), $rulebook->utcOffset()]);
        return $rulebook;
    }
}
