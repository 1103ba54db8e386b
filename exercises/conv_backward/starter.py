"""conv_backward(images, kernels, d_output): stride 1, no padding.

images    (rows, h, w, channels): what came in
kernels   (kh, kw, channels, filters)
d_output  (rows, h - kh + 1, w - kw + 1, filters): the slope at each number that came out
returns   (d_images, d_kernels, d_bias): as images, as kernels, (filters,)
"""

import numpy as np


def conv_backward(images, kernels, d_output):
    """Return the slopes at the images, the kernels and the biases."""
    raise NotImplementedError
