"""What IT does with the installer: put it on, silently and with everything said on the command line; over an older one;
put right what was damaged; take it away. Each time the whole of what an installer may touch is looked at: files,
registry, shortcuts, and that nothing is left or lost. What a person wrote is never touched by any of it.
"""

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

from wine import ANOTHER_VERSION, DONE, FAILED, points_at

HOME = r"C:\Program Files\ToaSoan"
CHOICES = r"HKLM\Software\ToaSoan"
CLASSES = r"HKLM\Software\Classes"
RUN = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Run"
UNINSTALL = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
WINDOWS = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion"
# For whoever installs: wine's installer knows no folders of all people, also when it installs for the machine.
START_MENU = r"AppData\Roaming\Microsoft\Windows\Start Menu\Programs"
DESKTOP = "Desktop"
NAME = "Tòa soạn"
PORTAL = "https://cong.example.vn"
ALL_CHOICES = [f"PORTALURL={PORTAL}", "LANGUAGE=vi", "DESKTOPSHORTCUT=1", "AUTOSTART=1", "NOUPDATECHECK=1"]


def sums(folder):
    """SHA-256 of every file, by its name below the folder."""
    return {str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(Path(folder).rglob("*")) if file.is_file()}


def version_of(msi):
    shown = subprocess.run(["msiinfo", "export", str(msi), "Property"], capture_output=True, text=True, check=True)
    return re.search(r"^ProductVersion\t(\S+)", shown.stdout, re.M)[1]


