"""A process of ours that does what it is told over a socket, and ends when that closes."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import time
from typing import Any

from dltutor.runner.cold import command
from dltutor.runner.sweep import kill_tree
from dltutor.runner.talk import receive_frame

HELPER_END = 0  # a helper finds its end where standard input was
PATIENCE = 3.0  # seconds that it may take to tidy up
STEP = 0.01
# One thread: there are as many helpers as processors.
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class Helper:
    """A module's `main` in a process of its own, with our environment."""

    def __init__(self, module: str) -> None:
        self.socket, theirs = socket.socketpair()
        argv = command(module)
        actions = [(os.POSIX_SPAWN_DUP2, theirs.fileno(), HELPER_END)]
        environment = {**os.environ, **dict.fromkeys(ONE_THREAD, "1")}
        # A session of its own: Ctrl-C is for us, and we end it.
        self.pid = os.posix_spawn(argv[0], argv, environment, file_actions=actions, setsid=True)
        theirs.close()

    def fileno(self) -> int:
        """The socket's, to be waited for."""
        return self.socket.fileno()

    def tell(self, frame: bytes) -> None:
        """Send it something to do. Raises OSError when it is gone."""
        self.socket.sendall(frame)

    def hear(self) -> Any:
        """What it says. Raises EOFError, OSError when it is gone, WireError."""
        header, _ = receive_frame(self.socket)
        return header

    def end(self, *, at_once: bool = False) -> int:
        """End it, and what it has started: how it ended, as os.waitstatus_to_exitcode says."""
        self.socket.close()
        until = time.monotonic() + (0 if at_once else PATIENCE)
        while time.monotonic() < until and _lives(self.pid):
            time.sleep(STEP)
        kill_tree(self.pid)
        with contextlib.suppress(ChildProcessError):
            return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return -signal.SIGKILL


def _lives(pid: int) -> bool:
    with contextlib.suppress(ChildProcessError):
        return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None
    return False
