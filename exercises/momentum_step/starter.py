"""momentum_step(w, velocity, gradient, lr, momentum=0.9): one update with momentum.

w, velocity, gradient   arrays of one shape, or plain numbers
lr, momentum            numbers
returns                 (w, velocity), both new

The new velocity is momentum times the old one, less lr times the gradient.
The new weights are the old ones plus the new velocity. Do not change the inputs.
"""

import numpy as np


def momentum_step(w, velocity, gradient, lr, momentum=0.9):
    """Return the new weights and the new velocity."""
    raise NotImplementedError
