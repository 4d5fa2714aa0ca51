#!/usr/bin/env python3
"""undo.py CLI WORK: a decision taken with --undo waits on this machine and may be taken back; restarts and a
SIGKILL in between change nothing about that; send-now sends it, once."""

import signal
import sys

from newsroom import AUTHOR, EDITOR, Newsroom, clean, expect

cli, work = sys.argv[1], clean(sys.argv[2])
room = Newsroom(cli, work)


def state_at_portal(article):
    room.does(EDITOR, "sync")
    shown = room.ask(EDITOR, "show", article)
    return shown["state"] if shown.code == 0 else None


article = room.draft(AUTHOR, "Bài chờ gửi (mẫu)")
decided = room.does(AUTHOR, "--undo", "3600", "submit", article)
expect(decided["waiting"] >= 1 and decided["sentAt"], "a decision with --undo does not wait: %r" % decided)
expect(state_at_portal(article) is None, "it was sent before its time")
synced = room.does(AUTHOR, "sync")
expect(synced["waiting"] >= 1 and synced["pushed"] == 0, "a round sent it before its time: %r" % synced)
expect(room.does(AUTHOR, "show", article)["pending"] == "submit", "the list does not say that it waits")

room.does(AUTHOR, "undo", article)
expect(room.does(AUTHOR, "sync")["waiting"] == 0, "something still waits after undo")
shown = room.does(AUTHOR, "show", article)
expect(shown["pending"] == "" and shown["state"] == "draft", "not a draft again: %r" % shown)
expect(state_at_portal(article) is None, "it was sent although it was taken back")
expect(room.ask(AUTHOR, "undo", article).code != 0, "there was nothing to take back")

# Decided in a running program that is then killed: it still waits, and may still be taken back or sent.
serving = room.serve(AUTHOR, "--undo", "3600")
room.does(AUTHOR, "submit", article)
serving.send_signal(signal.SIGKILL)
serving.wait()
expect(room.does(AUTHOR, "sync")["waiting"] >= 1, "the kill lost or sent the decision")
expect(state_at_portal(article) is None, "it was sent by the restart")
sent = room.does(AUTHOR, "send-now", article)
expect(sent["waiting"] == 0 and sent["state"] == "submitted", "send-now did not send: %r" % sent)
expect(state_at_portal(article) == "submitted", "the board does not have it")
expect(room.ask(AUTHOR, "undo", article).code != 0, "what was sent was taken back")
expect(state_at_portal(article) == "submitted", "what was sent is gone")
entries = [entry["what"] for entry in room.does(AUTHOR, "verify", article)["entries"]]
expect(entries.count("submit") == 1, "Gửi took effect %d times" % entries.count("submit"))

# A short one goes by itself once its time is over.
short = room.draft(AUTHOR, "Bài gửi sau một giây (mẫu)")
room.does(AUTHOR, "--undo", "1", "submit", short)
for _ in range(50):
    if room.does(AUTHOR, "sync")["waiting"] == 0:
        break
expect(state_at_portal(short) == "submitted", "it never went")
print("waits, is taken back, is sent once")
