"""The background runner: a process that has imported Keras, and forks a child for each answer.

It is started by the first who needs it, and ends by itself when nobody has for a while. It holds a
lock for as long as it lives, so that twelve commands at once start one of them: whoever has the
lock starts it, and hands the lock down.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from dltutor.runner.box import prepare_box
from dltutor.runner.forker import DESCRIPTORS, play_forked, threads
from dltutor.runner.scratch import remove
from dltutor.runner.sweep import adopt_orphans
from dltutor.runner.talk import (
    REFUSED,
    STATUS,
    STOP,
    Request,
    has_left,
    peer,
    receive_request,
    send_status,
    send_word,
)

IDLE = 600.0  # seconds without a question after which it ends
LOOK = 1.0  # seconds between two looks at whether it is still the one to be met
PROMPT = 5.0  # seconds that who connects may take to say what they want
QUEUE = 64  # commands that may wait

MODULES = ("tensorflow", "keras", "dltutor.runner.with_keras")
ALSO = ("sklearn.neural_network", "sklearn.pipeline", "sklearn.preprocessing")


class Background:
    """Listens at a path until it is idle, told to stop, or no longer the one that is met there."""

    def __init__(self, path: Path, idle: float = IDLE) -> None:
        self.path, self.idle = path, idle
        self.begun = self.asked = time.monotonic()
        self.played = 0
        self.running = True

    def serve(self) -> None:
        """Answer until the end."""
        import_everything()
        if threads() > 1:
            return  # who waits for us plays cold
        self.begun = self.asked = time.monotonic()
        with listening(self.path) as server, selectors.DefaultSelector() as wait:
            wait.register(server, selectors.EVENT_READ)
            mark = _mark(self.path)
            while self.running and not self._is_idle() and _mark(self.path) == mark:
                if wait.select(min(LOOK, self.idle)):
                    self._answer(server)

    def _is_idle(self) -> bool:
        return time.monotonic() - self.asked > self.idle

    def _answer(self, server: socket.socket) -> None:
        # Whatever comes of one who asks, the next is answered.
        with contextlib.suppress(Exception):
            connection, _ = server.accept()
            with connection:
                if peer(connection)[1] == os.getuid():
                    connection.settimeout(PROMPT)
                    self._one(connection)

    def _one(self, connection: socket.socket) -> None:
        request = receive_request(connection)
        if isinstance(request, Request):
            self._play(connection, request)
        elif request == STATUS:
            send_status(connection, self.status())
        elif request == STOP:
            self.running = False

    def _play(self, connection: socket.socket, request: Request) -> None:
        if threads() > 1:
            # Keras has begun to compute here, and a fork would hang: never go on like that.
            self.running = False
            send_word(connection, REFUSED)
            return
        is_new = _is_empty(request.scratch)
        try:
            play_forked(connection, request)
            self.played += 1
        finally:
            self.asked = time.monotonic()
            if is_new and has_left(connection):
                # Who was killed cannot remove it; who dropped the answer may have been too early.
                remove(request.scratch)

    def status(self) -> dict[str, float]:
        """What `dltutor doctor` shows."""
        now = time.monotonic()
        return {
            "seconds": now - self.begun,
            "left": max(0.0, self.asked + self.idle - now),
            "played": self.played,
        }


def import_everything() -> None:
    """What answers need. Only imported: an operation of TensorFlow's would start threads."""
    os.environ["KERAS_HOME"] = os.devnull  # no folder: nobody's settings are read, none are left
    prepare_box()
    adopt_orphans()
    for name in MODULES:
        import_module(name)
    if find_spec("sklearn") is not None:
        for name in ALSO:
            import_module(name)


@contextlib.contextmanager
def listening(path: Path) -> Iterator[socket.socket]:
    """A socket that listens at a path, gone when it ends."""
    path.unlink(missing_ok=True)  # of one that was killed: we have the lock
    server = socket.socket(socket.AF_UNIX)
    try:
        server.bind(str(path))
        mark = _mark(path)
        server.listen(QUEUE)
        server.setblocking(False)
        yield server
        if _mark(path) == mark:
            path.unlink(missing_ok=True)
    finally:
        server.close()


def _mark(path: Path) -> tuple[int, int] | None:
    """What tells a socket from another at the same path; None if there is none."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_ino, state.st_mtime_ns


def _is_empty(folder: str) -> bool:
    try:
        return not any(Path(folder).iterdir())
    except OSError:
        return False


def leave_starter(lock: int) -> None:
    """Hold nothing of the command that started us but the lock.

    An open pipe of its would keep others waiting for as long as we live, a lock of a shell script
    would stay locked, and a folder could not be unmounted.
    """
    os.chdir(os.sep)
    os.closerange(3, lock)
    os.closerange(lock + 1, DESCRIPTORS)


def main() -> None:
    """Serve at a path; the lock is a descriptor that we were born with, and ends with us."""
    path, lock = sys.argv[1:3]
    leave_starter(int(lock))
    try:
        Background(Path(path)).serve()
    finally:
        os._exit(0)  # taking TensorFlow down takes long, and who comes next waits for the lock
