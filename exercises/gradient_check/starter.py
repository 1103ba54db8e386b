"""gradient_check(loss, gradient, w, eps=1e-5): how far claimed slopes are from nudged ones.

loss      a function: an array shaped like w -> one number
gradient  a function: an array shaped like w -> the slopes it claims, the same shape
w         an array of any shape, left unchanged
eps       the size of the nudge
returns   one number: the worst |g - n| / max(1, |g|, |n|) of all entries
"""

import numpy as np


def gradient_check(loss, gradient, w, eps=1e-5):
    """Return the worst relative difference between claimed and nudged slopes."""
    raise NotImplementedError
