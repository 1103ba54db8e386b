"""reparameterise(mean, log_variance, noise): the mean plus the noise times the deviation."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield (
        "the code of the lesson: deviations of 1 and a half",
        np.array([1.0, -0.5]),
        np.log([1.0, 0.25]),
        np.array([0.5, -1.0]),
    )

    def drawn(*shape):
        return rng.normal(size=shape), rng.normal(size=shape), rng.normal(size=shape)

    yield "three rows, codes of two numbers", *drawn(3, 2)
    yield "as many rows as numbers in a code", *drawn(4, 4)
    yield "a single row of five", *drawn(1, 5)
    yield "codes of one number", *drawn(6, 1)
    yield "three axes", *drawn(2, 3, 4)
    yield "plain numbers, a deviation of 2", 0.5, float(np.log(4)), -1.5
    mean, log_variance, noise = drawn(3, 4)
    yield "no noise: the mean itself", mean, log_variance, np.zeros((3, 4))
    yield "a log variance of 0: a deviation of 1", mean, np.zeros((3, 4)), noise
    yield "means of 0", np.zeros((3, 4)), log_variance, noise
    yield "deviations of thousands", mean, 16 + log_variance, noise
    yield "deviations below a millionth, means of 0", np.zeros((3, 4)), -30 + log_variance, noise
    yield "whole numbers", np.array([2, -3]), np.array([1, 3]), np.array([1, -2])


def scale(mean, log_variance, noise):
    """An exponential loses as many roundings as its exponent is large; cosh and sinh lose more."""
    grown = (1 + np.abs(log_variance)) * np.exp(np.abs(log_variance) / 2)
    return np.abs(mean) + grown * np.abs(noise)
