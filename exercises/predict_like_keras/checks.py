"""predict_like_keras(X, weights): a flat list [W1, b1, W2, b2, ...], ReLU on all but the last."""

from itertools import pairwise

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    customers = np.array([[2.0, 3.0], [3.0, 1.0], [0.0, 4.0]])
    bank = [
        np.array([[1.0, -1.0], [1.0, 1.0]]),
        np.array([1.0, 0.0]),
        np.array([[2.0], [-1.0]]),
        np.array([-8.0]),
    ]
    yield "three customers, two hidden nodes", customers, bank

    def drawn(*units, dtype=np.float32):
        shapes = [shape for n, m in pairwise(units) for shape in ((n, m), (m,))]
        return [rng.normal(size=shape).astype(dtype) for shape in shapes]

    yield "two hidden layers, one output", rng.normal(size=(5, 3)), drawn(3, 4, 2, 1)
    yield "several outputs", rng.normal(size=(4, 3)), drawn(3, 5, 2)
    yield "a single linear layer: no ReLU at all", rng.normal(size=(6, 3)), drawn(3, 1)
    yield "a single layer of four outputs", rng.normal(size=(3, 2)), drawn(2, 4)
    yield "one row", rng.normal(size=(1, 2)), drawn(2, 3, 1)
    yield "every layer as wide as the rows are many", rng.normal(size=(3, 3)), drawn(3, 3, 3, 3)
    yield "five layers of other widths", rng.normal(size=(6, 4)), drawn(4, 7, 3, 6, 2, 5)
    W, b, *rest = drawn(2, 3, 1)
    yield "a hidden layer that ReLU switches off", rng.normal(size=(4, 2)), [W, b - 100, *rest]
    whole = [np.array([[1, 2], [-1, 1]]), np.array([0, -1]), np.array([[1], [-2]]), np.array([3])]
    yield "whole numbers everywhere", np.array([[1, 2], [3, 0], [-1, -1]]), whole
    counts = rng.integers(0, 9, size=(4, 3))
    yield "whole numbers in, weights with fractions", counts, drawn(3, 4, 1)
    yield "numbers in the thousands", 1000 * rng.normal(size=(3, 3)), drawn(3, 4, 2)
    small = [1e-5 * each for each in drawn(3, 4, 1, dtype=np.float64)]
    yield "numbers near 0.00001", 1e-5 * rng.normal(size=(3, 3)), small
    years = np.column_stack([rng.integers(8, 19, 30), rng.integers(0, 40, 30)]).astype(float)
    yield "the model of the wages, 50 and 32 units", years, drawn(2, 50, 32, 1)
