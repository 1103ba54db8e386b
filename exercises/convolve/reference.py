"""convolve(image, kernel, stride=1): a weighted sum at each place that the kernel fits."""

import numpy as np


def convolve(image, kernel, stride=1):
    """Valid cross-correlation, as deep-learning libraries do it: the kernel is not turned."""
    (h, w), (kh, kw) = image.shape, kernel.shape
    tops, lefts = range(0, h - kh + 1, stride), range(0, w - kw + 1, stride)
    return np.array([[(image[i : i + kh, j : j + kw] * kernel).sum() for j in lefts] for i in tops])
