#!/usr/bin/env python3
"""run.py STAND TEST [ARGUMENT…]: begins the portal of a stand anew, in real time, with the shipped members, and runs a
test on it.

The test gets the site's address, a file of what it may know, and the arguments. smoke.py knows {person: secret},
everything.py also a way to run code inside of WordPress, around.py the board and accounts of WordPress that have no part
in it, emergency.py the board's own login passwords."""
import json
import os
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from stand import BOARD, CODES, HERE, PORTAL, SECRET, address, begin_anew  # noqa: E402

ACCOUNTS = {"around.py": {"admin": "administrator", "editor": "editor", "contributor": "contributor"},
            "emergency.py": dict.fromkeys(BOARD.values(), "subscriber")}


def main():
    stand, test = str(Path(sys.argv[1]).resolve()), sys.argv[2]
    members, (accounts,) = begin_anew(stand, {"accounts": ACCOUNTS.get(test, {})})
    program = str(Path(stand) / "program.php")
    code = {"write": program, "run": [PORTAL, "php", stand, program]}
    known = members
    if test == "everything.py":
        known = {"members": members, "code": code}
    elif test in ACCOUNTS:
        secrets = {login: accounts.get(login, {"app_password": SECRET})["app_password"] for login in BOARD.values()}
        known = {**CODES, **{part: [login, secrets[login]] for part, login in BOARD.items()}, "wordpress": accounts,
                 "code": code}
    credentials = Path(stand) / "credentials.json"
    credentials.write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")
    os.execv(sys.executable, [sys.executable, str(HERE / test), address(stand), str(credentials), *sys.argv[3:]])


main()
