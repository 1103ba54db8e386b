"""backprop_mlp(X, y, layers): every slope of a network of any depth.

X        (rows, inputs)
y        (rows, outputs)
layers   a list of (W, b), first to last; W (inputs, units), b (units,)
returns  a list of (dW, db), in the order of layers

ReLU after every layer except the last. The loss is ((prediction - y) ** 2).mean().
"""

import numpy as np


def backprop_mlp(X, y, layers):
    """Go forward and keep what each layer was given; then go backward, layer by layer."""
    raise NotImplementedError
