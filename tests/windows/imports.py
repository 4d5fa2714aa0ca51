#!/usr/bin/env python3
"""imports.py STAGE: what is installed finds everything it needs there, and nothing lies there that nobody needs.

The import tables are read here byte by byte after Microsoft's PE format, not with the tool that gathered the files, so
that the two cannot err together. A DLL must lie beside the programs, because Windows looks there for whatever a plugin
needs. Every file is for 64-bit Windows, loads anywhere in memory and never executes data.
"""
import struct
import sys
from pathlib import Path

AMD64 = 0x8664
WINDOWED, CONSOLE = 2, 3
PROGRAMS = {"toasoan.exe": WINDOWED, "toasoan-cli.exe": CONSOLE}
HARDENED = {0x0020: "high entropy addresses", 0x0040: "any address", 0x0100: "no execution of data"}
PLUGINS = {"platforms/qwindows.dll", "styles/qmodernwindowsstyle.dll", "tls/qschannelbackend.dll",
           "tls/qcertonlybackend.dll", "sqldrivers/qsqlite.dll", "imageformats/qjpeg.dll", "imageformats/qgif.dll",
           "networkinformation/qnetworklistmanager.dll"}
# In System32 of every Windows 10 1809.
SYSTEM = set("""
    advapi32.dll authz.dll bcrypt.dll comctl32.dll comdlg32.dll crypt32.dll d3d11.dll d3d12.dll d3d9.dll dbghelp.dll
    dnsapi.dll dwmapi.dll dwrite.dll dxgi.dll gdi32.dll imm32.dll iphlpapi.dll kernel32.dll mpr.dll msvcrt.dll
    ncrypt.dll netapi32.dll ntdll.dll ole32.dll oleaut32.dll propsys.dll psapi.dll rpcrt4.dll rstrtmgr.dll secur32.dll
    setupapi.dll shcore.dll shell32.dll shlwapi.dll user32.dll userenv.dll uxtheme.dll version.dll winhttp.dll
    winmm.dll winspool.drv ws2_32.dll wtsapi32.dll""".split())


class Image:
    """One PE32+ file."""

    def __init__(self, path):
        self.bytes = path.read_bytes()
        if self.bytes[:2] != b"MZ":
            raise ValueError("no MZ")
        start = self.number("<I", 0x3C)
        if self.bytes[start:start + 4] != b"PE\0\0":
            raise ValueError("no PE")
        self.machine, sections = struct.unpack_from("<HH", self.bytes, start + 4)
        optional = start + 24
        if self.number("<H", optional) != 0x20B:
            raise ValueError("not PE32+")
        self.base = self.number("<Q", optional + 24)
        self.subsystem, self.hardened = struct.unpack_from("<HH", self.bytes, optional + 68)
        self.directories = optional + 112
        self.directory_count = self.number("<I", optional + 108)
        table = optional + self.number("<H", start + 20)
        self.sections = [struct.unpack_from("<IIII", self.bytes, table + 40 * i + 8) for i in range(sections)]

    def number(self, form, place):
        return struct.unpack_from(form, self.bytes, place)[0]

    def place(self, address):
        for in_memory, start, in_file, begin in self.sections:
            if start <= address < start + max(in_memory, in_file):
                return begin + address - start
        raise ValueError(f"address {address:#x} is in no section")

    def name(self, address):
        place = self.place(address)
        return self.bytes[place:self.bytes.index(b"\0", place)].decode("ascii")

    def directory(self, index):
        return self.number("<I", self.directories + 8 * index) if index < self.directory_count else 0

    def imports(self):
        if table := self.directory(1):
            place = self.place(table)
            while name := self.number("<I", place + 12):
                yield self.name(name)
                place += 20
        if table := self.directory(13):
            place = self.place(table)
            while name := self.number("<I", place + 4):
                yield self.name(name if self.number("<I", place) & 1 else name - self.base)
                place += 32


def faults_of(path, name, image, beside):
    if image.machine != AMD64:
        yield f"{name} is for another machine ({image.machine:#x})"
    for flag, meaning in HARDENED.items():
        if not image.hardened & flag:
            yield f"{name} does without: {meaning}"
    if name in PROGRAMS and image.subsystem != PROGRAMS[name]:
        yield f"{name} is of subsystem {image.subsystem}"
    for needed in image.imports():
        known = needed.lower().startswith("api-ms-win-") or needed.lower() in SYSTEM
        if needed.lower() not in beside and not known:
            yield f"{name} needs {needed}, which is neither here nor a part of Windows"
        if needed.lower() in beside and known:
            yield f"{needed} lies here, but is a part of Windows"


def main():
    stage = Path(sys.argv[1])
    files = {path.relative_to(stage).as_posix(): path for path in sorted(stage.rglob("*"))
             if path.suffix.lower() in (".exe", ".dll")}
    beside = {name.lower() for name in files if "/" not in name}
    plugins = {name.removeprefix("plugins/") for name in files if name.startswith("plugins/")}
    faults = [f"{name} is missing" for name in PROGRAMS if name not in files]
    faults += [f"the plugin {name} is missing" for name in sorted(PLUGINS - plugins)]
    faults += [f"{name} lies where nothing finds it" for name in files
               if "/" in name and not name.startswith("plugins/")]
    needed = set()
    for name, path in files.items():
        try:
            image = Image(path)
            found = sorted(image.imports(), key=str.lower)
            faults += faults_of(path, name, image, beside)
        except (ValueError, struct.error) as error:
            faults.append(f"{name} cannot be read: {error}")
            continue
        needed.update(library.lower() for library in found)
        print(f"{name}: {' '.join(found)}")
        if not found:
            faults.append(f"{name} imports nothing, which no program does")
    faults += [f"{name} is imported by nothing" for name in sorted(beside - needed - set(PROGRAMS))]
    print(f"{len(files)} programs and libraries, {len(needed)} different imports")
    for fault in faults:
        print(f"FAULT: {fault}")
    sys.exit(1 if faults or not files else 0)


main()
