<?php
// The portal's tables on WordPress' own connection, so that a post and what is known of it stand or fall together. A write
// is one transaction that begins by locking the counter row: writes go one after another, the feed's numbers are committed
// in their order and never leave a gap that fills up later, and no two of them can deadlock. A read is one snapshot.
// Any statement that fails throws Broken, so a half write cannot stand; a connection that broke is never renewed within.

declare(strict_types=1);

namespace Toasoan;

final class Ledger
{
    private const AGAIN = [1020, 1205, 1213];
    private const TRIES = 4;

    private \mysqli $link;
    private bool $inside = false;

    public function __construct(private readonly \wpdb $wordpress)
    {
        if (!$wordpress->dbh instanceof \mysqli) {
            throw new Broken('WordPress has no mysqli connection');
        }
        $this->link = $wordpress->dbh;
    }

    public static function prefix(): string
    {
        global $wpdb;
        return $wpdb->base_prefix . 'toasoan_';
    }

    /**
     * Runs the closure in one transaction that nothing else writes beside; once more when the database says so.
     * @template T
     * @param callable(): T $work
     * @return T
     */
    public function write(callable $work): mixed
    {
        for ($try = 1; ; ++$try) {
            try {
                return $this->transaction('SET TRANSACTION ISOLATION LEVEL READ COMMITTED', 'START TRANSACTION', function () use ($work) {
                    $this->first('SELECT value FROM {counter} WHERE name = ? FOR UPDATE', ['seq']);
                    return $work();
                });
            } catch (Broken $broken) {
                if (!$broken->again || $try === self::TRIES) {
                    throw $broken;
                }
                usleep(random_int(2_000, 20_000) * $try);
            }
        }
    }

    /**
     * Runs the closure on one snapshot.
     * @template T
     * @param callable(): T $work
     * @return T
     */
    public function read(callable $work): mixed
    {
        return $this->transaction('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ',
            'START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY', $work);
    }

    /** @return list<array<string, mixed>> */
    public function select(string $sql, array $values = []): array
    {
        $result = $this->execute($sql, $values);
        return $result instanceof \mysqli_result ? $result->fetch_all(MYSQLI_ASSOC) : [];
    }

    /** @return ?array<string, mixed> */
    public function first(string $sql, array $values = []): ?array
    {
        return $this->select($sql, $values)[0] ?? null;
    }

    /** How many rows were touched. */
    public function run(string $sql, array $values = []): int
    {
        $this->execute($sql, $values);
        return (int) $this->link->affected_rows;
    }

    public function meta(string $key): string
    {
        return (string) ($this->first('SELECT value FROM {meta} WHERE name = ?', [$key])['value'] ?? '');
    }

    public function setMeta(string $key, string $value): void
    {
        $this->run('INSERT INTO {meta} (name, value) VALUES (?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value)', [$key, $value]);
    }

    /** The feed's next number; in a write, whose lock it counts under. */
    public function nextSeq(): int
    {
        $this->run('UPDATE {counter} SET value = value + 1 WHERE name = ?', ['seq']);
        return $this->lastSeq();
    }

    public function lastSeq(): int
    {
        return (int) ($this->first('SELECT value FROM {counter} WHERE name = ?', ['seq'])['value'] ?? 0);
    }

    private function transaction(string $isolation, string $begin, callable $work): mixed
    {
        if ($this->inside) {
            throw new \LogicException('a transaction within a transaction');
        }
        // A connection that WordPress renewed behind our back would go on outside of the transaction.
        $retries = $this->wordpress->reconnect_retries;
        $this->wordpress->reconnect_retries = 0;
        $this->inside = true;
        try {
            $this->plain($isolation);
            $this->plain($begin);
            $value = $work();
            if ($this->wordpress->dbh !== $this->link) {
                throw new Broken('the connection was renewed');
            }
            $this->plain('COMMIT');
            return $value;
        } catch (\Throwable $thrown) {
            @$this->link->query('ROLLBACK');
            throw $thrown;
        } finally {
            $this->inside = false;
            $this->wordpress->reconnect_retries = $retries;
        }
    }

    private function execute(string $sql, array $values): \mysqli_result|bool
    {
        $named = preg_replace_callback('/\{(\w+)\}/', static fn (array $m): string => self::prefix() . $m[1], $sql);
        try {
            $result = $this->link->execute_query($named, array_map(self::bound(...), $values));
        } catch (\mysqli_sql_exception $error) {
            throw $this->broken($error->getMessage(), $error->getCode());
        }
        if ($result === false) {
            throw $this->broken($this->link->error, $this->link->errno);
        }
        return $result;
    }

    private function plain(string $sql): void
    {
        try {
            $done = @$this->link->query($sql);
        } catch (\mysqli_sql_exception $error) {
            throw $this->broken($error->getMessage(), $error->getCode());
        }
        if ($done === false) {
            throw $this->broken($this->link->error, $this->link->errno);
        }
    }

    private static function bound(mixed $value): string|int|null
    {
        return is_bool($value) ? (int) $value : $value;
    }

    private function broken(string $message, int $code): Broken
    {
        return new Broken("$code $message", in_array($code, self::AGAIN, true));
    }
}
