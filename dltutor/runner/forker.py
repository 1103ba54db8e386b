"""The process of the warm runner that forks a child for each answer.

Nothing that an answer does can outlive its child. This process loads no reference, holds no
expected value and has one thread, always: a fork of a process with threads may hang.

A child inherits the memory it is forked from, also what was freed there and not yet overwritten. So
no answer and no result ever passes through this process: the child takes its job off the socket,
and whoever asked reads the child's pipes.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import select
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dltutor.runner.box import prepare_box
from dltutor.runner.child import answer_job
from dltutor.runner.cold import environment
from dltutor.runner.seccomp import PR_SET_PDEATHSIG
from dltutor.runner.supervise import OwnChild
from dltutor.runner.sweep import adopt_orphans, kill_children
from dltutor.runner.talk import (
    END,
    FORKER_END,
    REFUSED,
    Request,
    receive_job,
    receive_request,
    send_code,
    send_started,
    send_word,
)
from dltutor.wire.frames import WireError

DESCRIPTORS = 1024  # how far a child closes what it has inherited
LATE = 30.0  # seconds that an answer may begin late, and who asked be late to end it
LOOK = 0.002  # seconds from one look at a child to the next, where nothing tells of its end
TAKEN = b"T"  # what a child says once the job is off the socket


def threads() -> int:
    """How many threads this process has; 1 where the platform does not say."""
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.is_dir() else 1


def play_forked(connection: socket.socket, request: Request) -> None:
    """Play the job that comes next on a connection in a fork of this process.

    Whoever asked watches the child and may end it. Raises EOFError or OSError when they are gone,
    or the child was before it had the job: what the connection still holds is no request then.
    """
    pid, taken = _fork(connection, request)
    child = OwnChild(pid)
    try:
        with os.fdopen(taken, "rb", buffering=0) as pipe:
            if pipe.read(1) != TAKEN:
                raise EOFError("the job was not taken")
        _wait_for_end(child, connection, request.seconds + LATE)
    finally:
        code = child.end()
        kill_children()
    send_code(connection, code)


def _fork(connection: socket.socket, request: Request) -> tuple[int, int]:
    """A child that takes its job, and the end of a pipe that tells when it has."""
    taken, tell = os.pipe()
    us = os.getpid()
    try:
        pid = os.fork()
        if pid == 0:
            try:
                _become_child(connection, request, tell, us)
            finally:
                os._exit(0)
    except OSError:
        os.close(taken)
        raise
    finally:
        os.close(tell)
    return pid, taken


def _become_child(connection: socket.socket, request: Request, tell: int, parent: int) -> None:
    os.setpgid(0, 0)
    _end_with(parent)
    job = receive_job(connection, request)
    (results, their_results), (output, their_output) = os.pipe(), os.pipe()
    send_started(connection, os.getpid(), (results, output))
    os.write(tell, TAKEN)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(their_output, 1)
    os.dup2(their_output, 2)
    kept = os.dup2(their_results, 3)
    os.closerange(4, DESCRIPTORS)
    os.environ.update(environment(job.scratch))
    answer_job(job, kept)


def _end_with(parent: int) -> None:
    """Be killed when the process that forked us is: nobody else would see to our end."""
    if sys.platform == "linux":
        ctypes.pythonapi.prctl(PR_SET_PDEATHSIG, ctypes.c_ulong(signal.SIGKILL))
        if os.getppid() != parent:
            os._exit(1)


def _wait_for_end(child: OwnChild, connection: socket.socket, seconds: float) -> None:
    """Until a child has ended, or is to be: who asked says so, or it has taken far too long."""
    asker, until = connection.fileno(), time.monotonic() + seconds
    with _end_of(child.pid) as ends:
        while not child.has_ended() and (left := until - time.monotonic()) > 0:
            patience = left if ends else min(left, LOOK)
            ready, _, _ = select.select([asker, *ends], [], [], patience)
            if asker in ready:
                if receive_request(connection) != END:
                    raise WireError("a request before the end of the last")
                return


@contextmanager
def _end_of(pid: int) -> Iterator[list[int]]:
    """A descriptor that can be read once a child has ended; none where there are none."""
    try:
        ends = [os.pidfd_open(pid)]
    except (AttributeError, OSError):
        ends = []
    try:
        yield ends
    finally:
        for each in ends:
            os.close(each)


def main() -> None:
    """A request in, how its child ended out, until the other end closes."""
    connection = socket.socket(fileno=FORKER_END)
    prepare_box()
    adopt_orphans()
    gc.freeze()  # a collection in a child would write to, and so copy, every page that it inherits
    # Who asked learns by the closed socket that we are gone, and plays cold.
    with contextlib.suppress(EOFError, OSError, WireError):
        while True:
            request = receive_request(connection)
            if request == END:
                continue  # of one that ended by itself meanwhile
            if not isinstance(request, Request) or threads() > 1:
                send_word(connection, REFUSED)
                return
            play_forked(connection, request)
