"""update_weights(w, slope, lr): the weights after one step of gradient descent.

w        the weights, any shape; left unchanged
slope    the slope of the loss with respect to each, same shape
lr       the learning rate, a number above 0
returns  the new weights, same shape
"""

import numpy as np


def update_weights(w, slope, lr):
    """Return new weights, each moved against its slope."""
    raise NotImplementedError
