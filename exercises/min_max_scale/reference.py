"""min_max_scale(train, other): each column of train from 0 to 1, and other on that scale."""

import numpy as np


def min_max_scale(train, other):
    """Two numbers a column, learned from train alone; where it has no width, 1 does."""
    low = train.min(axis=0)
    width = train.max(axis=0) - low
    width = np.where(width == 0, 1, width)
    return (train - low) / width, (other - low) / width
