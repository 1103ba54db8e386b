"""sgd_epoch(X, y, w, lr, batch_size, rng): MSE over each batch, an update after each."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    numbers = np.array([[1.0], [2.0], [3.0]])
    yield "three rows in twos, one feature", numbers, 2 * numbers[:, 0], np.zeros(1), 0.05, 2, 0

    def drawn(rows, features):
        X = rng.normal(size=(rows, features))
        return X, rng.normal(size=rows), rng.normal(size=features)

    yield "six rows in threes, two features", *drawn(6, 2), 0.1, 3, 1
    yield "seven rows in threes: the last batch is one row", *drawn(7, 3), 0.1, 3, 2
    yield "one row in a batch", *drawn(5, 2), 0.05, 1, 3
    yield "all rows in one batch: a single update", *drawn(6, 3), 0.2, 6, 4
    yield "a batch larger than the data", *drawn(4, 2), 0.1, 10, 5
    yield "a single row, three features", *drawn(1, 3), 0.1, 2, 6
    yield "as many rows in a batch as features", *drawn(8, 4), 0.05, 4, 7
    yield "a learning rate of 0: nothing moves", *drawn(5, 2), 0.0, 2, 8
    counts = rng.integers(-3, 4, size=(5, 2)), rng.integers(-5, 6, size=5)
    yield "rows and targets of whole numbers", *counts, np.array([0.5, -1.0]), 0.01, 2, 9
    X, y, w = drawn(9, 2)
    yield "inputs and targets in the thousands", 1000 * X, 1000 * y, w, 1e-8, 4, 10
    yield "small targets, near 0.00001", X, 1e-5 * y, 1e-5 * w, 0.1, 4, 11
    yield "a hundred rows in 32s, five features", *drawn(100, 5), 0.1, 32, 12


def play(answer, X, y, w, lr, batch_size, seed):
    """The answer's weights, its rows drawn with a generator of a known seed."""
    np.random.seed(0)  # an answer that shuffles by the global np.random: so it repeats itself
    weights = answer.sgd_epoch(X, y, w, lr, batch_size, np.random.default_rng(seed))
    several = isinstance(weights, tuple) and any(np.ndim(each) for each in weights)
    return "several things" if several else weights


def scale(X, y, w, lr, batch_size, seed):
    """The same updates with all terms counted positive: nothing cancels."""
    order = np.random.default_rng(seed).permutation(len(X))
    X, y, w = np.abs(X), np.abs(y), np.abs(w)
    for i in range(0, len(X), batch_size):
        part = order[i : i + batch_size]
        w = w + lr * 2 * np.mean(X[part] * (X[part] @ w + y[part])[:, None], axis=0)
    return w
