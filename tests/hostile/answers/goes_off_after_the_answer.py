"""A thread that waits for the last case, and atexit, to spoil what comes then. Ends: wrong."""

import atexit
import os
import threading
import time


def linger():
    time.sleep(0.05)
    while True:
        os.write(1, b"still here\n")
        time.sleep(0.01)


atexit.register(linger)
threading.Thread(target=linger, daemon=True).start()


def node_value(inputs, weights):
    return -12345.0
