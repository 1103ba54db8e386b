"""step(z) and leaky_relu(z, alpha=0.01).

z        an array of any shape (floats or integers), or a plain number
alpha    a number from 0 to 1

step        1 where z is 0 or above, 0 where z is below 0
leaky_relu  z where z is 0 or above, alpha * z where z is below 0
Both return the same shape as z, and leave z as it was.
"""

import numpy as np


def step(z):
    """Return 1 where z >= 0, else 0."""
    raise NotImplementedError


def leaky_relu(z, alpha=0.01):
    """Return z where z >= 0, else alpha * z."""
    raise NotImplementedError
