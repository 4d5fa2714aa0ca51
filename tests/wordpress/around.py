#!/usr/bin/env python3
"""around.py: no way leads around the board on a WordPress portal.

One article is published through the workflow, with a cover, a picture, a video and an attachment. Then every other way
of WordPress to change, hide, re-date or delete it is tried, with as much power as WordPress gives, and must be refused
while the public page stays as it was, byte for byte, and still gives the fingerprint that was approved. Last it is
withdrawn, and nothing of it may be found by any way a reader has.

    around.py http://127.0.0.1:8088 credentials.json

credentials.json: {"site", "kind", "category", "channel": codes of the rulebook, "author", "editor", "approver",
"publisher": [login, secret] of members with these roles, "wordpress": {login: {"password", "app_password"}} of accounts
of which "admin" is an administrator}. With "code": {"write": file on this machine, "run": [command that runs it inside
of WordPress]}, other code on the same WordPress is tried, too.
"""
import json
import re
import sys
import urllib.parse
import xmlrpc.client
from pathlib import Path

sys.dont_write_bytecode = True
from browser import Browser, basic  # noqa: E402
from conversation import new_id  # noqa: E402
from inside import inside  # noqa: E402
from life import Article, Board, Checks  # noqa: E402

BASE = sys.argv[1].rstrip("/")
KNOWN = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
ADMIN = KNOWN["wordpress"]["admin"]
WORD = "Sim" + new_id()[-10:]
BOARD = Board(BASE, KNOWN)
check = Checks()


def rest(user, method, path, value=None):
    secret = KNOWN["wordpress"][user]["app_password"]
    sent = {"Authorization": basic(user, secret), "Content-Type": "application/json"}
    return Browser(BASE).send(method, "/wp-json" + path, json.dumps(value).encode() if value is not None else None, sent)


