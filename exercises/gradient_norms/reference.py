"""gradient_norms(X, y, layers, activation, activation_slope): how large each layer's slopes are."""

import numpy as np


def gradient_norms(X, y, layers, activation, activation_slope):
    """Backpropagation as ever, but of each dW only its size is kept."""
    *hidden, (W_out, b_out) = layers
    given, slopes = [X], []  # of each layer, what it was given; of each activation, its slope
    for W, b in hidden:
        z = given[-1] @ W + b
        given.append(activation(z))
        slopes.append(activation_slope(z))
    dZ = 2 * (given[-1] @ W_out + b_out - y) / y.size  # (rows, outputs)
    norms = [np.linalg.norm(given[-1].T @ dZ)]
    for i in reversed(range(len(hidden))):
        W_after, _ = layers[i + 1]
        dZ = dZ @ W_after.T * slopes[i]
        norms.insert(0, np.linalg.norm(given[i].T @ dZ))
    return norms
