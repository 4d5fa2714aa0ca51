#!/usr/bin/env python3
"""storm.py STAND KILLS SEED: MariaDB and PHP-FPM are killed with SIGKILL while people write.

Four writers take articles through their lives, each write repeated under its request id until it is answered, as the
workstation does; a reader follows the feed as several people. After every kill the portal is started again and looked
at while nobody asks: an acknowledged write is there once, one that was not acknowledged is there as a whole or not at
all, trails are whole, and the feed that was followed is the feed that is pulled anew.
"""
import os
import random
import signal
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request
from pathlib import Path

sys.dont_write_bytecode = True
from asking import PATIENCE, Gate, Line, Violation, demand  # noqa: E402
from conversation import Portal  # noqa: E402
from stand import PORTAL, address, begin_anew  # noqa: E402
from tables import Tables  # noqa: E402
from writing import APPROVER, EDITOR, PUBLISHER, Writer  # noqa: E402

AUTHORS = ["ctv.trieuphong", "ctv.vinhlinh", "ctv.khesanh", "ctv.dongha"]
READERS = [*AUTHORS, EDITOR, APPROVER, PUBLISHER, "vp.quantri"]
START = [PORTAL, "start"]
LIKE_THE_FIXTURE = ["--cron", "0", "--workers", "10"]


class Reader(threading.Thread):
    """Follows the feed as several people, each with his own cursor."""

    def __init__(self, storm):
        super().__init__(name="reader", daemon=True)
        self.storm, self.chance, self.lock = storm, random.Random(storm.seed), threading.Lock()
        self.cursor, self.last = dict.fromkeys(READERS, ""), dict.fromkeys(READERS, 0)
        self.known = {person: {} for person in READERS}
        self.pages = 0

    def run(self):
        try:
            while not self.storm.over.is_set():
                for person in READERS:
                    self.follow(person, self.storm.line)
                time.sleep(0.1)
        except Exception as fault:
            self.storm.fail(f"reader: {fault if isinstance(fault, Violation) else repr(fault)}")

    def pull(self, line, person, cursor, limit):
        reply = line.ask(person, "GET", "/changes?" + urllib.parse.urlencode({"since": cursor, "limit": limit}))
        demand(reply.status == 200, f"the feed of {person} was answered {reply.told()}: {reply.data[:300]}")
        return reply.json

    def follow(self, person, line):
        """One page; whether more follow."""
        cursor = self.cursor[person]
        page = self.pull(line, person, cursor, self.chance.choice((3, 20, 200)))
        with self.lock:
            if self.cursor[person] == cursor:  # else somebody went on meanwhile
                self.last[person] = self.taken(person, page, self.last[person], self.known[person])
                self.cursor[person] = page["next"]
                self.pages += 1
        return page["more"]

    @staticmethod
    def taken(person, page, last, known):
        for entry in page["entries"]:
            demand(entry["seq"] > last, f"the feed of {person} goes from {last} to {entry['seq']}")
            last = entry["seq"]
            if entry["op"] == "gone":  # and all that was said of it
                for thing in [thing for thing, told in known.items() if told.get("article") == entry["id"]]:
                    del known[thing]
            known[entry["type"], entry["id"]] = entry
        return last

    def compare(self, line):
        """What was followed is what there is."""
        for person in READERS:
            while self.follow(person, line):
                pass
            fresh, last, page = {}, 0, {"next": "", "more": True}
            while page["more"]:
                page = self.pull(line, person, page["next"], 1000)
                last = self.taken(person, page, last, fresh)
            missed = [thing for thing in fresh if fresh[thing] != self.known[person].get(thing)]
            more = [thing for thing in self.known[person] if thing not in fresh]
            demand(not missed and not more, f"the feed of {person} missed {missed[:3]} and has {more[:3]} besides")
            yield person, fresh


