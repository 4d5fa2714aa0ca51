"""An article's life on a real WordPress, by commands of the installed program: each person with a home of his own, his
password given once (standard input) and kept by Windows' Credential Manager alone. What the portal has confirmed is
asked of it after each step, and the page is read back at the end.
"""

import json
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "walk"))
from screen import Failed  # noqa: E402
from walk import APPROVER, AUTHOR, EDITOR, PUBLISHER  # noqa: E402

from seat import COMMAND  # noqa: E402

KEPT = r"HKCU\Software\Wine\Credential Manager"


class Commands:
    def __init__(self, proof, wine):
        self.proof, self.wine = proof, wine

    def ask(self, who, *words, code=0, input=None):
        home = self.wine.path(self.wine.drive / "cong" / who)
        done = self.wine.run(COMMAND, "--home", home, "--json", *words, input=input)
        if done.returncode != code:
            raise Failed(f"{who}: toasoan-cli {' '.join(words)}: mã {done.returncode}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout.splitlines()[-1]) if done.stdout.strip() else {}

    def does(self, who, *words, says, **more):
        answer = self.ask(who, *words, **more)
        self.proof.check(True, says)
        return answer


def portal_walk(wine, address, letters, proof):
    """address: of the portal; letters: {person: password or (invitation,)}, two or more of either kind."""
    proof.title("Cổng WordPress thật, bằng toasoan-cli.exe")
    commands = Commands(proof, wine)
    for who in (AUTHOR, EDITOR, APPROVER, PUBLISHER):
        letter = letters[who]
        if isinstance(letter, tuple):
            commands.does(who, "sign-in", "--portal", address, "--invitation", letter[0], says=f"{who} vào bằng mã mời")
        else:
            commands.does(who, "sign-in", "--portal", address, "--user", who, input=letter + "\n",
                          says=f"{who} vào bằng mật khẩu gõ vào")
    secrets_are_kept(proof, wine, [letter for letter in letters.values() if isinstance(letter, str)])
    article = life(commands)
    commands.does(EDITOR, "verify", article, says="nhật ký xử lý nối mắt xích đúng")
    not_remembered(commands, wine, proof)


def not_remembered(commands, wine, proof):
    """What was kept before the organisation said that nothing may be."""
    wine.write(r"HKLM\Software\Policies\ToaSoan", "RememberPassword", 0)
    commands.ask(EDITOR, "sync", code=5)
    kept = [name for name in wine.registry(KEPT) if name.startswith("Generic: ") and not name.endswith("-cache")]
    proof.equal(len(kept), 3, "RememberPassword = 0: mật khẩu đã nhớ bị xóa khỏi Credential Manager, phải đăng nhập lại")
    wine.delete(r"HKLM\Software\Policies\ToaSoan")


def secrets_are_kept(proof, wine, passwords):
    kept = [name for name in wine.registry(KEPT) if name.startswith("Generic: ")]
    caches = [name for name in kept if name.endswith("-cache")]
    proof.equal((len(kept) - len(caches), len(caches)), (4, 4),
                "Credential Manager giữ mật khẩu và chìa khóa kho của bốn người")
    files = [file for file in (wine.drive / "cong").rglob("*") if file.is_file()]
    open_to_read = [str(file) for file in files for password in passwords
                    if any(password.encode(code) in file.read_bytes() for code in ("utf-8", "utf-16-le"))]
    proof.equal(open_to_read, [], "không mật khẩu nào nằm trong tệp của chương trình")


def life(commands):
    """From the draft to the page; its number."""
    today = (datetime.now(timezone.utc) + timedelta(hours=7)).strftime("%d/%m/%Y")
    body = commands.wine.drive / "cong" / "noi-dung.xml"
    body.write_text("<article>\n<p>Xã phát động trồng cây; hơn 200 đoàn viên tham gia (mẫu).</p>\n</article>",
                    encoding="utf-8", newline="\n")
    made = commands.does(AUTHOR, "new", "--title", "Ra quân trồng cây (mẫu)", "--lead", "Tin mẫu để tập huấn.",
                         "--site", "tinhuy", "--kind", "bai", "--category", "xa-hoi", "--channel", "net-cap-1",
                         "--body", commands.wine.path(body), "--clearance-by", "Bí thư (mẫu)", "--clearance-on", today,
                         says="cộng tác viên soạn")
    article = made["article"]
    commands.does(AUTHOR, "submit", article, says="gửi")
    for who, action, state, says in [(EDITOR, "receive", "editing", "biên tập tiếp nhận"),
                                     (EDITOR, "forward", "awaiting_approval", "trình duyệt"),
                                     (APPROVER, "approve", "approved", "lãnh đạo duyệt"),
                                     (PUBLISHER, "publish", "published", "đăng")]:
        commands.ask(who, "sync")
        commands.does(who, action, article, says=says)
        commands.proof.equal(commands.ask(who, "show", article).get("state"), state, f"Cổng đã xác nhận: {state}")
    page = commands.does(PUBLISHER, "read-back", article, says="đọc lại trang thật")
    commands.proof.equal(page.get("found"), page.get("approved"), "mã tính từ trang là mã đã duyệt")
    return article
