"""decoder_inputs(targets, start): every row shifted by one place to the right."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "two rows of three", np.array([[3, 1, 2], [2, 4, 1]]), 9

    def drawn(rows, time):
        return rng.integers(1, 12, size=(rows, time))

    yield "dates: five rows of ten", drawn(5, 10), 12
    yield "as many rows as places", drawn(4, 4), 0
    yield "start is 0, and the rows end in it", np.array([[5, 6, 0, 0], [7, 0, 0, 0]]), 0
    yield "a single row", drawn(1, 6), 13
    yield "a single place: nothing but start is left", drawn(3, 1), 5
    yield "two places", drawn(6, 2), 20
    yield "start occurs in the targets as well", np.array([[4, 4, 1], [1, 2, 4], [4, 3, 3]]), 4
    yield "many rows of three", drawn(40, 3), 0
    yield "large numbers", rng.integers(20_000, 50_000, size=(3, 7)), 50_000
