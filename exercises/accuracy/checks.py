"""accuracy(p, y, threshold): the share of rows in which p > threshold says what y says."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    ten = np.array([0.9, 0.3, 0.5, 0.2, 0.5, 0.7, 0.1, 0.8, 0.5, 0.4])
    yes = np.array([1.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0])
    yield "the ten passengers of the lesson", ten, yes
    yield "the ten passengers, threshold 0.25", ten, yes, 0.25
    yield "the ten passengers, threshold 0.7: one is exactly there", ten, yes, 0.7
    yield "four of four right", np.array([0.9, 0.1, 0.2, 0.6]), np.array([1.0, 0.0, 0.0, 1.0])
    yield "none of three right", np.array([0.9, 0.1, 0.8]), np.array([0.0, 1.0, 0.0])
    yield "one row, right", np.array([0.3]), np.array([0.0])
    yield "one row, exactly 0.5, and it was class 1", np.array([0.5]), np.array([1.0])
    yield "whole numbers in y", np.array([0.6, 0.7, 0.1]), np.array([1, 0, 0])
    yield "only class 1 occurs", np.array([0.6, 0.2, 0.9, 0.5]), np.ones(4)
    yield "only class 0 occurs", np.array([0.6, 0.2, 0.9, 0.5, 0.1]), np.zeros(5)
    sure = np.array([0.0, 1.0, 0.3, 1.0, 0.0, 0.9, 0.6]), np.array([0, 1, 1, 0, 0, 1, 1])
    yield "sure answers of 0 and 1, threshold 0: only 0 itself is class 0", *sure, 0.0
    yield "sure answers of 0 and 1, threshold 1: all are class 0", *sure, 1.0
    yield "a hundred rows", *_forecasts(rng, 100)
    yield "a hundred rows, threshold 0.9", *_forecasts(rng, 100), 0.9
    yield "250 rows, few of class 1, threshold 0.05", *_forecasts(rng, 250, 3.0), 0.05


def _forecasts(rng, rows, harder=1.0):
    """Probabilities to two digits, and classes that follow them roughly."""
    p = rng.uniform(size=rows) ** harder
    return p.round(2), (rng.uniform(size=rows) < p).astype(float)
