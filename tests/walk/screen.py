"""A virtual screen with a window manager, and people at it who have nothing but a keyboard, a mouse and what a
screen reader says: widgets are found by their accessible names (AT-SPI), keys and clicks are X's own (XTest)."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = float(os.environ.get("TOASOAN_PATIENCE", "40"))


class Failed(Exception):
    pass


def until(what, condition, patience=PATIENCE):
    """Waits until condition() is true and returns it; Failed says what did not come."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            if found := condition():
                return found
        except Exception as why:  # widgets vanish while they are looked at
            if "Failed" in type(why).__name__:
                raise
        time.sleep(0.05)
    raise Failed(f"không thấy: {what}")


class Screen:
    """Xvfb, openbox and a session bus's accessibility, for as long as it is open."""

    def __init__(self, folder, size="1366x768"):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        read, write = os.pipe()
        # No abstract socket ("local"): other calls of packaging/dev, with a /tmp of their own, choose the same number, and
        # a program would come up on their screen. No reset: while the window manager starts, the tool that sets the keys may
        # be the last one to leave, and a server that begins anew then takes the window manager with it.
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", size + "x24", "-nolisten", "tcp",
                                        "-nolisten", "local", "-noreset"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise Failed("Xvfb không lên")
        self.environment = dict(os.environ, DISPLAY=":" + number, QT_QPA_PLATFORM="xcb",
                                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_SCALE_FACTOR=os.environ.get("QT_SCALE_FACTOR", "1"))
        os.environ["DISPLAY"] = ":" + number
        self.manager = subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._give_letters()
        until("trình quản lý cửa sổ", self._is_managed)
        Atspi.init()
        self.pictures = 0

    def _is_managed(self):
        asked = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=self.environment, capture_output=True, text=True)
        return "window id" in asked.stdout

    def _give_letters(self):
        """Puts every Vietnamese letter on a key that the keyboard does not use: a letter whose key is only made when
        it is typed reaches a program before the program knows the key."""
        marked = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
        table = subprocess.run(["xmodmap", "-pke"], env=self.environment, capture_output=True, text=True, check=True).stdout
        free = [line.split()[1] for line in table.splitlines()
                if line.split("=")[1].strip() == "" or line.split("=")[1].strip().startswith("XF86")]
        if len(free) < len(marked):
            raise Failed(f"bàn phím ảo chỉ còn {len(free)} phím trống")
        lines = [f"keycode {key} = U{ord(letter):04X} U{ord(letter.upper()):04X}" for key, letter in zip(free, marked)]
        subprocess.run(["xmodmap", "-"], env=self.environment, input="\n".join(lines), text=True, check=True)

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()

    def run(self, *words):
        subprocess.run(words, env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def picture(self, name):
        self.pictures += 1
        path = self.folder / f"{self.pictures:02d}-{name}.png"
        self.run("import", "-window", "root", str(path))
        return path


def walk(node, depth=0):
    """Everything that is on the screen below a node, itself first."""
    yield node
    if depth > 40:
        return
    for n in range(node.get_child_count()):
        child = node.get_child_at_index(n)
        if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from walk(child, depth + 1)


class Person:
    """Somebody with the program open."""

    def __init__(self, screen, program, name, *options):
        self.screen, self.name = screen, name
        self.log = open(screen.folder / f"{name}.log", "a")
        self.process = subprocess.Popen([program, *options], env=screen.environment, stdout=self.log, stderr=self.log)
        self.application = until(f"chương trình của {name}", self._find_application)

    def _find_application(self):
        if self.process.poll() is not None:
            raise Failed(f"chương trình của {self.name} đã dừng với mã {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for n in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(n)
            if application and application.get_process_id() == self.process.pid:
                return application
        return None

    def windows(self):
        return [self.application.get_child_at_index(n) for n in range(self.application.get_child_count())]

    def window(self, part):
        """Waits for a window whose title holds the words."""
        return until(f"cửa sổ “{part}”", lambda: next((w for w in self.windows() if w and part in (w.get_name() or "")), None))

    def active(self):
        """Waits until one of the windows has the keys: what is pressed before that reaches nobody."""
        return until("cửa sổ đang hoạt động",
                     lambda: next((w for w in self.windows() if w and w.get_state_set().contains(Atspi.StateType.ACTIVE)), None))

    def each(self, name=None, role=None, within=None):
        """Widgets as they are found: looking at a whole window takes a second."""
        for window in [within] if within else self.windows():
            if window is None:
                continue
            for node in walk(window):
                given = node.get_name() or ""
                if name is not None and given != name and not (name.endswith("*") and given.startswith(name[:-1])):
                    continue
                # A label is beside its field and has the same name; who looks for the one means the other.
                if node.get_role_name() == role if role else node.get_role_name() != "label":
                    yield node

    def all(self, name=None, role=None, within=None):
        return list(self.each(name, role, within))

    def see(self, name, role=None, patience=PATIENCE, within=None):
        """Waits for a widget by its accessible name ("Tên*": by its beginning)."""
        return until(f"“{name}”" + (f" ({role})" if role else ""),
                     lambda: next(self.each(name, role, within), None), patience)

    def gone(self, name, role=None, patience=PATIENCE):
        until(f"“{name}” biến mất", lambda: not self.all(name, role), patience)

    def text_of(self, node):
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))

    def click(self, target, role=None, button="1", times="1"):
        node = self.see(target, role) if isinstance(target, str) else target
        box = node.get_extents(Atspi.CoordType.SCREEN)
        self.screen.run("xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2),
                        "click", "--repeat", times, button)

    def click_below(self, label):
        """The field under a label: a list of choices is called by what is chosen."""
        box = self.see(label, "label").get_extents(Atspi.CoordType.SCREEN)
        self.screen.run("xdotool", "mousemove", str(box.x + 30), str(box.y + box.height + 14), "click", "1")

    def tab_to(self, name, most=40):
        """Presses Tab until a widget of that name has the keys, as somebody without a mouse does."""
        nodes = until(f"“{name}”", lambda: self.all(name))
        for _ in range(most):
            for node in nodes:
                node.clear_cache_single()
                if node.get_state_set().contains(Atspi.StateType.FOCUSED):
                    return node
            self.key("Tab")
        raise Failed(f"phím Tab không tới được “{name}”")

    def key(self, *keys):
        for key in keys:
            self.screen.run("xdotool", "key", "--delay", "30", key)

    def type(self, text):
        """Types any Vietnamese text."""
        self.screen.run("xdotool", "type", "--delay", "6", text)

    def fill(self, name, text, role=None):
        self.click(name, role)
        self.key("ctrl+a")
        self.type(text)

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.log.close()


def tree(person, stream=sys.stderr):
    """What a screen reader would find; printed when a step fails."""
    for window in person.windows():
        for node in walk(window) if window else []:
            box = node.get_extents(Atspi.CoordType.SCREEN)
            print(f"  {node.get_role_name():18} {node.get_name()!r} {box.x},{box.y} {box.width}x{box.height}", file=stream)


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    Path(folder).mkdir(parents=True)
    return Path(folder)
