"""One number, repeated by strides of zero: small here, enormous when copied.

Ends: wrong, broken, halted."""

import numpy as np


def node_value(inputs, weights):
    return np.broadcast_to(np.float64(1.0), (2**20, 2**20))
