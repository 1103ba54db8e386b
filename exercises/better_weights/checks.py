"""better_weights(X, y, candidates): the index of the lowest mean squared error."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    bank = np.array([[2.0, 3.0], [3.0, 1.0], [0.0, 4.0], [2.0, 1.0]])
    bought = np.array([13.0, 8.0, 5.0, 7.0])
    four = _vectors([3, 1], [2, 1], [3, 2], [1, 3])
    yield "the bank's four customers, four candidates", bank, bought, four
    yield "the same candidates in another order", bank, bought, [four[i] for i in (2, 3, 0, 1)]
    yield "one candidate only", bank, bought, _vectors([5, 5])
    yield "two candidates, the second is exact", bank, bank @ [2.0, -1.0], _vectors([2, 1], [2, -1])
    line = np.array([[1.0], [-1.0], [2.0], [-3.0]])
    twice = _vectors([5], [1], [0], [1])
    yield "one feature, and the best candidate is there twice", line, 2 * line[:, 0], twice
    either = _vectors([0], [1], [3], [4])
    yield "two different candidates, equally good", line, 2 * line[:, 0], either
    yield "one row", np.array([[1.0, 2.0]]), np.array([5.0]), _vectors([1, 1], [9, 0], [1, 1.5])
    whole = np.array([[1, 2], [3, 4], [0, 1]]), np.array([5, 10, 3])
    yield "whole numbers", *whole, [np.array(w) for w in ([1, 1], [2, 2], [1, 2], [0, 3])]
    X = rng.normal(size=(3, 3))
    yield "three rows, three features, three candidates", X, *_near(rng, X, 3, 1)
    X = rng.normal(size=(5, 3))
    yield "five rows, three features, six candidates", X, *_near(rng, X, 6, 4)
    X = rng.normal(size=(2, 4))
    yield "two rows, four features, seven candidates", X, *_near(rng, X, 7, 3)
    X = rng.normal(size=(60, 2))
    yield "sixty rows, eight candidates, the last is best", X, *_near(rng, X, 8, 7)
    wild = np.ones((5, 1)), np.array([1.0, 1.0, 1.0, 1.0, 11.0])
    yield "a wild row: most rows against their mean", *wild, _vectors([1], [2], [3], [6])
    yield "errors that cancel against errors that do not", *_cancelling()
    below = np.array([[1.0, 2.0], [2.0, 0.5], [3.0, 1.0]])
    lost = np.array([-1.0, -4.0, -5.0])
    yield "targets below zero", below, lost, _vectors([-9, -9], [-2, 0.5], [1, 1], [0, -3])
    yield "small numbers", 1e-5 * bank, 1e-5 * bought, [w[::-1] for w in four[::-1]]


def _vectors(*lists):
    return [np.array(each, dtype=float) for each in lists]


def _near(rng, X, count, best):
    """Targets of some weights, and candidates at growing distances from them, shuffled."""
    true = rng.normal(size=X.shape[1])
    steps = [true + (0.3 + 0.4 * i) * rng.choice([-1, 1], size=len(true)) for i in range(count)]
    steps[best], steps[0] = steps[0], steps[best]
    return X @ true + 0.1 * rng.normal(size=len(X)), steps


def _cancelling():
    X = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    return X, np.array([2.0, 3.0, 5.0]), _vectors([7, -2], [3, 4], [1, 2.5], [-9, 0])
