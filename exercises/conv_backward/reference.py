"""conv_backward(images, kernels, d_output): stride 1, no padding."""

import numpy as np


def conv_backward(images, kernels, d_output):
    """The forward way was, for each place (y, x) of a kernel: out += met @ kernels[y, x]."""
    kh, kw = kernels.shape[:2]
    h, w = d_output.shape[1:3]
    d_images, d_kernels = np.zeros(images.shape), np.empty(kernels.shape)
    for y in range(kh):
        for x in range(kw):
            met = images[:, y : y + h, x : x + w]  # the pixels that this weight met
            d_kernels[y, x] = np.einsum("rijc,rijf->cf", met, d_output)
            d_images[:, y : y + h, x : x + w] += d_output @ kernels[y, x].T
    return d_images, d_kernels, d_output.sum(axis=(0, 1, 2))
