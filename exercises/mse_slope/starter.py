"""mse_slope(X, y, w): the slope of the mean squared error of X @ w with respect to each weight.

X        (rows, n), one example a row
y        (rows,), the targets
w        (n,), one weight for each input
returns  (n,), the mean over the rows of the slopes of the single rows
"""

import numpy as np


def mse_slope(X, y, w):
    """Return how fast the mean squared error changes with each weight."""
    raise NotImplementedError
