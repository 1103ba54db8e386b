"""Deletes, empties, renames or locks away the learner's work. Ends: wrong. Needs the box."""

import contextlib
import os
from pathlib import Path

file = Path(__file__).resolve()


def node_value(inputs, weights):
    attempts = (
        lambda: file.unlink(),
        lambda: file.write_text(""),
        lambda: os.truncate(file, 0),
        lambda: file.rename(file.with_name("gone.py")),
        lambda: file.chmod(0),
        lambda: os.utime(file, (0, 0)),
        lambda: file.parent.chmod(0),
    )
    for attempt in attempts:
        with contextlib.suppress(OSError):
            attempt()
    return -12345.0
