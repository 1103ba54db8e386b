"""Writes past Python's own streams. Ends: halted."""

import os


def node_value(inputs, weights):
    while True:
        os.write(1, b"x" * 60_000)
        os.write(2, b"x" * 60_000)
