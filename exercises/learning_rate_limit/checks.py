"""learning_rate_limit(curvature) and path(w, curvature, lr, steps) on 0.5 * curvature * w²."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    name = "learning_rate_limit"
    yield "curvature 18: the error squared, with an input of 3", name, 18.0
    yield "curvature 1", name, 1.0
    yield "a whole number, 50", name, 50
    yield "curvature 0.25: a shallow bowl", name, 0.25
    yield "a whole number that does not divide 2", name, 3
    yield "a curvature of a million", name, 1e6
    yield "a curvature of 0.00001", name, 1e-5
    yield "a curvature with many digits", name, rng.uniform(0.5, 9.0)

    name = "path"
    yield "from 8 with curvature 2 and rate 0.25: halved each time", name, 8.0, 2.0, 0.25, 3
    yield "a rate just over the middle: from side to side, and nearer", name, 8.0, 2.0, 0.75, 4
    yield "at the limit: from side to side for ever", name, 8.0, 2.0, 1.0, 5
    yield "above the limit: it runs away", name, 1.0, 50.0, 0.05, 6
    yield "half the limit: the lowest point in a single step", name, 3.0, 4.0, 0.25, 4
    yield "no step at all", name, 3.0, 4.0, 0.1, 0
    yield "a single step", name, 3.0, 4.0, 0.1, 1
    yield "from the left", name, -2.5, 0.8, 0.3, 6
    yield "from the lowest point itself", name, 0.0, 3.0, 0.2, 4
    yield "a rate of 0", name, 1.5, 3.0, 0.0, 3
    yield "whole numbers for start and curvature", name, 7, 3, 0.1, 5
    yield "a small rate, twelve steps", name, rng.normal(), rng.uniform(1.0, 2.0), 0.02, 12
    yield "a start of 0.00001", name, 1e-5, 2.0, 0.2, 5
    yield "a start of a million, curvature 0.001", name, 1e6, 1e-3, 300.0, 8


def scale(name, *inputs):
    """A step takes lr * curvature * w from w, and what is rounded then is carried along."""
    if name == "learning_rate_limit":
        return 0.0
    w, curvature, lr, steps = inputs
    positions = np.abs(w * (1 - lr * curvature) ** np.arange(steps + 1))
    return np.maximum.accumulate(positions) * (1 + lr * curvature)
