"""The price on large weights, and its slope.

layers    a list of pairs (W, b): W (inputs, units), b (units,)
strength  a number, 0 or more
l2_penalty returns one number: strength times the sum of the squares of all weights;
           biases do not count
l2_slope   takes one W and returns an array of its shape: the penalty's slope at each weight
"""

import numpy as np


def l2_penalty(layers, strength):
    """Return what the weights of all layers add to the loss."""
    raise NotImplementedError


def l2_slope(W, strength):
    """Return what the penalty adds to the slope of each weight."""
    raise NotImplementedError
