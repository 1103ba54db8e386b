"""mean_squared_error(y_hat, y): the mean over the rows of the squared errors."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    y_hat, y = np.array([9.0, 10.0, 4.0, 7.0]), np.array([13.0, 8.0, 5.0, 7.0])
    yield "the bank's four customers: errors of -4, 2, -1 and 0", y_hat, y
    yield "one row, predicted 3 too low", np.array([2.0]), np.array([5.0])
    yield "errors of 2 and -2, which cancel", np.array([5.0, 1.0]), np.array([3.0, 3.0])
    yield "every prediction is right", np.array([1.5, -2.0, 0.0]), np.array([1.5, -2.0, 0.0])
    yield "whole numbers, a mean that is none", np.array([1, 5, 2]), np.array([3, 4, 2])
    yield "every prediction 3 too high", np.array([4.0, 3.0, 8.0]), np.array([1.0, 0.0, 5.0])
    yield "targets below zero", np.array([-1.0, 2.0, -7.0]), np.array([-4.0, -2.0, -6.5])
    yield "errors smaller than 1", np.array([0.2, 0.9, 0.5]), np.array([0.0, 1.0, 1.0])
    yield "one large error among small ones", np.arange(8.0), np.array([0, 1, 2, 3, 4, 5, 7, 40.0])
    yield "seven rows of both signs", rng.normal(size=7), rng.normal(size=7)
    yield "a hundred rows", rng.normal(size=100), rng.normal(size=100)
    far = 1000 * rng.normal(size=5)
    yield "numbers in the thousands, small errors", far, far + rng.normal(size=5)
    yield "small numbers", 1e-5 * rng.normal(size=5), 1e-5 * rng.normal(size=5)


def scale(y_hat, y):
    """The error is a difference: it is as exact as the numbers that it is taken from."""
    return np.mean((np.abs(y_hat) + np.abs(y)) ** 2.0)
