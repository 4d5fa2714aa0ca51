"""What the tests of the command line share: people at machines of their own, one training portal, and eyes that
see through the encryption of a cache (AES-256-CBC pages of SQLCipher 4, undone with OpenSSL's own library)."""

import ctypes
import ctypes.util
import glob
import json
import os
import re
import shutil
import subprocess
import time

AUTHOR, EDITOR, APPROVER, PUBLISHER, ADMIN = (
    "ctv.trieuphong", "bbt.bientap", "bbt.lanhdao", "vp.dangbai", "vp.quantri")


def expect(condition, what):
    if not condition:
        raise SystemExit("FAILED: %s" % what)


def clean(work):
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    return work


class Answer:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        try:
            return json.loads(self.out)
        except ValueError:
            raise SystemExit("FAILED: no JSON: %r %r" % (self.out, self.err))

    def __getitem__(self, name):
        return self.json[name]

    def __repr__(self):
        return "exit %s, %r, %r" % (self.code, self.out[-400:], self.err[-400:])


class Newsroom:
    """One training portal and the machines of its people, below one folder."""

    def __init__(self, cli, work, portal="tap-huan.db"):
        self.cli, self.work = os.path.abspath(cli), work  # some words are typed in another folder
        self.portal = os.path.join(work, portal)

    def home(self, who):
        return os.path.join(self.work, "may-" + who)

    def words(self, who, words, json=True, home=None):
        return ([self.cli, "--home", home or self.home(who), "--training", self.portal, "--as", who]
                + (["--json"] if json else []) + list(words))

    def start(self, who, *words, json=True, cwd=None, home=None):
        return subprocess.Popen(self.words(who, words, json, home), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                stdin=subprocess.DEVNULL, cwd=cwd)

    def ask(self, who, *words, json=True, cwd=None, home=None, seconds=120):
        process = self.start(who, *words, json=json, cwd=cwd, home=home)
        out, err = process.communicate(timeout=seconds)
        return Answer(process.returncode, out.decode(), err.decode())

    def does(self, who, *words, code=0, **more):
        answer = self.ask(who, *words, **more)
        expect(answer.code == code, "%s %s: expected exit %d, got %r" % (who, " ".join(words), code, answer))
        return answer

    def draft(self, who, title, text="Nội dung mẫu để thử.", **more):
        """A draft that may be submitted."""
        body = os.path.join(self.work, "noi-dung.xml")
        with open(body, "w", encoding="utf-8") as file:
            file.write("<article>\n<p>%s</p>\n</article>" % text)
        return self.does(who, "new", "--title", title, "--site", "tinhuy", "--kind", "bai", "--category", "xa-hoi",
                         "--lead", "Tin mẫu để tập huấn.", "--channel", "net-cap-1", "--body", body, "--clearance-by",
                         "Lãnh đạo đơn vị (mẫu)", "--clearance-on", "23/11/2026", **more)["article"]

    def serve(self, who, *options):
        """The running program of a person; returns when it does what is typed elsewhere."""
        process = subprocess.Popen(self.words(who, list(options) + ["serve"], json=False), stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        line = process.stdout.readline()
        if not line.strip():
            expect(False, "serve did not open: %r" % (process.communicate(),))
        return process

    def cache(self, who):
        found = glob.glob(self.home(who) + "/**/cache.db", recursive=True)
        expect(len(found) == 1, "caches of %s: %s" % (who, found))
        return found[0]

    def keys(self):
        with open(self.portal + ".keys", encoding="utf-8") as file:
            return [bytes.fromhex(key) for key in re.findall(r"=([0-9a-f]{64})\s*$", file.read(), re.M)]


def picture(path, red, green, blue):
    """A small picture of our own."""
    import struct
    import zlib
    width, height = 320, 200
    rows = b"".join(b"\0" + bytes(c * (x + y) // (width + height) for x in range(width) for c in (red, green, blue))
                    for y in range(height))

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                   + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
    return path


# --- Seeing through the encryption -----------------------------------------------------------------------

_crypto = ctypes.CDLL(ctypes.util.find_library("crypto") or "libcrypto.so.3")
_crypto.EVP_CIPHER_CTX_new.restype = ctypes.c_void_p
_crypto.EVP_aes_256_cbc.restype = ctypes.c_void_p
PAGE, RESERVE, SALT = 4096, 80, 16


def _decrypted(key, iv, bytes_):
    context = ctypes.c_void_p(_crypto.EVP_CIPHER_CTX_new())
    out, length = ctypes.create_string_buffer(len(bytes_) + 32), ctypes.c_int(0)
    _crypto.EVP_DecryptInit_ex(context, ctypes.c_void_p(_crypto.EVP_aes_256_cbc()), None, key, iv)
    _crypto.EVP_CIPHER_CTX_set_padding(context, 0)
    _crypto.EVP_DecryptUpdate(context, out, ctypes.byref(length), bytes_, len(bytes_))
    _crypto.EVP_CIPHER_CTX_free(context)
    return out.raw[:length.value]


def _page(key, bytes_, first):
    begin = SALT if first else 0
    iv = bytes_[PAGE - RESERVE:PAGE - RESERVE + 16]
    return _decrypted(key, iv, bytes_[begin:PAGE - RESERVE])


def plain_pages(path, keys):
    """Everything that lies in an encrypted database, its copy or its log, free pages and old frames included."""
    with open(path, "rb") as file:
        bytes_ = file.read()
    if path.endswith("-wal"):
        frames = [bytes_[at + 24:at + 24 + PAGE] for at in range(32, len(bytes_) - PAGE - 23, 24 + PAGE)]
        numbers = [int.from_bytes(bytes_[at:at + 4], "big") for at in range(32, len(bytes_) - PAGE - 23, 24 + PAGE)]
        pages = list(zip(frames, [number == 1 for number in numbers]))
        main = path[:-4]
    else:
        pages = [(bytes_[at:at + PAGE], at == 0) for at in range(0, len(bytes_) - PAGE + 1, PAGE)]
        main = path
    if not pages:
        return b""
    with open(main, "rb") as file:
        head = file.read(PAGE)
    for key in keys:
        first = _page(key, head, True) if len(head) == PAGE else _page(key, *next(p for p in pages if p[1]))
        # Page size and reserved bytes stand at their places of SQLite's header only under the right key.
        if first[0:2] == PAGE.to_bytes(2, "big") and first[4] == RESERVE:
            return b"\n".join(_page(key, page, is_first) for page, is_first in pages)
    raise SystemExit("FAILED: none of %d keys opens %s" % (len(keys), path))


def forms(text):
    """As text, lower case, without tone marks (as the index has it), and as UTF-16."""
    import unicodedata
    bare = "".join(c for c in unicodedata.normalize("NFD", text.lower().replace("đ", "d")) if not unicodedata.combining(c))
    return {form.encode(code) for form in (text, text.lower(), bare) for code in ("utf-8", "utf-16-le")}


def files_with(folder, needles, keys=()):
    """Names of the files below a folder in which one of the needles stands, in the clear or under a key."""
    found = []
    for path in glob.glob(folder + "/**/*", recursive=True):
        if not os.path.isfile(path):
            continue
        with open(path, "rb") as file:
            bytes_ = file.read()
        name = os.path.basename(path)
        if keys and name.startswith("cache.db") and not name.endswith("-shm"):
            bytes_ += plain_pages(path, keys)
        if any(needle in bytes_ for needle in needles):
            found.append(path)
    return found


def until(condition, what, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        expect(time.monotonic() < deadline, what)
        time.sleep(0.05)
