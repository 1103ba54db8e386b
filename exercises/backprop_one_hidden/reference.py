"""backprop_one_hidden(x, target, W1, w2): every slope of a network with one hidden layer."""

import numpy as np


def backprop_one_hidden(x, target, W1, w2):
    """Go forward, then backward, and return (dW1, dw2)."""
    h = np.maximum(0, x @ W1)  # (hidden,)
    output_slope = 2 * (h @ w2 - target)  # of the squared error
    sum_slopes = w2 * output_slope * (h > 0)  # (hidden,): at the nodes, then through ReLU
    return np.outer(x, sum_slopes), h * output_slope
