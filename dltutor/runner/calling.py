"""Find, start and stop background runners: the side of the commands.

Importing it takes some milliseconds: who does not need Keras should not.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from dltutor.runner.cold import command, environment
from dltutor.runner.kernel import seccomp_there
from dltutor.runner.meeting import folder, socket_path
from dltutor.runner.talk import STATUS, STOP, peer, receive_status, send_word
from dltutor.wire.frames import WireError

PATIENCE = 60.0  # seconds that a runner which was just started may take to import
STEP = 0.05
SHORT = 1.0  # seconds after which a runner that does not answer is busy

_launched: set[int] = set()  # runners that this process has started and not yet seen the end of


@dataclass(frozen=True)
class State:
    """How the background runner is."""

    how: str  # "none", "starting", "ready" or "busy"
    pid: int = 0  # 0 where the system does not tell
    seconds: float = 0.0  # since it began to listen
    played: int | None = None  # answers; None while it is busy
    left: float = 0.0  # seconds until it ends if nobody asks


def possible() -> bool:
    """Whether a background runner can be started here at all."""
    if sys.platform == "linux" and not seccomp_there():
        return False  # who checks adopts orphans then, and would kill a runner among them
    return all(find_spec(name) is not None for name in ("tensorflow", "keras"))


def connected(path: Path) -> socket.socket | None:
    """A connection to the runner at a path; None where nobody listens, or too many wait."""
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(SHORT)
    try:
        connection.connect(str(path))
    except OSError:
        connection.close()
        return None
    return connection


def started(path: Path, is_wanted: Callable[[], bool]) -> socket.socket | None:
    """Start a runner, or find that somebody else does; wait until it can be asked.

    None if it dies, or is no longer wanted. Raises OSError.
    """
    ours = launch(path)
    connection = awaited(path, PATIENCE, is_wanted)
    if connection is None and not ours and is_wanted() and launch(path):
        # The one that was there was just ending.
        connection = awaited(path, PATIENCE, is_wanted)
    return connection


def awaited(
    path: Path, seconds: float, is_wanted: Callable[[], bool] = lambda: True
) -> socket.socket | None:
    """A connection as soon as the runner can be asked; None if there is none, or it dies."""
    until = time.monotonic() + seconds
    while is_wanted() and time.monotonic() < until:
        connection = connected(path)
        if connection is not None:
            return connection
        if not is_held(path):
            return None
        time.sleep(STEP)
    return None


def launch(path: Path) -> bool:
    """Start a background runner; false if there is one, or can be none. Raises OSError."""
    if not possible():
        return False
    # The lock is made here, so that whoever waits can tell a runner that starts from none.
    with path.with_suffix(".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        os.set_inheritable(lock.fileno(), True)
        _spawn([*command("dltutor.runner.background"), str(path), str(lock.fileno())])
    return True


def _spawn(argv: list[str]) -> None:
    """Start a process that nothing of ours has to wait for, and that outlives the terminal."""
    for pid in list(_launched):
        with contextlib.suppress(ChildProcessError):
            if os.waitpid(pid, os.WNOHANG)[0] == 0:
                continue
        _launched.discard(pid)
    null = os.open(os.devnull, os.O_RDWR)
    try:
        actions = [(os.POSIX_SPAWN_DUP2, null, number) for number in (0, 1, 2)]
        pid = os.posix_spawn(argv[0], argv, environment(os.sep), file_actions=actions, setsid=True)
    finally:
        os.close(null)
    _launched.add(pid)


def is_held(path: Path) -> bool:
    """Whether a runner has the lock: it listens, or is about to, or is just ending."""
    try:
        with path.with_suffix(".lock").open() as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        pass  # there is not even a lock
    return False


def stop_others(path: Path) -> None:
    """Tell runners to stop that have imported what is no longer installed."""
    for other in path.parent.glob("keras-*.sock"):
        if other == path:
            continue
        connection = connected(other)
        if connection is None:
            _clear(other)
            continue
        with connection, contextlib.suppress(OSError):
            send_word(connection, STOP)


def stop_all() -> int:
    """Stop every background runner of this user; how many there were. Raises Unsafe, OSError."""
    return sum(map(_stop, sorted({each.with_suffix(".sock") for each in folder().glob("keras-*")})))


def _stop(path: Path) -> bool:
    """Stop the runner at a path, even if it is starting, or busy; whether there was one."""
    connection = awaited(path, PATIENCE)
    if connection is not None:
        with connection:
            if not _heeds(connection) and (pid := peer(connection)[0]) > 1:
                # Nothing is lost: who waits for an answer has it played by another process.
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
    until = time.monotonic() + SHORT
    while is_held(path) and time.monotonic() < until:
        time.sleep(STEP)
    _clear(path)
    return connection is not None


def _heeds(connection: socket.socket) -> bool:
    """Whether a runner that is told to stop does so soon: it closes the connection."""
    try:
        send_word(connection, STOP)
        return connection.recv(1) == b""
    except TimeoutError:
        return False
    except OSError:
        return True


def _clear(path: Path) -> None:
    """Remove what a runner has left that was killed."""
    if not is_held(path):
        path.unlink(missing_ok=True)
        path.with_suffix(".lock").unlink(missing_ok=True)


def status() -> State:
    """How the background runner is; asking neither starts nor keeps it. Raises Unsafe, OSError."""
    path = socket_path()
    connection = connected(path)
    if connection is None:
        return State("starting" if is_held(path) else "none")
    with connection:
        pid = peer(connection)[0]
        try:
            send_word(connection, STATUS)
            told = receive_status(connection)
            return State("ready", pid, told["seconds"], int(told["played"]), told["left"])
        except TimeoutError:
            return State("busy", pid, max(0.0, time.time() - path.stat().st_mtime))
        except (OSError, EOFError, WireError, KeyError):
            return State("none")
