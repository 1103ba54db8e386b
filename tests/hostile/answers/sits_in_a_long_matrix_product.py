"""Minutes inside one C call, where Python sees no signal. Ends: halted."""

import numpy as np


def node_value(inputs, weights):
    big = np.ones((4000, 4000))
    return np.linalg.matrix_power(big / 4000, 2**60 - 1)[0, 0]
