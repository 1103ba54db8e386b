"""clip_by_norm(gradients, limit): shorten all gradients by one factor, if they are too long.

gradients  a list of arrays of any shapes
limit      the largest global norm that is allowed, above 0
returns    a list of arrays of the same shapes

The global norm is the root of the sum of the squares of all entries of all arrays.
"""

import numpy as np


def clip_by_norm(gradients, limit):
    """Return the gradients, scaled so that their global norm is at most the limit."""
    raise NotImplementedError
