"""pad(image, amount): a frame of zeros round an image."""

import numpy as np


def pad(image, amount):
    """Zeros in the new size, and the image laid into their middle."""
    h, w = image.shape
    framed = np.zeros((h + 2 * amount, w + 2 * amount))
    framed[amount : amount + h, amount : amount + w] = image
    return framed
