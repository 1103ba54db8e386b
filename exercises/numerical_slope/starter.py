"""numerical_slope(loss, w, eps=1e-5): slopes by central differences, one weight at a time.

loss     takes an array shaped like w, gives one number
w        floats, any shape; left unchanged
eps      the size of the nudge, up and down
returns  the slopes, in the shape of w
"""

import numpy as np


def numerical_slope(loss, w, eps=1e-5):
    """Return (loss with one entry nudged up - nudged down) / (2 eps), for each entry of w."""
    raise NotImplementedError
