"""gradient_descent(x, w, target, lr, steps): learn from one example, step by step.

x        (n,) the inputs
w        (n,) the weights to start from; leave the array as it is
target   one number
lr       the learning rate
steps    how many updates, 0 or more
returns  (w, losses): the weights after the last update (n,), and the squared error before
         each update (steps,)
"""

import numpy as np


def gradient_descent(x, w, target, lr, steps):
    """Return the weights after all steps, and the loss before each."""
    raise NotImplementedError
