#!/usr/bin/env python3
"""walk.py TOASOAN TOASOAN_CLI FOLDER: the walk of four people in real windows.

A collaborator writes and sends, an editor receives, edits, remarks and forwards, the head of the board approves, the
duty officer publishes, the page is read back, corrected and withdrawn: by real key presses and clicks on a virtual
screen. Each step leaves a picture; a step that does not come to its end ends the walk with exit code 1. The portal is
the training portal; what it has confirmed is asked of it apart from the windows.
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import datetime, timedelta, timezone
from pathlib import Path

from screen import Failed, Screen, fresh, until

HERE = Path(__file__).resolve().parent
AUTHOR, EDITOR, APPROVER, PUBLISHER = "ctv.trieuphong", "bbt.bientap", "bbt.lanhdao", "vp.dangbai"
TITLE = "Xã Triệu Phong ra quân trồng cây đầu vụ (mẫu)"


def catalogue():
    words = {}
    for message in ET.parse(HERE.parent.parent / "translations" / "toasoan_vi.ts").getroot().iter("message"):
        translation = message.find("translation")
        words.setdefault(message.find("source").text, (translation.text or "").replace("&", ""))
    return words


WORDS = catalogue()


def vi(source):
    """What is on screen for a string of the sources."""
    if not WORDS.get(source):
        raise Failed(f"chưa dịch: {source}")
    return WORDS[source]


class Machine:
    """What people sit at: a screen, the program, its commands. Another system has one of its own."""

    def __init__(self, program, command, folder):
        self.program, self.command = program, command
        self.screen = Screen(folder)
        self.screen.give_letters()

    def sit(self, who, *options):
        from reader import Person  # only who sits down needs a screen reader's bus
        return Person(self.screen, self.program, who, *options)

    def call(self, *words):
        return subprocess.run([self.command, *words], capture_output=True, text=True, timeout=60)

    def path(self, path):
        """A file of ours as the programs are told it."""
        return str(path)

    def close(self):
        self.screen.close()


class Walk:
    def __init__(self, program, command, folder, machine=None):
        self.program, self.command = program, command
        self.folder = fresh(folder)
        self.portal = self.folder / "tap-huan.db"
        self.machine = machine or Machine(program, command, self.folder)
        self.screen = self.machine.screen
        self.person = None
        self.step = 0
        self.article = None

    # --- Speaking and asking ------------------------------------------------------------------------------------

    def title(self, words):
        self.step += 1
        print(f"\n\033[1m{self.step:2d}. {words}\033[0m", flush=True)

    def picture(self, name):
        path = self.screen.picture(name)
        print(f"     ▣ {path.name}", flush=True)

    def ask(self, who, *words):
        """The answer of toasoan-cli about somebody's cache; his window, when it is open, is what answers."""
        done = self.machine.call(*self.place_of(who), "--json", *words)
        try:
            return json.loads(done.stdout.splitlines()[-1])
        except (IndexError, json.JSONDecodeError):
            raise Failed(f"toasoan-cli {' '.join(words)}: {done.stdout}{done.stderr}")

    def home(self, who):
        return self.folder / f"may-{who}"

    def place_of(self, who):
        """The options that make a program somebody's."""
        return ["--training", self.machine.path(self.portal), "--as", who, "--home", self.machine.path(self.home(who))]

    def state(self, who, wanted):
        until(f"trạng thái {wanted}", lambda: self.ask(who, "show", self.article).get("state") == wanted)
        print(f"     ✓ Cổng đã xác nhận: {wanted}", flush=True)

    # --- Sitting down -------------------------------------------------------------------------------------------

    def sit(self, who, *options):
        config = self.home(who) / "config"
        config.mkdir(parents=True, exist_ok=True)
        # The moment of undo is ten seconds; here nobody needs to think that long.
        (config / "toasoan.ini").write_text("[General]\nundoSeconds=1\n")
        self.person = self.machine.sit(who, *self.place_of(who), *options)
        self.person.see(vi("Places"))
        self.person.active()
        return self.person

    def leave(self):
        self.person.active()  # a dialog may just have closed
        self.person.key("ctrl+q")
        until("chương trình đóng", lambda: self.person.process.poll() is not None, 20)
        self.person.close()

    def place(self, source):
        """Clicks a place on the left; its name in the tree has no other twin there."""
        places = self.person.see(vi("Places"))
        self.person.click(next(self.person.each(vi(source), within=places)))

    def choose_article(self, words):
        listed = self.person.see(vi("Articles"))
        self.person.click(until(f"tin “{words}” trong danh sách",
                                lambda: next((n for n in self.person.each(within=listed) if words in n.name
                                              and n.role == "list item"), None)))

    def armed(self):
        """Enter gives the text the keys; those that decide become live a second after it was painted."""
        self.person.key("Return")
        self.person.see(vi("● Keys ready"), "label")

    # --- The life of one article --------------------------------------------------------------------------------

    def write(self):
        self.title("Cộng tác viên mở chương trình, soạn tin bằng bàn phím")
        person = self.sit(AUTHOR)
        self.picture("cong-tac-vien-mo-chuong-trinh")
        person.key("ctrl+n")
        person.fill(vi("Title"), TITLE)
        person.key("Tab")
        person.type("Sáng nay, Đảng ủy xã phát động Tết trồng cây; hơn 200 đoàn viên tham gia (mẫu).")
        person.key("Tab")
        person.type("Trồng cây đầu vụ")
        person.key("Return")
        person.type("Các chi đoàn đã trồng 1.500 cây phi lao dọc bờ biển và phát quang 3 km đường liên thôn.")
        person.key("Return")
        person.type("Đây là tin mẫu dùng để tập huấn, không phản ánh sự việc có thật.")
        self.picture("cong-tac-vien-soan-tin")
        self.title("Điền các mục của tin: chuyên mục, kênh, sự kiện, người duyệt ở đơn vị")
        self.fields(person)
        self.picture("cong-tac-vien-dien-muc")
        rows = until("bản nháp trong kho", lambda: self.ask(AUTHOR, "list", "drafts").get("articles"))
        self.article = rows[0]["id"]
        self.title("Gửi Ban Biên tập: còn một giây để hoàn tác, rồi Cổng nhận")
        person.key("ctrl+Return")
        self.answer_findings(person)
        self.picture("cong-tac-vien-gui")
        self.state(AUTHOR, "submitted")
        self.close_editor(person)
        self.place("Sent")
        self.choose_article(TITLE)
        self.picture("cong-tac-vien-da-gui")
        self.leave()

    def fields(self, person):
        today = datetime.now(timezone.utc) + timedelta(hours=7)
        person.click_below(vi("C&ategory"))
        person.key("Down", "Return")
        channels = person.see(vi("C&hannels"))
        person.click(person.all(within=channels)[1])
        person.key("space")
        for name, words in [("Name of the event", "Lễ phát động trồng cây (mẫu)"),
                            ("Begins", today.strftime("%d/%m/%Y 00:05"))]:
            person.tab_to(vi(name))
            person.type(words)
        person.tab_to(vi("More fields"))
        person.key("space")
        for name, words in [("Leader of the unit, name and title", "Bí thư Đảng ủy xã (mẫu)"),
                            ("Cleared on", today.strftime("%d/%m/%Y"))]:
            person.tab_to(vi(name))
            person.type(words)
        person.key("Tab")

    def answer_findings(self, person):
        """Warnings want an answer each; where there are none, nothing is asked."""
        prefix = vi("Reason: %1").split("%1")[0]
        try:
            fields = until("điểm cần trả lời", lambda: person.all(prefix + "*"), 3)
        except Failed:
            return
        for field in fields:
            person.click(field)
            person.type("Tin mẫu")
        person.key("Return")

    def close_editor(self, person):
        person.key("ctrl+w")
        person.gone(vi("Title"))

    def edit(self):
        self.title("Biên tập viên thấy tin mới đến và tiếp nhận")
        person = self.sit(EDITOR)
        self.place("Waiting to be received")
        self.choose_article(TITLE)
        self.armed()
        self.picture("bien-tap-tin-cho-tiep-nhan")
        person.key("ctrl+shift+n")
        self.state(EDITOR, "editing")
        self.title("Biên tập: sửa tiêu đề, ghi thành phiên bản")
        self.place("Being edited")
        self.choose_article(TITLE)
        person.key("ctrl+e")
        person.fill(vi("Title"), "Triệu Phong: ra quân trồng cây đầu vụ (mẫu)")
        person.key("ctrl+s")
        self.picture("bien-tap-sua-tieu-de")
        self.close_editor(person)
        self.title("Góp ý rồi trình lãnh đạo duyệt")
        self.remark(person)
        self.picture("bien-tap-gop-y")
        self.armed()
        person.key("ctrl+shift+t")
        self.answer_findings(person)
        self.state(EDITOR, "awaiting_approval")
        self.picture("bien-tap-da-trinh")
        self.leave()

    def remark(self, person):
        person.click(person.see(vi("Remarks") + "*", "page tab"))
        person.click(vi("Remark"), "text")
        person.type("Đã rút gọn tiêu đề (mẫu).")
        person.key("ctrl+Return")
        person.click(person.see(vi("Article"), "page tab"))

    def approve(self, again=False):
        self.title("Lãnh đạo đọc lại những chỗ đã đổi rồi duyệt lần nữa" if again
                   else "Lãnh đạo Ban Biên tập đọc bản sạch, nhấn F9")
        person = self.sit(APPROVER)
        self.place("Waiting for approval")
        self.choose_article("trồng cây đầu vụ")
        self.armed()
        self.picture("lanh-dao-doc-cho-da-doi" if again else "lanh-dao-doc")
        person.key("F9")
        self.answer_findings(person)
        self.picture("lanh-dao-da-duyet")
        self.state(APPROVER, "approved")
        self.leave()

    def publish(self, again=False):
        self.title("Người đăng đăng bản đã duyệt; trang thật được đọc lại")
        person = self.sit(PUBLISHER)
        self.place("Waiting to be published")
        self.choose_article("trồng cây đầu vụ")
        self.armed()
        self.picture("dang-bai-cho-dang")
        person.key("ctrl+Return")
        person.window(vi("Publish"))
        self.picture("dang-bai-chon-kenh")
        person.key("ctrl+Return")
        self.state(PUBLISHER, "published")
        person.see(vi("✔ The page shows exactly what was approved (fingerprint %1).").split("%1")[0] + "*", "label")
        self.picture("dang-bai-da-doi-chieu")
        person.key("Escape")
        if not again:
            self.leave()

    def correct(self):
        self.title("Sửa bài đã đăng: bản cũ vẫn hiện cho đến khi bản mới được duyệt")
        person = self.sit(EDITOR)
        self.place("All items")
        self.choose_article("trồng cây đầu vụ")
        self.armed()
        person.key("ctrl+shift+s")
        person.click(vi("Reason"))
        person.type("Sai số liệu (mẫu)")
        person.key("Return")
        self.state(EDITOR, "editing")
        self.picture("bien-tap-sua-bai-da-dang")
        person.key("ctrl+e")
        person.fill(vi("Lead (sapo)"), "Hơn 250 đoàn viên tham gia trồng cây (mẫu).")
        person.key("ctrl+s")
        self.close_editor(person)
        self.armed()
        person.key("ctrl+shift+t")
        self.answer_findings(person)
        self.state(EDITOR, "awaiting_approval")
        self.leave()

    def withdraw(self):
        self.title("Gỡ bài: xong ngay khi Cổng nhận")
        person = self.person
        self.place("Published")
        self.choose_article("trồng cây đầu vụ")
        person.key("ctrl+shift+x")
        person.click(vi("Reason"))
        person.type("Gỡ theo yêu cầu (mẫu)")
        person.key("Return")
        until("bài đã gỡ", lambda: not self.ask(PUBLISHER, "show", self.article).get("live"))
        self.place("Withdrawn")
        self.picture("dang-bai-da-go")
        self.leave()

    def offline(self):
        self.title("Mất mạng: vẫn tìm, vẫn đọc, mọi thứ được giữ")
        person = self.sit(AUTHOR, "--offline")
        person.key("ctrl+k")
        person.type("trieu phong")
        self.choose_article("trồng cây đầu vụ")
        person.click(vi("State of the line"))
        self.picture("mat-mang-van-lam-viec")
        person.key("Escape")
        self.leave()

    def play(self):
        self.write()
        self.edit()
        self.approve()
        self.publish()
        self.correct()
        self.approve(again=True)
        self.publish(again=True)
        self.withdraw()
        self.offline()

    def run(self):
        try:
            self.play()
            print(f"\n\033[1;32mXong: {self.step} chặng, {self.screen.pictures} ảnh ở {self.folder}\033[0m")
            return 0
        except Failed as why:
            print(f"\033[1;31mHỎNG ở chặng {self.step}: {why}\033[0m", file=sys.stderr)
            self.picture("hong")
            if self.person and self.person.process.poll() is None:
                self.person.tree()
            return 1
        finally:
            if self.person:
                self.person.close()
            self.machine.close()


if __name__ == "__main__":
    sys.exit(Walk(*sys.argv[1:4]).run())
