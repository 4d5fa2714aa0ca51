"""What people do with the installed program: the walk that is played on Linux too, word for word; then what only
Windows has: Unikey's bursts, links and letters that a second start hands to the first, policies of the organisation,
and being asked to end by an installer or by Windows. Each is judged by what toasoan-cli.exe finds on the disk, not by
the windows alone.
"""

import json
import re
import sys
import time
import unicodedata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "walk"))
from screen import until  # noqa: E402
from walk import AUTHOR, EDITOR, Walk, vi  # noqa: E402

from seat import COMMAND, PROGRAM, WinePerson  # noqa: E402

WORDS = ("Đảng ủy xã Triệu Phong tổ chức hội nghị quán triệt nghị quyết của Tỉnh ủy về phát triển kinh tế biển người "
         "dân phấn khởi hưởng ứng trồng rừng nghĩa trang liệt sĩ Trường Sơn đường Hồ Chí Minh huyện đảo Cồn Cỏ khuyến "
         "khích doanh nghiệp đầu tư năng lượng tái tạo thuở nhỏ giữ gìn quốc hữu hóa quyển sách nghiêng nguệch ngoạc"
         ).split()
TONES = {"\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
MARKS = {"\u0302": None, "\u0306": "w", "\u031b": "w"}  # a circumflex repeats its letter
UNSENT = "Nháp chưa gửi (mẫu)"
POLICIES = r"Software\Policies\ToaSoan"

# Options of Qt's own, some of which load code.
QT_LINK = ("toasoan://x\" -platform khong-co -platformpluginpath \"C:\\cuop\" -plugin cuop -stylesheet C:\\cuop.qss -reverse "
           "--home \"C:\\cuop")
# What a page may put behind “toasoan:”: nothing of it may be seen.
HOSTILE = ["toasoan://" + "a" * 30000, "toasoan:", "toasoan://%00%ff%fe%", "toasoan:javascript:alert(1)",
           "toasoan://x/%E2%80%AE%0d%0a--training=C:\\x", "TOASOAN://signed-in?state=&password=\u202e",
           "toasoan://x\" --home \"C:\\cuop\" \"", QT_LINK, "toasoan://..%2f..%2f..%2fwindows%2fwin.ini",
           "toasoan://\x01\x02\x1b[31m\t\n"]
# What is no letter: a message at most.
FOREIGN = ["javascript:alert(1)", "file:///C:/windows/win.ini", "http://example.vn/", "--training=C:\\cuop.db",
           "C:\\windows\\win.ini", "C:\\khong-co.toasoan"]


def telex(word, early):
    """The keys of a word; its tone at the end, or early: at once after its letter."""
    keys, last = "", ""
    for letter in word:
        if letter in "đĐ":
            keys += "dd" if letter == "đ" else "Dd"
            continue
        base, *signs = unicodedata.normalize("NFD", letter)
        marks = "".join(MARKS[sign] or base.lower() for sign in signs if sign in MARKS)
        tone = "".join(TONES[sign] for sign in signs if sign in TONES)
        keys += base + marks + (tone if early else "")
        last = last if early else last or tone
    return keys + last


class Using(Walk):
    def __init__(self, proof, machine):
        super().__init__(PROGRAM, COMMAND, machine.wine.drive / "tap-huan", machine)
        self.proof, self.wine = proof, machine.wine

    def title(self, words):
        print(f"   – {words}", flush=True)

    def walk(self):
        self.proof.title("Cả quy trình trong cửa sổ thật của chương trình đã cài")
        self.play()

    def settings(self):
        self.proof.title("Hộp Thiết đặt")
        person = self.sit(EDITOR)
        person.key("ctrl+comma")
        person.window(vi("Settings"))
        for tab in ("Look", "Work", "Line and storage"):
            person.click(vi(tab), "page tab")
            self.picture("thiet-dat-" + tab.split()[0].lower())
        person.key("Escape")
        self.leave()
        self.proof.check(True, "mở, xem từng trang, đóng")

    def at_home(self):
        """As people get it, without a folder named on the command line, on a screen of 144 dots an inch."""
        self.proof.title("Màn hình 150 %, và cái gì đi theo người")
        usual, dense = (self.first_look(dots) for dots in (96, 144))
        for part in ("Search", "New item"):
            small, large = usual[vi(part)], dense[vi(part)]
            self.proof.check(1.35 <= large[3] / small[3] <= 1.65,
                             f"“{vi(part)}” cao {small[3]} điểm ảnh thành {large[3]}")
        data = self.wine.profile() / "AppData"
        roaming = [file.name for file in (data / "Roaming" / "toasoan").rglob("*") if file.is_file()]
        local = [file.name for file in (data / "Local" / "toasoan").rglob("*") if file.is_file()]
        self.proof.equal(roaming, ["toasoan.ini"], "đi theo người: chỉ sở thích")
        self.proof.check("cache.db" in local, "ở lại máy: kho nháp")

    def first_look(self, dots):
        """Where things are in the window: {name: box}."""
        self.wine.write(r"HKCU\Control Panel\Desktop", "LogPixels", dots)
        self.wine.close()  # the desktop looks only when it begins
        person = self.machine.sit(f"mat-do-{dots}", "--training", self.machine.path(self.wine.drive / "tap-huan.db"),
                                  "--as", EDITOR)
        person.see(vi("Places"))
        person.active()
        boxes = {node.name: node.box for node in person.look()}
        self.picture(f"mat-do-{dots}")
        person.key("ctrl+comma")
        person.window(vi("Settings"))
        person.fill(vi("Size of article &text:").replace("&", ""), str(dots // 8), "spin box")
        person.key("Return")
        person.active()
        person.key("ctrl+q")
        until("chương trình đóng", lambda: person.process.poll() is not None, 20)
        person.close()
        return boxes

    # --- Typing -------------------------------------------------------------------------------------------------

    def new_text(self, person, title):
        """A draft with its text under the cursor; its number."""
        person.key("ctrl+n")
        person.fill(vi("Title"), title)
        person.click(vi("Text of the item"))
        rows = until("bản nháp trong kho", lambda: [row for row in self.drafts() if row["title"] == title])
        return rows[0]["id"]

    def drafts(self):
        return self.ask(AUTHOR, "list", "drafts").get("articles", [])

    def body(self, article):
        """The words of a text, as they lie on the disk."""
        return re.sub(r"<[^>]*>", " ", self.ask(AUTHOR, "export", article, "--body").get("text", "")).split()

    def unikey(self):
        self.proof.title("Unikey: 300 từ, mỗi dấu là một loạt Backspace và chữ")
        words = [WORDS[n % len(WORDS)] for n in range(300)]
        keys = [telex(word, early=n % 3 == 2) for n, word in enumerate(words)]
        person = self.sit(AUTHOR)
        article = self.new_text(person, "Gõ bằng Unikey (mẫu)")
        person.send("unikey", person.written(" ".join(keys)))
        self.proof.soon(lambda: self.body(article) == words, "toasoan-cli.exe đọc lại đúng từng chữ")
        self.picture("unikey")
        field = person.see(vi("Text of the item"))
        for _ in range(30):
            if not person.text_of(field).strip():
                break
            person.hand("key", "--delay", "15", *["ctrl+z"] * 20)
            time.sleep(0.3)
        self.proof.equal(person.text_of(field).strip(), "", "Ctrl+Z đưa về trống")
        self.proof.soon(lambda: self.body(article) == [], "trên đĩa cũng trống")
        self.close_editor(person)
        self.leave()

    def end_session(self):
        self.proof.title("Windows hoặc bộ cài bảo kết thúc khi còn chữ chưa lưu")
        for times in ("lần một", "lần hai", "lần ba"):  # which window is asked first is left to chance
            person = self.sit(AUTHOR)
            article = self.new_text(person, f"Đang gõ dở {times} (mẫu)")
            text = f"Câu này gõ xong {times} là chương trình bị bảo kết thúc."
            until("ô bài trống", lambda: self.body(article) == [])
            time.sleep(1.5)
            person.send("text", person.written(text), "pause", "250", "endsession", "Tòa soạn")
            self.proof.soon(lambda: person.process.poll() is not None, f"{times}: tự kết thúc trong 20 giây", 20)
            self.proof.equal(person.process.returncode, 0, "kết thúc êm")
            person.close()
            self.proof.equal(self.body(article), text.split(), "chữ cuối cùng nằm trong kho nháp")

    # --- From outside -------------------------------------------------------------------------------------------

    def second(self, *words, timeout=30):
        """Another start of the program, from another folder than the first: its exit code."""
        return self.wine.run(PROGRAM, *words, timeout=timeout, folder=self.wine.drive / "windows").returncode

    def links(self):
        self.proof.title("Thư mời và liên kết đến chương trình đang mở")
        letter = self.wine.drive / "thu-moi.toasoan"
        letter.write_text(json.dumps({"portal": "https://moi.example.vn/wp-json/toasoan/v1", "invitation": "ABCD"}))
        # As the registered command would start it for a link that closes its quote.
        self.person = person = WinePerson(self.machine, "nguoi-duoc-moi", "--", *QT_LINK.replace('"', "").split(" "))
        person.window(vi("Sign in to the portal"))
        self.proof.check(True, "liên kết mở chương trình lần đầu: tùy chọn của Qt trong đó không ai nghe")
        person.active()
        address = person.see(vi("&Address of the portal:"), "text")
        self.proof.equal(person.text_of(address), "https://cong.example.vn", "địa chỉ Cổng đã cài có sẵn ở ô địa chỉ")
        self.proof.equal(self.second("--", self.wine.path(letter)), 0, "lần mở thứ hai kết thúc ngay, mã 0")
        self.proof.soon(lambda: any("moi.example.vn" in node.text for node in person.look()), "thư mời hiện ở đó")
        self.proof.equal(len(person.windows()), 1, "trong chính cửa sổ đang mở")
        self.picture("thu-moi")
        clicked = self.wine.run("start", "/wait", self.wine.path(letter))
        self.proof.equal((clicked.returncode, len(person.windows())), (0, 1), "nhấp đúp thư mời cũng thế")
        shown = self.shown(person)
        for link in HOSTILE:
            self.second("--", link)
            if '"' in link:  # Windows puts a link into the registered command line as it is
                self.wine.run("start", "/wait", link)
            person.check_alive()
        self.proof.equal(self.shown(person), shown, f"{len(HOSTILE)} liên kết độc hại: không đổi gì, không mở gì")
        self.foreign(person)
        self.proof.check(not self.wine.unix(r"C:\cuop").exists() and not self.wine.unix(r"C:\cuop.db").exists(),
                         "không lời nào thành tùy chọn")
        person.active()
        person.key("Escape")
        self.proof.soon(lambda: person.process.poll() is not None, "đóng lại được")
        person.close()

    def foreign(self, person):
        for word in FOREIGN:
            self.second("--", word)
            person.check_alive()
            if len(person.windows()) > 1:  # a message over it
                person.active()
                person.key("Escape")
                until("lời báo đóng lại", lambda: len(person.windows()) == 1)
        self.proof.check(person.windows()[0].name == vi("Sign in to the portal"),
                         f"{len(FOREIGN)} thứ không phải thư mời: cùng lắm là một lời báo, cửa sổ vẫn đó")

    @staticmethod
    def shown(person):
        """What is in the windows, but for where the cursor is."""
        return [(node.role, node.name, node.text) for node in person.look()]

    # --- Policies -----------------------------------------------------------------------------------------------

    def policies(self):
        self.proof.title("Chính sách: HKLM trước HKCU, HKCU trước lựa chọn của người dùng")
        self.wine.write("HKCU\\" + POLICIES, "IdleLockMinutes", 30)
        self.wine.write("HKCU\\" + POLICIES, "LogLevel", "debug")
        self.wine.write("HKLM\\" + POLICIES, "IdleLockMinutes", 15)
        self.wine.write("HKLM\\" + POLICIES, "PortalAddress", "https://bat-buoc.example.vn")
        self.wine.write("HKLM\\" + POLICIES, "AllowedPortals", ["bat-buoc.example.vn", "*.example.vn"])
        done = self.machine.call("--home", r"C:\chinh-sach", "--json", "policy")
        self.proof.equal(done.returncode, 0, "toasoan-cli.exe policy trả mã 0")
        said = {one["name"]: (one["value"], one["source"]) for one in json.loads(done.stdout)["policies"]}
        for name, value, source, words in [
                ("IdleLockMinutes", 15, "machine", "của máy thắng của người"),
                ("PortalAddress", "https://bat-buoc.example.vn", "machine", "của máy thắng lựa chọn khi cài"),
                ("AllowedPortals", ["bat-buoc.example.vn", "*.example.vn"], "machine", "danh sách là danh sách"),
                ("LogLevel", "debug", "user", "của người, nơi máy không nói gì")]:
            self.proof.equal(said.get(name), (value, source), f"{name} = {value}: {words}")
        self.wine.delete("HKLM\\" + POLICIES)
        self.wine.delete("HKCU\\" + POLICIES)

    # --- Drafts that installers must leave alone ----------------------------------------------------------------

    def write_draft(self):
        """A draft that was never sent, by command and without a line."""
        made = self.ask(AUTHOR, "--offline", "new", "--title", UNSENT, "--site", "tinhuy", "--kind", "tin")
        self.draft = made["article"]

    def draft_is_there(self):
        kept = list(self.home(AUTHOR).rglob("cache.db"))
        self.proof.equal(len(kept), 1, "kho nháp còn nguyên chỗ")
        if self.wine.unix(COMMAND).exists():
            shown = self.ask(AUTHOR, "--offline", "show", self.draft)
            self.proof.equal(shown.get("title"), UNSENT, "bản nháp chưa gửi còn đó")
