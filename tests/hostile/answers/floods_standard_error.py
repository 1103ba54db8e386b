"""Warns until somebody stops it. Ends: halted."""

import sys


def node_value(inputs, weights):
    while True:
        sys.stderr.write("x" * 1000)
