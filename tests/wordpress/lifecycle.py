#!/usr/bin/env python3
"""lifecycle.py STAND: the plugin is switched off and on, brought up to date from every older state, refused where it
cannot run, and deleted, with a live article and a plain WordPress post there.

What people wrote outlives everything but a deletion for which somebody chose that it goes; then nothing remains of it.
Leaves the stand begun anew.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
from browser import Browser  # noqa: E402
from conversation import new_id  # noqa: E402
from inside import inside  # noqa: E402
from life import Article, Board, Checks  # noqa: E402
from stand import BOARD, CODES, HERE, PORTAL, SECRET, address, begin_anew  # noqa: E402

PLUGIN = "toasoan/toasoan.php"
ADMINISTRATOR = "vp.quantri"
check = Checks()

TABLES = """$tables = []; foreach ($wpdb->get_col("SHOW TABLES LIKE '{$wpdb->prefix}toasoan\\_%'") as $table) {
    $made = $wpdb->get_row("SHOW CREATE TABLE `$table`", ARRAY_N)[1];
    $tables[$table] = preg_replace('/ AUTO_INCREMENT=\\d+/', '', $made); } ksort($tables); """
ROWS = """$rows = []; foreach ($wpdb->get_col("SHOW TABLES LIKE '{$wpdb->prefix}toasoan\\_%'") as $table) {
    $all = array_map('serialize', $wpdb->get_results("SELECT * FROM `$table`", ARRAY_A)); sort($all);
    $rows[$table] = count($all) . ' ' . md5(implode($all)); } """
# As the first version of the plugin left them.
BACK = """foreach (['DROP TABLE {p}letter', 'ALTER TABLE {p}entry DROP KEY what',
    'ALTER TABLE {p}rulebook DROP KEY begins, DROP COLUMN begins, DROP COLUMN utcoffset',
    'ALTER TABLE {p}note DROP KEY ends, DROP COLUMN ends'] as $sql) {
    $wpdb->query(str_replace('{p}', $wpdb->prefix . 'toasoan_', $sql)); } update_option('toasoan_schema', 1); return true;"""
# Every step broken off behind a statement (of the long first one behind every fourth), from nothing; what differs from
# tables that were made in one go.
BROKEN_OFF = TABLES + """$whole = $tables; $differs = []; $tried = 0;
    $steps = (new ReflectionMethod('Toasoan\\Schema', 'steps'))->invoke(null);
    $take = new ReflectionMethod('Toasoan\\Schema', 'take');
    foreach ($steps as $number => $step) { for ($done = 0; $done <= count($step); $done += $number === 0 ? 4 : 1) {
        ++$tried; Toasoan\\Schema::drop();
        foreach (array_slice($steps, 0, $number) as $earlier) { $take->invoke(null, $earlier); }
        update_option('toasoan_schema', $number); $take->invoke(null, array_slice($step, 0, $done));
        Toasoan\\Schema::bringUp(); """ + TABLES + """ if ($tables !== $whole) { $differs[] = "$number/$done"; } } }
    return ['tried' => $tried, 'differs' => $differs];"""
DELETED = "require_once ABSPATH . 'wp-admin/includes/plugin.php'; return uninstall_plugin('%s') !== false;" % PLUGIN
REMAINS = TABLES + """return ['tables' => array_keys($tables), 'options' => $wpdb->get_col(
    "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%toasoan%'"),
    'marks' => (int) $wpdb->get_var("SELECT count(*) FROM $wpdb->postmeta WHERE meta_key LIKE '%toasoan%'"),
    'tick' => wp_next_scheduled('toasoan_tick'), 'uploads' => is_dir(wp_upload_dir()['basedir'] . '/toasoan'),
    'folder' => is_dir(TOASOAN_FOLDER), 'plain' => get_post_status($plain), 'posts' => (int) $wpdb->get_var(
    "SELECT count(*) FROM $wpdb->posts WHERE post_type IN ('post', 'attachment', 'revision')"
    . " AND post_status <> 'auto-draft'"),
    'accounts' => username_exists($member) !== false];"""


class Plugin:
    """As an administrator switches it: on the page of plugins."""

    def __init__(self, stand):
        self.stand = stand
        _, (accounts,) = begin_anew(str(stand), {"accounts": {"admin": "administrator"}})
        self.base = address(stand)
        self.browser = Browser(self.base)
        self.browser.sign_in("admin", accounts["admin"]["password"])
        self.code = {"write": str(stand / "program.php"), "run": [PORTAL, "php", str(stand), str(stand / "program.php")]}

    def php(self, text, environment=None, **known):
        return inside(self.code, text, environment, **known)

    def switch(self, deed):
        page = self.browser.get("/wp-admin/plugins.php").text
        link = re.search(rf'href="(plugins\.php\?action={deed}&amp;plugin=toasoan[^"]*)"', page)
        answer = self.browser.get("/wp-admin/" + link[1].replace("&amp;", "&")) if link else None
        return answer is not None and answer.status == 302 and "error" not in answer.headers["Location"]

    def is_active(self):
        return self.php(f"return in_array('{PLUGIN}', get_option('active_plugins'), true);")

    def rows(self):
        return self.php(ROWS + "return $rows;")

    def tables(self):
        return self.php(TABLES + "return $tables;")


class Life:
    def __init__(self, stand):
        self.plugin = Plugin(stand)
        known = {**CODES, **{part: [login, SECRET] for part, login in BOARD.items()}}
        self.board = Board(self.plugin.base, known)
        self.article = Article(self.board, "Bài còn lại sau mọi lần cài đặt", "Còn" + new_id()[-10:])
        self.article.publish()
        self.plain = self.plugin.php("update_option('toasoan_only_way', 'no'); return wp_insert_post(['post_title' =>"
                                     " 'Tin cũ của trang', 'post_content' => 'x', 'post_status' => 'publish']);")

    def session(self):
        answer = self.board.call("editor", "GET", "/session")
        return answer.json()["portal_id"] if answer.status == 200 else answer.status

    def off_and_on(self):
        portal, before = self.session(), self.plugin.rows()
        check("switched off", self.plugin.switch("deactivate") and not self.plugin.is_active())
        answer = self.board.call("editor", "GET", "/session")
        check("then the API is not there", answer.status == 404, answer.says())
        check("and no timer comes by", self.plugin.php("return wp_next_scheduled('toasoan_tick');") is False)
        check("and everything is kept", self.plugin.rows() == before)
        answer = Browser(self.plugin.base, follow=True).get(f"/tin/{self.article.id}/")
        check("and what was public is public at its address", answer.status == 200 and self.article.word in answer.text, answer.status)
        check("switched on again", self.plugin.switch("activate") and self.plugin.is_active())
        ticks = self.plugin.php("return array_sum(array_map(fn ($at) => count($at['toasoan_tick'] ?? []), array_filter("
                                "_get_cron_array(), 'is_array')));")
        check("it is the same portal, with one timer", (self.session(), ticks) == (portal, 1), (self.session(), portal, ticks))
        check("with the same article, whole, at its address", self.article.reads_back())

    def up_to_date(self):
        self.plugin.php("do_action('toasoan_tick'); return true;")  # the plain post is in the archive now
        tables, rows = self.plugin.tables(), self.plugin.rows()
        self.plugin.php(BACK)
        old = self.plugin.tables()
        check("tables of an older version", old != tables and len(old) == len(tables) - 1)
        answer = self.board.call("editor", "GET", "/session")
        check("are not written to nor read", answer.status == 503 and answer.headers["Content-Type"] == "application/problem+json",
              answer.says())
        page = self.plugin.browser.get("/wp-admin/index.php")
        check("an administrator's next page brings them up to date", page.status == 200 and self.plugin.tables() == tables)
        self.plugin.php(BACK)
        self.plugin.php("do_action('toasoan_tick'); return true;")
        check("or the timer, when nobody comes", self.plugin.tables() == tables)
        now = self.plugin.rows()
        differ = [name for name in rows if rows[name] != now.get(name) and not name.endswith("_meta")]
        check("with all that was in them", not differ, differ)
        check("and the portal goes on", self.article.reads_back() and isinstance(self.session(), str))

    def from_the_future(self):
        rows = self.plugin.rows()
        current = self.plugin.php("$was = (int) get_option('toasoan_schema'); update_option('toasoan_schema', 99); return $was;")
        answer = self.board.call("editor", "GET", "/session")
        check("tables of a newer version are left alone", answer.status == 503, answer.says())
        for page in ("index.php", "plugins.php"):
            answer = self.plugin.browser.get(f"/wp-admin/{page}")
            told = re.search(r'<div class="notice notice-error[^"]*"><p>(Tòa soạn[^<]*)', answer.text)
            check(f"and an administrator is told so on {page}, which still works", answer.status == 200 and told,
                  told[1] if told else answer.says())
        check("nothing was changed", self.plugin.rows() == rows)
        self.plugin.php(f"return update_option('toasoan_schema', {current});")
        check("with its own version it goes on", isinstance(self.session(), str))

    def where_it_cannot_run(self):
        """A PHP without intl: everything else of its configuration is the same."""
        self.plugin.switch("deactivate")
        rows = self.plugin.rows()
        scanned = subprocess.run([PORTAL, "php", str(self.plugin.stand), "-r", "echo php_ini_scanned_files();"],
                                 capture_output=True, text=True, check=True).stdout
        with tempfile.TemporaryDirectory() as folder:
            for path in filter(None, (name.strip() for name in scanned.split(","))):
                if "intl" not in path:
                    Path(folder, Path(path).name).symlink_to(path)
            said = self.plugin.php(
                "require_once ABSPATH . 'wp-admin/includes/plugin.php'; if (extension_loaded('intl')) { return 'intl is there'; }"
                " add_filter('wp_die_handler', fn () => function ($message) { echo \"\\n\", json_encode(['died' => $message]); exit; });"
                f" activate_plugin('{PLUGIN}'); return 'activated';", {**os.environ, "PHP_INI_SCAN_DIR": folder})
        check("without intl it says why it cannot run", isinstance(said, dict) and "intl" in said["died"], said)
        check("and is neither active nor has it changed anything", not self.plugin.is_active() and self.plugin.rows() == rows)
        self.plugin.switch("activate")

    def deleted(self):
        self.plugin.switch("deactivate")
        rows = self.plugin.rows()
        check("deleted, it keeps everything", self.plugin.php(DELETED) is True and self.plugin.rows() == rows)
        check("installed again, all is there", self.plugin.switch("activate") and self.article.reads_back())
        portal = self.session()
        self.plugin.php("return update_option('toasoan_erase_on_removal', 'yes');")
        self.plugin.switch("deactivate")
        self.plugin.php(DELETED)
        left = self.plugin.php(REMAINS, plain=self.plain, member=ADMINISTRATOR)
        nothing = {"tables": [], "options": [], "marks": 0, "tick": False, "uploads": False, "folder": False,
                   "plain": "publish", "posts": 1, "accounts": True}
        check("deleted with everything, nothing is left but what is WordPress' own", left == nothing, left)
        answer = Browser(self.plugin.base, follow=True).get(f"/tin/{self.article.id}/")
        check("and the public finds nothing", answer.status == 404, answer.status)
        self.plugin.switch("activate")
        first = self.plugin.php("return [get_option('toasoan_only_way'), (new Toasoan\\Ledger($wpdb))->meta('portal_id')];")
        check("installed again, it begins as another portal", isinstance(first, list) and first[0] == "yes" and first[1] != portal, first)

    def broken_off(self):
        said = self.plugin.php(BROKEN_OFF)
        check("tables whose making was broken off anywhere become whole", isinstance(said, dict) and said["tried"] > 12
              and said["differs"] == [], said)


def main():
    stand = Path(sys.argv[1]).resolve()
    try:
        life = Life(stand)
        life.off_and_on()
        life.up_to_date()
        life.from_the_future()
        life.where_it_cannot_run()
        life.deleted()
        life.broken_off()
    finally:
        subprocess.run([str(HERE / "stand.sh"), "start", str(stand)], check=True)
    return check.end("lifecycle")


if __name__ == "__main__":
    sys.exit(main())
