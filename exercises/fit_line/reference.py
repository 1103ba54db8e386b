"""fit_line(X, y, lr, epochs): gradient descent on the mean squared error of X @ w + b."""

import numpy as np


def fit_line(X, y, lr, epochs):
    """Return the weights, the bias, and the loss before each update."""
    rows, n = X.shape
    w, b, losses = np.zeros(n), 0.0, np.empty(epochs)
    for epoch in range(epochs):
        error = X @ w + b - y  # (rows,)
        losses[epoch] = np.mean(error**2)
        w = w - lr * 2 * error @ X / rows
        b = b - lr * 2 * np.mean(error)
    return w, b, losses
