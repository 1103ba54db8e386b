"""adagrad_step(w, accumulator, gradient, lr, eps=1e-7): a learning rate for each weight."""

import numpy as np


def adagrad_step(w, accumulator, gradient, lr, eps=1e-7):
    """The more a weight's slopes have added up to, the smaller its steps."""
    accumulator = accumulator + gradient**2
    return w - lr * gradient / np.sqrt(accumulator + eps), accumulator
