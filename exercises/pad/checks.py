"""pad(image, amount): (h, w) -> (h + 2 amount, w + 2 amount), zeros all round."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "two rows of three pixels, one zero all round", np.array([[1.0, 2, 3], [4, 5, 6]]), 1
    yield "the same, two zeros all round", np.array([[1.0, 2, 3], [4, 5, 6]]), 2
    yield "an amount of 0", np.array([[7.0, -8.0], [9.0, 1.0], [2.0, 3.0]]), 0
    yield "a single pixel", np.array([[4.0]]), 1
    yield "a single pixel, three zeros all round", np.array([[-2.5]]), 3
    yield "one row", rng.normal(size=(1, 5)), 2
    yield "one column", rng.normal(size=(4, 1)), 1
    yield "as many rows as columns", rng.normal(size=(3, 3)), 1
    yield "more zeros than pixels", rng.normal(size=(2, 3)), 5
    yield "whole numbers", np.array([[1, -2, 3], [0, 5, 6], [7, 8, -9], [2, 2, 2]]), 2
    yield "pixels near 0.00001", 1e-5 * rng.normal(size=(3, 4)), 1
    yield "twelve rows of nine pixels", rng.uniform(0, 255, size=(12, 9)), 4
