#!/usr/bin/env python3
"""Gathers what is installed on a Windows machine into one empty folder.

stage.py PREFIX BUILD STAGE

In STAGE are the two programs, the Qt plugins they use, and every DLL that these reach through their import tables;
nothing else that runs. Each of these files has a row in PARTS that names its licences, and the texts lie in licences/:
a library without a row stops the build, so nothing is ever shipped without its licence. All files have the one time
that SOURCE_DATE_EPOCH names, so that two runs give the same bytes.
"""
import fnmatch
import os
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import page

HERE = Path(__file__).resolve().parent
PROGRAMS = ("ui/toasoan.exe", "app/cli/toasoan-cli.exe")
PLUGINS = ("platforms/qwindows", "styles/qmodernwindowsstyle", "tls/qschannelbackend", "tls/qcertonlybackend",
           "sqldrivers/qsqlite", "imageformats/qjpeg", "imageformats/qgif", "networkinformation/qnetworklistmanager")
PLUGINS_IF_THERE = ("imageformats/qtiff", "imageformats/qwebp")  # of Qt's image formats, which not every prefix has
# A program looks for plugins where Qt was built unless this says otherwise.
QT_CONF = "[Paths]\nPrefix = .\nPlugins = plugins\n"

# What is a part of Windows 10 1809 and of everything later; none of it may be shipped.
WINDOWS = frozenset("""
    advapi32 authz avrt bcrypt cfgmgr32 combase comctl32 comdlg32 credui crypt32 cryptui d3d9 d3d11 d3d12 dbghelp dcomp
    dnsapi dwmapi dwrite dxgi gdi32 hid imm32 iphlpapi kernel32 mpr msimg32 msvcrt ncrypt netapi32 normaliz ntdll ole32
    oleacc oleaut32 powrprof propsys psapi rpcrt4 rstrtmgr secur32 setupapi shcore shell32 shlwapi ucrtbase urlmon
    user32 userenv usp10 uxtheme version wevtapi windowscodecs winhttp wininet winmm winspool.drv wintrust wldap32
    ws2_32 wtsapi32""".split())

# Whose licence texts go with a file, by its name; each text is a name in TEXTS.
PARTS = (
    ("toasoan*.exe", "breeze LGPL-3 GPL-3 mingw-w64 gcc"),  # icons are drawn into them, start-up code is linked in
    ("Qt6*.dll", "qt LGPL-3 GPL-3"),
    ("q*.dll", "qt LGPL-3 GPL-3"),
    ("libcrypto-*.dll", "openssl Apache-2.0"),
    ("sqlite3.dll", "sqlcipher"),
    ("libqt6keychain.dll", "qtkeychain"),
    ("libKF?SyntaxHighlighting.dll", "syntaxhighlighting"),
    ("libgumbo.dll", "gumbo Apache-2.0"),
    ("libkdsingleapplication-qt6.dll", "kdsingleapplication"),
    ("zlib1.dll", "zlib"),
    ("libgcc_s_seh-1.dll", "gcc GPL-3"),
    ("libstdc++-6.dll", "gcc GPL-3"),
    ("libwinpthread-1.dll", "mingw-w64"),
)
# Texts that the program itself does not carry; the others come from BUILD, out of resources/licences.
TEXTS = {
    "gcc": ("doc/gcc-mingw-w64-base/copyright", "gcc-mingw-w64-base"),
    "mingw-w64": ("doc/mingw-w64-common/copyright", "mingw-w64-common"),
    "kdsingleapplication": ("doc/KDSingleApplication-qt6/LICENSES/MIT.txt", None),  # of the prefix
}


def fail(sentence):
    sys.exit(f"stage.py: {sentence}")


def objdump(file, *options):
    done = subprocess.run(["x86_64-w64-mingw32-objdump", *options, file], capture_output=True, text=True,
                          errors="replace")
    if done.returncode:
        fail(f"{file} is no Windows program: {done.stderr.strip()}")
    return done.stdout


