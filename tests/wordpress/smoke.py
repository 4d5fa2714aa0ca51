#!/usr/bin/env python3
"""smoke.py BASE CREDENTIALS [RECORDING] [--without-publishing]: one article through a whole portal, told line by line.

BASE is the address of the site, CREDENTIALS a JSON file {person: secret} of members of the rulebook in force; the traffic
is added to RECORDING, as tests/contract/validate_traffic.py reads it. Every write is sent twice and must be answered twice in
the same way; every refusal of the contract that can be reached from outside is reached; the audit trail is verified by its
hashes. What the run leaves behind is a declined article and some notes.
"""
import json
import secrets
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True
from conversation import Portal, canonical, fingerprint, moment, new_id, picture, sha256  # noqa: E402

HASHED = ("number", "what", "id", "who", "at", "made_at", "from", "to", "revision", "fingerprint", "reason", "details",
          "previous")


class Smoke:
    def __init__(self, portal, publishes):
        self.portal, self.publishes = portal, publishes
        self.steps = self.passed = 0

    def check(self, name, holds, told=""):
        self.steps += 1
        self.passed += bool(holds)
        print(f"{'ok  ' if holds else 'FAIL'} {name}{'' if holds or not told else ': ' + str(told)[:400]}")
        return holds

    def write(self, name, person, method, path, body=None, headers=None):
        """Sent twice under one request id; both answers are one."""
        headers = {"Toasoan-Request-Id": new_id(), **(headers or {})}
        first = self.portal.send(person, method, path, body, headers)
        again = self.portal.send(person, method, path, body, headers)
        same = (first.status, first.data) == (again.status, again.data)
        self.check(f"{name}, and once more", first.status in (200, 204) and same,
                   f"{first.told()} {first.data[:300]} / {again.told()} {again.data[:300]}")
        return first

    def refused(self, problem, person, method, path, body=None, headers=None, place=None, name="", secret=None):
        reply = self.portal.send(person, method, path, body, headers, secret)
        fits = reply.problem == problem and (place is None or reply.json.get("place", "") == place)
        self.check(f"refused {problem}{' at ' + place if place else ''}: {name or method + ' ' + path}", fits,
                   f"{reply.told()} {reply.data[:300]}")
        return reply

    # Who there is

    def meet(self):
        anybody = next(iter(self.portal.credentials))
        versions = self.portal.send(anybody, "GET", "/rulebook").json["versions"]
        session = self.portal.send(anybody, "GET", "/session").json
        self.rulebook = next(r for r in versions if r["version"] == session["rulebook_version"])
        for site in self.rulebook["sites"]:
            if site["level"] == 1 and self.finds_people(site["id"]):
                self.site = site["id"]
                break
        else:
            raise SystemExit("smoke: the credentials do not fill the roles of a level 1 site")
        here = [c for c in self.rulebook["channels"] if c["site"] == self.site]
        self.channel = next(c["id"] for c in here if c["network"] == session["network"] and c["publishable"])
        self.other_channel = next((c["id"] for c in here if c["network"] != session["network"]), None)
        self.category = next(c["id"] for c in self.rulebook["categories"] if c["site"] == self.site)
        wanted = {"title", "body", "event"}
        self.kind = next(k["id"] for k in self.rulebook["kinds"] if set(k.get("required", [])) == wanted)
        for person in (self.author, self.editor, self.approver, self.publisher, self.administrator):
            reply = self.portal.send(person, "GET", "/session")
            self.check(f"session of {person}", reply.status == 200 and reply.json["person"] == person, reply.told())

    def finds_people(self, site):
        def only(roles):
            return [p["id"] for p in self.rulebook["people"]
                    if p["id"] in self.portal.credentials and p.get("roles", {}).get(site, []) == roles]
        found = [only([role]) for role in ("editor", "approver", "standing", "publisher", "administrator")]
        authors = only(["contributor"])
        if not all(found) or len(authors) < 2:
            return False
        self.editor, self.approver, self.standing, self.publisher, self.administrator = (people[0] for people in found)
        self.author, self.stranger = authors[:2]
        self.outsider = next((p["id"] for p in self.rulebook["people"] if p["id"] in self.portal.credentials
                              and site not in p.get("roles", {})), None)
        return True

    def door(self):
        self.refused("unauthorized", "", "GET", "/session", name="nobody")
        self.refused("unauthorized", self.author, "GET", "/session", secret="falschesGeheimnis", name="a wrong secret")
        self.refused("not_found", self.author, "GET", "/nothing")
        reply = self.portal.send(self.author, "DELETE", "/session")
        self.check("405 for a method that the contract does not have", reply.status == 405, reply.told())
        self.refused("bad_request", self.author, "PUT", f"/articles/{new_id()}", {}, {"Toasoan-Request-Id": "?"},
                     "Toasoan-Request-Id", "a write without its id")

    # Media

    def upload(self):
        data = picture()
        self.picture, path = sha256(data), f"/media/{sha256(data)}"
        cuts = [0, len(data) // 3, 2 * len(data) // 3, len(data)]
        for number, (start, end) in enumerate(zip(cuts, cuts[1:]), 1):
            reply = self.write(f"piece {number} of 3", self.author, "PATCH", path, data[start:end],
                               {"Upload-Offset": str(start), "Upload-Length": str(len(data))})
            told = (reply.headers["Upload-Complete"], reply.headers["Upload-Offset"])
            self.check(f"the portal has {end} bytes", told == ("?1" if end == len(data) else "?0", str(end)), told)
            if number == 1:
                reply = self.refused("offset_mismatch", self.author, "PATCH", path, b"xyz",
                                     {"Upload-Offset": str(end + 5), "Upload-Length": str(len(data))}, name="a gap")
                self.check("it says where to go on", reply.json.get("offset") == end)
        for person, complete, offset in ((self.author, "?1", len(data)), (self.stranger, "?0", 0)):
            reply = self.portal.send(person, "HEAD", path)
            told = (reply.status, reply.headers["Upload-Complete"], reply.headers["Upload-Offset"])
            self.check(f"HEAD by {person} says {complete}", told == (200, complete, str(offset)), told)
        self.refused("not_found", self.stranger, "GET", path, name="a medium of which only the digest is known")
        self.read_ranges(path, data)
        self.refused("too_large", self.author, "PATCH", path, b"x", {"Upload-Offset": "0", "Upload-Length": str(10 ** 15)})
        self.refused("bad_request", self.author, "PATCH", path, b"x", {"Upload-Length": "1"}, "Upload-Offset")
        self.refused("digest_mismatch", self.author, "PATCH", f"/media/{sha256(secrets.token_bytes(8))}", b"other",
                     {"Upload-Offset": "0", "Upload-Length": "5"}, name="bytes of another digest")
        self.refused("not_found", self.author, "GET", "/media/nothing")

    def read_ranges(self, path, data):
        whole = self.portal.send(self.author, "GET", path)
        self.check("the whole medium", whole.data == data and whole.headers["Content-Type"] == "image/png", whole.told())
        part = self.portal.send(self.author, "GET", path, headers={"Range": "bytes=10-19"})
        self.check("a range of it", part.status == 206 and part.data == data[10:20]
                   and part.headers["Content-Range"] == f"bytes 10-19/{len(data)}", part.told())
        tail = self.portal.send(self.author, "GET", path, headers={"Range": "bytes=100-"})
        self.check("the rest of it", tail.status == 206 and tail.data == data[100:], tail.told())
        beyond = self.portal.send(self.author, "GET", path, headers={"Range": f"bytes={len(data)}-"})
        self.check("416 beyond its end", beyond.status == 416, beyond.told())

    # Revisions

    def content(self, title, **more):
        return {"site": self.site, "kind": self.kind, "title": title, "lead": "Tin thử của cổng",
                "body": f'<article>\n<p>Đoạn một “thử” – 22x44 &amp; <strong>đậm</strong>.</p>\n<figure>\n'
                        f'<img src="media:{self.picture}" alt="Ảnh thử"/>\n</figure>\n</article>',
                "cover": {"media": self.picture, "alt": "Ảnh thử", "caption": "", "credit": ""}, "byline": "P.V.",
                "category": self.category, "channels": [self.channel], "attachments": [], "urgency": "normal",
                "event": {"name": "Việc thử", "begins": moment(hours=-2)}, "x_kept": {"a": [], "b": {}, "c": 1}, **more}

    def revision(self, of, parent, content, **more):
        return {"article": of, "revision": new_id(), "parent": parent, "made_at": moment(), "content": content, **more}

    def next(self, title, **more):
        """A revision of the current one."""
        return self.revision(self.article, self.current["revision"], self.content(title, **more))

    def put(self, name, person, revision):
        reply = self.write(name, person, "PUT", f"/articles/{revision['article']}", revision)
        if reply.status == 200:
            self.current = revision
        return reply

    def draft(self):
        self.article = article = new_id()
        path = f"/articles/{article}"
        first = self.revision(article, None, self.content("Bản nháp thử"))
        self.refused("not_found", self.author, "GET", path, name="what is not there yet")
        self.refused("not_found", self.author, "PUT", path, self.revision(article, new_id(), first["content"]),
                     name="a parent of nothing")
        if self.outsider:
            self.refused("not_your_role", self.outsider, "PUT", path, first, name="a draft by somebody of another site")
        self.put("draft", self.author, first)
        other = {**first, "made_at": moment(seconds=-9)}
        self.refused("revision_reused", self.author, "PUT", path, other, place="revision")
        self.misshapen(article, first)
        whole = self.portal.send(self.author, "GET", path)
        self.check("the draft comes back as it was sent", whole.json.get("content") == first["content"], whole.data)
        reply = self.portal.send(self.author, "GET", path, headers={"If-None-Match": whole.headers["ETag"]})
        self.check("304 for its tag", reply.status == 304, reply.told())
        for person in (self.stranger, self.editor, self.approver, self.administrator):
            self.refused("not_found", person, "GET", path, name=f"somebody else's draft, by {person}")
        second = self.revision(article, first["revision"], self.content("Bản nháp thử, lần hai"))
        self.put("second revision", self.author, second)
        self.stale(self.author, first["revision"], second)
        listed = self.portal.send(self.author, "GET", f"/articles?ids={article},{new_id()}").json
        self.check("the list has what I see", [a["id"] for a in listed["articles"]] == [article], listed)
        self.refused("bad_request", self.author, "GET", "/articles?ids=x", place="ids")

    def misshapen(self, article, first):
        def attempt(problem, place, name, content=None, **more):
            revision = self.revision(article, first["revision"], {**first["content"], **(content or {})}, **more)
            self.refused(problem, self.author, "PUT", f"/articles/{article}", revision, place=place, name=name)
        attempt("not_canonical", "body", "a body of other spelling", {"body": "<article>\n<p >a</p>\n</article>"})
        attempt("not_canonical", "title", "a control character", {"title": "a\u0007b"})
        attempt("bad_request", None, "no urgency", {"urgency": "at once"})
        attempt("bad_request", "article", "another article's id", article=new_id())
        much = "x" * (self.rulebook["limits"]["article_bytes"] + 1)
        attempt("too_large", None, "more than an article may hold", {"note": much})
        if self.other_channel and self.rulebook["network"] == "internet":
            attempt("wan_only", "channels", "a channel of the other network", {"channels": [self.other_channel]})

    def stale(self, person, parent, current):
        reply = self.refused("parent_mismatch", person, "PUT", f"/articles/{self.article}",
                             self.revision(self.article, parent, self.content("Cũ")), place="parent", name="a stale parent")
        told = reply.json.get("current", {})
        self.check("412 brings the whole current article", reply.status == 412 and told.get("revision") == current["revision"]
                   and told.get("content") == current["content"], reply.data)

    # The workflow

    def transition(self, action, **more):
        return {"article": self.article, "id": new_id(), "action": action, "revision": self.current["revision"],
                "made_at": moment(), **more}

    def path(self, rest):
        return f"/articles/{self.article}/{rest}"

    def act(self, person, action, wanted, **more):
        reply = self.write(f"{action} by {person}", person, "POST", self.path("transitions"),
                           self.transition(action, **more))
        self.check(f"  now {wanted}", reply.json.get("state") == wanted, reply.data)
        return reply.json

    def may_not(self, problem, person, action, place=None, name="", **more):
        self.refused(problem, person, "POST", self.path("transitions"), self.transition(action, **more), place=place,
                     name=f"{action} by {person}{', ' + name if name else ''}")

    def bound(self):
        return {"fingerprint": fingerprint(self.current["content"])}

    def targets(self):
        return {"targets": [{"site": self.site, "channel": self.channel}]}

    def submit_and_edit(self):
        self.may_not("unknown_action", self.author, "dance")
        self.may_not("not_found", self.stranger, "submit")
        self.may_not("not_your_role", self.author, "approve")
        self.may_not("wrong_state", self.author, "recall")
        self.may_not("fingerprint_mismatch", self.author, "submit", "revision", "another revision", revision=new_id())
        sent = self.transition("submit")
        self.write("submit", self.author, "POST", self.path("transitions"), sent)
        self.refused("id_reused", self.author, "POST", self.path("transitions"), {**sent, "reason": "khác"}, place="id")
        self.act(self.author, "recall", "draft")
        self.act(self.author, "submit", "submitted")
        self.refused("wrong_state", self.author, "PUT", f"/articles/{self.article}", self.next("Muộn"), name="what nobody edits")
        seen = self.portal.send(self.editor, "GET", f"/media/{self.picture}")
        self.check("the board sees its picture", seen.status == 200, seen.told())
        self.may_not("check_failed", self.editor, "receive", "assignee", "for a stranger", assignee=self.stranger)
        self.act(self.editor, "receive", "editing")
        self.refused("not_your_role", self.author, "PUT", f"/articles/{self.article}", self.next("Của tôi"),
                     name="what the board edits")
        before = self.current
        self.put("edited", self.editor, self.next("Tin thử đã biên tập"))
        self.stale(self.editor, before["revision"], self.current)
        self.leases()
        self.remarks()

    def leases(self):
        path = self.path("lock")
        first = self.portal.send(self.editor, "PUT", path, {"take_over": False})
        self.check("lease", first.status == 200 and first.json["holder"] == self.editor, first.data)
        held = self.refused("lock_held", self.approver, "PUT", path, {"take_over": False})
        self.check("it says who", held.json.get("lease", {}).get("holder") == self.editor, held.data)
        taken = self.portal.send(self.approver, "PUT", path, {"take_over": True})
        self.check("taken over", taken.json.get("taken_from") == self.editor, taken.data)
        self.refused("not_your_role", self.author, "PUT", path, {"take_over": True}, name="a lease without the right to edit")
        self.write("given back", self.approver, "DELETE", path)

    def remarks(self):
        remark = {"id": new_id(), "article": self.article, "author": self.editor, "revision": self.current["revision"],
                  "quote": "Đoạn một", "text": "Nên nói rõ hơn", "at": moment(), "resolved": False}
        path = self.path("comments/" + remark["id"])
        self.write("comment", self.editor, "PUT", path, remark)
        self.refused("not_your_role", self.author, "PUT", path, {**remark, "text": "Khác"}, place="text",
                     name="somebody else's words")
        self.refused("bad_request", self.editor, "PUT", self.path("comments/" + new_id()), remark, place="id")
        self.write("settled by the author", self.author, "PUT", path, {**remark, "resolved": True})
        listed = self.portal.send(self.author, "GET", self.path("comments")).json["comments"]
        self.check("one remark, settled", [(c["author"], c["resolved"]) for c in listed] == [(self.editor, True)], listed)

    def approve(self):
        self.act(self.editor, "forward", "awaiting_approval")
        self.may_not("reason_missing", self.approver, "send_back", "reason")
        self.act(self.approver, "send_back", "editing", reason="Sửa lại tít")
        self.act(self.editor, "forward", "awaiting_approval")
        self.may_not("fingerprint_mismatch", self.approver, "approve", "fingerprint", "another text",
                     fingerprint=sha256(b"something else"))
        self.act(self.approver, "approve", "approved", **self.bound())
        self.act(self.approver, "revoke", "awaiting_approval", reason="Xem lại")
        self.may_not("reason_missing", self.standing, "approve_on_paper", "reason", **self.bound())
        self.act(self.standing, "approve_on_paper", "approved", reason="Phiếu số 12", **self.bound())
        self.act(self.approver, "revoke", "awaiting_approval", reason="Duyệt trên máy")
        self.act(self.approver, "approve", "approved", **self.bound())
        self.pack()

    def pack(self):
        self.refused("not_your_role", self.author, "GET", self.path("package"))
        reply = self.portal.send(self.publisher, "GET", self.path("package"))
        package = reply.json
        rest = {name: value for name, value in package.items() if name != "seal"}
        self.check("package, sealed", reply.status == 200 and package.get("seal") == sha256(canonical(rest)), reply.told())
        self.write("a package of what is known already", self.publisher, "POST", "/packages", package)
        self.refused("digest_mismatch", self.publisher, "POST", "/packages", {**package, "portal_id": "khác"}, place="seal")
        if self.rulebook["network"] == "internet":
            other = {**rest, "network": "wan"}
            self.refused("wan_only", self.publisher, "POST", "/packages", {**other, "seal": sha256(canonical(other))})
        self.refused("bad_request", self.publisher, "GET", self.path("package?network=other"), place="network")

    def four_eyes(self):
        """Who approves has no part in writing; who holds several roles is held to them one after another."""
        busy = next((p["id"] for p in self.rulebook["people"] if p["id"] in self.portal.credentials
                     and {"contributor", "approver"} <= set(p.get("roles", {}).get(self.site, []))), None)
        if busy is None:
            return
        mine, self.article = self.article, new_id()
        kept = self.current
        self.put(f"draft of {busy}", busy, self.revision(self.article, None, self.content("Tin của người kiêm nhiệm")))
        self.act(busy, "submit", "submitted")
        self.act(self.editor, "receive", "editing")
        self.act(self.editor, "forward", "awaiting_approval")
        self.may_not("four_eyes", busy, "approve", **self.bound())
        self.act(self.editor, "decline", "declined", reason="Tin thử")
        self.article, self.current = mine, kept

    def publish(self):
        self.may_not("not_live", self.publisher, "withdraw", reason="Gỡ thử")
        self.may_not("check_failed", self.publisher, "publish", "targets", "without a target", **self.bound())
        self.may_not("check_failed", self.publisher, "publish", "targets", "on a channel that was not approved",
                     **self.bound(), targets=[{"site": self.site, "channel": "khong-co"}])
        self.may_not("check_failed", self.publisher, "schedule", "at", "in the past", **self.bound(), **self.targets(),
                     at=moment(hours=-1))
        self.act(self.publisher, "schedule", "scheduled", **self.bound(), **self.targets(), at=moment(hours=4))
        self.act(self.publisher, "unschedule", "approved")
        receipt = self.act(self.publisher, "publish", "published", **self.bound(), **self.targets())
        live = receipt.get("live", {})
        self.check("live is what was approved", live.get("fingerprint") == self.bound()["fingerprint"], receipt)
        self.looks(live.get("address", ""), True)

    def looks(self, address, shown):
        reply = self.portal.fetch(urllib.request.Request(address, headers={"Cache-Control": "no-cache"}))
        self.check(f"the public {'sees' if shown else 'does not see'} {address}",
                   reply.status == 200 if shown else reply.status in (404, 410), reply.status)

    def correct(self):
        self.may_not("reason_missing", self.editor, "correct", "reason")
        self.act(self.editor, "correct", "editing", reason="Sai tên xã")
        self.put("correction", self.editor, self.next("Tin thử đã sửa", correction_notice="Đính chính: tên xã"))
        self.act(self.editor, "forward", "awaiting_approval")
        self.act(self.approver, "approve", "approved", **self.bound())
        due = moment(seconds=2)
        self.act(self.publisher, "schedule", "scheduled", **self.bound(), **self.targets(), at=due)
        time.sleep(3)
        now = self.portal.send(self.author, "GET", f"/articles/{self.article}").json
        self.check("published by the portal when it was due", now["state"] == "published"
                   and now["live"]["fingerprint"] == self.bound()["fingerprint"], now)
        self.looks(now["live"]["address"], True)
        self.act(self.editor, "correct", "editing", reason="Định sửa nữa")
        self.put("a correction that is given up", self.editor, self.next("Không dùng"))
        receipt = self.act(self.editor, "abandon", "published")
        self.check("back to what the public sees", receipt["revision"] == receipt["live"]["revision"], receipt)
        self.current = {**self.current, "revision": receipt["revision"]}
        self.may_not("not_your_role", self.author, "withdraw", reason="Gỡ")
        self.may_not("reason_missing", self.publisher, "withdraw", "reason")
        gone = self.act(self.publisher, "withdraw", "published", reason="Hết thử")
        self.check("nothing is live", "live" not in gone, gone)
        self.looks(now["live"]["address"], False)

    # Around it

    def history(self):
        entries = self.portal.send(self.author, "GET", self.path("history")).json["entries"]
        previous, holds = "", bool(entries)
        for number, entry in enumerate(entries, 1):
            members = {name: str(entry.get(name, "")) for name in HASHED}
            holds &= (entry["number"], members["previous"]) == (number, previous)
            holds &= entry["hash"] == sha256(canonical(members))
            previous = entry["hash"]
        self.check(f"{len(entries)} entries of the trail hold", holds, entries[:2])
        self.refused("not_found", self.stranger, "GET", self.path("history"))
        listed = self.portal.send(self.author, "GET", self.path("revisions")).json["revisions"]
        made = [entry["revision"] for entry in entries if entry["what"] == "revision"]
        self.check(f"{len(listed)} revisions, oldest first", [r["revision"] for r in listed] == made, made)
        one = self.portal.send(self.author, "GET", self.path("revisions/" + listed[0]["revision"]))
        self.check("one revision", one.json == listed[0], one.data)
        self.refused("not_found", self.author, "GET", self.path("revisions/" + new_id()))

    def feed(self):
        for person, sees in ((self.author, True), (self.stranger, False)):
            page, seen = {"more": True, "next": ""}, []
            while page["more"]:
                page = self.portal.send(person, "GET", "/changes?since=" + urllib.parse.quote(page["next"])).json
                seen += [e["id"] for e in page["entries"] if e["op"] == "put" and e["type"] == "article"]
            self.check(f"the feed of {person} {'has' if sees else 'has not'} the article", (self.article in seen) == sees)
        self.refused("bad_request", self.author, "GET", "/changes?since=x", place="since")

    def planning(self):
        order = {"id": new_id(), "site": self.site, "person": self.stranger, "task": "Viết tin thử", "due": moment(days=2)}
        path = "/assignments/" + order["id"]
        self.refused("not_your_role", self.author, "PUT", path, order, name="an assignment by a contributor")
        self.write("assignment", self.editor, "PUT", path, order)
        self.write("answered by who was asked", self.stranger, "PUT", path, {**order, "article": self.article})
        self.refused("not_found", self.author, "GET", path, name="somebody else's assignment")
        note = {"id": new_id(), "from": self.editor, "to": self.stranger, "text": "Đã đến hạn", "at": moment()}
        path = "/reminders/" + note["id"]
        self.refused("not_your_role", self.author, "PUT", path, {**note, "from": self.author},
                     name="a reminder by a contributor")
        self.write("reminder", self.editor, "PUT", path, note)
        self.write("read", self.stranger, "PUT", path, {**note, "read_at": moment()})
        self.check("the reader's receipt", "read_at" in self.portal.send(self.editor, "GET", path).json)
        self.refused("id_reused", self.editor, "PUT", path, {**note, "text": "Khác"},
                     place="id", name="another reminder under its id")
        self.delegate()
        self.royalty()

    def delegate(self):
        lent = {"id": new_id(), "from": self.approver, "to": self.editor, "site": self.site, "role": "approver",
                "begins": moment(days=30), "ends": moment(days=31), "revoked": False}
        path = "/delegations/" + lent["id"]
        self.refused("not_your_role", self.editor, "PUT", path, lent, place="from", name="lending somebody else's role")
        self.refused("bad_request", self.approver, "PUT", path, {**lent, "ends": moment()},
                     place="ends", name="an end before its beginning")
        self.write("delegation", self.approver, "PUT", path, lent)
        self.refused("id_reused", self.approver, "PUT", path, {**lent, "to": self.publisher},
                     place="id", name="another delegation under its id")
        self.write("revoked", self.approver, "PUT", path, {**lent, "revoked": True})

    def royalty(self):
        path = self.path("royalty")
        paid = {"article": self.article, "period": moment()[:7], "tariff": "tin", "coefficient": "1.5",
                "shares": [{"person": self.author, "percent": 70}, {"person": self.editor, "percent": 30}]}
        self.refused("not_your_role", self.editor, "PUT", path, paid, name="royalties by an editor")
        self.refused("bad_request", self.approver, "PUT", path, {**paid, "shares": paid["shares"][:1]}, place="shares")
        self.refused("bad_request", self.approver, "PUT", path, {**paid, "coefficient": "1,5"}, place="coefficient")
        self.write("royalty", self.approver, "PUT", path, paid)
        self.check("the author sees it", self.portal.send(self.author, "GET", path).json == paid)
        self.refused("not_found", self.stranger, "GET", path)

    def administration(self):
        path = f"/members/{self.stranger}/handover"
        leaving = {"from": self.stranger, "to": self.author, "site": self.site, "reason": "Chuyển công tác"}
        self.refused("not_your_role", self.editor, "POST", path, leaving)
        self.refused("reason_missing", self.administrator, "POST", path, {**leaving, "reason": " "})
        self.write("handover", self.administrator, "POST", path, leaving)
        self.refused("not_your_role", self.editor, "GET", "/backup")
        page, items = {"more": True, "next": ""}, []
        while page["more"]:
            page = self.portal.send(self.administrator, "GET", "/backup?since=" + page["next"]).json
            items += page["items"]
        types = {item["type"] for item in items if self.article in json.dumps(item["value"])}
        self.check("the backup has the article with all that belongs to it",
                   {"article", "revision", "transition", "history", "media_use", "comment", "royalty"} <= types, types)
        self.check("its picture is named", any(item["id"] == self.picture for item in items if item["type"] == "media"))
        self.refused("wrong_state", self.administrator, "POST", "/backup", page, name="restoring into a portal that is not empty")

    def erase(self):
        mine = self.revision(new_id(), None, self.content("Bỏ đi"))
        path = f"/articles/{mine['article']}"
        self.write("a draft to delete", self.author, "PUT", path, mine)
        self.refused("not_found", self.stranger, "DELETE", path)
        self.write("deleted", self.author, "DELETE", path)
        self.refused("not_found", self.author, "GET", path, name="what was deleted")
        self.refused("id_reused", self.author, "PUT", path, mine, place="article", name="the id of what was deleted")
        path = f"/articles/{self.article}"
        self.refused("wrong_state", self.author, "DELETE", path, name="what was submitted once")
        self.refused("not_your_role", self.editor, "DELETE", path)
        self.refused("reason_missing", self.administrator, "DELETE", path, place="reason")
        self.write("purged", self.administrator, "DELETE", path, {"reason": "Bài thử"})
        for person in (self.author, self.editor):
            self.refused("not_found", person, "GET", path, name=f"what was purged, by {person}")
        kept = self.portal.send(self.administrator, "GET", path + "/history").json.get("entries", [])
        self.check("its trail remains", kept and kept[-1]["what"] == "purge", kept[-1:])

    def run(self):
        self.meet()
        steps = [self.door, self.upload, self.draft, self.submit_and_edit, self.approve, self.four_eyes]
        steps += [self.publish, self.correct] if self.publishes else []
        steps += [self.history, self.feed, self.planning, self.administration, self.erase]
        for step in steps:
            try:
                step()
            except (KeyError, IndexError, TypeError, ValueError, OSError) as fault:
                self.check(f"{step.__name__} goes through", False, repr(fault))
        print(f"smoke: {self.passed} of {self.steps} passed")
        return 0 if self.passed == self.steps else 1


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(arguments) not in (2, 3):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    with open(arguments[1], encoding="utf-8") as file:
        credentials = json.load(file)
    portal = Portal(arguments[0], credentials, *arguments[2:])
    return Smoke(portal, "--without-publishing" not in sys.argv).run()


if __name__ == "__main__":
    sys.exit(main())
