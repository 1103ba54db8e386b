"""moving_statistics(mean, variance, X, momentum): as Keras' BatchNormalization stores them."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    X = np.array([[4.0, 5.0], [10.0, 5.0], [16.0, -1.0]])
    mean, variance = np.array([20.0, -7.0]), np.array([4.0, 18.0])
    yield "three rows, two units, momentum 0.9", mean, variance, X, 0.9
    yield "the same, the usual momentum", mean, variance, X

    def drawn(rows, units):
        spread = rng.uniform(0.5, 3, size=units)
        X = spread * rng.normal(size=(rows, units)) + rng.normal(size=units)
        return rng.normal(size=units), rng.uniform(0.2, 5, size=units), X

    _, _, X = drawn(6, 3)
    yield "as training begins: mean 0 and variance 1", np.zeros(3), np.ones(3), X
    yield "five rows, three units, momentum 0.7", *drawn(5, 3), 0.7
    yield "as many rows as units, momentum 0.2", *drawn(4, 4), 0.2
    yield "two rows, five units, momentum 0.5", *drawn(2, 5), 0.5
    yield "momentum 0: nothing old stays", *drawn(5, 2), 0
    yield "momentum 1: nothing changes", *drawn(5, 2), 1
    yield "a single row: its variance is 0", *drawn(1, 3), 0.9
    yield "a single unit", *drawn(7, 1), 0.6
    whole = np.array([3, -2]), np.array([4, 1]), np.array([[1, 9], [2, -4], [6, 0], [0, 2]])
    yield "whole numbers", *whole, 0.3
    mean, variance, X = drawn(8, 3)
    yield "numbers about 100", mean + 90, variance, X + 100, 0.8
    yield "tiny numbers", 1e-5 * mean, 1e-10 * variance, 1e-5 * X, 0.9
    yield "forty rows, six units", *drawn(40, 6)


def scale(mean, variance, X, momentum=0.99):
    """Both are means; a variance loses what the squares of the numbers lose, not more."""
    of_mean = momentum * np.abs(mean) + np.abs(X).mean(axis=0)
    return of_mean, momentum * variance + (X**2).mean(axis=0)
