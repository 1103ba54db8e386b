"""linear_unit(x, w, b): y = w1*x1 + w2*x2 + ... + b, for one example or a batch."""


def linear_unit(x, w, b):
    """The last axis of x meets the weights, whether or not there are rows before it."""
    return x @ w + b
