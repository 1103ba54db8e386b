"""A program in a terminal of its own, driven as a learner drives it."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

from tests.cli.program import ROOT

ESCAPES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")


class Terminal:
    """`dltutor WORDS` under a pseudo-terminal; what it wrote since the last look is `seen`."""

    def __init__(self, *words, cwd, rows=24, columns=80, **environment):
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.chdir(cwd)
            os.environ.update(PYTHONPATH=str(ROOT), TERM="xterm-256color", **environment)
            for name in ("COLUMNS", "LINES"):  # readline, which pytest imports, sets them
                os.unsetenv(name)
            os.execv(sys.executable, [sys.executable, "-m", "dltutor", *words])
        self.resize(rows, columns)
        self.seen = ""  # without escape sequences
        self.raw = b""  # everything ever written, with them
        self.status = None

    def resize(self, rows, columns):
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, size)

    def settings(self):
        return termios.tcgetattr(self.master)

    def press(self, keys):
        os.write(self.master, keys.encode() if isinstance(keys, str) else keys)

    def wait_for(self, text, seconds=20):
        """Read until a text has been written; everything up to then is taken."""
        deadline = time.monotonic() + seconds
        while text not in self.seen:
            left = deadline - time.monotonic()
            assert left > 0, f"{text!r} was not written; this was:\n{self.seen}"
            self._read(left)
        taken, self.seen = self.seen, ""
        return taken

    def quiet(self, seconds=0.4):
        """Everything written until nothing is for a while."""
        while self._read(seconds):
            pass
        taken, self.seen = self.seen, ""
        return taken

    def ends(self, seconds=10):
        """The exit code."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self._read(0.02) if self.master is not None else time.sleep(0.02)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
                return self.status
        raise AssertionError("it goes on")

    def _read(self, seconds):
        ready, _, _ = select.select([self.master], [], [], max(seconds, 0))
        if not ready:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:  # the program has closed its side
            return False
        self.raw += data
        self.seen += ESCAPES.sub("", data.decode(errors="replace"))
        return bool(data)

    def vanish(self):
        """The terminal goes: its window is closed, or its connection breaks."""
        os.close(self.master)
        self.master = None

    def close(self):
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        if self.master is not None:
            os.close(self.master)
