"""Right the first time, gone the second. Ends: halted, broken."""

import os

import numpy as np

asked = []


def node_value(inputs, weights):
    asked.append(1)
    if len(asked) > 1:
        os._exit(0)
    return float(np.dot(inputs, weights))
