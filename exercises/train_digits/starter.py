"""train(X, y, rng): a network in NumPy that learns to read handwritten digits.

X        (1297, 64): an image a row, pixels from 0 to 16
y        (1297,): which digit it is, 0 to 9
rng      a numpy Generator, for the first weights and for shuffling
returns  a function: predict(X_new), with images (rows, 64), gives class numbers (rows,)

Right for at least 460 of 500 digits that it never saw. NumPy only, 20 seconds at the most.
Print `epoch 3 of 30, loss 0.412` after each epoch to see the training on the screen.
"""

import numpy as np


def train(X, y, rng):
    """Train on images and their digits; return a function that reads new images."""
    raise NotImplementedError
