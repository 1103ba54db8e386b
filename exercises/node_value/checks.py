"""node_value(inputs, weights): the sum of the inputs, each times its weight."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield (
        "2 children and 3 accounts into the bottom node",
        np.array([2.0, 3.0]),
        np.array([-1.0, 1.0]),
    )
    yield "2 children and 3 accounts into the top node", np.array([2.0, 3.0]), np.array([1.0, 1.0])
    yield "one input", np.array([4.0]), np.array([-2.5])
    yield "whole numbers", np.array([3, -1, 2]), np.array([2, 5, -4])
    yield "three inputs, one of them 0", np.array([1.5, 0.0, -2.0]), np.array([2.0, 7.0, 0.5])
    yield "a weight of 0", np.array([3.0, 5.0]), np.array([0.0, 2.0])
    yield "no input but one is other than 0", np.array([0.0, 0.0, 2.5]), np.array([1.0, 2.0, 3.0])
    yield "five inputs of both signs", rng.normal(size=5), rng.normal(size=5)
    yield "a hundred inputs", rng.normal(size=100), rng.normal(size=100)
    yield "small numbers", 1e-5 * rng.normal(size=4), rng.normal(size=4)
    yield "large numbers", 1e6 * rng.normal(size=4), rng.normal(size=4)
    yield "every weight is 1", rng.normal(size=3), np.ones(3)
