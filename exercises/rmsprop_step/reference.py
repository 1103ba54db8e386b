"""rmsprop_step(w, average, gradient, lr, rho=0.9, eps=1e-7): old slopes are forgotten."""

import numpy as np


def rmsprop_step(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """The steeper a weight's slopes have been of late, the smaller its steps."""
    average = rho * average + (1 - rho) * gradient**2
    return w - lr * gradient / np.sqrt(average + eps), average
