#!/usr/bin/env python3
"""everything.py BASE CREDENTIALS [RECORDING]: all that smoke.py has no need of and the contract lists.

Every member of every value is sent and comes back, every call is asked for every status that it can be brought to, also
by people who are not signed in, by one who tried too often, and while the portal cannot answer. The traffic is added to
RECORDING; tests/contract/coverage.py finds what is left out. CREDENTIALS: {"members": {person: secret}, "code":
{"write": file on this machine, "run": [command that runs it inside of WordPress]}}. The portal has to be a new one;
what the run leaves behind is a rulebook that begins today, and for five minutes no code is taken.
"""
import http.client
import json
import re
import subprocess
import sys
import urllib.parse
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True
import publicpage  # noqa: E402
from conversation import ROOT, Portal, Reply, canonical, moment, new_id, sha256  # noqa: E402
from smoke import HASHED, Smoke  # noqa: E402

CONTRACT = Path(__file__).resolve().parents[2] / "resources" / "openapi.yaml"
LETTER = "TAPHUAN2026"
CLOSED = "2026-01"
STATE = """<?php
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET'];
require ABSPATH . 'wp-load.php';
update_option('toasoan_schema', (int) get_option('toasoan_schema') + (%d));
"""


class Everything(Smoke):
    def __init__(self, portal, code):
        super().__init__(portal, True)
        self.code = code

    def answered(self, status, person, method, path, body=None, headers=None, name="", secret=None):
        reply = self.portal.send(person, method, path, body, headers, secret)
        self.check(f"{status}: {name or method + ' ' + path[:60]}", reply.status == status,
                   f"{reply.told()} {reply.data[:300]}")
        return reply

    def back(self, name, person, path, value):
        """What was put is there, member by member."""
        reply = self.answered(200, person, "GET", path)
        self.check(f"{name} comes back as it was put", reply.status == 200 and reply.json == value, reply.data)

    # The portal as a whole

    def restore(self):
        """A new portal takes a backup back."""
        page = self.answered(200, self.administrator, "GET", "/backup").json
        medium = {"type": "media", "id": sha256(b"nowhere"), "value": {"bytes": 1, "type": "image/png"}}
        self.refused("check_failed", self.administrator, "POST", "/backup", {**page, "items": [medium]},
                     name="a backup whose media are missing")
        self.refused("wan_only", self.administrator, "POST", "/backup", {**page, "network": "wan"}, place="network")
        self.refused("bad_request", self.administrator, "POST", "/backup", {**page, "backup": "2"})
        self.refused("not_your_role", self.editor, "POST", "/backup", page)
        self.refused("bad_request", self.administrator, "GET", "/backup?since=x", place="since")
        self.answered(204, self.administrator, "POST", "/backup", page, name="restored")

    def keep_the_rulebook(self):
        """The next version, in force from today, with every member that a rulebook can have."""
        book = self.rulebook
        workflow = json.loads(json.dumps(book["workflow"]))
        who = {"roles": ["standing"], "relations": ["assignee"]}
        workflow["actions"].append({"id": "pass_on", "from": ["editing"], "who": who, "must": ["assignee"],
                                    "effects": ["assign_actor"]})
        changed = {**book, "version": book["version"] + 1, "from": moment(hours=7)[:10], "workflow": workflow,
                   "closed_periods": [CLOSED]}
        path, before = "/rulebook", self.portal.send(self.author, "GET", "/rulebook")
        cursor = self.portal.send(self.author, "GET", "/changes?limit=5").json["next"]
        self.answered(304, self.author, "GET", path, headers={"If-None-Match": before.headers["ETag"]})
        self.refused("not_your_role", self.editor, "PUT", path, changed)
        self.refused("bad_request", self.administrator, "PUT", path, {**changed, "network": "nowhere"})
        self.refused("wrong_state", self.administrator, "PUT", path, {**changed, "version": book["version"] + 2},
                     place="version")
        self.write("the next rulebook", self.administrator, "PUT", path, changed)
        kept = self.answered(200, self.author, "GET", path).json["versions"][-1]
        self.check("it is kept, member for member", self.without_empty(kept) == self.without_empty(changed), kept)
        self.refused("scope_changed", self.author, "GET", "/changes?since=" + urllib.parse.quote(cursor), place="since",
                     name="a cursor of before the workflow changed")
        self.rulebook = kept

    def without_empty(self, value):
        """A portal may write what is empty or leave it out, and lists of names in an order of its own."""
        if isinstance(value, dict):
            inner = {name: self.without_empty(one) for name, one in value.items()}
            return {name: one for name, one in inner.items() if one not in ("", [], {}, False, None)}
        if isinstance(value, list):
            inner = [self.without_empty(one) for one in value]
            return sorted(inner) if all(isinstance(one, str) for one in inner) else inner
        return value

    def health(self):
        self.refused("not_your_role", self.author, "GET", "/health")
        told = self.answered(200, self.editor, "GET", "/health").json
        self.check("the portal is well, and says when it last published",
                   told["ok"] and self.channel in told["last_published"], told)

    # Who is calling

    def letter(self):
        self.refused("not_found", "", "POST", "/invitations/KHONG-CO-MA", name="a code that nobody was given")
        made = self.answered(201, "", "POST", "/invitations/" + LETTER, name="a code becomes a credential").json
        self.answered(200, made["user"], "GET", "/session", secret=made["secret"], name="which holds")

    def renew(self):
        path = "/session/credential"
        self.refused("bad_request", self.author, "POST", path, headers={"Toasoan-Request-Id": "?"},
                     place="Toasoan-Request-Id")
        made = self.answered(201, self.author, "POST", path, name="another credential").json
        self.answered(204, self.author, "DELETE", path, secret=made["secret"], name="ended by itself")
        self.refused("unauthorized", self.author, "DELETE", path, secret=made["secret"], name="and once more")
        self.answered(200, self.author, "GET", "/session", name="the first still holds")

    # An article with everything

    def send_media(self):
        bytes_of = publicpage.media("Moi" + new_id()[-8:])
        self.digests = {name: sha256(data) for name, data in bytes_of.items()}
        self.picture = self.digests["cover"]
        for name, data in bytes_of.items():
            self.as_post("PATCH", self.author, "/media/" + self.digests[name], data,
                         {"Upload-Offset": "0", "Upload-Length": str(len(data))})
        headers = {"Upload-Offset": "0", "Upload-Length": "1"}
        self.refused("not_found", self.author, "PATCH", "/media/nothing", b"x", headers)
        self.answered(404, self.author, "HEAD", "/media/nothing")

    def as_post(self, method, person, path, body=None, headers=None):
        reply = self.portal.send(person, "POST", path, body, {**(headers or {}), "X-HTTP-Method-Override": method})
        self.check(f"{method} {path[:40]} as POST", reply.status in (200, 204), f"{reply.told()} {reply.data[:300]}")
        return reply

    def whole(self):
        """A content in which nothing is left out."""
        body = publicpage.BODY.format(word="Toàn bộ", **self.digests)
        return {
            "site": self.site, "kind": self.kind, "title": "Đủ mọi mục", "lead": "Tóm tắt", "body": body,
            "byline": "P.V.", "category": self.category, "channels": [self.channel], "urgency": "flash",
            "cover": {"media": self.digests["cover"], "alt": "Ảnh", "caption": "Quang cảnh", "credit": "Ảnh: P.V."},
            "source": {"name": self.rulebook["permitted_sources"][0], "address": "https://example.org/tin",
                       "permission": "Đã xin", "original": self.digests["paper"]},
            "attachments": [{"media": self.digests["paper"], "name": "Nghị quyết.pdf", "number": "10-NQ/TU",
                             "signed_on": "2026-03-05", "signer": "Nguyễn Văn A"}],
            "correction_notice": "Đính chính", "embargo": moment(days=-1), "period": "2026-10",
            "event": {"name": "Hội nghị", "place": "Đông Hà", "begins": moment(hours=-3), "ends": moment(hours=-2)},
            "document": {"number": "10-NQ/TU", "signed_on": "2026-03-05", "signer": "Nguyễn Văn A",
                         "type": self.rulebook["document_types"][0]},
            "clearance": {"by": "Trần Văn B", "on": "2026-03-06"}, "ai_use": "Soát lỗi chính tả",
            "personal_data": {"purpose": "Nêu gương", "consent": "Đã đồng ý"}, "note": "Gửi Ban Biên tập",
            "twin": new_id(), "x_kept": True}

    def bound(self):
        return {"fingerprint": publicpage.fingerprint(self.current["content"])}

    def write_it(self):
        self.article = new_id()
        first = self.revision(self.article, None, {**self.whole(), "urgency": "urgent"})
        self.as_post("PUT", self.author, f"/articles/{self.article}", first)
        self.current = first
        self.put("with every member", self.author, self.revision(self.article, first["revision"], self.whole()))
        got = self.portal.send(self.author, "GET", f"/articles/{self.article}").json
        self.check("every member comes back", got.get("content") == self.current["content"], got)

    def approve_it(self):
        self.refused("bad_request", self.author, "POST", self.path("transitions"), {"article": self.article})
        finding = {"check": "quotation", "place": "body", "reason": "Trích nguyên văn"}
        self.act(self.author, "submit", "submitted", acknowledged=[finding])
        self.act(self.standing, "receive", "editing", assignee=self.editor)
        self.act(self.editor, "forward", "awaiting_approval")
        self.refused("wrong_state", self.approver, "GET", self.path("package"), name="not approved, hence not packed")
        self.act(self.standing, "approve_on_paper", "approved", paper="Phiếu số 12", **self.bound())
        self.act(self.publisher, "schedule", "scheduled", **self.bound(), **self.targets(), at=moment(hours=4))
        got = self.portal.send(self.author, "GET", f"/articles/{self.article}").json
        self.check("approved on paper and scheduled", got["approval"]["on_paper"] == "Phiếu số 12"
                   and got["schedule"]["by"] == self.publisher, got)
        self.act(self.publisher, "unschedule", "approved")
        self.act(self.publisher, "publish", "published", **self.bound(), **self.targets())

    # Around it

    def remark(self):
        remark = {"id": new_id(), "article": self.article, "author": self.editor, "revision": self.current["revision"],
                  "quote": "Toàn bộ", "text": "Xem lại", "at": moment(), "resolved": False}
        path, known = self.path("comments/" + remark["id"]), {"Toasoan-Request-Id": new_id()}
        self.answered(200, self.editor, "PUT", path, remark, known)
        self.refused("id_reused", self.editor, "PUT", path, {**remark, "text": "Khác"}, known,
                     name="another remark in the same request")
        self.refused("not_canonical", self.editor, "PUT", path, {**remark, "text": "a\u0007b"}, place="text")

    def taken_in(self):
        """An article of another portal, with a deadline, which no call sets."""
        package = self.answered(200, self.publisher, "GET", self.path("package?network=internet")).json
        self.refused("bad_request", self.publisher, "POST", "/packages", {"package": "2"})
        again = json.loads(json.dumps(package))
        again["articles"][0]["id"] = new_id()
        again["histories"] = {again["articles"][0]["id"]: self.trail(package["articles"][0]["approval"])}
        self.refused("id_reused", self.publisher, "POST", "/packages", self.sealed(again), place="articles",
                     name="a revision that is another article's")
        again["articles"][0].update(revision=new_id(), due=moment(days=2))
        taken = self.write("a package of another portal", self.publisher, "POST", "/packages", self.sealed(again)).json
        told = self.portal.send(self.editor, "GET", "/articles/" + taken["receipts"][0]["article"]).json
        self.check("its deadline came with it", told.get("due") == again["articles"][0]["due"], told)
        page = self.answered(200, self.editor, "GET", "/changes?limit=1000").json
        due = [e["summary"]["due"] for e in page["entries"] if "due" in e.get("summary", {})]
        self.check("lists have it, too", due == [told["due"]], due)

    @staticmethod
    def sealed(package):
        rest = {name: value for name, value in package.items() if name != "seal"}
        return {**rest, "seal": sha256(canonical(rest))}

    @staticmethod
    def trail(approval):
        entry = {"number": 1, "what": "approve", "id": new_id(), "who": approval["by"], "at": approval["at"],
                 "fingerprint": approval["fingerprint"]}
        return [{**entry, "hash": sha256(canonical({name: str(entry.get(name, "")) for name in HASHED}))}]

    def plan(self):
        order = {"id": new_id(), "site": self.site, "unit": self.rulebook["units"][0]["id"], "person": self.author,
                 "task": "Viết tin", "kind": self.kind, "due": moment(days=2), "article": self.article}
        path, known = "/assignments/" + order["id"], {"Toasoan-Request-Id": new_id()}
        self.answered(200, self.editor, "PUT", path, order, known)
        self.back("an assignment", self.author, path, order)
        self.refused("id_reused", self.editor, "PUT", path, {**order, "task": "Khác"}, known)
        self.refused("bad_request", self.editor, "PUT", path, {**order, "id": new_id()}, place="id")
        self.refused("not_found", self.stranger, "PUT", path, order, name="somebody else's assignment")
        self.answered(200, self.editor, "PUT", path, {**order, "person": self.stranger})
        page = self.answered(200, self.author, "GET", "/changes").json
        self.check("who was asked before is told that it is gone", (order["id"], "gone") in
                   [(e["id"], e["op"]) for e in page["entries"]], page["entries"])

    def remind(self):
        note = {"id": new_id(), "from": self.editor, "to": self.author, "text": "Đã đến hạn", "article": self.article,
                "at": moment()}
        path = "/reminders/" + note["id"]
        self.write("reminder of an article", self.editor, "PUT", path, note)
        self.write("read", self.author, "PUT", path, {**note, "read_at": moment()})
        told = self.answered(200, self.editor, "GET", path).json
        self.check("the reminder comes back, with its receipt",
                   {**told, "at": note["at"]} == {**note, "read_at": told.get("read_at")}, told)
        self.refused("bad_request", self.editor, "PUT", "/reminders/" + new_id(), note, place="id")
        self.refused("not_found", self.stranger, "PUT", path, note, name="somebody else's reminder")

    def lend(self):
        lent = {"id": new_id(), "from": self.approver, "to": self.editor, "site": self.site, "role": "approver",
                "begins": moment(days=30), "ends": moment(days=31), "revoked": True}
        path = "/delegations/" + lent["id"]
        self.write("delegation", self.approver, "PUT", path, {**lent, "revoked": False})
        self.write("revoked", self.approver, "PUT", path, lent)
        self.back("a delegation", self.editor, path, lent)
        self.refused("not_found", self.stranger, "GET", path)
        self.refused("not_found", self.stranger, "PUT", path, {**lent, "from": self.stranger})

    def pay(self):
        path, known = self.path("royalty"), {"Toasoan-Request-Id": new_id()}
        paid = {"article": self.article, "period": moment()[:7], "tariff": self.rulebook["tariffs"][0]["id"],
                "coefficient": "1.5", "shares": [{"person": self.author, "percent": 100}]}
        self.refused("period_closed", self.approver, "PUT", path, {**paid, "period": CLOSED}, place="period")
        self.answered(200, self.approver, "PUT", path, paid, known)
        self.refused("id_reused", self.approver, "PUT", path, {**paid, "coefficient": "2"}, known)
        self.back("a royalty", self.author, path, paid)

    def hand_over(self):
        path, known = f"/members/{self.stranger}/handover", {"Toasoan-Request-Id": new_id()}
        leaving = {"from": self.stranger, "to": self.author, "site": self.site, "reason": "Chuyển công tác"}
        self.refused("bad_request", self.administrator, "POST", path, {**leaving, "from": self.author}, place="from")
        self.answered(200, self.administrator, "POST", path, leaving, known)
        self.refused("id_reused", self.administrator, "POST", path, {**leaving, "reason": "Khác"}, known)

    def delete(self):
        draft = self.revision(new_id(), None, self.content("Bỏ đi"))
        path = f"/articles/{draft['article']}"
        self.put("a draft to delete", self.author, draft)
        self.as_post("DELETE", self.author, path)
        self.refused("bad_request", self.author, "PUT", path + "/lock", {"take_over": False},
                     {"Toasoan-Request-Id": "?"})

    # Every call

    def calls(self):
        """Of the contract: (id, method, path with something in it, statuses)."""
        for template, item in yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))["paths"].items():
            path = template.replace("{digest}", sha256(b"nothing")).replace("{code}", "KHONG-CO-MA")
            path = re.sub(r"{\w+}", new_id(), path) + ("?ids=" + new_id() if template == "/articles" else "")
            for method in ("get", "head", "put", "post", "patch", "delete"):
                if method in item:
                    yield item[method]["operationId"], method.upper(), path, item[method]["responses"]

    def ask_all(self, problem, status, person, secret=None):
        for call, method, path, statuses in self.calls():
            if str(status) in statuses or f"{status // 100}XX" in statuses:
                body = {} if method in ("PUT", "POST") else b"x" if method == "PATCH" else None
                reply = self.portal.send(person, method, path, body, secret=secret)
                fits = reply.status == status and (method == "HEAD" or reply.problem == problem)
                self.check(f"{problem}: {call}", fits, f"{reply.told()} {reply.data[:300]}")

    def nobody(self):
        self.ask_all("unauthorized", 401, "")

    def nothing_there(self):
        for call, method, path, statuses in self.calls():
            if method in ("GET", "DELETE") and "404" in statuses:
                self.refused("not_found", self.author, method, path, name=call)
        self.refused("not_found", self.author, "PUT", f"/articles/{new_id()}/lock", {"take_over": False})
        self.refused("not_found", self.approver, "PUT", f"/articles/{new_id()}/royalty", {"article": new_id()})
        self.refused("not_found", self.editor, "PUT", f"/articles/{new_id()}/comments/{new_id()}", {})

    def too_large(self):
        """Said by the length alone: the server refuses it before a byte is sent."""
        for call, method, path, statuses in self.calls():
            if "413" in statuses:
                reply = self.only_head(method, path)
                self.check(f"too_large: {call}", (reply.status, reply.problem) == (413, "too_large"), reply.data[:300])

    def only_head(self, method, path):
        connection = http.client.HTTPConnection(self.portal.base.removeprefix("http://"), timeout=60)
        headers = {"Content-Type": "application/json", "Toasoan-Request-Id": new_id(), "Content-Length": str(1 << 40)}
        connection.putrequest(method, ROOT + path)
        for name, text in headers.items():
            connection.putheader(name, text)
        connection.endheaders()
        answer = connection.getresponse()
        reply = Reply(answer.status, answer.headers, answer.read())
        connection.close()
        self.portal.record(method, ROOT + path, headers, b"", reply)
        return reply

    def unavailable(self):
        """While the tables are of another version than the plugin."""
        self.inside(1)
        try:
            self.ask_all("unavailable", 503, self.author)
        finally:
            self.inside(-1)
        self.answered(200, self.author, "GET", "/session", name="back again")

    def inside(self, more):
        Path(self.code["write"]).write_text(STATE % more, encoding="utf-8")
        subprocess.run(self.code["run"], check=True, capture_output=True, timeout=120)

    def guessing(self):
        """Ten times wrong, as somebody who is not known here; and ten codes that nobody was given."""
        for _ in range(10):
            self.portal.send("khach", "GET", "/session", secret="sai")
            self.portal.send("", "POST", "/invitations/DOAN-MO", {})
        self.ask_all("too_many", 429, "khach", "sai")

    def run(self):
        self.meet()
        for step in (self.restore, self.keep_the_rulebook, self.letter, self.renew, self.send_media, self.write_it,
                     self.approve_it, self.health, self.remark, self.taken_in, self.plan, self.remind, self.lend,
                     self.pay, self.hand_over, self.delete, self.nobody, self.nothing_there, self.too_large,
                     self.unavailable, self.guessing):
            try:
                step()
            except (KeyError, IndexError, TypeError, ValueError, OSError, subprocess.SubprocessError) as fault:
                self.check(f"{step.__name__} goes through", False, repr(fault))
        print(f"everything: {self.passed} of {self.steps} passed")
        return 0 if self.passed == self.steps else 1


def main():
    if len(sys.argv) not in (3, 4):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    known = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    return Everything(Portal(sys.argv[1], known["members"], *sys.argv[3:]), known["code"]).run()


if __name__ == "__main__":
    sys.exit(main())
