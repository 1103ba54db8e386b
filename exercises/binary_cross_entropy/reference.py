"""binary_cross_entropy(p, y, eps): how surprised the probabilities are by what was."""

import numpy as np


def binary_cross_entropy(p, y, eps=1e-7):
    """Minus the mean logarithm of the probability that was given to what came true."""
    p = np.clip(p, eps, 1 - eps)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
