"""max_pool_backward(images, size, d_output): windows side by side, stride = size."""

import numpy as np


def max_pool_backward(images, size, d_output):
    """A window's slope belongs to its largest pixel alone."""
    d_images = np.zeros(images.shape)
    for r, i, j, c in np.ndindex(d_output.shape):
        window = r, slice(i * size, (i + 1) * size), slice(j * size, (j + 1) * size), c
        is_largest = images[window] == images[window].max()
        d_images[window] = is_largest * d_output[r, i, j, c]
    return d_images
