#!/usr/bin/env python3
"""serve.py CLI WORK: one program keeps the cache open and does what is typed elsewhere. Output and exit code come
back; names of files are meant from where they were typed; hostile bytes on the socket are dropped; a killed
holder is no obstacle to the next verb, and no verb is done twice because of it."""

import glob
import os
import shutil
import signal
import socket
import stat
import sys
import tempfile
import time

from newsroom import AUTHOR, Newsroom, clean, expect

cli, work = sys.argv[1], clean(sys.argv[2])
sockets = tempfile.mkdtemp(prefix="ts-")  # paths of sockets have to be short
os.environ["TMPDIR"] = sockets
room = Newsroom(cli, work)


def connect():
    path = [p for p in glob.glob(sockets + "/**", recursive=True) if stat.S_ISSOCK(os.lstat(p).st_mode)]
    expect(len(path) == 1, "sockets: %s" % path)
    expect(stat.S_IMODE(os.lstat(path[0]).st_mode) & 0o077 == 0, "others may open the socket")
    client = socket.socket(socket.AF_UNIX)
    client.settimeout(20)
    client.connect(path[0])
    return client


def said(client):
    """Everything until the other side closes; None when it stays open."""
    bytes_ = b""
    try:
        while True:
            piece = client.recv(65536)
            if not piece:
                return bytes_
            bytes_ += piece
    except ConnectionError:
        return bytes_
    except socket.timeout:
        return None


def titles():
    return sorted(row["title"] for row in room.does(AUTHOR, "list", "drafts")["articles"])


# Done by the running program: nobody else could have the cache meanwhile.
serving = room.serve(AUTHOR)
started = time.monotonic()
article = room.draft(AUTHOR, "Gõ ở nơi khác (mẫu)")
expect(serving.poll() is None, "the running program ended")
with open(os.path.join(os.path.dirname(room.cache(AUTHOR)), "cache.lock"), encoding="utf-8") as lock:
    expect(lock.readline().strip() == str(serving.pid), "the running program does not hold the cache")
shown = room.does(AUTHOR, "show", article)
expect(shown["title"] == "Gõ ở nơi khác (mẫu)", "%r" % shown)
expect(time.monotonic() - started < 20, "verbs waited for the cache instead of being handed over")
text = room.does(AUTHOR, "show", article, json=False)
expect("Gõ ở nơi khác" in text.out and text.err == "", "%r" % text)

# What goes wrong comes back the same way as it would here.
missing = room.ask(AUTHOR, "show", "ffffffff", json=False)
expect(missing.code == 3 and missing.out == "" and missing.err.strip(), "%r" % missing)
missing = room.ask(AUTHOR, "show", "ffffffff")
expect(missing.code == 3 and missing["error"] == "not_found" and missing["exit"] == 3, "%r" % missing)
expect(room.ask(AUTHOR, "undo", article).code not in (0, 1), "undo of nothing")

# Sentences of checks and imports are Vietnamese, with the numbers in them.
found = room.does(AUTHOR, "check", room.draft(AUTHOR, "HỌP GIAO BAN THÁNG MƯỜI MỘT"))["findings"]
expect("Tiêu đề viết toàn chữ in hoa, khó đọc." in [one["message"] for one in found], "%s" % found)

# Files are named from where the words were typed.
elsewhere = os.path.join(work, "noi-khac")
os.makedirs(elsewhere)
with open(os.path.join(elsewhere, "tin.html"), "w", encoding="utf-8") as file:
    file.write("<html><title>Tin nhập từ thư mục khác (mẫu)</title><body><p>Nội dung mẫu.</p><script>1</script></body></html>")
imported = room.does(AUTHOR, "import", "tin.html", cwd=elsewhere)
expect(imported["title"] == "Tin nhập từ thư mục khác (mẫu)", "%r" % imported)
expect("Đã bỏ 1 đoạn mã chương trình." in [note["text"] for note in imported["notes"]], "%r" % imported)
room.does(AUTHOR, "export", imported["article"], "--text", "--to", "ra.txt", cwd=elsewhere)
expect(os.path.exists(os.path.join(elsewhere, "ra.txt")), "the export went to another folder")

