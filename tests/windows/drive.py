#!/usr/bin/env python3
"""drive.py MSI [OLD_MSI] BUILD FOLDER: installs the installer in a fresh Windows (wine) and drives what it installed.

MSI is what people get, OLD_MSI one of a lower version, BUILD the build folder of both with `stage`, the test's plugin
and typist.exe, FOLDER where pictures and logs come to lie. With TOASOAN_STAND, the folder of a running WordPress portal
(letters written), its commands are tried on that too. Each thing that was seen is a line; the first that is not as it
should be ends the test with exit code 1, a picture of the screen and the installer's last log.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "walk"))
from screen import Failed, Screen, fresh  # noqa: E402

from governed import Governed  # noqa: E402
from installing import Installing  # noqa: E402
from portal import portal_walk  # noqa: E402
from proof import Proof  # noqa: E402
from seat import WineMachine  # noqa: E402
from using import Using  # noqa: E402
from wine import Wine  # noqa: E402


class Drive:
    def __init__(self, msi, old, build, folder):
        self.msi, self.old, self.build, self.folder = Path(msi), old, Path(build), fresh(folder)
        self.proof = Proof()
        self.screen = Screen(self.folder)
        self.wine = self.installing = self.using = None

    def sit_down(self):
        self.wine = Wine(self.folder / "may", self.screen)
        self.installing = Installing(self.proof, self.wine, self.msi, self.build / "stage")
        self.using = Using(self.proof, WineMachine(self.wine, self.screen, self.build))

    def play(self):
        self.sit_down()
        self.installing.refused()
        self.installing.install()
        self.using.walk()
        self.using.settings()
        self.using.at_home()
        self.using.unikey()
        self.using.links()
        self.using.policies()
        Governed(self.proof, self.using.machine).see()
        self.using.end_session()
        if stand := os.environ.get("TOASOAN_STAND"):
            portal_walk(self.wine, *stand_of(stand), self.proof)
        self.using.write_draft()
        self.installing.repair()
        self.installing.uninstall(self.using.draft_is_there)
        self.installing.elsewhere()
        if self.old:
            self.installing.upgrade(Path(self.old), self.using.write_draft, self.using.draft_is_there)

    def run(self):
        started = time.monotonic()
        try:
            self.play()
            print(f"\n\033[1;32mXong: {self.proof.step} phần, {self.screen.pictures} ảnh ở {self.folder}, "
                  f"{time.monotonic() - started:.0f} giây\033[0m")
            return 0
        except (Failed, LookupError, OSError, subprocess.SubprocessError) as why:
            print(f"\033[1;31mHỎNG ở phần {self.proof.step}: {why}\033[0m", file=sys.stderr)
            print(f"     ▣ {self.screen.picture('hong').name}", file=sys.stderr)
            if self.installing and self.installing.log:
                print(f"     nhật ký msiexec: {self.installing.log}", file=sys.stderr)
            self.tell_windows()
            return 1
        finally:
            if self.using and self.using.person:
                self.using.person.close()
            if self.wine:
                self.wine.close()
            self.screen.close()

    def tell_windows(self):
        person = self.using and self.using.person
        if person and person.process.poll() is None:
            try:
                person.tree()
            except OSError as why:
                print(f"     chương trình không trả lời: {why}", file=sys.stderr)


def stand_of(folder):
    """A running stand's address, and what each person signs in with: two have a letter, two a password."""
    members = json.loads((Path(folder) / "members.json").read_text(encoding="utf-8"))
    secrets = {who: member["secret"] for who, member in members.items()}
    for who in ("ctv.trieuphong", "vp.dangbai"):
        letter = json.loads((Path(folder) / "letters" / f"{who}.toasoan").read_text(encoding="utf-8"))
        secrets[who] = (letter["invitation"],)
    return letter["portal"], secrets


if __name__ == "__main__":
    msi, *old, build, folder = sys.argv[1:]
    sys.exit(Drive(msi, old[0] if old else None, build, folder).run())
