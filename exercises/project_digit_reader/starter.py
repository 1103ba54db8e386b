"""Project: a reader of handwritten digits, in NumPy alone.

train(X, y)          X (rows, 64): an image a row, pixels from 0 to 16; y (rows,): 0 to 9
                     returns a model: whatever you like, read and sure are handed it
read(model, images)  images (rows, 64) -> class numbers (rows,)
sure(model, images)  images (rows, 64) -> probabilities (rows, 10), each row adds up to 1

Nine criteria judge what it does; `dltutor check` measures all of them, every time.
"""

import numpy as np


def train(X, y):
    """Learn to read the images; return a model of your own making."""
    raise NotImplementedError


def read(model, images):
    """The class of each image."""
    raise NotImplementedError


def sure(model, images):
    """How sure the model is of each of the ten classes, an image a row."""
    raise NotImplementedError
