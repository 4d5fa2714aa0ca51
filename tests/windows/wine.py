"""A Windows of its own below a folder (a prefix of wine), and what can be asked of it and done to it without windows.

It knows nothing of the machine's other prefixes, homes or programs: the home is a folder beside the prefix, nothing is
written into menus of the desktop, and all of its processes end with it. Paths go in and out by path() and unix().
"""

import os
import re
import struct
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "walk"))
from screen import Failed, fresh  # noqa: E402

# A LOGFONTW of 9 points. Windows' own font has every Vietnamese letter in every weight; wine's stand-in for it has not.
FONT = (struct.pack("<5i8B", -12, 0, 0, 0, 400, 0, 0, 0, 1, 0, 0, 0, 0)
        + "DejaVu Sans".encode("utf-16-le").ljust(64, b"\0"))
# Of Windows' exit codes only the low byte reaches the caller of wine.
DONE, FAILED, ANOTHER_VERSION = 0, 1603 & 0xFF, 1638 & 0xFF


class Wine:
    def __init__(self, folder, screen):
        self.folder = fresh(Path(folder).resolve())
        self.prefix = self.folder / "prefix"
        self.drive = self.prefix / "drive_c"
        (self.folder / "home").mkdir()
        kept = {name: value for name, value in screen.environment.items()
                if not name.startswith(("QT_", "TOASOAN_", "WINE", "XDG_"))}
        self.environment = dict(kept, HOME=str(self.folder / "home"), WINEPREFIX=str(self.prefix), WINEARCH="win64",
                                WINEDEBUG=os.environ.get("TOASOAN_WINEDEBUG", "-all"), LANG="C.UTF-8", LC_ALL="C.UTF-8",
                                WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=")
        started = self.unix_run("wineboot", "--init", timeout=300)
        if started.returncode or not self.drive.is_dir():
            raise Failed(f"wine không lập được ổ đĩa: {started.stderr[-500:]}")
        # Without a panel wine shows the icons of running programs in a window that lies over ours.
        self.write(r"HKCU\Software\Wine\Explorer", "ShowSystray", 0)
        # What is chosen, as Windows 10 colours it: white is hardly read on wine's.
        for use in ("Hilight", "MenuHilight"):
            self.write(r"HKCU\Control Panel\Colors", use, "0 120 215")
        for use in ("Message", "Menu", "Status", "Caption", "SmCaption", "Icon"):
            self.write(r"HKCU\Control Panel\Desktop\WindowMetrics", use + "Font", FONT)
        self.close()  # the desktop looks only when it begins

    # --- Names of files -----------------------------------------------------------------------------------------

    def path(self, path):
        """As Windows calls a file of ours."""
        path = Path(path).resolve()
        if path.is_relative_to(self.drive):
            return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")
        return "Z:" + str(path).replace("/", "\\")

    def unix(self, path):
        """Where a file C:\\… lies, upper or lower case as it is there; it need not be."""
        found = self.drive
        for part in path.removeprefix("C:\\").split("\\"):
            alike = [there for there in found.iterdir() if there.name.lower() == part.lower()] if found.is_dir() else []
            found = alike[0] if alike else found / part
        return found

    def profile(self):
        """The folder of whoever is logged in."""
        return next(folder for folder in (self.drive / "users").iterdir() if folder.name != "Public")

    # --- Programs -----------------------------------------------------------------------------------------------

    def unix_run(self, *words, input=None, timeout=120, folder=None, **environment):
        # Not through pipes: what goes on running in the prefix would hold them open.
        out, err = self.folder / "out.txt", self.folder / "err.txt"
        with open(out, "wb") as out_file, open(err, "wb") as err_file:
            done = subprocess.run(words, env=self.environment_with(**environment), stdout=out_file, stderr=err_file,
                                  timeout=timeout, cwd=folder, **({"input": input.encode()} if input is not None
                                                      else {"stdin": subprocess.DEVNULL}))
        read = [path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n") for path in (out, err)]
        return subprocess.CompletedProcess(words, done.returncode, *read)

    def run(self, *words, **more):
        """A Windows program by its Windows or Unix path, to its end."""
        return self.unix_run("wine", *map(str, words), **more)

    def msiexec(self, *words, log):
        """The low byte of its exit code."""
        return self.run("msiexec", *words, "/qn", "/l*v", self.path(log), timeout=600).returncode

    def close(self):
        self.unix_run("wineserver", "-k", timeout=60)
        self.unix_run("wineserver", "-w", timeout=60)

    def environment_with(self, **variables):
        """For a Windows program. Qt's variables of this side reach none: wine hands them on by another name."""
        return dict(self.environment, **{"WINE" + name if name.startswith("QT_") else name: value
                                         for name, value in variables.items()})

    # --- Registry -----------------------------------------------------------------------------------------------

    def registry(self, key):
        """{subkey: {name: value}} of a key and all below it, "" for itself; empty when there is none. The default
        value's name is "@"; numbers are numbers, lists lists."""
        file = self.folder / "registry.reg"
        file.unlink(missing_ok=True)
        if self.run("reg", "export", key, self.path(file), "/y", "/reg:64").returncode or not file.exists():
            return {}
        found = {}
        text = file.read_text("utf-16").replace("\\\n", "")
        whole = full_key(key)
        for line in text.splitlines():
            if line.startswith("["):
                values = found.setdefault(line[1:-1][len(whole):].lstrip("\\"), {})
            elif parsed := re.fullmatch(r'(@|"(?:[^"\\]|\\.)*")=(.*)', line):
                values[plain(parsed[1])] = value_of(parsed[2])
        return found

    def value(self, key, name):
        return self.registry(key).get("", {}).get(name)

    def write(self, key, name, value):
        """A list becomes a key with numbered rows, as group policy lays it."""
        if isinstance(value, list):
            for number, row in enumerate(value, 1):
                self.write(f"{key}\\{name}", str(number), row)
            return
        kind = {int: "REG_DWORD", bytes: "REG_BINARY", str: "REG_SZ"}[type(value)]
        data = value.hex() if kind == "REG_BINARY" else str(value)
        done = self.run("reg", "add", key, "/v", name, "/t", kind, "/d", data, "/f", "/reg:64")
        if done.returncode:
            raise Failed(f"không ghi được {key}\\{name}: {done.stdout}{done.stderr}")

    def delete(self, key):
        self.run("reg", "delete", key, "/f", "/reg:64")

    # --- Shortcuts ----------------------------------------------------------------------------------------------

    def shortcuts(self, folder):
        """Names of the shortcuts in a folder of whoever is logged in and below it, and their files."""
        place = self.profile() / folder.replace("\\", "/")
        return {file.name: file for file in sorted(place.rglob("*.lnk"))} if place.is_dir() else {}


def full_key(key):
    short = {"HKLM": "HKEY_LOCAL_MACHINE", "HKCU": "HKEY_CURRENT_USER", "HKCR": "HKEY_CLASSES_ROOT"}
    root, _, rest = key.partition("\\")
    return short.get(root, root) + ("\\" + rest if rest else "")


def plain(text):
    return re.sub(r"\\(.)", r"\1", text[1:-1]) if text.startswith('"') else text


def value_of(text):
    if text.startswith('"'):
        return plain(text)
    if text.startswith("dword:"):
        return int(text[6:], 16)
    kind, _, digits = text.partition(":")
    data = bytes(int(byte, 16) for byte in digits.replace(" ", "").split(",") if byte)
    if kind == "hex(7)":
        return [part for part in data.decode("utf-16-le").split("\0") if part]
    return data.decode("utf-16-le").rstrip("\0") if kind == "hex(2)" else data


def points_at(shortcut, words):
    """Whether a shortcut's file names something, in either of the codes that it is written in."""
    data = shortcut.read_bytes().lower()
    return any(words.lower().encode(code) in data for code in ("utf-16-le", "ascii"))
