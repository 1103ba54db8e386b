"""min_max_scale(train, other): minus the minimum, over the width, both of train's columns."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    train = np.array([[1.0, 100.0], [3.0, 300.0], [5.0, 200.0]])
    other = np.array([[2.0, 400.0], [6.0, 150.0], [0.0, 100.0], [3.0, 250.0]])
    yield "columns from 1 to 5 and from 100 to 300; other goes beyond", train, other
    yield "one column, one row in other", np.array([[4.0], [2.0], [12.0]]), np.array([[7.0]])
    yield "as many rows as columns, in both", *_drawn(rng, 3, 3, 3)
    yield "seven rows and three columns, two rows in other", *_drawn(rng, 7, 2, 3)
    yield "more rows in other than in train", *_drawn(rng, 4, 9, 5)
    yield "a hundred rows, four columns", *_drawn(rng, 100, 30, 4)
    units = np.array([0.001, 1.0, 1000.0])
    train, other = _drawn(rng, 6, 4, 3)
    yield "columns in thousandths, in ones and in thousands", train * units, other * units
    yield "numbers below zero only", *(table - 20 for table in _drawn(rng, 5, 3, 2))
    whole = np.array([[1, -3], [2, 5], [6, 4], [3, 8]]), np.array([[0, 0], [7, -5]])
    yield "whole numbers", *whole
    yield "small numbers", *(1e-5 * table for table in _drawn(rng, 6, 3, 2))
    train, other = _drawn(rng, 5, 3, 2)
    yield "other far away from train", train, 50 + 9 * other
    other[:, 1] = 1.5
    yield "a column that is constant in other, but not in train", train, other
    yield "a constant column of 5", _with_constant(5.0, train, 1), _with_constant(5.0, other, 1)
    yield (
        "a constant column of 0, and one of -2.5",
        *(_with_constant(-2.5, _with_constant(0.0, table, 0), 3) for table in _drawn(rng, 6, 2, 2)),
    )
    yield (
        "a column that is constant in train, but not in other",
        np.array([[5.0, 1.0], [5.0, 2.0], [5.0, 6.0]]),
        np.array([[7.0, 3.0], [5.0, 3.0], [4.0, 0.0]]),
    )
    yield (
        "one row to train: every column is constant",
        np.array([[2.0, -7.0]]),
        np.tile([[2.0, -7.0]], (2, 1)),
    )


def _drawn(rng, rows, others, columns):
    """Two tables whose columns have places and widths of their own."""
    place, width = rng.normal(size=columns), rng.uniform(0.5, 3, size=columns)
    return tuple(place + width * rng.normal(size=(n, columns)) for n in (rows, others))


def _with_constant(value, table, column):
    return np.insert(table, column, value, axis=1)


def play(answer, train, other):
    """Both tables; where train has no width, 0 and the plain difference are the same."""
    scaled = answer.min_max_scale(train, other)
    if not isinstance(scaled, (tuple, list)) or len(scaled) != 2:
        return scaled
    first, second = scaled
    try:
        table = np.array(second)
        difference = (table == other - train[0]) & _constant(train)
    except ValueError:  # of another shape
        return scaled
    if table.shape != other.shape:
        return scaled
    table[difference] = 0
    return first, table


def _constant(train):
    return (train == train[0]).all(axis=0)


def laws(answer, train, other):
    """What holds of every right answer, in words a learner can use."""
    first, second = (np.asarray(table) for table in answer)
    shapes = (first.shape, second.shape) == (train.shape, other.shape)
    yield "both tables keep their shape", shapes
    constant = _constant(train)
    near = 1e-5 * scale(train, other)[0].max(axis=0)
    if not constant.all():
        lowest = np.abs(first.min(axis=0)) <= near
        yield "in train, the smallest number of each column is 0", lowest.all()
        told = "in train, the largest number of each column that is not constant is 1"
        yield told, (np.abs(first.max(axis=0) - 1) <= near)[~constant].all()
    if constant.any():
        yield "a column that is constant in train is 0 there", not first[:, constant].any()
        told = "in such a column, other is 0 or the plain difference to the constant"
        yield told, not second[:, constant].any()


def scale(train, other):
    """The difference is as exact as the numbers that it is taken from."""
    largest, width = np.abs(train).max(axis=0), np.where(_constant(train), 1, np.ptp(train, axis=0))
    return tuple((np.abs(table) + largest) / width for table in (train, other))
