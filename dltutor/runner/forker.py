"""The process of the warm runner that forks a child for each answer.

Nothing that an answer does can outlive its child. This process loads no reference, holds no
expected value and has one thread, always: a fork of a process with threads may hang.
"""

from __future__ import annotations

import contextlib
import os
import socket
from functools import partial
from pathlib import Path

from dltutor.runner.child import answer_job
from dltutor.runner.cold import environment
from dltutor.runner.job import Job
from dltutor.runner.reach import python_reach
from dltutor.runner.supervise import Ended, Listener, supervise
from dltutor.runner.sweep import adopt_orphans
from dltutor.runner.talk import (
    FORKER_END,
    receive_job,
    send_ended,
    send_output,
    send_refusal,
)

DESCRIPTORS = 1024  # how far a child closes what it has inherited


def threads() -> int:
    """How many threads this process has; 1 where the platform does not say."""
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.is_dir() else 1


def play_forked(job: Job, heard: Listener | None = None) -> Ended:
    """Play a job in a fork of this process."""
    results, their_results = os.pipe()
    output, their_output = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            _become_child(job, their_results, their_output)
        finally:
            os._exit(0)
    os.close(their_results)
    os.close(their_output)
    return supervise(pid, results, output, job.seconds, heard)


def _become_child(job: Job, results: int, output: int) -> None:
    os.setpgid(0, 0)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    kept = os.dup2(results, 3)
    os.closerange(4, DESCRIPTORS)
    os.environ.update(environment(job.scratch))
    answer_job(job, kept)


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
                heard = partial(send_output, connection) if job.live else None
                send_ended(connection, play_forked(job, heard))
