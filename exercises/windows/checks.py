"""windows(series, length): X (n - length, length) and y (n - length,)."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "six values, windows of three", np.array([58.0, 62.6, 70.0, 55.7, 85.0, 83.5]), 3
    yield "seven values, windows of two", np.array([3.0, 1.0, 4.0, 1.5, 9.0, 2.0, 6.0]), 2
    yield "windows of one: each value and the next", np.array([2.0, 7.0, 1.0, 8.0]), 1
    yield "one value more than a window: a single row", np.array([2.0, 7.0, 1.0, 8.0]), 3
    yield "two values, a window of one", np.array([5.0, -3.0]), 1
    yield "ten values, windows of five", rng.normal(size=10), 5
    yield "eleven values, windows of five", rng.normal(size=11), 5
    yield "nine values, windows of four", rng.normal(size=9), 4
    yield "whole numbers", np.array([1, 4, 9, 16, 25, 36, 49]), 4
    yield "values that repeat", np.array([1.0, 1.0, 2.0, 1.0, 1.0, 2.0, 1.0]), 3
    yield "a series that falls below 0", np.array([0.5, 0.0, -0.5, -1.0, -2.0, 0.0]), 2
    yield "values near 0.00001", 1e-5 * rng.normal(size=8), 3
    yield "a hundred values, windows of twelve", rng.normal(size=100), 12
