"""Says what was found, in Vietnamese, one line each; the first thing that is not as it should be ends the test."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "walk"))
from screen import Failed, until  # noqa: E402


class Proof:
    def __init__(self):
        self.step = 0

    def title(self, words):
        self.step += 1
        print(f"\n\033[1m{self.step:2d}. {words}\033[0m", flush=True)

    def check(self, holds, words, found=None):
        if not holds:
            raise Failed(words if found is None else f"{words}; thấy: {found!r}")
        print(f"     ✓ {words}", flush=True)

    def equal(self, found, wanted, words):
        if found != wanted:
            raise Failed(f"{words}: thấy {found!r}, chờ {wanted!r}")
        print(f"     ✓ {words}", flush=True)

    def soon(self, condition, words, patience=30):
        until(words, condition, patience)
        print(f"     ✓ {words}", flush=True)
