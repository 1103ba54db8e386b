"""Watch a child until it ends, and see that it does: one deadline, bounded output, no survivors."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from dltutor.runner.job import READY
from dltutor.runner.spent import Spent
from dltutor.runner.sweep import kill_tree

STARTUP = 60.0  # seconds that importing may take before anything of the learner's runs
GRACE = 0.5  # the child's own alarm, which knows the line, goes first
MAX_OUTPUT = 2**20  # bytes printed before it counts as a flood
MAX_RESULTS = 2**25  # bytes of recording
KEPT_OUTPUT = 20_000  # bytes of it that are shown
CHUNK = 2**16
PAUSE = 0.001  # seconds

OUTPUT, RESULTS = "output", "results"  # a child's two pipes
Listener = Callable[[str, bytes], None]  # told, while a child runs, which pipe brings what


@dataclass
class Ended:
    """How a child ended, and what it left on its two pipes."""

    how: str  # "exited", "killed", or what it was stopped for: "deadline", "output", "results",
    # "disk", "threads"
    code: int  # exit code, or the signal's number
    results: bytes
    output: bytes


class Enough(Exception):
    """Raised by a listener that needs to hear no more: the child is ended.

    `ended` is what the child left until then, as if it had come to its end.
    """

    def __init__(self, ended: Ended) -> None:
        super().__init__(ended.how)
        self.ended = ended


DROPPED = Ended("killed", signal.SIGKILL, b"", b"")  # of an answer that nobody waits for any more


class Child(Protocol):
    """A process that plays an answer."""

    def has_ended(self) -> bool:
        """Whether it has ended, so that nobody adds to its pipes any more."""
        ...

    def pause(self) -> None:
        """Wait a little for its end."""
        ...

    def end(self) -> int:
        """End it and all it started: how it ended, as os.waitstatus_to_exitcode says."""
        ...


class OwnChild:
    """A child of this process."""

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def has_ended(self) -> bool:
        """Whether it has ended; it stays to be waited for."""
        if not hasattr(os, "waitid"):  # macOS, before Python 3.13: its pipes tell, or the deadline
            return False
        return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

    def pause(self) -> None:
        """Wait a little for its end."""
        time.sleep(PAUSE)

    def end(self) -> int:
        """End it and all it started: how it ended, as os.waitstatus_to_exitcode says."""
        kill_tree(self.pid)  # before it is waited for: until then its number is nobody else's
        with contextlib.suppress(ChildProcessError):
            return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return 0


class _Watch:
    """A child and its two pipes, read as they fill."""

    def __init__(
        self,
        child: Child,
        results: int,
        output: int,
        seconds: float,
        heard: Listener | None,
        spent: Spent | None,
    ) -> None:
        self.child, self.results, self.seconds = child, results, seconds
        self.heard, self.spent = heard, spent
        self.kept = {results: bytearray(), output: bytearray()}
        self.limits = {results: MAX_RESULTS, output: MAX_OUTPUT}
        self.names = {results: RESULTS, output: OUTPUT}
        self.deadline = time.monotonic() + STARTUP
        self.started = False
        self.selector = selectors.DefaultSelector()
        for pipe in self.kept:
            os.set_blocking(pipe, False)
            self.selector.register(pipe, selectors.EVENT_READ)

    def until_end(self) -> str:
        """Read until the child has ended, or must be ended: how, in Ended's words."""
        while True:
            left = self.deadline - time.monotonic()
            if left <= 0:
                return "deadline"
            if self.spent and (what := self.spent.over()):
                return what
            open_pipes, ready = bool(self.selector.get_map()), []
            if open_pipes:
                ready = [key.fd for key, _ in self.selector.select(min(left, 0.02))]
                # What was printed before a result is heard before it.
                for pipe in sorted(ready, key=lambda pipe: self.names[pipe] != OUTPUT):
                    if self.read(pipe):
                        return self.names[pipe]
            if not ready and self.child.has_ended():
                self.drain()
                return "exited"
            if not open_pipes:
                if not hasattr(os, "waitid"):
                    return "exited"
                self.child.pause()

    def read(self, pipe: int) -> bool:
        """Take what a pipe holds; true if it has now brought more than it may."""
        try:
            data = os.read(pipe, CHUNK)
        except BlockingIOError:
            return False
        if not data:
            self.selector.unregister(pipe)
        self.kept[pipe] += data
        if pipe == self.results and data and not self.started:
            self.started = True
            self.deadline = time.monotonic() + self.seconds + GRACE
            data = data.removeprefix(READY)
        if self.heard and data:
            self.heard(self.names[pipe], data)
        return len(self.kept[pipe]) > self.limits[pipe]

    def drain(self) -> None:
        """What was still in the pipes when the child ended, which nobody adds to any more."""
        for pipe in [key.fd for key in self.selector.get_map().values()]:
            while pipe in self.selector.get_map():
                before = len(self.kept[pipe])
                if self.read(pipe) or len(self.kept[pipe]) == before:
                    break


def supervise(
    child: Child,
    results: int,
    output: int,
    seconds: float,
    heard: Listener | None = None,
    spent: Spent | None = None,
) -> Ended:
    """Wait for a child and close its pipes; have it killed, and all it started, at the deadline.

    `seconds` count from the child's READY byte; until then it may take STARTUP. `heard` is called
    with what the child prints and sends, as it comes; `spent` looks now and then at what else it
    takes. Raises what `child` does.
    """
    watch = _Watch(child, results, output, seconds, heard, spent)
    try:
        try:
            how = watch.until_end()
        finally:
            code = child.end()
    finally:
        watch.selector.close()
        os.close(results)
        os.close(output)
    kept = bytes(watch.kept[results]).removeprefix(READY)
    if how == "exited" and code < 0:
        # The limit on processor time speaks by a signal of its own.
        how = "deadline" if -code == signal.SIGXCPU else "killed"
    return Ended(how, abs(code), kept, bytes(watch.kept[output][:KEPT_OUTPUT]))
