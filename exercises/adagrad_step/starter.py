"""adagrad_step(w, accumulator, gradient, lr, eps=1e-7): one update of Adagrad.

w, accumulator, gradient   arrays of one shape, or plain numbers
lr, eps                    numbers
returns                    (w, accumulator), both new

accumulator: plus the square of the gradient, entry by entry
w:           less lr * gradient / sqrt(the NEW accumulator + eps)
"""

import numpy as np


def adagrad_step(w, accumulator, gradient, lr, eps=1e-7):
    """Return the new weights and the new accumulator."""
    raise NotImplementedError
