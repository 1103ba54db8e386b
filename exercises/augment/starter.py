"""flip(image) and random_crop(image, size, rng): more images out of the ones there are.

image    (h, w), or (h, w, channels)
size     the side of the square to cut out
rng      a numpy Generator: top = rng.integers(0, h - size + 1), then left, likewise with w
flip         returns the image mirrored, left and right exchanged: the same shape
random_crop  returns (size, size) or (size, size, channels): the window that begins at top, left
"""

import numpy as np


def flip(image):
    """The image mirrored, left and right exchanged."""
    raise NotImplementedError


def random_crop(image, size, rng):
    """A square of the image, at a random place."""
    raise NotImplementedError
