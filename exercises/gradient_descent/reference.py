"""gradient_descent(x, w, target, lr, steps): learn from one example, step by step."""

import numpy as np


def gradient_descent(x, w, target, lr, steps):
    """Return the weights after all steps, and the loss before each."""
    losses = np.empty(steps)
    for step in range(steps):
        error = x @ w - target
        losses[step] = error**2
        w = w - lr * 2 * error * x
    return w, losses
