"""Arrays, touched so that they are really there. Ends: broken, halted."""

import numpy as np


def node_value(inputs, weights):
    kept = []
    while True:
        kept.append(np.full(2**24, 1.0))
