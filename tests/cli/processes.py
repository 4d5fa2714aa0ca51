#!/usr/bin/env python3
"""processes.py CLI WORK [ROUNDS]: the same request from 8 processes on one training file at the same time. A
machine with a text, a picture, a decision and a remark that wait is copied seven times, and all eight send the
same ids at once. Each has its effect once, and all eight caches end alike."""

import os
import shutil
import sys

from newsroom import AUTHOR, EDITOR, Newsroom, clean, expect, picture

cli, work = sys.argv[1], clean(sys.argv[2])
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
room = Newsroom(cli, work)
MACHINES = 8


def everywhere(who, original):
    """The same machine eight times, all of which sync at once; their answers."""
    homes = [original] + [original + "-%d" % i for i in range(1, MACHINES)]
    for copy in homes[1:]:
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(original, copy)
    running = [room.start(who, "sync", home=home) for home in homes]
    for process in running:
        out, err = process.communicate(timeout=120)
        expect(process.returncode == 0, "%d: %r %r" % (process.returncode, out, err))
    for home in homes:
        last = room.does(who, "sync", home=home)
        expect(last["waiting"] == 0 and last["parked"] == 0 and last["conflicts"] == 0, "%s: %r" % (home, last))
    return homes


for number in range(rounds):
    article = room.draft(AUTHOR, "Gửi từ tám nơi, lần %d (mẫu)" % number)
    room.does(AUTHOR, "--offline", "attach", article, picture(os.path.join(work, "anh.png"), 30 + number, 90, 20), "--use",
              "cover", "--alt", "Ảnh mẫu")
    room.does(AUTHOR, "--offline", "submit", article)
    homes = everywhere(AUTHOR, room.home(AUTHOR))
    entries = [entry["what"] for entry in room.does(AUTHOR, "verify", article)["entries"]]
    expect(entries == ["revision", "submit"], "the trail of lần %d: %s" % (number, entries))

    room.does(EDITOR, "sync")
    room.does(EDITOR, "--offline", "receive", article)
    room.does(EDITOR, "--offline", "comment", article, "Góp ý một lần (mẫu).")
    everywhere(EDITOR, room.home(EDITOR))
    entries = [entry["what"] for entry in room.does(EDITOR, "verify", article)["entries"]]
    expect(entries.count("receive") == 1 and entries.count("submit") == 1, "lần %d: %s" % (number, entries))
    expect(len(room.does(EDITOR, "comments", article)["comments"]) == 1, "the remark stands there more than once")

    shown = []
    for home in homes:
        room.does(AUTHOR, "sync", home=home)
        room.does(AUTHOR, "integrity", home=home)
        one = room.does(AUTHOR, "show", article, home=home).json
        one.pop("touchedAt")
        shown.append(one)
    expect(all(one == shown[0] for one in shown), "the machines differ: %s" % shown)
    expect(shown[0]["state"] == "editing", "%s" % shown[0])
print("%d rounds, %d processes each: every effect once" % (rounds, MACHINES))
