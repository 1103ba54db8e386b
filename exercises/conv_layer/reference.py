"""conv_layer(images, kernels, bias, stride=1, padding=0): several filters over all channels."""

import numpy as np


def conv_layer(images, kernels, bias, stride=1, padding=0):
    """One map a filter: i and j are places, y and x the kernel's rows and columns."""
    sides = (padding, padding)
    padded = np.pad(images, [(0, 0), sides, sides, (0, 0)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, kernels.shape[:2], axis=(1, 2))
    windows = windows[:, ::stride, ::stride]  # (rows, i, j, channels, y, x)
    return np.einsum("rijcyx,yxcf->rijf", windows, kernels) + bias
