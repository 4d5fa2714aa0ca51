#!/usr/bin/env python3
"""run.py STAND TEST [ARGUMENT…]: begins the portal of a stand anew, in real time, with the shipped members, and runs a
test on it.

The test gets the site's address, a file of credentials and the arguments. smoke.py gets {person: secret}, everything.py
also a way to run code inside of WordPress, around.py the accounts of WordPress, too."""
import json
import os
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from stand import HERE, PORTAL, SECRET, address, begin_anew  # noqa: E402

ACCOUNTS = {"admin": "administrator", "editor": "editor", "contributor": "contributor"}


def main():
    stand, test = str(Path(sys.argv[1]).resolve()), sys.argv[2]
    known, (accounts,) = begin_anew(stand, {"accounts": ACCOUNTS})
    program = str(Path(stand) / "program.php")
    if test == "around.py":
        known = {"site": "tinhuy", "kind": "bai", "category": "lanh-dao", "channel": "net-cap-1",
                 "author": ["ctv.trieuphong", SECRET], "editor": ["bbt.bientap", SECRET], "approver": ["bbt.lanhdao", SECRET],
                 "publisher": ["vp.dangbai", SECRET], "wordpress": accounts,
                 "code": {"write": program, "run": [PORTAL, "php", stand, program]}}
    if test == "everything.py":
        known = {"members": known, "code": {"write": program, "run": [PORTAL, "php", stand, program]}}
    credentials = Path(stand) / "credentials.json"
    credentials.write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")
    os.execv(sys.executable, [sys.executable, str(HERE / test), address(stand), str(credentials), *sys.argv[3:]])


main()
