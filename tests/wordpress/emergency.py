#!/usr/bin/env python3
"""emergency.py SITE KNOWN: Gỡ khẩn cấp, as somebody does it on a telephone at night, without JavaScript.

Who may not withdraw sees nothing and brings about nothing, whatever he sends. Who may presses, writes why, and within
ten seconds nobody gets the page or its pictures at any address a reader has. The board confirms it later, once.
"""
import html
import json
import re
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
from browser import Browser  # noqa: E402
from conversation import new_id  # noqa: E402
from life import Article, Board, Checks  # noqa: E402

PATH = "/go-khan-cap/"
PROMISED = 10.0  # seconds
check = Checks()


class Phone(Browser):
    """A member who is signed in to WordPress with his own password."""

    def __init__(self, board, part):
        super().__init__(board.base)
        login = board.known[part][0]
        self.sign_in(login, board.known["wordpress"][login]["password"])

    def form(self, deed, **query):
        """The fields of the form that does it, as they stand on the page; nothing when it has no such form."""
        page = self.get(PATH, **query).text
        for form in re.findall(r"<form method=\"post\".*?</form>", page, re.S):
            fields = dict(re.findall(r'<input type="hidden"[^>]* name="([^"]+)" value="([^"]*)"', form))
            if fields.get("deed") == deed:
                return {name: html.unescape(value) for name, value in fields.items()}
        return {}

    def press(self, fields):
        """What the page then says, by its name."""
        answer = self.post(PATH, **fields)
        found = re.search(r"[?&]said=(\w+)", answer.headers.get("Location") or "")
        return found.group(1) if answer.status == 303 and found else f"{answer.status}"


def fields_of(deed, article, **more):
    """What somebody sends who never saw the form."""
    return {"deed": deed, "item": article.id, "_wpnonce": "0123456789", "_wp_http_referer": PATH, **more}


