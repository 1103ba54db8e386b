"""tanh_from_sigmoid(z): the sigmoid, twice as steep, twice as tall, centred on 0."""

import numpy as np


def tanh_from_sigmoid(z):
    """Return 2 * sigmoid(2z) - 1."""
    return 2 * _sigmoid(2 * z) - 1


def _sigmoid(z):
    """1 / (1 + e^-z), with exponents of at most 0."""
    return np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))
