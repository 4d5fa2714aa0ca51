"""stand.py: the portal of a stand as the tests find it, begun anew in real time with the shipped members, and a way to
look behind it. Every member has the same secret."""
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PORTAL = str(ROOT / "packaging" / "wordpress" / "portal")
SECRET = "taphuan"
# Who takes an article through its life, and what the shipped rulebook calls where it goes.
BOARD = {"author": "ctv.trieuphong", "editor": "bbt.bientap", "approver": "bbt.lanhdao", "publisher": "vp.dangbai"}
CODES = {"site": "tinhuy", "kind": "bai", "category": "lanh-dao", "channel": "net-cap-1"}


def behind(stand, *questions):
    """Asks behind.php, all questions in one process."""
    lines = "".join(json.dumps(question, ensure_ascii=False) + "\n" for question in questions)
    done = subprocess.run([PORTAL, "php", stand, str(HERE / "behind.php")], input=lines, capture_output=True, text=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    faults = [answer["fault"] for answer in answers if "fault" in answer]
    if done.returncode or faults or len(answers) != len(questions):
        sys.exit(f"behind.php: {faults} {done.stderr}")
    return answers


def begin_anew(stand, *questions):
    """Credentials {person: secret}, and the answers to what is asked besides."""
    (Path(stand) / "now").unlink(missing_ok=True)
    book = json.loads((ROOT / "resources" / "rulebooks" / "2.json").read_text(encoding="utf-8"))
    _, *answers = behind(stand, {"fresh": {"rulebooks": [book], "invited": "vp.quantri"}}, *questions)
    return {person["id"]: SECRET for person in book["people"]}, answers


def address(stand):
    return (Path(stand) / "address").read_text().strip()
