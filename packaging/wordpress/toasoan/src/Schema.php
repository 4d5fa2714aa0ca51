<?php
// The portal's tables and how they came to be: steps that only ever go forward, one number for how far a site is. All text
// compares by its bytes (utf8mb4_bin): to the collations of WordPress "bạn" and "bàn" are one word. Statements that change
// tables commit by themselves, so each step can be run again after it was interrupted.

declare(strict_types=1);

namespace Toasoan;

final class Schema
{
    private const OPTION = 'toasoan_schema';
    private const TABLES = ['meta', 'counter', 'rulebook', 'invitation', 'failure', 'article', 'tombstone', 'revision',
        'transition', 'entry', 'note', 'lease', 'feed', 'media', 'media_owner', 'media_use', 'media_live', 'sweep', 'page',
        'request', 'letter'];

    /** Whether the tables are those of this version of the plugin. */
    public static function isCurrent(): bool
    {
        return (int) get_option(self::OPTION, 0) === count(self::steps());
    }

    /** Brings the tables up to date; one process at a time. */
    public static function bringUp(): void
    {
        global $wpdb;
        if (self::isCurrent()) {
            return;
        }
        $lock = Ledger::prefix() . 'schema';
        if ((int) $wpdb->get_var($wpdb->prepare('SELECT GET_LOCK(%s, 60)', $lock)) !== 1) {
            throw new Broken('another process brings the tables up to date');
        }
        try {
            wp_cache_delete(self::OPTION, 'options');
            $done = (int) get_option(self::OPTION, 0);
            if ($done > count(self::steps())) {
                throw new Broken('the tables were made by a newer version of this plugin');
            }
            foreach (array_slice(self::steps(), $done) as $step) {
                self::take($step);
                update_option(self::OPTION, ++$done, true);
            }
        } finally {
            $wpdb->query($wpdb->prepare('SELECT RELEASE_LOCK(%s)', $lock));
        }
    }

    /** Everything, with all that people wrote. */
    public static function drop(): void
    {
        global $wpdb;
        foreach (self::TABLES as $table) {
            $wpdb->query('DROP TABLE IF EXISTS ' . Ledger::prefix() . $table);
        }
        delete_option(self::OPTION);
    }

    /** @param list<string> $statements */
    private static function take(array $statements): void
    {
        global $wpdb;
        foreach ($statements as $statement) {
            $named = preg_replace_callback('/\{(\w+)\}/', static fn (array $m): string => Ledger::prefix() . $m[1], $statement);
            if ($wpdb->query($named) === false) {
                throw new Broken($wpdb->last_error);
            }
        }
    }

    /** @return list<list<string>> */
    private static function steps(): array
    {
        return [self::firstTables(), self::letters(), self::days()];
    }

