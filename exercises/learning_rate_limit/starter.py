"""Gradient descent on the loss 0.5 * curvature * w², whose slope is curvature * w.

learning_rate_limit(curvature)    the largest learning rate with which |w| does not grow
path(w, curvature, lr, steps)     the start and the positions after each step: (steps + 1,)

All arguments are single numbers; curvature is above 0, steps is 0 or more.
"""

import numpy as np


def learning_rate_limit(curvature):
    """Return the largest learning rate that does not run away."""
    raise NotImplementedError


def path(w, curvature, lr, steps):
    """Return all positions, from the start to the last."""
    raise NotImplementedError
