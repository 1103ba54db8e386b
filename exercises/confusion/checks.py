"""confusion(p, y, threshold): four counts, [actual, predicted], as integers."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    ten = np.array([0.9, 0.3, 0.5, 0.2, 0.5, 0.7, 0.1, 0.8, 0.5, 0.4])
    yes = np.array([1.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0])
    yield "the ten passengers of the lesson", ten, yes
    yield "the ten passengers, threshold 0.25", ten, yes, 0.25
    yield "the ten passengers, threshold 0.7: one is exactly there", ten, yes, 0.7
    yield "one row, class 1, called 1", np.array([0.8]), np.array([1.0])
    yield "one row, class 0, exactly 0.5", np.array([0.5]), np.array([0.0])
    yield "everything right", np.array([0.9, 0.1, 0.2, 0.6, 0.3]), np.array([1, 0, 0, 1, 0])
    yield "everything wrong", np.array([0.9, 0.1, 0.2, 0.6, 0.3]), np.array([0, 1, 1, 0, 1])
    yield "only class 1 occurs", np.array([0.6, 0.2, 0.9, 0.5]), np.ones(4)
    yield "only class 0 occurs", np.array([0.6, 0.2, 0.9, 0.5, 0.1]), np.zeros(5)
    yield "1 is never predicted", np.array([0.4, 0.2, 0.1, 0.5]), np.array([0.0, 1.0, 0.0, 0.0])
    yield "1 is always predicted", np.array([0.9, 0.7, 0.6]), np.array([0.0, 1.0, 1.0])
    sure = np.array([0.0, 1.0, 0.3, 1.0, 0.0, 0.9, 0.6]), np.array([0, 1, 1, 0, 0, 1, 1])
    yield "sure answers of 0 and 1, threshold 0: only 0 itself is class 0", *sure, 0.0
    yield "sure answers of 0 and 1, threshold 1: all are class 0", *sure, 1.0
    yield "a hundred rows", *_forecasts(rng, 100)
    yield "a hundred rows, threshold 0.9", *_forecasts(rng, 100), 0.9
    yield "250 rows, few of class 1, threshold 0.05", *_forecasts(rng, 250, 3.0), 0.05
    yield "the ten passengers: are the counts integers?", ten, yes, 0.5, "their type"


def _forecasts(rng, rows, harder=1.0):
    """Probabilities to two digits, and classes that follow them roughly."""
    p = rng.uniform(size=rows) ** harder
    return p.round(2), (rng.uniform(size=rows) < p).astype(float)


KINDS = {"i": "integers", "u": "integers", "f": "floats", "b": "True and False"}


def play(answer, p, y, threshold=None, asked="the counts"):
    """The table; or, where that is asked, of what type the counts in it are."""
    counts = answer.confusion(p, y) if threshold is None else answer.confusion(p, y, threshold)
    if asked == "the counts":
        return counts
    return KINDS.get(np.asarray(counts).dtype.kind, "something else")


def laws(answer, p, y, threshold=0.5, asked="the counts"):
    """What holds of every right answer, in words a learner can use."""
    if asked == "the counts":
        yield "it is a table of two rows and two columns", np.shape(answer) == (2, 2)
        yield f"the four counts add up to the {len(y)} rows", np.sum(answer) == len(y)
        actual = [int(np.sum(y == 0)), int(np.sum(y == 1))]
        told = f"its rows add up to {actual[0]} and {actual[1]}, as often as 0 and 1 occur in y"
        yield told, np.array_equal(np.sum(answer, axis=1), actual)
    else:
        yield "the counts are integers", answer == "integers"
