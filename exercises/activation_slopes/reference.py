"""Three slopes: how fast sigmoid, tanh and ReLU change at z."""

import numpy as np


def sigmoid_slope(z):
    """a * (1 - a), at most 1/4, reached at 0."""
    a = _sigmoid(z)
    return a * (1 - a)


def tanh_slope(z):
    """1 - a², at most 1, reached at 0."""
    a = np.tanh(z)
    return 1 - a**2


def relu_slope(z):
    """1 where z > 0, else 0. At the corner there is no slope; 0 is the convention."""
    return np.where(z > 0, 1.0, 0.0)


def _sigmoid(z):
    """1 / (1 + e^-z), with exponents of at most 0."""
    return np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))
