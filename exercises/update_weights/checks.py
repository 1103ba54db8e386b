"""update_weights(w, slope, lr): the weights after one step of gradient descent."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "weight 2, slope -24, rate 0.01", np.array([2.0]), np.array([-24.0]), 0.01
    yield "slopes of both signs", np.array([1.0, 3.0]), np.array([5.0, -4.0]), 0.1
    yield "a slope of 0: that weight stays", np.array([2.0, -1.5]), np.array([0.0, 3.0]), 0.25
    yield "all slopes 0: a flat place", np.array([0.5, -2.0, 4.0]), np.zeros(3), 0.1
    yield "weights of 0", np.zeros(3), np.array([1.0, -2.0, 0.5]), 0.01
    yield "negative weights", np.array([-3.0, -0.5]), np.array([-2.0, 6.0]), 0.05
    yield "a learning rate of 1", np.array([4.0, -1.0]), np.array([1.5, 2.0]), 1.0
    yield "a learning rate above 1", rng.normal(size=3), rng.normal(size=3), 2.5
    yield "a whole learning rate", np.array([0.5, 1.5]), np.array([0.25, -0.75]), 2
    yield "the matrix of a layer, (2, 3)", rng.normal(size=(2, 3)), rng.normal(size=(2, 3)), 0.1
    yield "as many rows as columns", rng.normal(size=(3, 3)), rng.normal(size=(3, 3)), 0.3
    yield "one column of four", rng.normal(size=(4, 1)), rng.normal(size=(4, 1)), 0.02
    yield "three axes", rng.normal(size=(2, 3, 2)), rng.normal(size=(2, 3, 2)), 0.5
    yield "slopes in the thousands", rng.normal(size=4), 1000 * rng.normal(size=4), 1e-4
    yield "a tiny learning rate", rng.normal(size=4), rng.normal(size=4), 1e-6


def scale(w, slope, lr):
    """A subtraction is rounded at the size of the larger of the two."""
    return np.abs(w) + lr * np.abs(slope)
