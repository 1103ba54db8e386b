"""Three slopes: how fast sigmoid, tanh and ReLU change at z.

z        the node's input, before the activation: any shape, or a plain number
returns  the slope at each entry of z, in the same shape

sigmoid: a * (1 - a) with a = sigmoid(z).   tanh: 1 - a² with a = tanh(z).
ReLU: 1 where z > 0, else 0, so 0 at exactly 0.
"""

import numpy as np


def sigmoid_slope(z):
    """Return the slope of the sigmoid at every entry of z."""
    raise NotImplementedError


def tanh_slope(z):
    """Return the slope of tanh at every entry of z."""
    raise NotImplementedError


def relu_slope(z):
    """Return the slope of ReLU at every entry of z, 0 at exactly 0."""
    raise NotImplementedError
