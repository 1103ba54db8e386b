"""train_validation_split(X, y, fraction, rng): one permutation, its first rows held out."""

from collections.abc import Iterator

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    numbers = np.arange(1, 7)
    yield (
        "six rows, 0.3 of them held out: 1.8",
        np.column_stack([numbers, 10 * numbers]),
        numbers,
        0.3,
        0,
    )

    def drawn(rows, features):
        return rng.normal(size=(rows, features)), rng.normal(size=rows)

    yield "seven rows, 0.3 of them: 2.1", *drawn(7, 2), 0.3, 1
    yield "ten rows, half and half", *drawn(10, 3), 0.5, 2
    yield "eight rows, one feature, a fifth of them: 1.6", *drawn(8, 1), 0.2, 3
    yield "nine rows, 0.8 of them: more are held out than are left", *drawn(9, 4), 0.8, 4
    yield "five rows, five features, 0.6 of them", *drawn(5, 5), 0.6, 5
    yield "two rows, one for each side", *drawn(2, 3), 0.5, 6
    yield "one row left to train on", *drawn(4, 2), 0.75, 7
    yield "one row held out", *drawn(12, 2), 0.1, 8
    yield "0.29 of a hundred rows", *drawn(100, 2), 0.29, 9
    yield "0.07 of a hundred rows", *drawn(100, 3), 0.07, 10
    ages = np.sort(rng.integers(1, 100, size=40))
    yield "forty rows sorted by their target", np.column_stack([ages, ages % 7]), ages, 0.2, 11


def play(answer, X, y, fraction, seed):
    """The answer's four arrays, drawn with a generator of a known seed."""
    np.random.seed(0)  # an answer that shuffles by the global np.random: so it repeats itself
    parts = answer.train_validation_split(X, y, fraction, np.random.default_rng(seed))
    return "an iterator" if isinstance(parts, Iterator) else parts


def laws(answer, X, y, fraction, seed):
    """What holds of every right answer, in words a learner can use."""
    X_train, X_val, y_train, y_val = answer
    held_out = round(fraction * len(X))
    yield f"{held_out} of the {len(X)} rows are held out", len(X_val) == held_out
    yield f"{len(X) - held_out} rows are left to train on", len(X_train) == len(X) - held_out
    both = len(y_train) == len(X_train) and len(y_val) == len(X_val)
    yield "each side has as many targets as rows", both
    rows = np.concatenate([X_val, X_train])
    yield (
        "every row is on one of the two sides, and none on both",
        np.array_equal(_sorted(rows), _sorted(X)),
    )
    pairs = np.column_stack([rows, np.concatenate([y_val, y_train])])
    given = np.column_stack([X, y])
    together = (pairs[:, None, :] == given).all(axis=2).any(axis=1).all()
    yield "each row still has its own target beside it", together
    order = np.random.default_rng(seed).permutation(len(X))
    held = np.array_equal(X_val, X[order[:held_out]])
    yield "the validation rows are the first of rng.permutation(len(X))", held


def _sorted(rows):
    return rows[np.lexsort(rows.T)]
