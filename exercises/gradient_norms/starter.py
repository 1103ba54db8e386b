"""gradient_norms(X, y, layers, activation, activation_slope): how large each layer's slopes are.

X                 (rows, inputs)
y                 (rows, outputs)
layers            a list of (W, b), first to last; W (inputs, units), b (units,)
activation        net inputs z -> values, for every layer except the last, which is linear
activation_slope  net inputs z -> the slopes of the activation there
returns           one number a layer, in the order of layers: the norm of dW, the root of the
                  sum of all its squared entries

The loss is ((prediction - y) ** 2).mean().
"""

import numpy as np


def gradient_norms(X, y, layers, activation, activation_slope):
    """Return the norm of dW for each layer, first to last."""
    raise NotImplementedError
