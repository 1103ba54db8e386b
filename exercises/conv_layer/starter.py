"""conv_layer(images, kernels, bias, stride=1, padding=0): several filters over all channels.

images   (rows, h, w, channels)
kernels  (kh, kw, channels, filters)
bias     (filters,)
stride   by how many pixels a kernel moves on, downwards and to the right
padding  zeros on each of the four sides of each image
returns  (rows, h', w', filters)
"""

import numpy as np


def conv_layer(images, kernels, bias, stride=1, padding=0):
    """Return one map for each image and filter."""
    raise NotImplementedError
