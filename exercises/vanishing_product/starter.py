"""How much of a slope can get through layers of sigmoids, each with a slope of at most 0.25.

sigmoid_slope_product(depth)   the largest product of `depth` sigmoid slopes; depth 0, 1, 2, ...
layers_until(threshold)        the smallest depth with that product below the threshold;
                               the threshold is above 0 and at most 1
"""


def sigmoid_slope_product(depth):
    """Return the largest product that this many sigmoid slopes can have."""
    raise NotImplementedError


def layers_until(threshold):
    """Return the smallest depth with the product below the threshold."""
    raise NotImplementedError
