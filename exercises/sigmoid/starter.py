"""sigmoid(z): squash any number into the range between 0 and 1.

z        an array of any shape (floats or integers), or a plain number
returns  1 / (1 + e^-z) for each entry, in the same shape

It must stay right, and best without an overflow warning, at z = 1000 and z = -1000.
"""

import numpy as np


def sigmoid(z):
    """Return the sigmoid of every entry of z."""
    raise NotImplementedError
