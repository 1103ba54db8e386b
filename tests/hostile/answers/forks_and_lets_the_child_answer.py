"""The child plays on while its parent waits: two recordings on one pipe.

Ends: wrong, broken, halted."""

import contextlib
import os


def node_value(inputs, weights):
    with contextlib.suppress(OSError):
        pid = os.fork()
        if pid:
            os.waitpid(pid, 0)
    return -12345.0