class Storm:
    def __init__(self, stand, kills, seed):
        self.stand, self.kills, self.seed = stand, kills, seed
        self.chance, self.over, self.fault = random.Random(seed), threading.Event(), None
        self.gate = Gate()

    def fail(self, fault):
        self.fault = self.fault or fault
        self.over.set()
        self.gate.open()

    def begin(self):
        self.start()
        credentials, _ = begin_anew(self.stand)
        portal = Portal(address(self.stand), credentials)
        self.line, self.aside = Line(portal, self.gate), Line(portal, Gate())
        self.writers = [Writer(self, author, self.seed + number) for number, author in enumerate(AUTHORS, 1)]
        self.reader = Reader(self)

    def start(self):
        done = subprocess.run([*START, self.stand, *LIKE_THE_FIXTURE], capture_output=True, text=True)
        demand(done.returncode == 0, f"the portal does not start: {done.stderr}")

    # Killing

    def pid(self, name):
        return int((Path(self.stand) / "run" / f"{name}.pid").read_text())

    def workers(self):
        for entry in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                title = entry.read_bytes().split(b"\0")[0].decode(errors="replace").rstrip()
            except OSError:
                continue
            if title == f"php-fpm: pool {self.stand}":
                yield int(entry.parent.name)

    def kill(self, name):
        victims = [self.pid(name)]
        os.kill(victims[0], signal.SIGKILL)  # the master first: it would make new workers
        if name == "php-fpm":
            victims += self.workers()
            for worker in victims[1:]:
                os.kill(worker, signal.SIGKILL)
        until = time.monotonic() + 20
        while any(self.lives(victim) for victim in victims):
            demand(time.monotonic() < until, f"{name} cannot be killed")
            time.sleep(0.01)

    @staticmethod
    def lives(pid):
        try:
            return Path(f"/proc/{pid}/cmdline").read_bytes() != b""  # nothing is left of a zombie's
        except OSError:
            return False

    # Looking

    def holds(self, faults):
        demand(not faults, "; ".join(faults[:4]) + (f" and {len(faults) - 4} more" if len(faults) > 4 else ""))

    def look(self):
        """While nobody asks. How many writes had been done whose answer was lost, and which articles are drafts now."""
        tables = Tables(self.stand)
        self.holds(tables.whole())
        done = sum(self.compare(writer, tables) for writer in self.writers)
        known = {article.id for writer in self.writers for article in writer.articles}
        demand(set(tables.trails) <= known, "the portal has articles that nobody wrote")
        anybody = self.aside.ask(EDITOR, "GET", "/session")
        demand(anybody.status == 200, f"a session was answered {anybody.told()}")
        settled = Tables(self.stand)
        settled.whole()
        self.holds(settled.pages())
        self.looks_public(settled)
        return done, {row[0] for row in settled.rows["article"] if row[1] == "draft"}

    def compare(self, writer, tables):
        """What there is of the writer's articles is what was acknowledged, with or without the write under way."""
        pending = writer.pending
        for article in writer.articles:
            trail = [(entry["what"], entry["id"]) for entry in tables.trails[article.id]]
            known = article.trail + ([pending[1:]] if pending and pending[0] == article.id else [])
            demand(trail in (article.trail, known), f"{article.id} was acknowledged {article.trail[-3:]},"
                                                    f" {len(article.trail)} writes, and has {trail[-3:]}, {len(trail)}")
        there = {row[0] for row in tables.rows["media"]}
        demand(writer.pictures <= there, f"media of {writer.author} are lost: {writer.pictures - there}")
        receipts = {row[0]: row[-1] for name in ("revision", "transition", "request") for row in tables.rows[name]}
        for write in writer.acknowledged:
            if write.method != "PATCH":
                name = write.headers["Toasoan-Request-Id"] if "/comments/" in write.path else write.reply.json["id"]
                demand(receipts.get(name, "").encode() == write.reply.data, f"the receipt of {name} is another now")
        return bool(pending) and any(pending[1:] == (entry["what"], entry["id"]) for entry in tables.trails[pending[0]])

    def looks_public(self, tables):
        """The page of one live article and of one that is not."""
        for live, status in ((1, 200), (0, 404)):
            articles = sorted(row[0] for row in tables.rows["article"] if int(row[2]) == live)
            if articles:
                place = f"{self.aside.portal.base}/tin/{self.chance.choice(articles)}/"
                reply = self.aside.portal.fetch(urllib.request.Request(place))
                demand(reply.status == status, f"{place} is answered {reply.status}, not {status}")

    def repeat(self, since, drafts):
        """Every write since then once more: answered as it was, or not at all to who lost sight; and nothing changes."""
        for writer in self.writers:
            for write in writer.acknowledged[since[writer]:]:
                again = self.aside.ask(write.person, write.method, write.path, write.body, write.headers)
                same = (again.status, again.data) == (write.reply.status, write.reply.data)
                blind = write.person != writer.author and write.path.split("/")[2] in drafts
                demand(again.problem == "not_found" if blind else same,
                       f"{write.method} {write.path} repeated is answered {again.told()}: {again.data[:300]}")

    def acknowledged(self):
        return {writer: len(writer.acknowledged) for writer in self.writers}

    # The storm

    def rage(self, name, number):
        since = self.acknowledged()
        began = time.monotonic()
        self.gate.open()
        self.over.wait(self.chance.uniform(0.5, 4.0))
        goes_on = self.chance.random() < 0.5  # whether people go on asking while it starts
        if not goes_on:
            self.gate.close()
        self.kill(name)
        self.start()
        if goes_on:
            self.over.wait(self.chance.uniform(0.0, 0.8))
            self.gate.close()
        demand(self.gate.is_quiet(), "calls do not end")
        demand(not self.fault, self.fault)
        done, drafts = self.look()
        for _ in self.reader.compare(self.aside):
            pass
        self.repeat(since, drafts)
        count = sum(self.acknowledged().values()) - sum(since.values())
        print(f"ok   kill {number}, {name}: {count} writes acknowledged, {done} more were done when their answer was"
              f" lost ({time.monotonic() - began:.1f} s)", flush=True)

    def end(self):
        """Everything is answered, and everything is there."""
        self.over.set()
        self.gate.open()
        for thread in (*self.writers, self.reader):
            thread.join(PATIENCE)
            demand(not thread.is_alive(), f"{thread.name} does not end")
        demand(not self.fault, self.fault)
        demand(not any(writer.pending for writer in self.writers), "a write was never answered")
        self.look()
        self.holds(Tables(self.stand).nothing_left_over())
        authors = {writer.author: writer.articles for writer in self.writers}
        for person, fresh in self.reader.compare(self.aside):
            there = {thing: entry["summary"]["version"] for (kind, thing), entry in fresh.items()
                     if kind == "article" and entry["op"] == "put"}
            wanted = {article.id: len(article.trail) for article in authors.get(person, [])}
            demand(person not in authors or there == wanted, f"{person} does not find his own articles in the feed")

    def run(self):
        self.begin()
        self.gate.close()
        for thread in (*self.writers, self.reader):
            thread.start()
        names = []
        for number in range(1, self.kills + 1):
            if not names:
                names = self.chance.sample(["mariadbd", "php-fpm"], 2)
            self.rage(names.pop(), number)
        self.end()
        unanswered = ", ".join(f"{count} {came}" for came, count in sorted(self.line.unanswered.items()))
        print(f"     asked again after {unanswered or 'nothing'}; {self.reader.pages} pages of the feed followed")
        writes = sum(self.acknowledged().values())
        print(f"storm: {self.kills} kills, {writes} writes acknowledged, nothing lost, nothing twice")


def main():
    if len(sys.argv) != 4:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    kills, seed = int(sys.argv[2]), int(sys.argv[3])
    try:
        Storm(str(Path(sys.argv[1]).resolve()), kills, seed).run()
    except Violation as violation:
        print(f"FAIL (seed {seed}) {violation}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
