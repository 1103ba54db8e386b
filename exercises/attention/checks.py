"""attention(query, keys, values): the context and the weights of one query."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    keys = np.array([[0.0, 1.0, 1.0, 2.0], [2.0, 0.0, 0.0, 0.0], [1.0, 2.0, 2.0, 1.0]])
    values = np.array([[0.0, 10.0], [5.0, -5.0], [10.0, 0.0]])
    yield (
        "the three words of the lesson, d = 4, two values each",
        np.array([2.0, 2.0, 0.0, 0.0]),
        keys,
        values,
    )

    def drawn(time, d, v):
        return rng.normal(size=d), rng.normal(size=(time, d)), rng.normal(size=(time, v))

    yield "five places, d = 3, four values each", *drawn(5, 3, 4)
    yield "as many places as numbers in each", *drawn(4, 4, 4)
    yield "two places, d = 6", *drawn(2, 6, 3)
    yield "a single place", *drawn(1, 3, 2)
    yield "d = 1: nothing to scale", *drawn(4, 1, 3)
    yield "one value each", *drawn(6, 2, 1)
    query, keys, values = drawn(7, 16, 3)
    yield "a query of zeros: all places alike", np.zeros(16), keys, values
    yield "the same key twice", query, keys[[0, 1, 0]], values[:3]
    yield "scores of thousands", 100 * query, 10 * keys, values
    yield "all scores far below zero", -100 * np.abs(query), 10 * np.abs(keys), values
    whole = np.array([[1, 2], [0, -1], [3, 1]]), np.array([[1, 0, 2], [4, 1, 0], [-2, 5, 1]])
    yield "whole numbers", np.array([1, -1]), *whole
    yield "values near 0.00001", query, keys, 1e-5 * values
    yield "forty places, d = 64", *drawn(40, 64, 8)


def laws(answer, query, keys, values):
    """What holds of every right answer, in words a learner can use."""
    context, weights = answer
    if np.shape(weights) == (len(keys),):
        yield "the weights sum to 1", np.isclose(np.sum(weights), 1, rtol=1e-5)
    if np.shape(context) == np.shape(values)[1:]:
        low, high = np.min(values, axis=0), np.max(values, axis=0)
        near = 1e-5 * np.max(np.abs(values))
        within = np.all((context >= low - near) & (context <= high + near))
        yield "the context lies between the smallest and the largest value", within


def scale(query, keys, values):
    """What the scores lose in their sums, the exponential makes a share of each weight."""
    query, keys, values = (np.abs(each) for each in (query, keys, values))
    lost = 1 + np.max(keys @ query) / np.sqrt(len(query))
    return lost * np.max(values, axis=0), lost
