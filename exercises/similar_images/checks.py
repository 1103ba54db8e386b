"""most_similar(code, codes, k): row numbers by cosine, best first."""

import numpy as np

APART = 0.005  # so much the cosines differ, at least: no rounding turns their order


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    codes = np.array([[6.0, 1.0], [1.0, 2.0], [-2.0, -3.5], [0.5, -1.0], [2.0, 2.0]])
    yield "the five codes of the lesson, the best two", np.array([2.0, 3.0]), codes, 2
    yield "the five codes of the lesson, all of them", np.array([2.0, 3.0]), codes, 5
    for rows, d, k in [(8, 3, 3), (6, 6, 4), (5, 8, 1), (12, 2, 7), (30, 5, 10)]:
        yield f"the best {k} of {rows} codes of {d} numbers", *_drawn(rng, rows, d), k
    code, codes = _drawn(rng, 9, 4)
    yield "it is among them itself", codes[5], codes, 3
    yield "the longest codes are the least alike", code, codes * _least_alike(code, codes), 4
    code, codes = _drawn(rng, 7, 4)
    yield "all point away from it", code, codes - _far(code, codes), 3
    yield "one code, and one to look among", code, codes[:1], 1
    yield "codes of one length, far from zero", *_on_a_circle(), 3
    whole = np.array([[3, 1, 0], [0, 2, 5], [4, 4, 1], [1, 0, 0], [-2, 3, 3]])
    yield "whole numbers", np.array([2, 1, 0]), whole, 4
    code, codes = _drawn(rng, 8, 3)
    yield "short codes, near 0.001", 1e-3 * code, 1e-3 * codes, 5
    yield "long codes, in the thousands", 4e3 * code, 2e3 * codes, 8


def _drawn(rng, rows, d):
    """A code and others of many lengths, the cosines of which are well apart."""
    while True:
        code = rng.normal(size=d)
        codes = rng.normal(size=(rows, d)) * np.exp(rng.normal(size=(rows, 1)))
        if np.diff(np.sort(_cosines(code, codes))).min() > APART:
            return code, codes


def _cosines(code, codes):
    return codes @ code / np.linalg.norm(codes, axis=1) / np.linalg.norm(code)


def _least_alike(code, codes):
    """Factors that are largest where the cosine is smallest."""
    return 6.0 ** (1 - _cosines(code, codes))[:, None]


def _far(code, codes):
    """So much of code's own direction that no cosine is above 0, for each in another measure."""
    direction = code / np.linalg.norm(code)
    lengths = np.linalg.norm(codes, axis=1) * np.linspace(1.2, 2.4, len(codes))
    return lengths[:, None] * direction


def _on_a_circle():
    """Codes of length 10 round a mean that is not 0: to subtract it would turn the order."""
    angles = np.radians([20.0, 33.0, 47.0, 62.0, 78.0, 95.0])
    codes = 10 * np.column_stack([np.cos(angles), np.sin(angles), np.full(6, 1.0)])
    return np.array([4.0, 3.0, 0.4]), codes


def laws(answer, code, codes, k):
    """What holds of every right answer, in words a learner can use."""
    rows = np.asarray(answer)
    if rows.shape != (k,):
        return
    known = bool(np.all(rows == rows.astype(int)) and rows.min() >= 0 and rows.max() < len(codes))
    yield f"the answers are row numbers, from 0 to {len(codes) - 1}", known
    yield "no row is named twice", len(set(rows.tolist())) == k
