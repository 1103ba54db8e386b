"""nesterov_step(w, velocity, gradient, lr, momentum=0.9): one update that looks ahead.

w, velocity, gradient   arrays of one shape, or plain numbers
lr, momentum            numbers
returns                 (w, velocity), both new

velocity: momentum * velocity - lr * gradient, as with plain momentum
w:        plus momentum times the NEW velocity, less lr times the gradient
"""

import numpy as np


def nesterov_step(w, velocity, gradient, lr, momentum=0.9):
    """Return the new weights and the new velocity."""
    raise NotImplementedError
