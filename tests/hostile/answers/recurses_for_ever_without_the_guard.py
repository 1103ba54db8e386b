"""Calls itself without end, the interpreter's own limit out of the way. Ends: halted, broken."""

import sys

sys.setrecursionlimit(2**31 - 1)


def node_value(inputs, weights):
    return sorted([1, 2], key=lambda _: node_value(inputs, weights))
