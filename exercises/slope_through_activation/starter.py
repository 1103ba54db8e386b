"""slope_through_activation(x, w, target, activation, activation_slope): three terms, multiplied.

x                 (n,), the inputs of one example
w                 (n,), one weight for each input
target            a number
activation        f: net input z -> prediction
activation_slope  net input z -> the slope of f there
returns           (n,), the slope of (f(w . x) - target)² with respect to each weight
"""

import numpy as np


def slope_through_activation(x, w, target, activation, activation_slope):
    """Return how fast the squared error of one neuron changes with each weight."""
    raise NotImplementedError
