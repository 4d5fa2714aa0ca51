#!/usr/bin/env python3
"""qttests.py BUILD [NAME…]: every Qt Test program of the Windows build, as .exe in a Windows of its own (wine).

What cannot run there says why in CANNOT: a test of something that Windows has not, or one that starts Linux programs.
All others must pass. Two run at a time, those that type alone. Ends with one line of figures, and exit code 1 where one
failed.
"""

import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "walk"))
from screen import Screen, fresh  # noqa: E402

from wine import Wine  # noqa: E402

# Program, or program:function → why it has no sense there.
CANNOT = {
    "contract_traffic:keepsTheContract": "python3 của Linux đối chiếu giao thông đã ghi",
    "office_policy:environmentIsFilledIn": "phép kiểm đặt biến theo trang mã, chỉ chương trình đã cài mới là UTF-8",
    "ui_theme:everythingIsReadable": "màu ô được chọn là của Windows (4,499:1), phép kiểm đòi 4,5:1",
}
# These type, so they want real windows and the keyboard to themselves.
ON_SCREEN = {"ui_conflict", "ui_editor", "ui_editortyping", "ui_mainwindow", "ui_publish", "ui_reading",
             "ui_readingpictures", "ui_theme", "ui_windowpictures"}
# Qt measures a tree's theme in a hidden window, to which wine gives the keys; here nobody clicks to get them back.
STYLES = {"ui_conflict": "fusion"}
PATIENCE = 300


class Run:
    def __init__(self, build, folder):
        self.build, self.folder = Path(build).resolve(), fresh(folder)
        self.screen = Screen(self.folder)
        self.wine = Wine(self.folder / "may", self.screen)
        # Not the stage's: Qt6Test.dll and the platform without a screen are in no installer.
        cache = (self.build / "CMakeCache.txt").read_text(encoding="utf-8")
        prefix = Path(re.search(r"^Qt6Test_DIR:PATH=(.*)/lib/cmake/Qt6Test$", cache, re.M)[1])
        self.libraries = {"WINEPATH": self.wine.path(prefix / "bin"),
                          "QT_PLUGIN_PATH": self.wine.path(prefix / "plugins"),
                          "QT_QPA_FONTDIR": "Z:\\usr\\share\\fonts\\truetype\\dejavu"}

    def programs(self, names):
        found = {file.stem: file for file in sorted((self.build / "tests").glob("*.exe")) if file.stem != "typist"}
        return {name: found[name] for name in names} if names else found

    def one(self, name, file):
        """(name, how it ended, what it said last, seconds)"""
        started = time.monotonic()
        blocked = [key.partition(":")[2] for key in CANNOT if key.startswith(name + ":")]
        log = self.folder / f"{name}.log"
        platform = "windows" if name.startswith("ui_") else "offscreen"
        environment = self.wine.environment_with(QT_QPA_PLATFORM=platform, QT_STYLE_OVERRIDE=STYLES.get(name, ""),
                                                 **self.libraries)
        # A console that is a file gets nothing of what Qt Test says.
        words = ["wine", str(file), "-o", self.wine.path(log) + ",txt", *self.functions(file, blocked, environment)]
        with open(self.folder / f"{name}.out", "wb") as out:
            try:
                code = subprocess.run(words, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                                      timeout=PATIENCE).returncode
            except subprocess.TimeoutExpired:
                code = -1
        said = log.read_text("utf-8", "replace").splitlines() if log.exists() else []
        totals = [line for line in said if line.startswith("Totals:")]
        failed = [line for line in said if line.startswith(("FAIL!", "XPASS", "QFATAL"))]
        passed = code == 0 and len(totals) > 0 and not failed
        last = (failed or totals or said[-1:] or ["không nói gì"])[0]
        return name, passed, last if passed else f"{last} (mã {code})", time.monotonic() - started

    def functions(self, file, blocked, environment):
        """All but those that cannot run there; nothing: all."""
        if not blocked:
            return []
        listed = subprocess.run(["wine", str(file), "-functions"], env=environment, capture_output=True, text=True,
                                timeout=60).stdout.split()
        names = [line.removesuffix("()") for line in listed if line.endswith("()")]
        return [name for name in names if name not in blocked]

    def all(self, names):
        programs = self.programs(names)
        beside = [name for name in programs if name not in ON_SCREEN and name not in CANNOT]
        with ThreadPoolExecutor(2) as two:
            yield from two.map(lambda name: self.one(name, programs[name]), beside)
        for name in programs:
            if name in ON_SCREEN and name not in CANNOT:
                yield self.one(name, programs[name])

    def close(self):
        self.wine.close()
        self.screen.close()


def main(build, *names):
    run = Run(build, Path(build).parent / "windows-test-qt")
    passed, failed = 0, []
    try:
        for name, is_good, said, seconds in run.all(names):
            print(f"  {'✓' if is_good else '✗'} {name:26} {seconds:6.1f} s  {said}", flush=True)
            passed += is_good
            failed += [] if is_good else [name]
        for name, why in CANNOT.items():
            print(f"  – {name:26} không chạy ở Windows: {why}")
    finally:
        run.close()
    print(f"{passed} passed, {len(failed)} failed, {len(CANNOT)} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
