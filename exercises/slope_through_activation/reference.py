"""slope_through_activation(x, w, target, activation, activation_slope): three terms, multiplied."""


def slope_through_activation(x, w, target, activation, activation_slope):
    """The loss's slope at the prediction, the activation's at the net input, and the input."""
    z = w @ x
    error = activation(z) - target
    return 2 * error * activation_slope(z) * x
