"""mean_absolute_error(y_hat, y) and huber(y_hat, y, delta): means over the rows."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    bank = np.array([9.0, 10.0, 4.0, 7.0]), np.array([13.0, 8.0, 5.0, 7.0])
    name = "mean_absolute_error"
    yield "the bank's four customers: errors of -4, 2, -1 and 0", name, *bank
    yield "one row, predicted 3 too low", name, np.array([2.0]), np.array([5.0])
    yield "errors of 2 and -2, which cancel", name, np.array([5.0, 1.0]), np.array([3.0, 3.0])
    yield "every prediction is right", name, np.array([1.5, -2.0, 0.0]), np.array([1.5, -2.0, 0.0])
    yield "whole numbers, a mean that is none", name, np.array([1, 5, 2]), np.array([3, 4, 3])
    yield "targets below zero", name, np.array([-1.0, 2.0, -7.0]), np.array([-4.0, -2.0, -6.5])
    yield "seven rows of both signs", name, rng.normal(size=7), rng.normal(size=7)
    yield "a hundred rows", name, rng.normal(size=100), 3 * rng.normal(size=100)
    far = 1000 * rng.normal(size=5)
    yield "numbers in the thousands, small errors", name, far, far + rng.normal(size=5)
    yield "small numbers", name, 1e-5 * rng.normal(size=5), 1e-5 * rng.normal(size=5)

    name = "huber"
    yield "the bank's four customers: errors of -4, 2, -1 and 0", name, *bank
    yield "the bank's four customers, delta 2.5", name, *bank, 2.5
    yield "the bank's four customers, delta 10: all errors inside", name, *bank, 10.0
    yield "one row far too low, delta 2", name, np.array([1.0]), np.array([11.0]), 2.0
    yield "one row far too high, delta 0.5", name, np.array([11.0]), np.array([1.0]), 0.5
    yield "errors of 0.3 and -0.4: both inside", name, np.array([0.3, 1.6]), np.array([0.0, 2.0])
    yield "errors of exactly 2 and -2, delta 2", name, np.array([3.0, 4.0]), np.array([1.0, 6.0]), 2
    yield "every prediction is right", name, np.array([1.5, -2.0, 0.0]), np.array([1.5, -2.0, 0.0])
    yield "whole numbers, delta 3", name, np.array([1, 9, 2, 2]), np.array([3, 4, 2, 9]), 3
    yield "delta 0.1, nearly all outside", name, rng.normal(size=7), rng.normal(size=7), 0.1
    wide = 3 * rng.normal(size=100)
    yield "a hundred rows, delta 1.5", name, rng.normal(size=100), wide, 1.5
    yield "numbers in the thousands, small errors", name, far, far + 2 * rng.normal(size=5)
    tiny = 1e-5 * rng.normal(size=(2, 8))
    yield "small numbers, delta as small", name, *tiny, 1e-5


def scale(name, y_hat, y, delta=1.0):
    """The error is a difference: it is as exact as the numbers that it is taken from."""
    size = np.abs(y_hat) + np.abs(y)
    return np.mean(size * np.minimum(size, delta) if name == "huber" else size)
