"""weight_slope(x, w, target): the slope of (w . x - target)² with respect to each weight."""

import numpy as np

SLOPES = "w"


def loss(x, w, target):
    """The squared error of one linear prediction."""
    return (sum(x * w) - target) ** 2


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "weight 2, input 3, target 10", np.array([3.0]), np.array([2.0]), 10.0
    yield (
        "three inputs, a prediction that is too high",
        np.array([2.0, -1.0, 0.5]),
        np.array([3.0, 1.0, -2.0]),
        1.0,
    )
    yield "a prediction that hits the target", np.array([1.0, 2.0]), np.array([3.0, 0.5]), 4.0
    yield "an input of 0", np.array([0.0, 4.0]), np.array([5.0, 0.25]), 3.0
    yield "weights of 0", np.array([1.0, -2.0, 3.0]), np.zeros(3), 2.5
    yield "a target of 0", np.array([1.5, -2.0]), np.array([-1.0, 2.0]), 0.0
    yield "a negative target", np.array([1.0, 2.0, -1.0]), np.array([0.5, -0.25, 1.0]), -6.0
    yield "whole numbers everywhere", np.array([1, -2, 3]), np.array([2, 1, -1]), 5
    yield "whole numbers, a target of 0.5", np.array([1, 2]), np.array([2, 1]), 0.5
    yield "five inputs, both signs", rng.normal(size=5), rng.normal(size=5), rng.normal()
    yield "four inputs, far below the target", rng.normal(size=4), rng.normal(size=4), 50.0
    yield "a hundred inputs", rng.normal(size=100), rng.normal(size=100), -1.5
    yield "inputs in the thousands", 1000 * rng.normal(size=3), rng.normal(size=3), 4000.0
    yield "small numbers", 1e-5 * rng.normal(size=3), rng.normal(size=3), 1e-5


def scale(x, w, target):
    """The error is rounded at the magnitude of the terms that are added up in it."""
    return 2 * (np.abs(x) @ np.abs(w) + np.abs(target)) * np.abs(x)
