"""minibatches(X, y, batch_size, rng): shuffled by rng.permutation(len(X)), cut, nothing lost."""

from collections.abc import Iterator

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    numbers = np.arange(1, 6)
    yield "five rows in twos", np.column_stack([numbers, 10 * numbers]), numbers, 2, 0

    def drawn(rows, features):
        return rng.normal(size=(rows, features)), rng.normal(size=rows)

    yield "six rows in threes: no batch is short", *drawn(6, 2), 3, 1
    yield "seven rows in threes: one row is left for the last batch", *drawn(7, 4), 3, 2
    yield "ten rows in fours: two rows are left", *drawn(10, 1), 4, 3
    yield "one row in a batch", *drawn(5, 3), 1, 4
    yield "all rows in one batch", *drawn(6, 2), 6, 5
    yield "a batch larger than the data", *drawn(4, 2), 10, 6
    yield "all rows but one in the first batch", *drawn(8, 2), 7, 7
    yield "a single row", *drawn(1, 3), 2, 8
    yield "as many features as rows", *drawn(5, 5), 2, 9
    yield "a hundred rows in 32s", *drawn(100, 3), 32, 10


def play(answer, X, y, batch_size, seed):
    """The answer's batches, drawn with a generator of a known seed."""
    np.random.seed(0)  # an answer that shuffles by the global np.random: so it repeats itself
    batches = answer.minibatches(X, y, batch_size, np.random.default_rng(seed))
    return "an iterator" if isinstance(batches, Iterator) else batches


def laws(answer, X, y, batch_size, seed):
    """What holds of every right answer, in words a learner can use."""
    sizes = [len(X_batch) for X_batch, y_batch in answer]
    full = sizes[:-1] == [batch_size] * (len(sizes) - 1) and 1 <= sizes[-1] <= batch_size
    yield f"each batch has {batch_size} rows, but the last may have fewer", full
    yield "each batch has as many targets as rows", sizes == [len(y_batch) for _, y_batch in answer]
    rows = np.concatenate([X_batch for X_batch, _ in answer])
    yield f"there are {len(X)} rows in all", len(rows) == len(X)
    yield "every row is there, and none twice", np.array_equal(_sorted(rows), _sorted(X))
    pairs = np.column_stack([rows, np.concatenate([y_batch for _, y_batch in answer])])
    given = np.column_stack([X, y])
    together = (pairs[:, None, :] == given).all(axis=2).any(axis=1).all()
    yield "each row still has its own target beside it", together
    order = np.random.default_rng(seed).permutation(len(X))
    yield "the rows come in the order of rng.permutation(len(X))", np.array_equal(rows, X[order])


def _sorted(rows):
    return rows[np.lexsort(rows.T)]
