#!/usr/bin/env python3
"""run.py STAND TEST: begins the portal of a stand anew, in real time, with the shipped members, and runs a test on it.

The test gets the site's address and a file of credentials: smoke.py {person: secret}, around.py also the accounts of
WordPress and a way to run code inside of it."""
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PORTAL = str(ROOT / "packaging" / "wordpress" / "portal")
SECRET = "taphuan"
ACCOUNTS = {"admin": "administrator", "editor": "editor", "contributor": "contributor"}


def behind(stand, *questions):
    lines = "".join(json.dumps(question, ensure_ascii=False) + "\n" for question in questions)
    done = subprocess.run([PORTAL, "php", stand, str(HERE / "behind.php")], input=lines, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    faults = [answer["fault"] for answer in answers if "fault" in answer]
    if faults or len(answers) != len(questions):
        sys.exit(f"behind.php: {faults} {done.stderr}")
    return answers


def main():
    stand, test = str(Path(sys.argv[1]).resolve()), sys.argv[2]
    (Path(stand) / "now").unlink(missing_ok=True)
    book = json.loads((ROOT / "resources" / "rulebooks" / "2.json").read_text(encoding="utf-8"))
    _, accounts = behind(stand, {"fresh": {"rulebooks": [book], "invited": "vp.quantri"}}, {"accounts": ACCOUNTS})
    program = str(Path(stand) / "program.php")
    known = {person["id"]: SECRET for person in book["people"]}
    if test == "around.py":
        known = {"site": "tinhuy", "kind": "bai", "category": "lanh-dao", "channel": "net-cap-1",
                 "author": ["ctv.trieuphong", SECRET], "editor": ["bbt.bientap", SECRET], "approver": ["bbt.lanhdao", SECRET],
                 "publisher": ["vp.dangbai", SECRET], "wordpress": accounts,
                 "code": {"write": program, "run": [PORTAL, "php", stand, program]}}
    credentials = Path(stand) / "credentials.json"
    credentials.write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")
    address = (Path(stand) / "address").read_text().strip()
    os.execv(sys.executable, [sys.executable, str(HERE / test), address, str(credentials)])


main()
