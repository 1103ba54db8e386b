"""tanh_from_sigmoid(z): 2 * sigmoid(2z) - 1, without np.tanh.

z        an array of any shape (floats or integers), or a plain number
returns  tanh of each entry, from -1 to 1, in the same shape

Write the sigmoid as a helper of your own above it.
"""

import numpy as np


def tanh_from_sigmoid(z):
    """Return tanh of every entry of z, by way of the sigmoid."""
    raise NotImplementedError