def delayed(file, headers):
    """Names of the DLLs that are loaded at their first call; objdump only says where they are written."""
    directory = int(re.search(r"^Entry d ([0-9a-f]+)", headers, re.M)[1], 16)
    if not directory:
        return []
    base = int(re.search(r"^ImageBase\s+([0-9a-f]+)", headers, re.M)[1], 16)
    sections = [tuple(int(number, 16) for number in row) for row in re.findall(
        r"^\s*\d+ \S+\s+([0-9a-f]{8,})\s+([0-9a-f]{8,})\s+[0-9a-f]{8,}\s+([0-9a-f]{8,})\s", objdump(file, "-h"), re.M)]
    content = file.read_bytes()

    def at(address):
        for size, start, place in sections:
            if start - base <= address < start - base + size:
                return place + address - (start - base)
        return fail(f"{file} says that its delayed imports are outside of it")

    names, place = [], at(directory)
    while True:
        attributes, name = struct.unpack_from("<II", content, place)
        if not name:
            return names
        start = at(name if attributes & 1 else name - base)
        names.append(content[start:content.index(b"\0", start)].decode())
        place += 32


def imports(file):
    headers = objdump(file, "-p")
    return re.findall(r"^\s*DLL Name: (\S+)", headers, re.M) + delayed(file, headers)


def is_windows(name):
    name = name.lower()
    return name.startswith("api-ms-win-") or name.removesuffix(".dll") in WINDOWS


def copy(source, target):
    if not source.is_file():
        fail(f"{source} is missing")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    return target


def gather_programs(prefix, build, stage):
    """Programs and plugins, then whatever these and what they import import."""
    libraries = {file.name.lower(): file for file in (prefix / "bin").glob("*.dll")}
    waiting = [copy(build / program, stage / Path(program).name) for program in PROGRAMS]
    there = [plugin for plugin in PLUGINS_IF_THERE if (prefix / "plugins" / f"{plugin}.dll").exists()]
    for plugin in (*PLUGINS, *there):
        waiting.append(copy(prefix / "plugins" / f"{plugin}.dll", stage / "plugins" / f"{plugin}.dll"))
    for file in waiting:
        for name in imports(file):
            library = libraries.get(name.lower())
            if library and not (stage / library.name).exists():
                waiting.append(copy(library, stage / library.name))
            elif not library and not is_windows(name):
                fail(f"{file.name} needs {name}, which is neither in {prefix / 'bin'} nor a part of Windows 10 1809")
    return waiting


def gather_licences(files, prefix, build, stage):
    needed = set()
    for file in files:
        rows = [texts.split() for pattern, texts in PARTS if fnmatch.fnmatchcase(file.name, pattern)]
        if not rows:
            fail(f"{file.name} has no row in PARTS that names its licences")
        needed.update(*rows)
    for name in sorted(needed):
        text = build / "resources" / "licences" / "licences" / name
        if not text.exists() and name in TEXTS:
            place, package = TEXTS[name]
            text = (Path("/usr/share") if package else prefix / "share") / place
            if package and not text.exists():
                fail(f"the licence text {text} is missing: install {package}")
        copy(text, stage / "licences" / f"{name}.txt")


def settle(stage, moment):
    """Nothing of this machine, its user or this minute stays in the files' attributes."""
    for file in sorted(stage.rglob("*"), reverse=True):
        file.chmod(0o755 if file.is_dir() or file.suffix in (".exe", ".dll") else 0o644)
        os.utime(file, (moment, moment))
    os.utime(stage, (moment, moment))


def main():
    if len(sys.argv) != 4:
        fail("stage.py PREFIX BUILD STAGE")
    prefix, build, stage = (Path(argument).resolve() for argument in sys.argv[1:])
    moment = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not moment.isdigit():
        fail("SOURCE_DATE_EPOCH must say which time the files shall have")
    stage.mkdir(parents=True, exist_ok=True)
    if any(stage.iterdir()):
        fail(f"{stage} is not empty")
    files = gather_programs(prefix, build, stage)
    gather_licences(files, prefix, build, stage)
    copy(build / "resources" / "icons" / "toasoan.ico", stage / "toasoan.ico")
    (stage / "qt.conf").write_text(QT_CONF)
    (stage / "ADMIN.html").write_text(page.html((HERE / "ADMIN.md").read_text(encoding="utf-8")), encoding="utf-8")
    for policy in sorted((HERE / "policies").rglob("*.adm[xl]")):
        copy(policy, stage / "policies" / policy.relative_to(HERE / "policies"))
    settle(stage, int(moment))
    everything = [file for file in stage.rglob("*") if file.is_file()]
    megabytes = sum(file.stat().st_size for file in everything) / 1e6
    print(f"{stage}: {len(everything)} files, {len(files)} of them programs and libraries, {megabytes:.1f} MB")


main()