    /** @return list<string> */
    private static function firstTables(): array
    {
        $id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
        $digest = 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin';
        $time = 'CHAR(24) CHARACTER SET ascii COLLATE ascii_bin';
        $code = 'VARCHAR(190)';
        $columns = [
            'meta' => "name VARCHAR(190) NOT NULL, value LONGTEXT NOT NULL, PRIMARY KEY (name)",
            'counter' => 'name VARCHAR(40) NOT NULL, value BIGINT UNSIGNED NOT NULL, PRIMARY KEY (name)',
            'rulebook' => 'version INT UNSIGNED NOT NULL, text LONGTEXT NOT NULL, PRIMARY KEY (version)',
            'invitation' => "code $digest NOT NULL, person $code NOT NULL, expires $time NOT NULL,"
                . " taken VARCHAR(64) NOT NULL DEFAULT '', takenat VARCHAR(24) NOT NULL DEFAULT '',"
                . " credential VARCHAR(64) NOT NULL DEFAULT '', PRIMARY KEY (code)",
            'failure' => "number BIGINT UNSIGNED NOT NULL AUTO_INCREMENT, user $code NOT NULL, at $time NOT NULL,"
                . ' PRIMARY KEY (number), KEY user_at (user, at)',
            // `record` is the article without its content; the content is that of `revision`.
            'article' => "id $id NOT NULL, site $code NOT NULL, state $code NOT NULL, author $code NOT NULL,"
                . " assignee $code NOT NULL, live TINYINT NOT NULL, submitted TINYINT NOT NULL, opened INT NOT NULL,"
                . " due $time NULL, version INT NOT NULL, revision $id NOT NULL, record LONGTEXT NOT NULL,"
                . ' summary LONGTEXT NOT NULL, PRIMARY KEY (id), KEY due (due), KEY state (state)',
            'tombstone' => "article $id NOT NULL, site $code NOT NULL, at $time NOT NULL, PRIMARY KEY (article)",
            'revision' => "id $id NOT NULL, number BIGINT UNSIGNED NOT NULL AUTO_INCREMENT, article $id NOT NULL,"
                . " parent VARCHAR(36) NOT NULL, person $code NOT NULL, at $time NOT NULL, madeat VARCHAR(24) NOT NULL,"
                . ' fingerprint VARCHAR(64) NOT NULL, digest VARCHAR(64) NOT NULL, content LONGTEXT NOT NULL,'
                . ' receipt LONGTEXT NOT NULL, PRIMARY KEY (id), UNIQUE KEY number (number), KEY article_at (article, at)',
            'transition' => "id VARCHAR(110) NOT NULL, article $id NOT NULL, person $code NOT NULL, digest $digest NOT NULL,"
                . ' receipt LONGTEXT NOT NULL, PRIMARY KEY (id)',
            'entry' => "article $id NOT NULL, number INT NOT NULL, what $code NOT NULL, person $code NOT NULL,"
                . " hash $digest NOT NULL, record LONGTEXT NOT NULL, PRIMARY KEY (article, number)",
            // Comments, assignments, reminders, delegations, royalties.
            'note' => "type VARCHAR(20) NOT NULL, id $id NOT NULL, article VARCHAR(36) NOT NULL, site $code NOT NULL,"
                . ' record LONGTEXT NOT NULL, receipt LONGTEXT NOT NULL, PRIMARY KEY (type, id), KEY article_type (article, type)',
            'lease' => "article $id NOT NULL, holder $code NOT NULL, until $time NOT NULL, PRIMARY KEY (article)",
            // One row per thing (and per person for whom it is gone), always with its latest number: the feed grows with
            // the things, and a page of it costs what changed.
            'feed' => "seq BIGINT UNSIGNED NOT NULL, type VARCHAR(20) NOT NULL, id VARCHAR(36) NOT NULL,"
                . " article VARCHAR(36) NOT NULL, person $code NOT NULL, at $time NOT NULL, PRIMARY KEY (seq),"
                . ' UNIQUE KEY thing (type, id, person), KEY article (article)',
            'media' => "digest $digest NOT NULL, bytes BIGINT UNSIGNED NOT NULL, at $time NOT NULL, PRIMARY KEY (digest)",
            'media_owner' => "digest $digest NOT NULL, person $code NOT NULL, PRIMARY KEY (digest, person)",
            // Naming a digest shows it to nobody: a use counts when who named it held the bytes or could see them.
            'media_use' => "digest $digest NOT NULL, article $id NOT NULL, person $code NOT NULL, granted TINYINT NOT NULL,"
                . ' PRIMARY KEY (digest, article, person), KEY article (article)',
            'media_live' => "digest $digest NOT NULL, article $id NOT NULL, PRIMARY KEY (digest, article)",
            // Files that nothing names any more; they go once the transaction that says so stands.
            'sweep' => "digest $digest NOT NULL, PRIMARY KEY (digest)",
            // Posts that have to be made again or taken away, once the transaction that says so stands.
            'page' => "article $id NOT NULL, PRIMARY KEY (article)",
            // Answers to accepted writes by their request id, so that a repeated request gets the first answer.
            'request' => "id $id NOT NULL, person $code NOT NULL, digest $digest NOT NULL, status INT NOT NULL,"
                . " body LONGTEXT NOT NULL, at $time NOT NULL, PRIMARY KEY (id, person), KEY at (at)",
        ];
        $statements = [];
        foreach ($columns as $table => $text) {
            $statements[] = "CREATE TABLE IF NOT EXISTS {{$table}} ($text) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";
        }
        $statements[] = "INSERT IGNORE INTO {counter} (name, value) VALUES ('seq', 0)";
        return $statements;
    }

    /**
     * E-mails that wait to be sent, and the trails' entries by what they say (removals wait for their confirmation).
     * @return list<string>
     */
    private static function letters(): array
    {
        return [
            'CREATE TABLE IF NOT EXISTS {letter} (number BIGINT UNSIGNED NOT NULL AUTO_INCREMENT, person VARCHAR(190) NOT NULL,'
                . ' article CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, what VARCHAR(40) NOT NULL,'
                . ' at CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, tries INT NOT NULL DEFAULT 0,'
                . ' PRIMARY KEY (number)) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
            'ALTER TABLE {entry} ADD KEY /*M! IF NOT EXISTS */ what (what)',
        ];
    }

    /**
     * What every call asks: which rulebook is in force, which delegations hold. Found by the day, not by reading all of them.
     * @return list<string>
     */
    private static function days(): array
    {
        $column = 'ADD COLUMN /*M! IF NOT EXISTS */';
        $key = 'ADD KEY /*M! IF NOT EXISTS */';
        return [
            "ALTER TABLE {rulebook} $column begins DATE NOT NULL DEFAULT '1000-01-01', $column utcoffset SMALLINT NOT NULL DEFAULT 0,"
                . " $key begins (begins, version)",
            "UPDATE {rulebook} SET begins = JSON_UNQUOTE(JSON_EXTRACT(text, '$.from')),"
                . " utcoffset = JSON_EXTRACT(text, '$.calendar.utc_offset')",
            "ALTER TABLE {note} $column ends CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '', $key ends (type, ends)",
            "UPDATE {note} SET ends = JSON_UNQUOTE(JSON_EXTRACT(record, '$.ends')) WHERE type = 'delegation'",
        ];
    }
}
