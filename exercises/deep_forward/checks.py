"""deep_forward(X, layers): ReLU after every layer except the last."""

from itertools import pairwise

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    customers = np.array([[2.0, 3.0], [3.0, 1.0]])
    first = np.array([[1.0, -1.0], [1.0, 1.0]]), np.array([0.0, 0.0])
    second = np.array([[1.0, 1.0], [-3.0, 1.0]]), np.array([0.0, -5.0])
    last = np.array([[-1.0], [4.0]]), np.array([1.0])
    yield "two customers, two hidden layers", customers, [first, second, last]

    def drawn(*units):
        return [(rng.normal(size=(n, m)), rng.normal(size=m)) for n, m in pairwise(units)]

    yield "one hidden layer", rng.normal(size=(4, 3)), drawn(3, 5, 2)
    yield "a single layer: no ReLU at all", rng.normal(size=(3, 2)), drawn(2, 4)
    yield "one row", rng.normal(size=(1, 2)), drawn(2, 3, 4, 1)
    yield "every layer as wide as the rows are many", rng.normal(size=(3, 3)), drawn(3, 3, 3, 3)
    yield "five layers of other widths", rng.normal(size=(6, 4)), drawn(4, 7, 3, 6, 2, 5)
    again = drawn(3, 3)[0]
    yield "the same layer three times", rng.normal(size=(4, 3)), [again, again, again]
    W, b = drawn(2, 3)[0]
    yield (
        "a hidden layer that ReLU switches off",
        rng.normal(size=(2, 2)),
        [(W, b - 100), *drawn(3, 2)],
    )
    whole = [
        (np.array([[1, 2], [-1, 1]]), np.array([0, -1])),
        (np.array([[1], [-2]]), np.array([3])),
    ]
    yield "whole numbers everywhere", np.array([[1, 2], [3, 0], [-1, -1]]), whole
    halves = np.array([[0.5, -0.25, 0.3], [0.7, 0.1, -0.4]]), np.array([0.1, 0.2, 0.6])
    counts = np.array([[4, 1], [0, 2], [1, 3]])
    yield "whole numbers in, weights with fractions", counts, [halves, *drawn(3, 2)]
    small = [(W, 1e-5 * b) for W, b in drawn(3, 4, 4, 2)]
    yield "numbers near 0.00001", 1e-5 * rng.normal(size=(3, 3)), small
    yield "numbers in the thousands", 1000 * rng.normal(size=(3, 3)), drawn(3, 4, 2)
    yield "thirty rows, ten inputs", rng.normal(size=(30, 10)), drawn(10, 16, 8, 1)
