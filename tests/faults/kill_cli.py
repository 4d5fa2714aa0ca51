#!/usr/bin/env python3
"""kill_cli.py CLI WORK KILLS [SEED]: a save-and-sync script is killed with SIGKILL at random instants.

What the command line has acknowledged (printed with exit 0) must be there ever after: the text of each
acknowledged save is the newest text or a kept revision of its article, and each acknowledged decision has its
effect on the training portal exactly once. The cache stays sound: the program's own verb says so, and SQLCipher's
shell, which knows nothing of the program, says so too (cipher_integrity_check, integrity_check)."""

import glob
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
import newsroom

cli, work, kills = sys.argv[1], sys.argv[2], int(sys.argv[3])
seed = int(sys.argv[4]) if len(sys.argv) > 4 else 20261123
chance = random.Random(seed)
author = "ctv.trieuphong"
shutil.rmtree(work, ignore_errors=True)
os.makedirs(work)
base = [cli, "--home", work + "/may", "--training", work + "/tap-huan.db", "--as", author, "--json"]


def run(*words, kill_after=None):
    """The verb's JSON answer, or None when it was killed before it answered."""
    process = subprocess.Popen(base + list(words), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if kill_after is not None:
        try:
            process.wait(kill_after)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
    out, err = process.communicate()
    if process.returncode == -signal.SIGKILL and not out.strip().endswith(b"}"):
        return None
    if not out.strip():
        raise SystemExit("no answer from %s: %s" % (words, err.decode()))
    return json.loads(out)


def expect(condition, what):
    if not condition:
        raise SystemExit("FAILED (seed %d): %s" % (seed, what))


def usual_seconds():
    started = time.monotonic()
    answer = run("new", "--title", "Đo thời gian (mẫu)", "--site", "tinhuy", "--kind", "bai")
    expect(answer and answer["exit"] == 0, "the measuring draft was not made: %s" % answer)
    return time.monotonic() - started


def sound_cache(after):
    sound = run("integrity")
    expect(sound["exit"] == 0, "the cache is damaged after %d kills: %s" % (after, sound))
    room = newsroom.Newsroom(cli, work)
    [cache] = glob.glob(work + "/may/**/cache.db", recursive=True)
    [key] = room.keys()
    asked = "PRAGMA key = \"x'%s'\"; PRAGMA cipher_integrity_check; PRAGMA integrity_check;" % key.hex()
    shell = subprocess.run(["sqlcipher", cache, asked], capture_output=True, text=True, check=False)
    expect(shell.returncode == 0 and set(shell.stdout.split()) == {"ok"}, "SQLCipher says after %d kills: %s%s"
           % (after, shell.stdout, shell.stderr))


usual = usual_seconds()
acknowledged = {}  # article → titles whose saving was acknowledged, in order
maybe = {}  # article → titles whose saving was killed since the last acknowledged one: they may be there
submitted = set()
killed = answered = 0
articles = []
with open(work + "/body.xml", "w", encoding="utf-8") as body:
    body.write("<article>\n<p>Nội dung mẫu để thử độ bền của kho nháp.</p>\n</article>")

while killed < kills:
    instant = chance.uniform(0.0, usual * 2.2)
    verb = chance.choices(["new", "save", "submit", "sync"], [2, 6, 2, 2])[0]
    title = "Tin số %d của Đông Hà (mẫu)" % (killed + answered)
    open_ones = [a for a in articles if a not in submitted]
    if verb == "new" or (not open_ones and verb != "sync"):
        answer = run("new", "--title", title, "--site", "tinhuy", "--kind", "bai", "--category", "xa-hoi",
                     "--channel", "net-cap-1", "--body", work + "/body.xml", "--clearance-by", "Lãnh đạo đơn vị (mẫu)",
                     "--clearance-on", "23/11/2026", kill_after=instant)
        if answer:
            expect(answer["exit"] == 0, "a draft was refused: %s" % answer)
            articles.append(answer["article"])
            acknowledged[answer["article"]] = [title]
            maybe[answer["article"]] = set()
    elif verb == "save":
        article = chance.choice(open_ones)
        answer = run("save", article, "--title", title, kill_after=instant)
        if answer:
            expect(answer["exit"] == 0, "a save was refused: %s" % answer)
            acknowledged[article].append(title)
            maybe[article] = set()
        else:
            maybe[article].add(title)
    elif verb == "submit":
        article = chance.choice(open_ones)
        answer = run("submit", article, kill_after=instant)
        submitted.add(article)  # when killed it may have been queued: it is not edited again either way
        if answer:
            expect(answer["exit"] == 0, "Gửi was refused: %s" % answer)
            acknowledged[article].append("submit")
    else:
        answer = run("sync", kill_after=instant)
    if answer is None:
        killed += 1
        if killed % 25 == 0:
            sound_cache(killed)
    else:
        answered += 1

rest = run("sync")
expect(rest["exit"] == 0 and rest["waiting"] == 0 and rest["parked"] == 0, "the last sync did not settle: %s" % rest)
sound_cache(killed)
titles = 0
for article, said in acknowledged.items():
    shown = run("show", article)
    expect(shown["exit"] == 0, "an acknowledged article is gone: %s" % article)
    saved = [word for word in said if word != "submit"]
    expect(shown["content"]["title"] in maybe[article] | {saved[-1]},
           "the last acknowledged title of %s is lost: “%s” is “%s”" % (article, saved[-1], shown["content"]["title"]))
    cut = len(run("revisions", article)["revisions"])
    expect(cut >= len(saved) - 1, "%s: %d saves were acknowledged, %d revisions are kept" % (article, len(saved), cut))
    titles += len(saved)
    if "submit" in said:
        expect(shown["state"] == "submitted", "an acknowledged Gửi is lost: %s is %s" % (article, shown["state"]))
    if shown["state"] == "submitted":
        history = run("verify", article)
        expect(history["exit"] == 0, "the audit trail of %s does not hold: %s" % (article, history))
        times = sum(1 for entry in history["entries"] if entry["what"] == "submit")
        expect(times == 1, "Gửi took effect %d times on %s" % (times, article))
print("%d kills, %d answers, %d articles, %d acknowledged saves, seed %d: nothing acknowledged was lost"
      % (killed, answered, len(acknowledged), titles, seed))
