"""The process of the warm runner that forks for each answer: a keeper, and that the child.

Nothing that an answer does can outlive its child. This process loads no reference, holds no
expected value and has one thread, always: a fork of a process with threads may hang.

A child inherits the memory it is forked from, also what was freed there and not yet overwritten. So
no answer and no result ever passes through this process: the keeper, a fork that lives for one
answer, takes the job off the socket, watches the child and hands over what it left.
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
from collections.abc import Callable
from functools import partial
from pathlib import Path

from dltutor.runner.box import prepare_box
from dltutor.runner.child import answer_job
from dltutor.runner.cold import environment
from dltutor.runner.job import Job
from dltutor.runner.seccomp import PR_SET_PDEATHSIG
from dltutor.runner.spent import Spent
from dltutor.runner.supervise import Ended, Listener, supervise
from dltutor.runner.sweep import adopt_orphans, kill_children
from dltutor.runner.talk import (
    FORKER_END,
    has_left,
    receive_job,
    send_ended,
    send_heard,
    send_refusal,
)

DESCRIPTORS = 1024  # how far a child closes what it has inherited


def threads() -> int:
    """How many threads this process has; 1 where the platform does not say."""
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.is_dir() else 1


def play_forked(
    job: Job, heard: Listener | None = None, given_up: Callable[[], bool] | None = None
) -> Ended:
    """Play a job in a fork of this process; `heard` and `given_up` as in `supervise`."""
    results, their_results = os.pipe()
    output, their_output = os.pipe()
    us = os.getpid()
    try:
        pid = os.fork()
    except OSError:
        os.close(results)
        os.close(output)
        raise
    else:
        if pid == 0:
            try:
                _become_child(job, their_results, their_output, us)
            finally:
                os._exit(0)
    finally:
        os.close(their_results)
        os.close(their_output)
    spent = Spent(pid, job.scratch)
    return supervise(pid, results, output, job.seconds, heard, given_up, spent)


def _become_child(job: Job, results: int, output: int, parent: int) -> None:
    os.setpgid(0, 0)
    _end_with(parent)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    kept = os.dup2(results, 3)
    os.closerange(4, DESCRIPTORS)
    os.environ.update(environment(job.scratch))
    answer_job(job, kept)


def _end_with(parent: int) -> None:
    """Be killed when the process that forked us is: nobody else would see to our end."""
    if sys.platform == "linux":
        ctypes.pythonapi.prctl(PR_SET_PDEATHSIG, ctypes.c_ulong(signal.SIGKILL))
        if os.getppid() != parent:
            os._exit(1)


def in_keeper(work: Callable[[], None]) -> bool:
    """Do something in a fork of this process, so that it leaves nothing in the memory of this one.

    True if it came to its end. Orphans that a child leaves come to the keeper, then to us.
    """
    us = os.getpid()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            _end_with(us)
            adopt_orphans()
            work()
            code = 0
        finally:
            os._exit(code)
    ended = os.waitpid(pid, 0)[1]
    kill_children()
    return ended == 0


def main() -> None:
    """A job in, how its child ended out, until the other end closes."""
    connection = socket.socket(fileno=FORKER_END)
    prepare_box()
    adopt_orphans()
    gc.freeze()  # a collection in a child would write to, and so copy, every page that it inherits
    with contextlib.suppress(EOFError, OSError):
        while not _is_over(connection):
            if threads() > 1:
                receive_job(connection)
                send_refusal(connection)
            elif not in_keeper(partial(_keep, connection)):
                return  # who asked learns by the closed socket, and plays cold


def _is_over(connection: socket.socket) -> bool:
    """Wait for the next job, and leave it where it is; true when nobody asks any more."""
    select.select([connection], [], [])
    return has_left(connection)


def _keep(connection: socket.socket) -> None:
    job = receive_job(connection)
    heard = partial(send_heard, connection) if job.live else None
    send_ended(connection, play_forked(job, heard))
