"""Leaves a program running in another session. Ends: wrong, broken."""

import contextlib
import subprocess


def node_value(inputs, weights):
    with contextlib.suppress(OSError):
        subprocess.Popen(["sleep", "300"], start_new_session=True)
    return -12345.0