class Removal:
    def __init__(self, board):
        self.board, self.word = board, "Gỡ" + new_id()[-10:]
        self.article = Article(board, f"Bài phải gỡ ngay <{self.word}> & \"gấp\"", self.word)
        self.article.publish()
        self.pictures = self.article.reading().addresses

    def is_live(self):
        return self.article.reads_back()

    def is_gone(self):
        return all(self.board.public(address).status == 404 for address in (self.article.address, *self.pictures))

    def for_strangers(self):
        answer = Browser(self.board.base).get(PATH)
        to = answer.headers.get("Location", "")
        check("who is not signed in is sent to do so", answer.status == 302 and "/wp-login.php" in to and "go-khan-cap" in to, to)
        answer = Browser(self.board.base).post(PATH, **fields_of("withdraw", self.article, reason="phá"))
        check("who is not signed in withdraws nothing", answer.status == 302 and self.is_live())
        author = Phone(self.board, "author")
        for name, query in (("list", {}), ("item", {"item": self.article.id}), ("search", {"s": self.word})):
            answer = author.get(PATH, **query)
            shown = self.word in re.sub(r'value="[^"]*"', "", answer.text)
            check(f"the author gets no {name}", answer.status == 403 and not shown, answer.status)
        said = author.press(fields_of("withdraw", self.article, reason="phá"))
        check("the author withdraws nothing", said == "again" and self.is_live(), said)
        # Nor with a nonce that WordPress did give him.
        nonce = re.search(r"_wpnonce=(\w+)", author.get(PATH).text)
        said = author.press(fields_of("withdraw", self.article, reason="phá") | {"_wpnonce": nonce[1] if nonce else "0"})
        check("nor with the nonce of another form", said == "again" and self.is_live(), said)

    def page_of(self, phone):
        answer = phone.get(PATH)
        policy, text = answer.headers.get("Content-Security-Policy", ""), answer.text
        check("the page runs no script and stands in no frame",
              "<script" not in text and "default-src 'none'" in policy and answer.headers.get("X-Frame-Options") == "DENY")
        check("the page is made for a telephone and nobody keeps it", 'name="viewport"' in text
              and "no-store" in answer.headers.get("Cache-Control", "") and "noindex" in answer.headers.get("X-Robots-Tag", ""))
        title = html.escape(self.article.content["title"])
        check("what is live is listed by its title, as text", title in text.replace("&#039;", "'"), title)
        found = phone.get(PATH, s=self.word.lower().replace("gỡ", "go")).text
        check("it is found without tone marks", self.article.id in found)
        check("it is found by its address", self.article.id in phone.get(PATH, s=self.article.address).text)
        check("what does not match is not", self.article.id not in phone.get(PATH, s="không có bài này").text)

    def pressed(self, phone):
        form = phone.form("withdraw", item=self.article.id)
        check("the item has its own button", form.get("item") == self.article.id, form)
        for name, change in (("an old page", {"_wpnonce": "0123456789"}), ("the nonce of another item", {"item": new_id()})):
            said = phone.press({**form, "reason": "gấp", **change})
            check(f"nothing happens by {name}", said == "again" and self.is_live(), said)
        said = phone.press({**form, "reason": " \n "})
        check("nothing happens without a reason", said == "reason" and self.is_live(), said)
        shown = phone.get(PATH, item=self.article.id, said="reason").text
        check("and the page says so", 'role="alert"' in shown and self.article.id in shown)
        reason = "Thông tin sai: <b>gỡ ngay</b> \\ 'gấp'"
        began = time.monotonic()
        said = phone.press({**form, "reason": reason})
        while not self.is_gone() and time.monotonic() - began < PROMISED:
            time.sleep(0.05)
        took = time.monotonic() - began
        check("pressed, the page and its pictures are gone within 10 s", said == "withdrawn" and self.is_gone(),
              f"{said}, {took:.2f} s")
        entry = self.article.trail()[-1]
        person = self.board.known["publisher"][0]
        right = (entry["what"], entry["who"], entry["reason"]) == ("withdraw", person, reason)
        check("the trail says who, why, and that it was an emergency",
              right and json.loads(entry["details"])["occasion"] == "emergency", entry)
        said = phone.press({**form, "reason": reason})
        check("pressed once more, it says that it is gone", said == "gone", said)
        answer = phone.get(PATH, item=self.article.id)
        check("its own page says so, too", answer.status == 404 and 'class="said good"' in answer.text)

    def confirmed(self, publisher):
        text = publisher.get(PATH).text
        check("it waits for the board, and the publisher cannot confirm",
              html.escape(self.word) in text and publisher.form("confirm") == {})
        before = len(self.article.trail())
        approver = Phone(self.board, "approver")
        form = approver.form("confirm")
        said = publisher.press({**form, "_wpnonce": "0"})
        check("nor by sending what the approver sends", said == "refused" and len(self.article.trail()) == before, said)
        said = approver.press({**form, "number": str(int(form["number"]) - 1)})
        check("what is confirmed is the removal and no other entry", said == "refused" and len(self.article.trail()) == before)
        said = approver.press(form)
        entry = self.article.trail()[-1]
        who = self.board.known["approver"][0]
        check("the approver confirms; it stands in the trail", said == "confirmed" and len(self.article.trail()) == before + 1
              and (entry["what"], entry["who"]) == ("confirm_withdrawal", who), entry)
        said = approver.press(form)
        check("once", said == "refused" and len(self.article.trail()) == before + 1, said)
        check("and then waits for nobody", approver.form("confirm") == {} and html.escape(self.word) not in approver.get(PATH).text)


def main():
    board = Board(sys.argv[1].rstrip("/"), json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")))
    removal = Removal(board)
    check("the article is live, with its pictures", removal.is_live() and len(removal.pictures) >= 3, removal.article.address)
    removal.for_strangers()
    publisher = Phone(board, "publisher")
    removal.page_of(publisher)
    removal.pressed(publisher)
    removal.confirmed(publisher)
    return check.end("emergency")


if __name__ == "__main__":
    sys.exit(main())