class Installing:
    """One installer on one machine. Its log of the last call is at `log`."""

    def __init__(self, proof, wine, msi, stage):
        self.proof, self.wine, self.msi, self.stage = proof, wine, Path(msi), Path(stage)
        self.logs, self.log = 0, None

    def call(self, *words):
        self.logs += 1
        self.log = self.wine.folder / f"msiexec-{self.logs}.log"
        return self.wine.msiexec(*words, log=self.log)

    # --- Looking ------------------------------------------------------------------------------------------------

    def entries(self):
        """What “Apps and features” would list of ours: product code → values."""
        return {key: values for key, values in self.wine.registry(UNINSTALL).items()
                if values.get("DisplayName") == NAME and not values.get("SystemComponent")}

    def choices(self):
        return self.wine.registry(CHOICES).get("", {})

    def is_absent(self):
        """The first trace that is there, or None."""
        wine = self.wine
        if wine.unix(HOME).exists():
            return [str(file) for file in wine.unix(HOME).rglob("*")] or HOME
        if wine.registry(CHOICES):
            return wine.registry(CHOICES)
        for folder in (START_MENU, DESKTOP):
            if NAME + ".lnk" in wine.shortcuts(folder):
                return folder
        for key in (".toasoan", "ToaSoan.Invitation", "toasoan"):
            if wine.registry(rf"{CLASSES}\{key}"):
                return key
        return wine.value(RUN, "ToaSoan") or self.entries() or None

    def person_keys(self):
        """Everything in HKCU that has our name in it."""
        return [f"{key}\\{name}={value}" for key, values in self.wine.registry("HKCU\\Software").items()
                for name, value in values.items() if "toasoan" in f"{key}{name}{value}".lower()]

    # --- Steps --------------------------------------------------------------------------------------------------

    def refused(self):
        self.proof.title("Windows 10 trước 1809: bộ cài từ chối, không để lại gì")
        kept = self.wine.value(WINDOWS, "CurrentBuildNumber")
        self.wine.write(WINDOWS, "CurrentBuildNumber", "17134")
        self.proof.equal(self.call("/i", self.wine.path(self.msi)), FAILED, "msiexec trả mã 1603")
        self.wine.write(WINDOWS, "CurrentBuildNumber", kept)
        self.proof.equal(self.is_absent(), None, "không có tệp, khóa, lối tắt nào")

    def install(self):
        proof, wine = self.proof, self.wine
        proof.title("Cài im lặng với mọi lựa chọn trên dòng lệnh")
        proof.equal(self.call("/i", wine.path(self.msi), *ALL_CHOICES), DONE, "msiexec trả mã 0")
        installed, staged = sums(wine.unix(HOME)), sums(self.stage)
        differ = sorted(name for name in installed.keys() | staged.keys() if installed.get(name) != staged.get(name))
        proof.equal(differ, [], f"{len(staged)} tệp ở {HOME} đúng từng byte")
        choices = self.choices()
        for name, wanted in [("PortalAddress", PORTAL), ("Language", "vi"), ("UpdateCheck", 0), ("DesktopShortcut", 1),
                             ("AutoStart", 1), ("Version", version_of(self.msi)), ("InstallDir", HOME + "\\")]:
            proof.equal(choices.get(name), wanted, f"{CHOICES}: {name} = {wanted}")
        proof.equal(wine.value(RUN, "ToaSoan"), f'"{HOME}\\toasoan.exe" --minimized', "tự mở khi đăng nhập Windows")
        self.shortcuts_are([START_MENU, DESKTOP])
        self.classes_are_there()
        self.entry_is(version_of(self.msi))
        proof.equal(self.person_keys(), [], "không ghi gì vào HKCU")

    def shortcuts_are(self, folders):
        for folder in (START_MENU, DESKTOP):
            there = self.wine.shortcuts(folder)
            mine = [name for name, file in there.items() if points_at(file, "toasoan.exe")]
            self.proof.equal(mine, [NAME + ".lnk"] if folder in folders else [],
                             f"lối tắt ở {folder}: {'“' + NAME + '”' if folder in folders else 'không'}")

    def classes_are_there(self):
        proof, wine = self.proof, self.wine
        command = f'"{HOME}\\toasoan.exe" -- "%1"'
        proof.equal(wine.value(rf"{CLASSES}\.toasoan", "@"), "ToaSoan.Invitation", "tệp .toasoan là thư mời")
        proof.check("URL Protocol" in wine.registry(rf"{CLASSES}\toasoan").get("", {}), "toasoan: là một giao thức")
        for kind, words in [("ToaSoan.Invitation", "thư mời mở Tòa soạn"), ("toasoan", "liên kết mở Tòa soạn")]:
            proof.equal(wine.value(rf"{CLASSES}\{kind}\shell\open\command", "@"), command, words)

    def entry_is(self, version):
        entries = self.entries()
        self.proof.equal([values.get("DisplayVersion") for values in entries.values()], [version],
                         f"“Ứng dụng và tính năng” có đúng một mục “{NAME}” {version}")

    def upgrade(self, old, write_draft, draft_is_there):
        """From the version before, with a draft that was never sent; then back, which is refused."""
        proof, wine = self.proof, self.wine
        proof.title("Nâng cấp từ bản trước: lựa chọn và bản nháp chưa gửi còn nguyên")
        code = self.call("/i", wine.path(old), f"PORTALURL={PORTAL}", "DESKTOPSHORTCUT=1")
        proof.equal(code, DONE, f"cài bản {version_of(old)}")
        self.entry_is(version_of(old))
        write_draft()
        code = self.call("/i", wine.path(self.msi), "DESKTOPSHORTCUT=0")
        proof.equal(code, DONE, f"cài đè bản {version_of(self.msi)}, chỉ nói là bỏ lối tắt trên màn hình nền")
        choices = self.choices()
        proof.equal(choices.get("Version"), version_of(self.msi), "bản mới đã thay")
        proof.equal(choices.get("PortalAddress"), PORTAL, "địa chỉ Cổng đã chọn còn nguyên")
        self.shortcuts_are([START_MENU])
        self.entry_is(version_of(self.msi))
        proof.equal(sums(wine.unix(HOME)), sums(self.stage), "các tệp là của bản mới")
        draft_is_there()
        proof.check(self.call("/i", wine.path(old)) in (FAILED, ANOTHER_VERSION), "cài đè bản cũ hơn bị từ chối")
        proof.equal(self.choices().get("Version"), version_of(self.msi), "vẫn là bản mới")
        self.entry_is(version_of(self.msi))

    def elsewhere(self):
        """Into another folder, in English, with nothing else said; then with the other choices switched off."""
        proof, wine = self.proof, self.wine
        proof.title("Cài nơi khác, bằng tiếng Anh; không nói gì khác")
        # No space in it: wine hands a word with one to msiexec otherwise than Windows does.
        place, news = r"C:\CoQuan\ToaSoan", "https://noi-bo.example.vn/release.json"
        code = self.call("/i", wine.path(self.msi), f"INSTALLDIR={place}", "LANGUAGE=en", f"UPDATEADDRESS={news}")
        proof.equal(code, DONE, "msiexec trả mã 0")
        proof.equal(sums(wine.unix(place)), sums(self.stage), f"các tệp ở {place}")
        proof.check(not wine.unix(HOME).exists(), f"không có gì ở {HOME}")
        choices = self.choices()
        for name, wanted in [("Language", "en"), ("UpdateAddress", news), ("InstallDir", place + "\\"),
                             ("DesktopShortcut", 0), ("AutoStart", 0), ("UpdateCheck", None)]:
            proof.equal(choices.get(name), wanted, f"{CHOICES}: {name} = {wanted}")
        self.shortcuts_are([START_MENU])
        proof.equal(wine.value(RUN, "ToaSoan"), None, "không tự mở")
        command = wine.value(rf"{CLASSES}\toasoan\shell\open\command", "@")
        proof.equal(command, f'"{place}\\toasoan.exe" -- "%1"', "liên kết mở chương trình ở nơi đó")
        proof.equal(self.call("/x", wine.path(self.msi)), DONE, "gỡ")
        proof.check(not wine.unix(place).exists() and not self.choices(), "không còn gì")

    def repair(self):
        proof, wine = self.proof, self.wine
        proof.title("Sửa chữa: tệp, khóa và lối tắt bị xóa trở lại")
        wine.unix(HOME + r"\toasoan.exe").unlink()
        shutil.rmtree(wine.unix(HOME + r"\plugins\platforms"))
        wine.delete(rf"{CLASSES}\toasoan")
        wine.shortcuts(START_MENU)[NAME + ".lnk"].unlink()
        # What /famus says in short, which wine's msiexec does not know.
        code = self.call("/i", wine.path(self.msi), "REINSTALL=ALL", "REINSTALLMODE=amus")
        proof.equal(code, DONE, "msiexec REINSTALL=ALL trả mã 0")
        proof.equal(sums(wine.unix(HOME)), sums(self.stage), "mọi tệp lại đúng từng byte")
        self.classes_are_there()
        self.shortcuts_are([START_MENU, DESKTOP])
        proof.equal(self.choices().get("PortalAddress"), PORTAL, "lựa chọn còn nguyên")

    def uninstall(self, draft_is_there):
        proof, wine = self.proof, self.wine
        proof.title("Gỡ cài đặt: chương trình đi hết, bản nháp ở lại")
        proof.equal(self.call("/x", wine.path(self.msi)), DONE, "msiexec /x trả mã 0")
        proof.equal(self.is_absent(), None, "không còn tệp, khóa, lối tắt, liên kết nào")
        draft_is_there()
