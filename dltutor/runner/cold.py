"""The cold runner: a plain subprocess an answer. Nothing has to be there before it."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from dltutor.runner.job import Job
from dltutor.runner.kernel import seccomp_there
from dltutor.runner.run import Started, new_scratch
from dltutor.runner.spent import Spent
from dltutor.runner.supervise import OwnChild, supervise
from dltutor.runner.sweep import adopt_orphans

ROOT = str(Path(__file__).resolve().parents[2])  # the folder that dltutor is imported from
HANDED_ON = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "LD_LIBRARY_PATH", "SYSTEMROOT")


def environment(scratch: str) -> dict[str, str]:
    """The child's environment: nothing of the learner's but what Python needs to run at all.

    One thread: the answers are small, starting a pool costs more than it gives, and its sums
    would not be added in the same order each time.
    """
    kept = {name: os.environ[name] for name in HANDED_ON if name in os.environ}
    return kept | {
        "HOME": scratch,
        "TMPDIR": scratch,
        "PYTHONHASHSEED": "0",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "MPLBACKEND": "Agg",
        "KERAS_BACKEND": "tensorflow",
        "KERAS_HOME": scratch,  # where Keras would leave its settings
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "TF_NUM_INTRAOP_THREADS": "1",
        "TF_NUM_INTEROP_THREADS": "1",
        "CUDA_VISIBLE_DEVICES": "-1",  # the same sums on every machine
    }


def command(module: str) -> list[str]:
    """How a process of ours is started: isolated from the user's own Python settings."""
    start = f"import sys; sys.path.append({ROOT!r}); from {module} import main; main()"
    return [sys.executable, "-I", "-B", "-c", start]


class Waiting:
    """A child that has been started, imports what it needs, and waits to be told what to play."""

    def __init__(self) -> None:
        self.scratch = new_scratch()
        if not seccomp_there():
            adopt_orphans()  # processes that cannot be forbidden have to be found
        self.pid, self._job_end, self._results, self._output = spawn(
            "dltutor.runner.child", self.scratch
        )

    def play(self, job: Job) -> Started:
        """Tell it what to play."""
        job = replace(job, scratch=self.scratch)
        try:
            _send_all(self._job_end, job.to_bytes())
        finally:
            os.close(self._job_end)
        spent = Spent(self.pid, self.scratch)
        child = OwnChild(self.pid)
        wait = partial(supervise, child, self._results, self._output, job.seconds, spent=spent)
        return Started(lambda heard: wait(heard=heard), self.scratch, warm=False)

    def dismiss(self) -> None:
        """There is nothing to play after all."""
        os.close(self._job_end)
        wait = partial(supervise, OwnChild(self.pid), self._results, self._output, 0)
        Started(lambda _: wait(), self.scratch).drop()


class ColdRunner:
    """Starts a Python for each answer; for the first, one that is waiting if it is given."""

    def __init__(self, waiting: Waiting | None = None) -> None:
        self._waiting = waiting

    def start(self, job: Job) -> Started:
        """Begin to play a job."""
        child, self._waiting = self._waiting or Waiting(), None
        return child.play(job)


def spawn(module: str, scratch: str) -> tuple[int, int, int, int]:
    """Start a module of ours: its pid, and our ends of its standard input, output and error.

    posix_spawn, because the subprocess module takes longer to import than this takes to run.
    """
    theirs_in, ours_in = os.pipe()
    ours_out, theirs_out = os.pipe()
    ours_err, theirs_err = os.pipe()
    theirs = (theirs_in, theirs_out, theirs_err)
    actions = [(os.POSIX_SPAWN_DUP2, end, number) for number, end in enumerate(theirs)]
    try:
        argv = command(module)
        pid = os.posix_spawn(argv[0], argv, environment(scratch), file_actions=actions, setsid=True)
    finally:
        for end in theirs:
            os.close(end)
    return pid, ours_in, ours_out, ours_err


def _send_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    try:
        while view:
            view = view[os.write(descriptor, view) :]
    except BrokenPipeError:
        pass  # the child is gone already; how it ended says the rest
