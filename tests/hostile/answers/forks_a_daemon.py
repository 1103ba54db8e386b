"""A grandchild in a session of its own, which no kill of a process group reaches.

Ends: wrong, halted, broken."""

import contextlib
import os
import time


def node_value(inputs, weights):
    with contextlib.suppress(OSError):
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                time.sleep(300)
            os._exit(0)
    return -12345.0
