"""pad(image, amount): a frame of zeros round an image.

image    (h, w)
amount   how many zeros on each of the four sides, 0 or more
returns  (h + 2 amount, w + 2 amount)
"""

import numpy as np


def pad(image, amount):
    """Return the image with zeros on all four sides."""
    raise NotImplementedError
