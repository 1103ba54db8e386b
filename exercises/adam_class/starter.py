"""Adam(lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7): Adam, with its memory inside.

step(w, gradient) returns the new weights, in the shape of w. The first call is t = 1.
m, v and t belong to the object: two objects know nothing of each other.
"""

import numpy as np


class Adam:
    """One optimizer, for one array of weights."""

    def __init__(self, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7):
        raise NotImplementedError

    def step(self, w, gradient):
        """Return the new weights."""
        raise NotImplementedError
