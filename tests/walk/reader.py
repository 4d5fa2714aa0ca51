"""Somebody at the program on Linux, who sees what a screen reader sees (AT-SPI).

Every look is a question to the running program over its accessibility bus: a node is asked anew each time its name,
place or state is read, so nothing is kept here that could be out of date.
"""

import os

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from screen import Seated, until  # noqa: E402


class Node:
    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def box(self):
        box = self.accessible.get_extents(Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    @property
    def text(self):
        return Atspi.Text.get_text(self.accessible, 0, Atspi.Text.get_character_count(self.accessible))

    def has(self, state):
        return self.accessible.get_state_set().contains(state)

    def children(self):
        found = (self.accessible.get_child_at_index(n) for n in range(self.accessible.get_child_count()))
        return [Node(child) for child in found if child]


def walk(node, depth=0):
    yield node
    if depth > 40:
        return
    for child in node.children():
        if child.has(Atspi.StateType.SHOWING):
            yield from walk(child, depth + 1)


class Person(Seated):
    """Somebody with the program open."""

    def __init__(self, screen, program, name, *options):
        os.environ["DISPLAY"] = screen.environment["DISPLAY"]  # AT-SPI finds its bus by the screen
        Atspi.init()
        environment = dict(screen.environment, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           QT_SCALE_FACTOR=os.environ.get("QT_SCALE_FACTOR", "1"))
        super().__init__(screen, name, [program, *options], environment)
        self.application = until(f"chương trình của {name}", self._find_application)

    def _find_application(self):
        self.check_alive()
        return next((node for node in Node(Atspi.get_desktop(0)).children()
                     if node.accessible.get_process_id() == self.process.pid), None)

    def windows(self):
        return self.application.children()

    def below(self, node):
        return walk(node)

    def again(self, node):
        return node

    def is_focused(self, node):
        node.accessible.clear_cache_single()
        return node.has(Atspi.StateType.FOCUSED)

    def is_active(self, node):
        return node.has(Atspi.StateType.ACTIVE)
