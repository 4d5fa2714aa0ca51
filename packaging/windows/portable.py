#!/usr/bin/env python3
"""Makes the portable ZIP of a stage, for whoever has no administrator rights.

portable.py STAGE VERSION OUT.zip

It holds the same files as the installer, below one folder, and beside toasoan.exe a file portable.ini: by that the
program knows that nobody installed it, and offers to register links and invitations for this person alone. Names are
sorted and times fixed, so that two runs give the same bytes. Drafts lie where they always lie and never in the folder,
which may be on a stick.
"""
import os
import sys
import time
import zipfile
from pathlib import Path

MARK = "portable.ini"


def fail(sentence):
    sys.exit(f"portable.py: {sentence}")


def main():
    if len(sys.argv) != 4:
        fail("portable.py STAGE VERSION OUT.zip")
    stage, version, out = Path(sys.argv[1]).resolve(), sys.argv[2], Path(sys.argv[3]).resolve()
    moment = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not moment.isdigit():
        fail("SOURCE_DATE_EPOCH must say which time the files shall have")
    contents = {path.relative_to(stage).as_posix(): path.read_bytes() for path in stage.rglob("*") if path.is_file()}
    if "toasoan.exe" not in contents or MARK in contents:
        fail(f"{stage} is no stage")
    contents[MARK] = f"[portable]\nversion={version}\n".encode()
    out.parent.mkdir(parents=True, exist_ok=True)
    made = out.with_name(out.name + ".part")
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(contents):
            entry = zipfile.ZipInfo(f"toasoan-{version}/{name}", time.gmtime(int(moment))[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # with 3, Windows would be told of rights that it does not know
            archive.writestr(entry, contents[name])
    made.replace(out)
    print(f"{out}: {len(contents)} files, {out.stat().st_size / 1e6:.1f} MB")


main()
