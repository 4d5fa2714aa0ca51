#!/usr/bin/env python3
"""restore.py CLI WORK: a backup of a portal is put into an empty one, and everything is the same there: articles
as each person sees them, chains that verify to the same head, remarks, media, public pages, what was erased. A
portal that holds something is refused, and so is a backup of which a byte has changed."""

import os
import shutil
import sys

from newsroom import (ADMIN, APPROVER, AUTHOR, EDITOR, PUBLISHER, Newsroom, clean, expect, picture)

cli, work = sys.argv[1], clean(sys.argv[2])
old = Newsroom(cli, os.path.join(work))
backup = os.path.join(work, "sao-luu")
PEOPLE = (AUTHOR, EDITOR, APPROVER, PUBLISHER)


def tree(folder):
    found = {}
    for path, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(path, name), "rb") as file:
                found[os.path.relpath(os.path.join(path, name), folder)] = file.read()
    return found


def seen(room):
    """All that everybody sees, by article."""
    all_ = {}
    for who in PEOPLE:
        room.does(who, "sync")
        for row in room.does(who, "list", "all")["articles"]:
            article = row["id"]
            shown = room.does(who, "show", article).json
            shown.pop("touchedAt")
            remarks = room.does(who, "comments", article)["comments"]
            trail = room.does(who, "verify", article)
            expect(trail["fromPortal"], "the trail of %s was not the portal's" % article)
            all_[who, article] = (shown, remarks, trail["entries"], trail["head"])
    return all_


# An office with something in every state.
articles = [old.draft(AUTHOR, "Bài số %d (mẫu)" % i, "Đoạn văn số %d (mẫu)." % i) for i in range(6)]
live, corrected, withdrawn, editing, submitted, erased = articles
old.does(AUTHOR, "attach", live, picture(os.path.join(work, "anh.png"), 200, 80, 20), "--use", "cover", "--alt", "Ảnh mẫu",
         "--caption", "Ảnh (mẫu)", "--credit", "Ảnh: mẫu")
for article in articles:
    old.does(AUTHOR, "submit", article)
old.does(EDITOR, "sync")
for article in (live, corrected, withdrawn, editing):
    old.does(EDITOR, "receive", article)
    old.does(EDITOR, "comment", article, "Góp ý (mẫu).")
for article in (live, corrected, withdrawn):
    old.does(EDITOR, "forward", article)
old.does(APPROVER, "sync")
for article in (live, corrected, withdrawn):
    old.does(APPROVER, "approve", article)
old.does(PUBLISHER, "sync")
for article in (live, corrected, withdrawn):
    old.does(PUBLISHER, "publish", article)
old.does(EDITOR, "sync")
old.does(EDITOR, "correct", corrected, "--reason", "Sai số liệu (mẫu)")
old.does(EDITOR, "save", corrected, "--lead", "Tóm tắt đã sửa (mẫu).")
old.does(PUBLISHER, "sync")
old.does(PUBLISHER, "withdraw", withdrawn, "--reason", "Gỡ theo yêu cầu (mẫu)")
old.does(ADMIN, "purge", erased, "--reason", "Gửi nhầm (mẫu)")
there = seen(old)
expect(len({article for _, article in there}) == 5, "the office has %d articles" % len({a for _, a in there}))
made = old.does(ADMIN, "backup", backup)
expect(made["media"] == 1 and made["items"] > 20, "the backup is not whole: %r" % made)

# A portal that holds something is refused, and stays as it is.
refused = old.ask(ADMIN, "restore", backup)
expect(refused.code == 7, "restoring into a portal that holds something: %r" % refused)
old.does(EDITOR, "restore", backup, code=6)
expect(seen(old) == there, "a refused restore changed something")

# So is a backup of which one byte has changed.
torn = os.path.join(work, "sao-luu-hong")
shutil.copytree(backup, torn)
page = os.path.join(torn, "page-000001.json")
with open(page, "r+b") as file:
    file.seek(200)
    byte = file.read(1)
    file.seek(200)
    file.write(bytes([byte[0] ^ 1]))
new = Newsroom(cli, os.path.join(work, "moi"))
os.makedirs(new.work)
expect(new.ask(ADMIN, "restore", torn).code == 11, "a torn backup was restored")

restored = new.does(ADMIN, "restore", backup)
expect(restored["items"] == made["items"] and restored["media"] == 1, "not everything was restored: %r" % restored)
# Of what the machine knows by its summary only, too.
new.does(PUBLISHER, "sync")
new.does(PUBLISHER, "read-back", live)
here = seen(new)
expect(set(here) == set(there), "who sees what differs: %s" % (set(here) ^ set(there)))
for key, value in there.items():
    for name, one, other in zip(("article", "remarks", "trail", "head"), value, here[key]):
        expect(one == other, "%s of %s differs:\n%s\n%s" % (name, key, one, other))
expect(tree(new.portal + ".media") == tree(old.portal + ".media"), "the media differ")
pages, before = tree(new.portal + ".pages"), tree(old.portal + ".pages")
expect(sorted(pages) == sorted(before), "the pages differ: %s, %s" % (sorted(pages), sorted(before)))
for name, bytes_ in before.items():
    expect(pages[name] == bytes_, "the page %s differs" % name)
new.does(EDITOR, "show", erased, code=3)

# The office goes on, and what is written there is backed up like anything else.
new.does(EDITOR, "receive", submitted)
new.does(PUBLISHER, "sync")
new.does(PUBLISHER, "withdraw", live, "--reason", "Thử sau khôi phục (mẫu)")
expect(new.ask(ADMIN, "restore", backup).code == 7, "restored over what was done since")
again = new.does(ADMIN, "backup", os.path.join(work, "sao-luu-2"))
expect(again["items"] >= made["items"] and again["portalId"] == made["portalId"], "the second backup: %r" % again)
print("%d articles, seen by %d people, the same after the restore" % (5, len(PEOPLE)))
