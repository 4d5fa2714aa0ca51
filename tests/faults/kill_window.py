#!/usr/bin/env python3
"""kill_window.py TOASOAN TOASOAN_CLI FOLDER ROUNDS [SEED]: pulls the plug while somebody types.

Each round opens the program on one draft, types numbered words by real key presses, and kills the program with
SIGKILL at a random instant. Whatever was typed more than a second before that must be on the disk, in order; the
cache must be sound. The next round goes on from what is there.
"""

import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "walk"))
from screen import Failed, Screen, until  # noqa: E402
from walk import AUTHOR, Walk, vi  # noqa: E402

GRACE = 1.0


def words_in(text):
    return [int(number) for number in re.findall(r"tu(\d{5})", text)]


class Killer(Walk):
    def cli(self, *words):
        done = subprocess.run([self.command, "--home", str(self.home(AUTHOR)), "--training", str(self.portal), "--as", AUTHOR,
                               "--offline", *words], capture_output=True, text=True, timeout=60)
        if done.returncode:
            raise Failed(f"toasoan-cli {' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def round(self, number, chance):
        person = self.sit(AUTHOR)
        self.place("Drafts")
        self.choose_article("mẫu")
        person.key("ctrl+e")
        person.click(vi("Text of the item"))
        person.key("ctrl+End")
        end = time.monotonic() + chance.uniform(0.2, 4.0)
        typed = []
        while time.monotonic() < end:
            self.next += 1
            self.screen.run("xdotool", "type", "--delay", "4", f" tu{self.next:05d}")
            typed.append((self.next, time.monotonic()))
        killed = time.monotonic()
        person.process.send_signal(signal.SIGKILL)
        person.process.wait()
        person.close()
        kept = words_in(self.cli("export", self.article, "--text"))
        surely = self.kept + [word for word, at in typed if at < killed - GRACE]
        if kept[:len(surely)] != surely:
            missing = [word for word in surely if word not in kept]
            raise Failed(f"lượt {number}: mất {missing}, hoặc sai thứ tự; còn {kept[-5:]}")
        if kept != sorted(set(kept)):
            raise Failed(f"lượt {number}: lặp hoặc đảo chữ: {kept[-8:]}")
        self.kept = kept
        self.cli("integrity")
        return len(typed)

    def kill(self, rounds, seed):
        chance = random.Random(seed)
        self.next, self.kept, total = 0, [], 0
        try:
            answer = self.ask(AUTHOR, "--offline", "new", "--title", "Bản nháp (mẫu)", "--site", "tinhuy", "--kind", "bai")
            self.article = answer["article"]
            for number in range(1, rounds + 1):
                total += self.round(number, chance)
            print(f"{rounds} lần giết, {total} từ đã gõ, {len(self.kept)} còn trên đĩa; không mất từ nào gõ trước đó quá "
                  f"{GRACE:g} giây; kho nháp nguyên vẹn (seed {seed})")
            return 0
        except Failed as why:
            print(f"HỎNG (seed {seed}): {why}", file=sys.stderr)
            self.picture("hong")
            return 1
        finally:
            if self.person:
                self.person.close()
            self.screen.close()


if __name__ == "__main__":
    seed = int(sys.argv[5]) if len(sys.argv) > 5 else random.randrange(1 << 30)
    sys.exit(Killer(*sys.argv[1:4]).kill(int(sys.argv[4]), seed))
