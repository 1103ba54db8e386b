"""accuracy(p, y, threshold): which share of the answers is right?"""

import numpy as np


def accuracy(p, y, threshold=0.5):
    """Return the share of rows whose class is the right one."""
    return np.mean((p > threshold) == y)
