"""mse_slope(X, y, w): the slope of the mean squared error of X @ w with respect to each weight."""

import numpy as np

SLOPES = "w"


def loss(X, y, w):
    """The mean over the rows of the squared error."""
    return np.mean([(sum(x * w) - target) ** 2 for x, target in zip(X, y, strict=True)])


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    X = np.array([[3.0, 0.0], [1.0, 2.0], [0.0, 1.0]])
    yield "three rows, two inputs", X, np.array([10.0, 1.0, 4.0]), np.array([2.0, 1.0])
    yield "a single row", np.array([[3.0, 0.5]]), np.array([10.0]), np.array([2.0, 1.0])
    opposite = np.array([[1.0], [3.0]]), np.array([1.0, 7.0]), np.array([2.0])
    yield "errors of 1 and -1, which cancel in their mean", *opposite
    yield "no error in any row", X, X @ np.array([0.5, 2.0]), np.array([0.5, 2.0])
    yield "an input that is 0 in every row", X * [1, 0], np.array([1.0, 2.0, 3.0]), np.ones(2)
    yield "weights of 0", X, np.array([2.0, -1.0, 0.5]), np.zeros(2)
    whole = np.array([[1, 2, 0], [3, -1, 2]]), np.array([4, -2]), np.array([1, 0, -2])
    yield "two rows of whole numbers, three inputs", *whole
    yield "as many rows as inputs", *_drawn(rng, 3, 3)
    yield "five rows, two inputs", *_drawn(rng, 5, 2)
    yield "two rows, four inputs", *_drawn(rng, 2, 4)
    yield "six rows, one input", *_drawn(rng, 6, 1)
    X, y, w = _drawn(rng, 4, 3)
    yield "targets far above the predictions", X, y + 50, w
    yield "two hundred rows, ten inputs", *_drawn(rng, 200, 10)
    X, y, w = _drawn(rng, 5, 3)
    yield "numbers in the thousands", 1000 * X, 1000 * y, w
    yield "numbers near 0.00001", 1e-5 * X, 1e-5 * y, w


def _drawn(rng, rows, n):
    return rng.normal(size=(rows, n)), rng.normal(size=rows), rng.normal(size=n)


def scale(X, y, w):
    """Both sums are rounded at the magnitude of what is added up in them."""
    sizes = np.abs(X)
    return 2 * (sizes @ np.abs(w) + np.abs(y)) @ sizes / len(y)
