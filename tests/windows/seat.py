"""Somebody at the installed program under wine. He sees what Qt tells a screen reader, which a plugin of the test hands
out of the running program (see tree/); his mouse and keys are X's, and text comes from typist.exe by SendInput, as
Unikey's does. A look is one snapshot of all windows, so a node is as it was then: again() finds it as it is now.
"""

import json
import socket
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "walk"))
from screen import Failed, Seated, until  # noqa: E402

PROGRAM = r"C:\Program Files\ToaSoan\toasoan.exe"
COMMAND = r"C:\Program Files\ToaSoan\toasoan-cli.exe"


class Node:
    def __init__(self, told, place, look):
        self.place, self.look = place, look
        self.depth, self.name, self.role = told["depth"], told["name"], told["role"]
        self.box = tuple(told["rect"])
        self.text = told.get("value", "")
        self.focused, self.active = told.get("focused", False), told.get("active", False)
        self.enabled = not told.get("disabled", False)

    def below(self):
        yield self
        for node in self.look[self.place + 1:]:
            if node.depth <= self.depth:
                return
            yield node


def free_port():
    with socket.socket() as asking:
        asking.bind(("127.0.0.1", 0))
        return asking.getsockname()[1]


class WinePerson(Seated):
    """Somebody with the installed program open."""

    def __init__(self, machine, name, *options):
        self.machine, self.port = machine, free_port()
        environment = machine.wine.environment_with(QT_QPA_GENERIC_PLUGINS=f"toasoantree:{self.port}",
                                                    QT_PLUGIN_PATH=machine.path(machine.plugins))
        super().__init__(machine.screen, name, ["wine", PROGRAM, *options], environment)
        until(f"chương trình của {name}", self._answers)

    def _answers(self):
        self.check_alive()
        return self.windows() or True

    # --- Eyes ---------------------------------------------------------------------------------------------------

    def look(self):
        """Every node that is on the screen now."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=30) as asking:
            asking.sendall(b'{"ask":"tree"}\n')
            with asking.makefile("rb") as answer:
                told = json.loads(answer.readline())["nodes"]
        look = []
        look.extend(Node(one, place, look) for place, one in enumerate(told))
        return look

    def windows(self):
        return [node for node in self.look() if node.depth == 0]

    def below(self, node):
        return node.below()

    def again(self, node):
        same = [one for one in self.look() if (one.name, one.role, one.depth) == (node.name, node.role, node.depth)]
        if not same:
            raise LookupError(f"“{node.name}” không còn")
        return min(same, key=lambda one: sum(abs(a - b) for a, b in zip(one.box, node.box)))

    def active(self):
        """Qt measures the theme of a tree in a hidden window, to which wine gives the keys: a click into the title of
        ours takes them back, as anybody would who sees it grey."""
        for _ in range(3):
            calm = time.monotonic() + 1
            while time.monotonic() < calm:
                time.sleep(0.1)
                if not any(self.is_active(window) for window in self.windows()):
                    break
            else:
                break
            x, y, width, _ = until("cửa sổ", self.windows)[0].box
            self.hand("mousemove", str(x + width // 2), str(y - 10), "click", "1")
        return super().active()

    def is_focused(self, node):
        return self.again(node).focused

    def is_active(self, node):
        return node.active

    def focus(self):
        """What has the keys, as something to compare."""
        return next(((node.place, node.name, node.box) for node in self.look() if node.focused), None)

    # --- Hands --------------------------------------------------------------------------------------------------

    def hand(self, *words):
        super().hand(*words)
        time.sleep(0.08)  # an event of X is a message of Windows only when the program asks for one

    def tab(self):
        before = self.focus()
        self.key("Tab")
        try:
            until("chỗ nhập khác", lambda: self.focus() != before, 2)
        except Failed:
            pass  # in a text Tab may stay

    def type(self, text):
        self.send("text", self.written(text))

    def send(self, *deeds):
        """What typist.exe is to do, in pairs."""
        until("ô có con trỏ", self.focus)
        done = self.machine.typist(*deeds)
        if done.returncode:
            raise Failed(f"typist {' '.join(deeds)}: {done.stderr}")

    def written(self, text):
        file = self.machine.wine.folder / "typed.txt"
        file.write_text(text, encoding="utf-8")
        return self.machine.path(file)


class WineMachine:
    """What people sit at in the test of the installed program; it stays when they leave."""

    def __init__(self, wine, screen, build):
        self.wine, self.screen = wine, screen
        self.plugins = Path(build) / "tests" / "windows" / "plugins"
        self.typist_file = Path(build) / "tests" / "windows" / "typist.exe"
        for needed in (self.plugins / "generic" / "toasoantree.dll", self.typist_file):
            if not needed.exists():
                raise Failed(f"chưa có {needed}")

    def sit(self, who, *options):
        return WinePerson(self, who, *options)

    def call(self, *words, **more):
        """toasoan-cli.exe, as it is installed."""
        return self.wine.run(COMMAND, *words, **more)

    def typist(self, *deeds):
        return self.wine.run(str(self.typist_file), *deeds, timeout=300)

    def path(self, path):
        return self.wine.path(path)

    def close(self):
        pass
