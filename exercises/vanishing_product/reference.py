"""How much of a slope can get through layers of sigmoids, each with a slope of at most 0.25."""


def sigmoid_slope_product(depth):
    """Return the product of as many of the largest slopes as there are layers."""
    return 0.25**depth


def layers_until(threshold):
    """Add layers for as long as the product is not below the threshold."""
    depth = 0
    while sigmoid_slope_product(depth) >= threshold:
        depth += 1
    return depth
