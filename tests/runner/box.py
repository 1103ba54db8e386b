"""Run a piece of Python in a process of its own, boxed, and see what comes of it."""

import functools
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).parents[2]

SHUT = """
import os, sys
from pathlib import Path
import numpy as np
from dltutor.runner.landlock import confine
from dltutor.runner.limits import apply_limits
from dltutor.runner.reach import readable_roots
from dltutor.runner.seccomp import forbid

scratch, folder = Path(sys.argv[1]), Path(sys.argv[2])
os.chdir(scratch)
os.environ["HOME"] = os.environ["TMPDIR"] = str(scratch)
apply_limits(60, 3 * 2**30, 2**24)
shut = [confine(*readable_roots(str(scratch), str(folder))), forbid()]
"""


def boxed(code, scratch, folder=None, timeout=60):
    """What a boxed process prints; both its streams in one if it fails."""
    ended = subprocess.run(
        [sys.executable, "-B", "-c", SHUT + textwrap.dedent(code), scratch, folder or scratch],
        capture_output=True,
        text=True,
        timeout=timeout,
        cwd=ROOT,
        check=False,
    )
    return ended.stdout if ended.returncode == 0 else f"{ended.returncode} {ended.stderr}"


@functools.cache
def boxes():
    """Whether this machine has Landlock and seccomp for us."""
    return sys.platform == "linux" and boxed("print(*shut)", "/tmp").strip() == "True True"
