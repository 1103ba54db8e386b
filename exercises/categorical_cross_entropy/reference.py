"""categorical_cross_entropy(p, y, eps): how surprised the classes' probabilities are."""

import numpy as np


def categorical_cross_entropy(p, y, eps=1e-7):
    """Minus the logarithm at each row's right class, which y picks out; the mean over rows."""
    p = np.clip(p, eps, 1 - eps)
    return -np.mean(np.sum(y * np.log(p), axis=1))
