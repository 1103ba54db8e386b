"""More bytes than anyone asked for. Ends: wrong, broken, halted."""

import numpy as np


def node_value(inputs, weights):
    return np.zeros(2**27)
