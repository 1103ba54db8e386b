"""backprop_mlp(X, y, layers): every slope of a network of any depth."""

import numpy as np


def backprop_mlp(X, y, layers):
    """Go forward and keep what each layer was given; then go backward, layer by layer."""
    *hidden, (W_out, b_out) = layers
    given = [X]
    for W, b in hidden:
        given.append(np.maximum(0, given[-1] @ W + b))
    dZ = 2 * (given[-1] @ W_out + b_out - y) / y.size  # (rows, outputs)
    slopes = []
    for (W, _), A in zip(layers[::-1], given[::-1], strict=True):
        slopes.insert(0, (A.T @ dZ, dZ.sum(axis=0)))
        dZ = dZ @ W.T * (A > 0)  # back through W, then through the ReLU that gave A
    return slopes
