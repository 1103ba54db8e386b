"""relu(z): the larger of z and 0, entry by entry."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "three, minus three, zero and a half", np.array([3.0, -3.0, 0.0, 0.5])
    yield "a plain number, positive", 2.5
    yield "a plain whole number, negative", -3
    yield "an array of integers", np.array([-3, 0, 1, 4])
    yield "only negative numbers", np.array([-0.5, -1.0, -7.0])
    yield "four rows, three columns, both signs", rng.normal(scale=2, size=(4, 3))
    yield "as many rows as columns", rng.normal(size=(3, 3))
    yield "one column of five", rng.normal(size=(5, 1))
    yield "three axes", rng.normal(size=(2, 3, 2))
    yield "tiny numbers of both signs", 1e-5 * rng.normal(size=6)
    yield "numbers in the thousands", np.array([-4000.0, 2500.0, -0.0, 1000.0])
    yield "inf and -inf among numbers", np.array([np.inf, -np.inf, 1.0, -1.0])
    yield "nan among numbers", np.array([1.0, np.nan, -1.0])


def laws(answer, z):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    yield "no value is below 0", not np.any(answer < 0)
    yield "where z is 0 or below, the value is 0", np.all(answer[np.less_equal(z, 0)] == 0)
    above = np.greater(z, 0)
    yield "where z is above 0, the value is z", np.allclose(answer[above], np.asarray(z)[above])
