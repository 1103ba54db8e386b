"""Gradient descent on the loss 0.5 * curvature * w², whose slope is curvature * w."""

import numpy as np


def learning_rate_limit(curvature):
    """Return the rate at which a step, w * (1 - lr * curvature), ends at -w."""
    return 2 / curvature


def path(w, curvature, lr, steps):
    """Return all positions: each step multiplies by the same factor."""
    return w * (1 - lr * curvature) ** np.arange(steps + 1)
