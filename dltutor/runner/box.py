"""Shut the learner's process in, before anything of theirs runs."""

from __future__ import annotations

from pathlib import Path

from dltutor.runner.job import Job
from dltutor.runner.landlock import confine
from dltutor.runner.limits import apply_limits
from dltutor.runner.reach import python_reach, readable_roots
from dltutor.runner.seccomp import forbid, program, this_machine

FILE_BYTES = 16 * 2**20  # the largest file that an answer may write, in its scratch folder


def prepare_box() -> None:
    """Find once what the boxes of all children have in common: call it before the first fork."""
    python_reach()
    if machine := this_machine():
        program(*machine)


def enter_box(job: Job) -> None:
    """Limits everywhere; on Linux, where the kernel can, also no files, network or processes.

    Neither of the two is enough alone: Landlock knows files, seccomp knows system calls.
    """
    apply_limits(int(job.seconds) + 2, job.memory, FILE_BYTES)
    confine(*readable_roots(job.scratch, str(Path(job.filename).parent)))
    forbid()