class Ways:
    def __init__(self, article):
        self.article, self.before = article, article.marked()
        posts = BOARD.public("/wp-json/wp/v2/posts?per_page=20").json()
        row = [post for post in posts if post["slug"] == article.id][0]
        self.post, self.cover, self.date = row["id"], row["featured_media"], row["date"]

    def code(self, text):
        """Runs PHP inside of WordPress; what it returns."""
        return inside(KNOWN["code"], text, post=self.post, cover=self.cover, article=self.article.id, word=WORD)

    def refused(self, name, good, shown=""):
        row = BOARD.public(f"/wp-json/wp/v2/posts/{self.post}")
        still = row.status == 200 and row.json()["date"] == self.date and row.json()["featured_media"] == self.cover
        same = still and self.article.marked() == self.before
        check(name, good and same, shown if same else f"THE PAGE CHANGED; {shown}")

    def through_rest(self):
        post = f"/wp/v2/posts/{self.post}"
        changes = {"alters": {"content": "khác", "title": "khác"}, "takes back to a draft": {"status": "draft"},
                   "makes private": {"status": "private"}, "gives another address": {"slug": "khac"},
                   "re-dates": {"date": "2030-01-01T00:00:00", "status": "future"},
                   "locks with a password": {"password": "x"}, "takes out of its categories": {"categories": [1]},
                   "makes sticky": {"sticky": True}, "takes the cover": {"featured_media": 0},
                   "gives to another author": {"author": 1}}
        for user in KNOWN["wordpress"]:
            for name, change in changes.items():
                if user == "admin" or name == "alters":
                    answer = rest(user, "POST", post, change)
                    self.refused(f"wp/v2, {user} {name}", answer.status in (401, 403), answer.says())
            for force in ("true", "false"):
                answer = rest(user, "DELETE", f"{post}?force={force}")
                self.refused(f"wp/v2, {user} deletes, force={force}", answer.status in (401, 403), answer.says())
        answer = rest("admin", "POST", f"{post}/autosaves", {"content": "khác"})
        self.refused("wp/v2, autosave of the block editor", answer.status == 403, answer.says())
        batch = {"requests": [{"method": "PUT", "path": post, "body": {"title": "khác"}}]}
        answer = rest("admin", "POST", "/batch/v1", batch)
        inner = answer.json()["responses"][0]["status"] if answer.status == 207 else answer.status
        self.refused("wp/v2, in a batch", inner == 403, answer.says())
        answer = rest("admin", "GET", f"{post}?context=edit")
        self.refused("wp/v2, opened to be edited", answer.status == 403, answer.says())
        crop = {"src": "x", "x": 0, "y": 0, "width": 50, "height": 50}
        for name, method, path, value in (("alters", "POST", "", {"alt_text": "khác"}),
                                          ("crops", "POST", "/edit", crop), ("deletes", "DELETE", "?force=true", None)):
            answer = rest("admin", method, f"/wp/v2/media/{self.cover}{path}", value)
            self.refused(f"wp/v2, {name} the cover", answer.status == 403, answer.says())

    def through_screens(self):
        browser = Browser(BASE)
        browser.sign_in("admin", ADMIN["password"])
        browser.get("/wp-admin/options-permalink.php")  # makes WordPress' addresses anew, as administrators do
        answer = browser.get("/wp-admin/post.php", post=self.post, action="edit")
        self.refused("wp-admin, the editor", answer.status == 403 and "Tòa soạn" in answer.text, answer.says())
        form = {"action": "editpost", "post_ID": self.post, "post_title": "khác"}
        for name, fields in (("saves the editor's form", form),
                             ("trashes", {"action": "trash", "post": self.post}),
                             ("deletes", {"action": "delete", "post": self.post})):
            answer = browser.post("/wp-admin/post.php", **fields)
            self.refused(f"wp-admin, {name}", answer.status == 403, answer.says())
        self.through_lists(browser)

    def through_lists(self, browser):
        listing = browser.get("/wp-admin/edit.php").text
        row = re.search(rf'<tr id="post-{self.post}".*?</tr>', listing, re.S).group(0)
        self.refused("wp-admin, the list says where to go instead and offers nothing",
                     "Tòa soạn" in row and "action=edit" not in row and "trash" not in row.split("row-actions")[1])
        nonce = (re.search(r'name="_inline_edit" value="(\w+)"', listing) or [None, ""])[1]
        answer = browser.post("/wp-admin/admin-ajax.php", action="inline-save", post_type="post", post_ID=self.post,
                              _inline_edit=nonce, post_title="khác", _status="draft", post_view="list",
                              screen="edit-post", aa=2030, mm=1, jj=1, hh=1, mn=1, ss=1)
        self.refused("wp-admin, Quick Edit", nonce and "khác" not in answer.text, answer.says())
        bulk = re.search(r'name="_wpnonce" value="(\w+)"', listing)[1]
        for action in ("trash", "delete", "edit"):
            answer = browser.get("/wp-admin/edit.php", **{
                "post[]": self.post, "_wpnonce": bulk, "action": action, "action2": action, "post_type": "post",
                "_status": "draft", "post_author": "1", "bulk_edit": "Update"})
            self.refused(f"wp-admin, bulk {action}", answer.status in (302, 403, 500), answer.says())
        answer = browser.post("/wp-admin/admin-ajax.php", action="set-post-thumbnail", post_id=self.post,
                              thumbnail_id=-1)
        self.refused("wp-admin, takes the cover", answer.text in ("-1", "0"), answer.says())
        library = browser.get("/wp-admin/upload.php", mode="list").text
        bulk = re.search(r'name="_wpnonce" value="(\w+)"', library)[1]
        answer = browser.get("/wp-admin/upload.php", **{"media[]": self.cover, "_wpnonce": bulk, "action": "delete",
                                                        "action2": "delete"})
        self.refused("wp-admin, deletes the cover from the library", answer.status in (302, 403, 500), answer.says())

    def through_xmlrpc(self):
        server = xmlrpc.client.ServerProxy(BASE + "/xmlrpc.php")
        who = ("admin", ADMIN["password"])
        calls = {
            "wp.editPost": (1, *who, self.post, {"post_title": "khác", "post_status": "draft"}),
            "wp.deletePost": (1, *who, self.post),
            "metaWeblog.editPost": (self.post, *who, {"title": "khác", "description": "khác"}, True),
            "metaWeblog.deletePost": ("", self.post, *who, True),
            "blogger.editPost": ("", self.post, *who, "khác", True),
            "blogger.deletePost": ("", self.post, *who, True),
            "mt.setPostCategories": (self.post, *who, [{"categoryId": 1}]),
            "mt.publishPost": (self.post, *who),
            "wp.deletePage": (1, *who, self.post),
        }
        for name, values in calls.items():
            try:
                said, good = getattr(server, name)(*values), False
            except xmlrpc.client.Fault as fault:
                said, good = f"{fault.faultCode} {fault.faultString}", True
            self.refused(f"XML-RPC, {name}", good, said)

    def through_code(self):
        ways = {
            "wp_update_post": "return wp_update_post(['ID' => $post, 'post_title' => 'khác', 'post_content' => 'x']);",
            "wp_update_post to a draft": "return wp_update_post(['ID' => $post, 'post_status' => 'draft']);",
            "wp_insert_post over it": "return wp_insert_post(['ID' => $post, 'post_title' => 'khác',"
                                      " 'post_content' => 'x', 'post_status' => 'publish']);",
            "wp_trash_post": "return wp_trash_post($post);",
            "wp_delete_post": "return wp_delete_post($post, true);",
            "wp_delete_attachment": "return wp_delete_attachment($cover, true);",
            "delete_post_thumbnail": "return delete_post_thumbnail($post);",
            "the mark taken away": "return delete_post_meta($post, '_toasoan_article')"
                                   " || delete_post_meta_by_key('_toasoan_article');",
            "the mark changed": "return update_post_meta($post, '_toasoan_article', 'khác');",
            "the mark forged": "$id = wp_insert_post(['post_title' => 'giả', 'post_content' => 'giả', 'post_status' =>"
                               " 'draft', 'meta_input' => ['_toasoan_article' => $article]]); $forged ="
                               " get_post_meta($id, '_toasoan_article', true) !== ''; wp_delete_post($id, true);"
                               " return $forged;",
            "a timed publication of it": "wp_schedule_single_event(time() - 5, 'publish_future_post', [$post]);"
                                         " wp_cron(); return false;",
            "capabilities of an administrator": "wp_set_current_user(1); return current_user_can('edit_post', $post) ||"
                                                " current_user_can('delete_post', $post) ||"
                                                " current_user_can('publish_post', $post);",
        }
        for name, text in ways.items():
            said = self.code(text)
            self.refused(f"code, {name}", said in (0, False, None), json.dumps(said))
        self.code("wp_set_post_categories($post, [1]); return true;")
        BOARD.call("editor", "GET", "/session")
        terms = self.code("return wp_get_post_categories($post);")
        self.refused("code, categories that were taken away come back", terms != [1], terms)

    def only_way(self):
        self.code("update_option('toasoan_only_way', 'yes'); return true;")
        new = {"title": "vượt", "content": "vượt", "status": "publish"}
        answer = rest("admin", "POST", "/wp/v2/posts", new)
        check("only way, wp/v2 publishes", answer.status == 403 and "Tòa soạn" in answer.says(), answer.says())
        draft = rest("admin", "POST", "/wp/v2/posts", {**new, "status": "draft"}).json()["id"]
        for name, change in (("publishes", {"status": "publish"}),
                             ("times", {"status": "future", "date": "2031-01-01T00:00:00"})):
            answer = rest("admin", "POST", f"/wp/v2/posts/{draft}", change)
            check(f"only way, wp/v2 {name} a draft", answer.status == 403, answer.says())
        server = xmlrpc.client.ServerProxy(BASE + "/xmlrpc.php")
        sent = {"post_title": "vượt", "post_content": "x", "post_status": "publish"}
        made = server.wp.newPost(1, "admin", ADMIN["password"], sent)
        check("only way, wp.newPost leaves it waiting", BOARD.public(f"/?p={made}").status == 404)
        made = server.metaWeblog.newPost(1, "admin", ADMIN["password"], {"title": "vượt", "description": "x"}, True)
        check("only way, metaWeblog.newPost leaves it waiting", BOARD.public(f"/?p={made}").status == 404)
        ways = {
            "wp_insert_post": "$d = wp_insert_post(['post_title' => 'v', 'post_content' => 'v',"
                              " 'post_status' => 'publish']);",
            "wp_publish_post": f"$d = {draft}; wp_publish_post($d);",
            "what was timed before": f"$d = {draft}; $wpdb->update($wpdb->posts, ['post_status' => 'future',"
                                     " 'post_date' => '2020-01-01 00:00:00', 'post_date_gmt' => '2020-01-01 00:00:00'],"
                                     " ['ID' => $d]);"
                                     " clean_post_cache($d); do_action('publish_future_post', $d);",
        }
        for name, text in ways.items():
            said = self.code(text + " clean_post_cache($d); return get_post_status($d);")
            check(f"only way, {name}", said == "pending", said)
        said = self.code("$d = wp_insert_post(['post_type' => 'page', 'post_title' => 'Trang', 'post_content' => 'x',"
                         " 'post_status' => 'publish']); return get_post_status($d);")
        check("only way, pages are left alone", said == "publish", said)
        self.code("update_option('toasoan_only_way', 'no'); foreach (get_posts(['post_status' => ['pending', 'draft'],"
                  " 'numberposts' => -1]) as $p) { wp_delete_post($p->ID, true); } return true;")

    def places(self):
        """Where a reader comes upon it, by name: the path, and whether what is there is a list."""
        quoted = urllib.parse.quote(self.article.address, safe="")
        term = BOARD.public(f"/wp-json/wp/v2/posts/{self.post}").json()["categories"][0]
        return {
            "the page": (self.article.address, False),
            "?p=": (f"/?p={self.post}", False),
            "its embed": (self.article.address.rstrip("/") + "/embed/", False),
            "oEmbed": (f"/wp-json/oembed/1.0/embed?url={quoted}", False),
            "oEmbed in XML": (f"/wp-json/oembed/1.0/embed?url={quoted}&format=xml", False),
            "wp/v2 by number": (f"/wp-json/wp/v2/posts/{self.post}", False),
            "wp/v2 by name": (f"/wp-json/wp/v2/posts?slug={self.article.id}", True),
            "wp/v2, search of posts": (f"/wp-json/wp/v2/posts?search={WORD}", True),
            "wp/v2, search": (f"/wp-json/wp/v2/search?search={WORD}", True),
            "wp/v2, its cover": (f"/wp-json/wp/v2/media/{self.cover}", False),
            "the cover's page": (f"/?attachment_id={self.cover}", False),
            "the search": (f"/?s={WORD}", True),
            "the feed of the search": (f"/?s={WORD}&feed=rss2", True),
            "the front page": ("/", True),
            "the feed": ("/feed/", True),
            "the Atom feed": ("/feed/atom/", True),
            "its category": (f"/?cat={term}", True),
            "the feed of its category": (f"/?cat={term}&feed=rss2", True),
            "the sitemap": ("/wp-sitemap-posts-post-1.xml", True),
        }

    def is_found(self, path, is_list):
        answer = Browser(BASE, follow=True).send("GET", path)
        # A search repeats what was searched for; the article is known by its id.
        return answer.status == 200 and (not is_list or self.article.id in answer.text)

    def withdrawn(self):
        addresses = self.article.reading().addresses
        places = self.places()
        for name, (path, is_list) in places.items():
            check(f"live, found by {name}", self.is_found(path, is_list))
        self.article.act("publisher", "withdraw", reason="thử")
        for name, (path, is_list) in places.items():
            check(f"withdrawn, gone from {name}", not self.is_found(path, is_list))
        for address in addresses:
            check(f"withdrawn, gone {address.rsplit('/', 1)[1][:12]}…", BOARD.public(address).status == 404)
        if "code" in KNOWN:
            digests = ",".join(f"'{digest}'" for digest in self.article.digests.values())
            left = self.code("$left = []; foreach ([[$wpdb->posts, 'post_title'], [$wpdb->posts, 'post_content'],"
                             " [$wpdb->posts, 'post_name'], [$wpdb->posts, 'guid'], [$wpdb->postmeta, 'meta_value'],"
                             " [$wpdb->options, 'option_value']] as [$table, $column]) { foreach ([$word, $article] as"
                             " $text) { $left[] = (int) $wpdb->get_var($wpdb->prepare(\"SELECT count(*) FROM $table"
                             " WHERE $column LIKE %s\", \"%$text%\")); } } foreach ([" + digests + "] as $digest) {"
                             " $left[] = count(glob(wp_upload_dir()['basedir'] . \"/toasoan/$digest*\")); }"
                             " return $left;")
            nothing = isinstance(left, list) and not any(left)
            check("withdrawn, nothing left in WordPress' tables and folder", nothing, left)


def main():
    article = Article(BOARD, f"Hội nghị {WORD} \"lần thứ\" 10 -- 'đầu' & <cuối> \\ 2x3", WORD)
    check("before it is published nothing of it is found", BOARD.public(f"/wp-json/wp/v2/search?search={WORD}").text == "[]"
          and article.id not in BOARD.public("/feed/").text and BOARD.public(f"/tin/{article.id}/").status == 404)
    article.publish()
    check("the page gives back what was approved, each medium its bytes", article.reads_back(), article.address)
    check("the address names the article and not its title", article.id in article.address)
    ways = Ways(article)
    ways.through_rest()
    ways.through_screens()
    ways.through_xmlrpc()
    if "code" in KNOWN:
        ways.through_code()
        ways.only_way()
    address = article.address
    article.correct(f"Sửa: {WORD}")
    same = article.address == address and Ways(article).post == ways.post
    check("corrected, the page follows at the same address", same and article.reads_back())
    ways.withdrawn()
    return check.end("around")


if __name__ == "__main__":
    sys.exit(main())
