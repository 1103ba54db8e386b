"""find_anomalies(errors, fraction): the row numbers of the largest errors, the worst first."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "seven errors, 0.4 of them", np.array([0.3, 0.1, 0.8, 0.2, 0.5, 0.9, 0.4]), 0.4
    yield "seven errors, 0.25 of them", np.array([0.3, 0.1, 0.8, 0.2, 0.5, 0.9, 0.4]), 0.25

    def drawn(n, size=1.0):
        return size * rng.permutation(np.cumsum(0.1 + rng.random(n)))

    yield "twenty rows, 0.3 of them", drawn(20), 0.3
    yield "fewer than one would be named", drawn(12), 0.01
    yield "none is asked for: the worst all the same", drawn(6), 0.0
    yield "all of them", drawn(9), 1.0
    yield "2.5 rows would be named", drawn(5), 0.5
    yield "3.5 rows would be named", drawn(7), 0.5
    yield "most of them", drawn(11), 0.8
    yield "2.6 rows would be named", drawn(13), 0.2
    yield "2.2 rows would be named", drawn(11), 0.2
    yield "a single row", drawn(1), 0.5
    yield "two hundred rows", drawn(200), 0.05
    yield "whole numbers", np.array([4, 17, 2, 9, 11, 30, 1, 6]), 0.5
    yield "tiny errors, near 0.000001", drawn(10, 1e-6), 0.4
    far = drawn(10)
    far[4] = 4000.0
    yield "one error is far above the others", far, 0.3
    yield "three equal errors, two are named", np.array([4.0, 1.0, 4.0, 2.0, 4.0]), 0.4
    yield "equal errors within", np.array([3.0, 7.0, 5.0, 5.0, 1.0, 9.0]), 0.7


def play(answer, errors, fraction):
    """The rows; of equal errors any may be named, so there it is how many, and their errors."""
    rows = answer.find_anomalies(errors, fraction)
    if len(np.unique(errors)) == len(errors):
        return rows
    named = np.asarray(rows)
    if named.dtype.kind not in "iu" or named.ndim != 1 or not _are_rows(named, errors):
        return rows
    return {"their errors": errors[named], "different rows": len(np.unique(named))}


def _are_rows(named, errors):
    return bool(np.all((named >= 0) & (named < len(errors))))


def laws(answer, errors, fraction):
    """What holds of every right answer, in words a learner can use."""
    count = max(1, round(fraction * len(errors)))
    named = len(answer["their errors"]) if isinstance(answer, dict) else np.size(answer)
    told = "as many rows are named as the fraction asks for, and one at least"
    yield f"{told}: here {named} in place of {count}" if named != count else told, named == count
    if isinstance(answer, dict):
        yield "no row is named twice", answer["different rows"] == len(answer["their errors"])
        return
    rows = np.asarray(answer)
    if rows.ndim != 1 or len(rows) == 0:
        return
    known = bool(np.all(rows == rows.astype(int)) and rows.min() >= 0 and rows.max() < len(errors))
    yield f"the answers are row numbers, from 0 to {len(errors) - 1}", known
    yield "no row is named twice", len(set(rows.tolist())) == len(rows)
