"""backprop_one_hidden(x, target, W1, w2): every slope of a network with one hidden layer.

x        (n,): one example
target   one number
W1       (n, hidden): one column a hidden node; ReLU, no biases
w2       (hidden,): to the one output, which has no activation
returns  (dW1, dw2): the slopes of (prediction - target) ** 2, shaped like W1 and w2
"""

import numpy as np


def backprop_one_hidden(x, target, W1, w2):
    """Go forward, then backward, and return (dW1, dw2)."""
    raise NotImplementedError
