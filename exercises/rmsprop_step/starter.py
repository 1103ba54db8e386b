"""rmsprop_step(w, average, gradient, lr, rho=0.9, eps=1e-7): one update of RMSprop.

w, average, gradient   arrays of one shape, or plain numbers
lr, rho, eps           numbers
returns                (w, average), both new

average: rho times the old one, plus (1 - rho) times the square of the gradient
w:       less lr * gradient / sqrt(the NEW average + eps)
"""

import numpy as np


def rmsprop_step(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Return the new weights and the new average."""
    raise NotImplementedError
