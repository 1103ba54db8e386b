"""choose(): the optimizer and the learning rate that win the race.

returns  (name, lr): the name is "sgd", "momentum", "nesterov", "adagrad", "rmsprop"
         or "adam"; lr is a number above 0

60 steps from x = 10, y = 1 on the loss 0.5 * (x² + 50 * y²) have to end at 0.2 or less.
"""

import numpy as np


def choose():
    """Return the name of an optimizer and its learning rate."""
    raise NotImplementedError
