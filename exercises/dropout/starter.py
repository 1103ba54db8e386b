"""dropout(X, rate, rng, training=True): zeros at random places while training.

X         what a layer passes on: an array of any shape
rate      the probability that a number is dropped, 0 <= rate < 1
rng       a numpy Generator: an entry stays where rng.random(X.shape) >= rate
training  False: nothing is dropped and nothing scaled
returns   an array of X's shape; what stays is divided by 1 - rate
"""

import numpy as np


def dropout(X, rate, rng, training=True):
    """Return X with some entries dropped and the others scaled up."""
    raise NotImplementedError
