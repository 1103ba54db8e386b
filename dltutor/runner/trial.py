"""Whether the box holds here: tried, not concluded from what the kernel says of itself."""

from __future__ import annotations

import sys

from dltutor.runner.cold import ColdRunner
from dltutor.runner.job import Job

CHECKS = "def cases(rng):\n    yield 'out', 1\n"
# Each of the two alone would stop one of these.
ATTEMPTS = """
import os, socket

def stopped(work, *arguments):
    try:
        work(*arguments)
    except OSError:
        return True
    return False

def f(_):
    return [stopped(os.listdir, os.sep), stopped(socket.socket)]
"""


def box_holds() -> bool:
    """Whether an answer is kept from the files and from the network of this machine."""
    if sys.platform != "linux":
        return False
    run = ColdRunner().start(Job(CHECKS, ("f",), ATTEMPTS, "trial.py")).finish()
    played = run.recording.played if run.recording else ()
    return bool(played) and played[0].result == [True, True]
