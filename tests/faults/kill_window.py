#!/usr/bin/env python3
"""kill_window.py TOASOAN TOASOAN_CLI FOLDER ROUNDS [SEED]: pulls the plug while somebody types, saves and syncs.

Each round opens the program on an item that is being edited, types numbered words by real key presses, now and then
Ctrl+S (a revision, which goes to the portal), and kills the program with SIGKILL at a random instant. Whatever was
typed more than a second (TOASOAN_GRACE) before that must be on the disk, in order; the cache must be sound. The next
round goes on from what is there. At the end the portal has the whole text, each revision once.
"""

import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "walk"))
from screen import Failed, Screen, until  # noqa: E402
from walk import AUTHOR, EDITOR, Walk, vi  # noqa: E402

GRACE = float(os.environ.get("TOASOAN_GRACE", "1"))  # seconds that may be lost


def words_in(text):
    return [int(number) for number in re.findall(r"tu(\d{5})", text)]


class Killer(Walk):
    def cli(self, *words, who=EDITOR, home=None):
        done = subprocess.run([self.command, "--home", str(home or self.home(who)), "--training", str(self.portal),
                               "--as", who, *words], capture_output=True, text=True, timeout=60)
        if done.returncode:
            raise Failed(f"toasoan-cli {' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def draft(self):
        """An item that was sent and received: its revisions go to the portal."""
        body = self.folder / "noi-dung.xml"
        body.write_text("<article>\n<p>Tin mẫu.</p>\n</article>")
        made = self.cli("--json", "new", "--title", "Tin để thử (mẫu)", "--site", "tinhuy", "--kind", "bai", "--category",
                        "xa-hoi", "--lead", "Tin mẫu.", "--channel", "net-cap-1", "--body", str(body), "--clearance-by",
                        "Bí thư (mẫu)", "--clearance-on", "23/11/2026", who=AUTHOR)
        self.article = json.loads(made)["article"]
        self.cli("submit", self.article, who=AUTHOR)
        self.cli("sync")
        self.cli("receive", self.article)

    def round(self, number, chance):
        person = self.sit(EDITOR)
        self.place("Being edited")
        self.choose_article("mẫu")
        person.key("ctrl+e")
        person.click(vi("Text of the item"))
        person.key("ctrl+End")
        person.key("Return")  # 200 keys a second in one paragraph of thousands of words is more than Qt can lay out
        end = time.monotonic() + chance.uniform(0.2, 4.0)
        typed = []
        while time.monotonic() < end:
            self.next += 1
            self.screen.run("xdotool", "type", "--delay", "4", f" tu{self.next:05d}")
            typed.append((self.next, time.monotonic()))
            if chance.random() < 0.15:
                person.key("ctrl+s")
                self.saves += 1
        killed = time.monotonic()
        person.process.send_signal(signal.SIGKILL)
        person.process.wait()
        person.close()
        kept = words_in(self.cli("--offline", "export", self.article, "--text"))
        surely = self.kept + [word for word, at in typed if at < killed - GRACE]
        if kept[:len(surely)] != surely:
            missing = [word for word in surely if word not in kept]
            raise Failed(f"lượt {number}: mất {missing}, hoặc sai thứ tự; còn {kept[-5:]}")
        if kept != sorted(set(kept)):
            raise Failed(f"lượt {number}: lặp hoặc đảo chữ: {kept[-8:]}")
        self.kept = kept
        self.cli("--offline", "integrity")
        return len(typed)

    def arrived(self):
        """Somebody with an empty machine sees all of it, and a trail in which no revision stands twice."""
        self.cli("save", self.article)
        self.cli("sync")
        other = self.folder / "may-khac"
        self.cli("sync", home=other)
        seen = words_in(self.cli("export", self.article, "--text", home=other))
        if seen != self.kept:
            raise Failed(f"Cổng có {len(seen)} từ, trên máy có {len(self.kept)}")
        trail = json.loads(self.cli("--json", "verify", self.article, home=other))
        revisions = [entry["id"] for entry in trail["entries"] if entry["what"] == "revision"]
        if not revisions or len(revisions) != len(set(revisions)):
            raise Failed(f"có phiên bản được nhận hai lần: {revisions}")

    def kill(self, rounds, seed):
        chance = random.Random(seed)
        self.next, self.kept, self.saves, total = 0, [], 0, 0
        try:
            self.draft()
            for number in range(1, rounds + 1):
                total += self.round(number, chance)
            self.arrived()
            print(f"{rounds} lần giết, {total} từ đã gõ, {self.saves} lần lưu, {len(self.kept)} còn trên đĩa; không mất từ nào gõ trước đó quá "
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