# Several at the same time.
many = [room.start(AUTHOR, "new", "--title", "Cùng lúc %d (mẫu)" % i, "--site", "tinhuy", "--kind", "bai") for i in range(8)]
for process in many:
    out, err = process.communicate(timeout=60)
    expect(process.returncode == 0, "%r %r" % (out, err))
expect(len([t for t in titles() if t.startswith("Cùng lúc")]) == 8, "%s" % titles())

# Hostile bytes.
for bytes_ in (b"\n", b"\0\0\0\0\n", b"{\n", b"[]\n", b"{}\n", b'{"words":1}\n', b'{"words":[1]}\n', b'{"words":[null]}\n',
               b"[" * 100000 + b"\n", b'{"words":["show"' + b"\xff\xfe" + b"]}\n", b"x" * (17 * 1024 * 1024)):
    client = connect()
    try:
        client.sendall(bytes_)
    except ConnectionError:
        pass
    answer = said(client)
    expect(answer == b"", "hostile bytes %r were answered: %r" % (bytes_[:20], answer))
    client.close()
for words in (b"[]", b'[""]', b'["serve"]', b'["sign-in"]', b'["help"]', b'["khong-co"]', b'["show"]', b'["--json"]',
              b'["purge","ffffffff","--reason"]'):
    client = connect()
    client.sendall(b'{"words":' + words + b',"folder":"/nowhere","input":"%%%"}\n')
    answer = said(client)
    expect(answer is not None and b'"exit"' in answer and b'"exit":0' not in answer, "%r: %r" % (words, answer))
    client.close()
half = connect()
half.sendall(b'{"words":["li')
silent = connect()
room.does(AUTHOR, "show", article)  # whoever says nothing keeps nobody waiting
half.close()
silent.close()
client = connect()  # whoever goes away before the answer harms nobody
client.sendall(b'{"words":["list","all"],"folder":"/"}\n')
client.close()
room.does(AUTHOR, "show", article)
expect(serving.poll() is None, "hostile bytes ended the running program")

# Killed while nothing is being done: the next verb works, at once.
before = titles()
serving.send_signal(signal.SIGKILL)
serving.wait()
started = time.monotonic()
expect(titles() == before, "something was lost with the running program")
expect(time.monotonic() - started < 15, "the dead program's hold was waited for")

# Killed while it has a verb in hand: whoever typed it is told, and it is not done a second time here.
serving = room.serve(AUTHOR)
serving.send_signal(signal.SIGSTOP)
typed = room.start(AUTHOR, "new", "--title", "Không rõ đã làm chưa (mẫu)", "--site", "tinhuy", "--kind", "bai")
time.sleep(1.5)
expect(typed.poll() is None, "it did not wait for the running program")
serving.send_signal(signal.SIGKILL)
serving.wait()
out, err = typed.communicate(timeout=60)
expect(typed.returncode == 4 and "giữa chừng" in err.decode(), "%s %r %r" % (typed.returncode, out, err))
expect(titles() == before, "it was done here although it may have been done there")

# A hold whose making was interrupted names no owner; it does not lock everybody out for ever.
lock = os.path.join(os.path.dirname(room.cache(AUTHOR)), "cache.lock")
expect(not os.path.exists(lock) or os.path.getsize(lock) > 0, "a hold without an owner already")
open(lock, "w").close()
room.does(AUTHOR, "show", article)
expect(not os.path.exists(lock), "the hold is still there")
serving = room.serve(AUTHOR)
room.does(AUTHOR, "integrity")
serving.terminate()
serving.wait()
room.does(AUTHOR, "integrity")
shutil.rmtree(sockets, ignore_errors=True)
print("handed over and done once: output, exit codes, folders; hostile bytes and dead holders did no harm")
