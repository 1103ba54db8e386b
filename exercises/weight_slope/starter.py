"""weight_slope(x, w, target): the slope of (w . x - target)² with respect to each weight.

x        (n,), the inputs of one example
w        (n,), one weight for each input
target   a number
returns  (n,), one slope for each weight

Error means prediction minus target.
"""

import numpy as np


def weight_slope(x, w, target):
    """Return how fast the squared error changes with each weight."""
    raise NotImplementedError
