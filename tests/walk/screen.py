"""A virtual screen with a window manager, and somebody at it who has nothing but X's own keyboard and mouse (XTest).

What he sees is of another kind on each system and comes from elsewhere; what he does with it is the same everywhere.
Nothing here speaks to the program: widgets are found by the names that a screen reader would say.
"""

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    Path(folder).mkdir(parents=True)
    return Path(folder)


class Screen:
    """Xvfb and openbox, for as long as it is open."""

    def __init__(self, folder, size="1366x768"):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        number = self._serve(size)
        self.environment = dict(os.environ, DISPLAY=":" + number)
        self.manager = subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        until("trình quản lý cửa sổ", self._is_managed)
        self.pictures = 0

    def _serve(self, size):
        """Starts the server; its number. It is held as long as this process lives: a server that chooses one itself keeps
        no lock, and the next one would take its socket away."""
        for number in range(1, 100):
            self.held = open(Path(tempfile.gettempdir()) / f"toasoan-screen-{number}", "w")
            try:
                fcntl.flock(self.held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                self.held.close()
        read, write = os.pipe()
        # No abstract socket ("local"): other calls of packaging/dev, with a /tmp of their own, choose the same number, and
        # a program would come up on their screen. No reset: while the window manager starts, the tool that sets the keys
        # may be the last one to leave, and a server that begins anew then takes the window manager with it.
        self.server = subprocess.Popen(["Xvfb", f":{number}", "-displayfd", str(write), "-screen", "0", size + "x24",
                                        "-nolisten", "tcp", "-nolisten", "local", "-noreset"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            said = answer.readline().strip()
        if not said:
            raise Failed("Xvfb không lên")
        return said

    def _asked(self, *words):
        return subprocess.run(words, env=self.environment, capture_output=True, text=True).stdout

    def _is_managed(self):
        return "window id" in self._asked("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")

    def give_letters(self):
        """Puts every Vietnamese letter on a key that the keyboard does not use: a letter whose key is only made when
        it is typed reaches a program before the program knows the key."""
        marked = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
        table = self._asked("xmodmap", "-pke")
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
        self.held.close()

    def run(self, *words):
        subprocess.run(words, env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def picture(self, name):
        self.pictures += 1
        path = self.folder / f"{self.pictures:02d}-{name}.png"
        self.run("import", "-window", "root", str(path))
        return path


class Seated:
    """Somebody with the program open. Whoever derives from it gives him eyes:

    windows()      what is open, as nodes
    below(node)    everything that is on the screen below a node, itself first
    again(node)    the node as it is now
    is_focused(node), is_active(node)

    A node has a name, a role (AT-SPI's words), a box (x, y, width, height) on the screen and, in a field, a text.
    """

    def __init__(self, screen, name, words, environment):
        self.screen, self.name = screen, name
        self.log = open(screen.folder / f"{name}.log", "a")
        self.process = subprocess.Popen(words, env=environment, stdout=self.log, stderr=self.log)

    def check_alive(self):
        if self.process.poll() is not None:
            raise Failed(f"chương trình của {self.name} đã dừng với mã {self.process.returncode}")

    # --- Eyes ---------------------------------------------------------------------------------------------------

    def window(self, part):
        """Waits for a window whose title holds the words."""
        return until(f"cửa sổ “{part}”", lambda: next((w for w in self.windows() if part in w.name), None))

    def active(self):
        """Waits until one of the windows has the keys: what is pressed before that reaches nobody."""
        return until("cửa sổ đang hoạt động", lambda: next((w for w in self.windows() if self.is_active(w)), None))

    def each(self, name=None, role=None, within=None):
        """Widgets as they are found: looking at a whole window may take a second."""
        for window in [self.again(within)] if within else self.windows():
            for node in self.below(window):
                given = node.name
                if name is not None and given != name and not (name.endswith("*") and given.startswith(name[:-1])):
                    continue
                # A label is beside its field and has the same name; who looks for the one means the other.
                if node.role == role if role else node.role != "label":
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
        return self.again(node).text

    def tree(self, stream=sys.stderr):
        """What a screen reader would find; printed when a step fails."""
        for window in self.windows():
            for node in self.below(window):
                x, y, width, height = node.box
                print(f"  {node.role:18} {node.name!r} {x},{y} {width}x{height}", file=stream)

    # --- Hands --------------------------------------------------------------------------------------------------

    def hand(self, *words):
        self.screen.run("xdotool", *words)

    def click(self, target, role=None, button="1", times="1"):
        node = self.see(target, role) if isinstance(target, str) else target
        x, y, width, height = node.box
        self.hand("mousemove", str(x + width // 2), str(y + height // 2), "click", "--repeat", times, button)

    def click_below(self, label):
        """The field under a label: a list of choices is called by what is chosen."""
        x, y, _, height = self.see(label, "label").box
        self.hand("mousemove", str(x + 30), str(y + height + 14), "click", "1")

    def tab_to(self, name, most=40):
        """Presses Tab until a widget of that name has the keys, as somebody without a mouse does."""
        nodes = until(f"“{name}”", lambda: self.all(name))
        for _ in range(most):
            for node in nodes:
                if self.is_focused(node):
                    return node
            self.tab()
        raise Failed(f"phím Tab không tới được “{name}”")

    def tab(self):
        self.key("Tab")

    def key(self, *keys):
        for key in keys:
            self.hand("key", "--delay", "30", key)

    def type(self, text):
        """Types any Vietnamese text."""
        self.hand("type", "--delay", "6", text)

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
