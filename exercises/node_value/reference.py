"""node_value(inputs, weights): the weighted sum that comes into one node."""

import numpy as np


def node_value(inputs, weights):
    """Multiply each input by its weight, then add up."""
    return np.sum(inputs * weights)
