"""dense_backward(X, W, dZ): the slopes of a dense layer Z = X @ W + b.

X        (rows, inputs): what the layer was given
W        (inputs, units)
dZ       (rows, units): the slope of the loss at each sum
returns  (dX, dW, db): (rows, inputs), (inputs, units), (units,); rows are added up
"""

import numpy as np


def dense_backward(X, W, dZ):
    """Return the slopes at the inputs, the weights and the biases."""
    raise NotImplementedError
