#!/usr/bin/env python3
"""purge.py CLI WORK: a text that must not exist is erased at the command line, and no byte of it is found
afterwards: not in the cache (decrypted page by page, free pages too), not in its log while another program has
it open, not in the copy made before a migration, not among media, not in the portal's file, log, media or pages.
Before, the same search finds it in each of those places, so the search can find."""

import os
import shutil
import signal
import sys

from newsroom import ADMIN, AUTHOR, EDITOR, Newsroom, clean, expect, files_with, forms, picture

cli, work = sys.argv[1], clean(sys.argv[2])
room = Newsroom(cli, work)
WORD = "Đzkhongtontaỉ"  # no other text holds it
ATTACHED = b"ZZ-bytes-of-the-attachment-ZZ"
needles = forms(WORD) | {ATTACHED}


def in_cache(who):
    return sorted(os.path.basename(path) for path in files_with(room.home(who), needles, room.keys()))


def in_portal():
    places = [room.portal, room.portal + "-wal", room.portal + ".media", room.portal + ".pages", room.portal + ".parts"]
    found = []
    for place in places:
        if os.path.isdir(place):
            found += files_with(place, needles)
        elif os.path.exists(place):
            with open(place, "rb") as file:
                bytes_ = file.read()
            found += [place] if any(needle in bytes_ for needle in needles) else []
    return found


def attachment():
    path = os.path.join(work, "van-ban.pdf")
    with open(path, "wb") as file:
        file.write(b"%PDF-1.4\n1 0 obj << /Title (mau) >> endobj\n" + ATTACHED * 3000 + b"\n%%EOF\n")
    return path


# A draft that was never sent, erased by its author while his program keeps the cache open.
room.does(AUTHOR, "sync")
serving = room.serve(AUTHOR)
draft = room.draft(AUTHOR, "Gửi nhầm %s (mẫu)" % WORD, "Đoạn văn có chữ %s ở giữa (mẫu)." % WORD)
room.does(AUTHOR, "attach", draft, attachment(), "--use", "attachment", "--number", "1-%s" % WORD)
room.does(AUTHOR, "save", draft, "--lead", "Tóm tắt có chữ %s (mẫu)." % WORD)
room.does(AUTHOR, "search", WORD)
other = room.draft(AUTHOR, "Tin khác (mẫu)")
before = in_cache(AUTHOR)
expect("cache.db-wal" in before, "the search finds nothing in the log before: %s" % before)
serving.send_signal(signal.SIGKILL)
serving.wait()
room.does(AUTHOR, "integrity")  # a clean start and end brings the log into the file
cache = room.cache(AUTHOR)
copy = cache + ".before-0"
shutil.copyfile(cache, copy)  # as a migration leaves one
before = in_cache(AUTHOR)
expect("cache.db" in before and "cache.db.before-0" in before, "the search finds nothing before: %s" % before)
serving = room.serve(AUTHOR)
room.does(AUTHOR, "purge", draft, "--reason", "Gửi nhầm (mẫu)")
expect(in_cache(AUTHOR) == [], "left while the cache is open: %s" % in_cache(AUTHOR))
expect(not os.path.exists(copy), "the copy before the migration is still there")
room.does(AUTHOR, "show", draft, code=3)
room.does(AUTHOR, "show", other)
serving.send_signal(signal.SIGKILL)
serving.wait()
expect(in_cache(AUTHOR) == [], "left after the program was killed: %s" % in_cache(AUTHOR))
room.does(AUTHOR, "integrity")
expect(in_cache(AUTHOR) == [], "left after the next start: %s" % in_cache(AUTHOR))

# One that reached the board, erased by the administrator, who may not read it.
sent = room.draft(AUTHOR, "Bài đã gửi %s (mẫu)" % WORD, "Đoạn văn có chữ %s ở giữa (mẫu)." % WORD)
room.does(AUTHOR, "attach", sent, picture(os.path.join(work, "anh.png"), 20, 90, 160), "--use", "cover", "--alt", "Ảnh %s (mẫu)" % WORD)
room.does(AUTHOR, "attach", sent, attachment(), "--use", "attachment", "--number", "2-%s" % WORD)
room.does(AUTHOR, "submit", sent)
room.does(EDITOR, "sync")
room.does(EDITOR, "comment", sent, "Góp ý có chữ %s (mẫu)." % WORD)
room.does(EDITOR, "receive", sent)
expect(len(in_portal()) >= 2, "the search finds nothing at the portal before: %s" % in_portal())
media = len(os.listdir(room.portal + ".media"))
room.does(EDITOR, "purge", sent, "--reason", "Không phải việc của tôi (mẫu)", code=6)
room.does(ADMIN, "purge", sent, code=11)
room.does(ADMIN, "purge", sent, "--reason", "Văn bản không được tồn tại (mẫu)")
room.does(ADMIN, "integrity")
expect(in_portal() == [], "left at the portal: %s" % in_portal())
expect(len(os.listdir(room.portal + ".media")) == media - 2, "its media are still at the portal")
for who in (AUTHOR, EDITOR):
    room.does(who, "sync")
    room.does(who, "show", sent, code=3)
    expect(room.does(who, "search", WORD)["articles"] == [], "%s still finds it" % who)
    room.does(who, "integrity")
backup = os.path.join(work, "sao-luu")
room.does(ADMIN, "backup", backup)
expect(files_with(backup, needles) == [], "left in a backup made afterwards: %s" % files_with(backup, needles))
print("erased: no byte of it in the cache, its log, its copy, the portal's file, log, media, pages, or a backup")
