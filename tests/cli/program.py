"""Run the real program, as a learner does."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def dltutor(*words, cwd, **environment):
    """The finished process of `dltutor WORDS` in a folder; its output is no terminal."""
    kept = {key: value for key, value in os.environ.items() if key != "DLTUTOR_COURSE"}
    told = subprocess.run(
        [sys.executable, "-m", "dltutor", *map(str, words)],
        cwd=cwd,
        env={**kept, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in told.stdout + told.stderr, told.stderr
    return told


def verdict_of(*words, cwd):
    """The JSON of `dltutor check --json WORDS`, and the exit code."""
    told = dltutor("check", "--json", *words, cwd=cwd)
    return json.loads(told.stdout), told.returncode
