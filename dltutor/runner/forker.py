"""The process of the warm runner that forks a child for each answer.

Nothing that an answer does can outlive its child. This process loads no reference, holds no
expected value and has one thread, always: a fork of a process with threads may hang.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import socket
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from dltutor.runner.child import answer_job
from dltutor.runner.cold import environment
from dltutor.runner.job import Job
from dltutor.runner.reach import python_reach
from dltutor.runner.seccomp import PR_SET_PDEATHSIG
from dltutor.runner.supervise import Ended, Listener, supervise
from dltutor.runner.sweep import adopt_orphans
from dltutor.runner.talk import (
    FORKER_END,
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
    return supervise(pid, results, output, job.seconds, heard, given_up)


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


def main() -> None:
    """A job in, how its child ended out, until the other end closes."""
    connection = socket.socket(fileno=FORKER_END)
    python_reach()  # found once here, so that no child has to
    adopt_orphans()
    with contextlib.suppress(EOFError, OSError):
        while True:
            job = receive_job(connection)
            if threads() > 1:
                send_refusal(connection)
            else:
                heard = partial(send_heard, connection) if job.live else None
                send_ended(connection, play_forked(job, heard))
