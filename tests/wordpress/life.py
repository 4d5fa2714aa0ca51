"""life.py: an article that four people bring before the public by the contract, and what the public then gets."""
import json
import re

from browser import Browser, basic
from conversation import ROOT, new_id, sha256
from publicpage import PageReading, content, fingerprint, media

MADE_AT = "2026-03-05T01:30:00.000Z"


class Checks:
    """What was looked at, a line each; nothing stops at the first fault."""

    def __init__(self):
        self.results = []

    def __call__(self, name, good, shown=""):
        self.results.append(bool(good))
        print(f"{'ok  ' if good else 'FAIL'}  {name}" + (f": {str(shown)[:150]}" if shown != "" else ""), flush=True)

    def end(self, name):
        print(f"{name}: {sum(self.results)} of {len(self.results)} passed")
        return 0 if all(self.results) and self.results else 1


class Board:
    """Who writes and decides: {"site", "kind", "category", "channel": codes of the rulebook, "author", "editor",
    "approver", "publisher": [login, secret]}."""

    def __init__(self, base, known):
        self.base, self.known = base, known

    def public(self, path):
        """As any reader gets it."""
        return Browser(self.base).send("GET", path)

    def call(self, person, method, path, value=None, body=None, headers=None):
        sent = {"Authorization": basic(*self.known[person]), "Toasoan-Request-Id": new_id(), **(headers or {})}
        if value is not None:
            body, sent["Content-Type"] = json.dumps(value).encode(), "application/json"
        return Browser(self.base).send(method, ROOT + path, body, sent)


class Article:
    """Written, received, forwarded and approved by four people. The word stands in every text of it."""

    def __init__(self, board, title, word):
        self.board, self.word, self.media = board, word, media(word)
        self.digests = {name: sha256(data) for name, data in self.media.items()}
        self.id, self.revision, self.address = new_id(), None, ""
        self.content = content(board.known, word, title, self.digests)
        for name, data in self.media.items():
            sent = {"Upload-Offset": "0", "Upload-Length": str(len(data)), "Content-Type": "application/octet-stream"}
            answer = board.call("author", "PATCH", "/media/" + self.digests[name], body=data, headers=sent)
            assert answer.status == 204, answer.says()
        self.put("author")
        self.act("author", "submit")
        self.act("editor", "receive")
        self.approve()

    def put(self, person):
        parent, self.revision = self.revision, new_id()
        value = {"article": self.id, "revision": self.revision, "parent": parent, "made_at": MADE_AT}
        answer = self.board.call(person, "PUT", f"/articles/{self.id}", {**value, "content": self.content})
        assert answer.status == 200, answer.says()

    def act(self, person, action, **more):
        value = {"article": self.id, "id": new_id(), "action": action, "revision": self.revision, "made_at": MADE_AT}
        answer = self.board.call(person, "POST", f"/articles/{self.id}/transitions", {**value, **more})
        assert answer.status == 200, f"{action}: {answer.says()}"
        return answer.json()

    def approve(self):
        self.act("editor", "forward")
        self.act("approver", "approve", fingerprint=fingerprint(self.content))

    def publish(self):
        receipt = self.act("publisher", "publish", fingerprint=fingerprint(self.content),
                           targets=[{"site": self.content["site"], "channel": self.content["channels"][0]}])
        self.address = receipt["live"]["address"]

    def correct(self, title):
        self.act("editor", "correct", reason="sửa lỗi")
        self.content = {**self.content, "title": title, "correction_notice": "Đính chính"}
        self.put("editor")
        self.approve()
        self.publish()

    def trail(self):
        return self.board.call("editor", "GET", f"/articles/{self.id}/history").json()["entries"]

    def marked(self):
        """The part of the page that is ours."""
        answer = self.board.public(self.address)
        found = re.search(r'<article class="toasoan-page">\n(.*)</article>', answer.text, re.S)
        return found.group(1) if answer.status == 200 and found else f"status {answer.status}"

    def reading(self):
        return PageReading(self.board.public(self.address).text)

    def reads_back(self):
        reading = self.reading()
        whole = all(sha256(self.board.public(address).body) in address for address in reading.addresses)
        return fingerprint(reading.value) == fingerprint(self.content) and whole
