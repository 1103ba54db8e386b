"""linear_unit(x, w, b): the weighted sum plus the bias, for one example or a batch."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "one input: 3 times 2, plus 1", np.array([3.0]), np.array([2.0]), 1.0
    yield "sugars, fibre and protein", np.array([5.0, 2.0, 1.0]), np.array([2.0, -1.0, 4.0]), 90.0
    yield "a negative bias", np.array([1.0, 2.0]), np.array([0.5, 1.0]), -4.0
    yield "a bias of 0", np.array([1.0, -2.0]), np.array([3.0, 1.0]), 0.0
    yield "inputs of 0: only the bias is left", np.zeros(3), np.array([2.0, -1.0, 4.0]), 90.0
    yield (
        "a batch of two",
        np.array([[5.0, 2.0, 1.0], [0.0, 1.0, 2.0]]),
        np.array([2.0, -1.0, 4.0]),
        90.0,
    )
    yield "a batch of whole numbers", np.array([[1, 2], [3, -4], [0, 5]]), np.array([2, -1]), 3
    yield "a batch of one row", np.array([[5.0, 2.0, 1.0]]), np.array([2.0, -1.0, 4.0]), 90.0
    yield "three rows, three inputs", rng.normal(size=(3, 3)), rng.normal(size=3), 0.5
    yield "five rows, two inputs", rng.normal(size=(5, 2)), rng.normal(size=2), -0.75
    yield "two rows, four inputs", rng.normal(size=(2, 4)), rng.normal(size=4), 2.5
    yield "six rows of one input", rng.normal(size=(6, 1)), rng.normal(size=1), 0.3
    yield "one example, a hundred inputs", rng.normal(size=100), rng.normal(size=100), -1.5
    yield "numbers in the thousands", 1000 * rng.normal(size=(3, 2)), rng.normal(size=2), -4000.0
    yield "small numbers", 1e-5 * rng.normal(size=(3, 2)), rng.normal(size=2), 1e-5
