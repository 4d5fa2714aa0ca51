"""asking.py: a portal that is asked until it answers, as the workstation does, and a gate that holds back who asks."""
import collections
import http.client
import threading
import time

PATIENCE = 120


class Violation(Exception):
    pass


def demand(holds, fault):
    if not holds:
        raise Violation(fault)


class Gate:
    """Open while the storm rages; shut, nobody is under way."""

    def __init__(self):
        self.changed, self.is_open, self.under_way = threading.Condition(), True, 0

    def __enter__(self):
        with self.changed:
            self.changed.wait_for(lambda: self.is_open)
            self.under_way += 1

    def __exit__(self, *_):
        with self.changed:
            self.under_way -= 1
            self.changed.notify_all()

    def open(self):
        with self.changed:
            self.is_open = True
            self.changed.notify_all()

    def close(self):
        with self.changed:
            self.is_open = False

    def is_quiet(self):
        with self.changed:
            return self.changed.wait_for(lambda: self.under_way == 0, PATIENCE)


class Line:
    """A portal that is asked until it answers; what could not be answered is counted by what came instead."""

    def __init__(self, portal, gate):
        self.portal, self.gate, self.unanswered = portal, gate, collections.Counter()

    def ask(self, person, method, path, body=None, headers=None):
        until = time.monotonic() + PATIENCE
        while True:
            with self.gate:
                try:
                    reply = self.portal.send(person, method, path, body, headers)
                    if reply.status < 500:
                        return reply
                    came = str(reply.status)
                except (OSError, http.client.HTTPException) as fault:
                    came = type(getattr(fault, "reason", fault)).__name__
            self.unanswered[came] += 1
            demand(time.monotonic() < until, f"{method} {path} by {person} is not answered: {came}")
            time.sleep(0.05)
