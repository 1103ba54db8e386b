"""Puts the output where the results go, and the other way round. Ends: halted, broken, wrong."""

import contextlib
import os

for number in range(3, 20):
    with contextlib.suppress(OSError):
        kept = os.dup(number)
        os.dup2(1, number)
        os.dup2(kept, 1)


def node_value(inputs, weights):
    print("hello")
    return -12345.0
