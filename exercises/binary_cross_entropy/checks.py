"""binary_cross_entropy(p, y, eps): minus the mean log-probability of what was right."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield (
        "0.9 and yes, 0.2 and no, 0.5 and yes",
        np.array([0.9, 0.2, 0.5]),
        np.array([1.0, 0.0, 1.0]),
    )
    yield "one row, 0.25 and yes", np.array([0.25]), np.array([1.0])
    yield "one row, 0.25 and no, in whole numbers", np.array([0.25]), np.array([0])
    yield "only yes, four rows", np.array([0.9, 0.6, 0.1, 0.99]), np.ones(4)
    yield "only no, five rows", np.array([0.9, 0.6, 0.1, 0.01, 0.3]), np.zeros(5)
    yield "seven rows", rng.uniform(0.05, 0.95, 7), np.array([1, 0, 0, 1, 1, 0, 0])
    yield "a hundred rows", rng.uniform(0.01, 0.99, 100), rng.integers(0, 2, 100)
    surely = np.array([0.0, 1.0, 0.5])
    yield "exactly 0 and yes, exactly 1 and no", surely, np.array([1.0, 0.0, 1.0])
    yield "exactly 1 and yes, exactly 0 and no", np.array([1.0, 0.0]), np.array([1.0, 0.0])
    yield "exactly 1 and no", np.array([0.9, 1.0, 0.3]), np.array([1, 0, 0])
    yield "exactly 0 and yes", np.array([0.9, 0.0, 0.3]), np.array([1, 1, 0])
    yield "probabilities closer to 0 and 1 than eps", np.array([1e-9, 1 - 1e-9]), np.array([1, 0])
    yield "an eps of 0.1", np.array([0.02, 0.95, 0.5, 0.99]), np.array([0.0, 1.0, 1.0, 0.0]), 0.1
    yield "an eps of 0.001", np.array([0.0, 1.0, 0.0, 0.4]), np.array([1.0, 1.0, 0.0, 0.0]), 0.001
    yield "0 and 1 as whole numbers", np.array([0, 1, 1, 0]), np.array([0, 1, 0, 0])


def scale(p, y, eps=1e-7):
    """What is asked for the logarithm may be a difference from 1, exact to the rounding of 1.

    The slope of log is 1 / told: so much further off the logarithm is.
    """
    told = np.clip(np.where(y == 1, p, 1 - p), eps, 1 - eps)
    return np.mean(1 / told - np.log(told))
