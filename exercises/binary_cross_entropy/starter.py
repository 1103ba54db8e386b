"""binary_cross_entropy(p, y, eps): how surprised the probabilities are by what was.

p        (rows,) the probability of yes, from 0 to 1
y        (rows,) 1 for yes, 0 for no
eps      p is clipped to the range from eps to 1 - eps first
returns  one number: minus the mean of y * log(p) + (1 - y) * log(1 - p)
"""

import numpy as np


def binary_cross_entropy(p, y, eps=1e-7):
    """Return the mean over the rows of the binary cross-entropy."""
    raise NotImplementedError
