"""weight_slope(x, w, target): the slope of (w . x - target)² with respect to each weight."""


def weight_slope(x, w, target):
    """The slope of the square at the error, times what each weight multiplies."""
    error = w @ x - target
    return 2 * error * x
