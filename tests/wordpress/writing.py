"""writing.py: people who write all the time, and what the portal said to it.

A writer takes articles through their lives, as their author and as the board, and does one write after another: what of
it was acknowledged is known exactly, and at most one write is under way.
"""
import collections
import random
import threading

from asking import Violation, demand
from conversation import fingerprint, moment, new_id, picture, sha256

SITE, CHANNEL, CATEGORY, KIND = "tinhuy", "net-cap-1", "lanh-dao", "bai"
EDITOR, APPROVER, PUBLISHER = "bbt.bientap", "bbt.lanhdao", "vp.dangbai"
AT_ONCE = 4  # articles that one writer has in hand


class Article:
    def __init__(self, author):
        self.id, self.author, self.state, self.is_live = new_id(), author, "", False
        self.revision, self.content, self.remark = None, {}, None
        self.trail = []  # (what, id) of every write that was acknowledged

    def path(self, rest=""):
        return f"/articles/{self.id}{rest}"


Write = collections.namedtuple("Write", "person method path body headers reply")


class Writer(threading.Thread):
    """Somebody who writes, and the board for what he wrote, one write after another."""

    def __init__(self, storm, author, seed):
        super().__init__(name=author, daemon=True)
        self.storm, self.author, self.chance = storm, author, random.Random(seed)
        self.articles, self.in_hand, self.pictures = [], [], set()
        self.acknowledged, self.pending = [], None

    def run(self):
        try:
            while not self.storm.over.is_set():
                self.step()
        except Exception as fault:
            self.storm.fail(f"{self.author}: {fault if isinstance(fault, Violation) else repr(fault)}")

    def step(self):
        if not self.in_hand or (len(self.in_hand) < AT_ONCE and self.chance.random() < 0.3):
            self.begin()
            return
        article = self.chance.choice(self.in_hand)
        steps = {"draft": [self.revise, self.remark, self.submit, self.submit],
                 "submitted": [self.remark, self.recall, self.receive, self.receive],
                 "editing": [self.edit, self.remark, self.forward],
                 "awaiting_approval": [self.send_back, self.approve, self.approve],
                 "approved": [self.remark, self.publish],
                 "published": [self.correct, self.remark, self.withdraw, self.withdraw, self.leave]}
        self.chance.choice(steps[article.state])(article)

    # Writes

    def write(self, person, method, path, body, headers=None):
        headers = {"Toasoan-Request-Id": new_id(), **(headers or {})}
        reply = self.storm.line.ask(person, method, path, body, headers)
        if reply.status in (200, 204):
            self.acknowledged.append(Write(person, method, path, body, headers, reply))
        return reply

    def change(self, article, what, thing, person, method, path, body):
        self.pending = (article.id, what, thing)
        reply = self.write(person, method, path, body)
        demand(reply.status == 200, f"{what} of {article.id} by {person} gets {reply.told()}: {reply.data[:200]}")
        article.trail.append((what, thing))
        self.pending = None
        receipt = reply.json
        demand(receipt["id"] == thing and receipt["history"]["length"] == len(article.trail) == receipt["version"],
               f"{what} of {article.id}, entry {len(article.trail)}, has another receipt: {receipt}")
        article.state, article.is_live = receipt["state"], "live" in receipt

    def upload(self):
        data = picture()
        digest, held, complete = sha256(data), 0, "?0"
        for _ in range(20):
            end = len(data) if held >= len(data) // 2 else len(data) // 2
            reply = self.write(self.author, "PATCH", f"/media/{digest}", data[held:end],
                               {"Upload-Offset": str(held), "Upload-Length": str(len(data))})
            told = reply.json.get("offset") if reply.problem == "offset_mismatch" else reply.headers["Upload-Offset"]
            demand(told is not None and 0 <= int(told) <= len(data),
                   f"an upload is answered {reply.told()}: {reply.data[:300]}")
            held, complete = int(told), reply.headers["Upload-Complete"]
            if complete == "?1":
                self.pictures.add(digest)
                return digest
        raise Violation(f"medium {digest} cannot be sent, the portal has {held} of {len(data)} bytes")

    def text(self, article, **more):
        number = len(article.trail) + 1
        body = f"<article>\n<p>Đoạn {number} “thử” &amp; <strong>đậm</strong>.</p>\n</article>"
        return {"site": SITE, "kind": KIND, "category": CATEGORY, "channels": [CHANNEL], "urgency": "normal",
                "title": f"Tin thử, lần {number}", "lead": "Tin thử của cổng", "byline": "P.V.", "body": body,
                "attachments": [], **more}

    def put(self, article, person, content):
        made = {"article": article.id, "revision": new_id(), "parent": article.revision, "made_at": moment(),
                "content": content}
        self.change(article, "revision", made["revision"], person, "PUT", article.path(), made)
        article.revision, article.content = made["revision"], content

    def act(self, article, person, action, **more):
        made = {"article": article.id, "id": new_id(), "action": action, "revision": article.revision,
                "made_at": moment(), **more}
        self.change(article, action, made["id"], person, "POST", article.path("/transitions"), made)

    # Steps of an article's life

    def begin(self):
        article = Article(self.author)
        cover = {}
        if self.chance.random() < 0.5:
            cover = {"cover": {"media": self.upload(), "alt": "Ảnh thử", "caption": "", "credit": ""}}
        self.articles.append(article)
        self.put(article, self.author, self.text(article, **cover))
        self.in_hand.append(article)

    def revise(self, article):
        self.put(article, self.author, {**article.content, **self.text(article)})

    def submit(self, article):
        self.act(article, self.author, "submit")

    def recall(self, article):
        self.act(article, self.author, "recall")

    def receive(self, article):
        self.act(article, EDITOR, "receive")

    def edit(self, article):
        corrected = {"correction_notice": "Đính chính"} if article.is_live else {}
        self.put(article, EDITOR, {**article.content, **self.text(article, **corrected)})

    def forward(self, article):
        self.act(article, EDITOR, "forward")

    def send_back(self, article):
        self.act(article, APPROVER, "send_back", reason="Sửa lại tít")

    def approve(self, article):
        self.act(article, APPROVER, "approve", fingerprint=fingerprint(article.content))

    def publish(self, article):
        self.act(article, PUBLISHER, "publish", fingerprint=fingerprint(article.content),
                 targets=[{"site": SITE, "channel": CHANNEL}])

    def correct(self, article):
        self.act(article, EDITOR, "correct", reason="Sai tên xã")

    def withdraw(self, article):
        self.act(article, PUBLISHER, "withdraw", reason="Hết thử")
        self.leave(article)

    def leave(self, article):
        self.in_hand.remove(article)

    def remark(self, article):
        """Says something, or settles what was said."""
        said, article.remark = article.remark, None
        who = self.author if article.state == "draft" else EDITOR
        if said is None:
            said = {"id": new_id(), "article": article.id, "author": who, "revision": article.revision,
                    "quote": "Đoạn", "text": "Nên nói rõ hơn", "at": moment(), "resolved": False}
            article.remark = said
        else:
            said = {**said, "resolved": True}
        self.change(article, "comment", said["id"], who, "PUT", article.path("/comments/" + said["id"]), said)
