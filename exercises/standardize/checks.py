"""standardize(train, test): minus the mean, over the deviation, both of train's columns."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    train = np.array([[1.0, 10.0], [1.0, 30.0], [3.0, 10.0], [3.0, 30.0]])
    test = np.array([[4.0, 20.0], [2.0, 50.0], [1.0, 10.0]])
    yield "two columns, one ten times as wide; means 2 and 20", train, test
    yield "one column, one row to test", np.array([[2.0], [4.0], [9.0]]), np.array([[6.0]])
    yield "as many rows as columns, in both", *_drawn(rng, 3, 3, 3)
    yield "seven rows and three columns, two rows to test", *_drawn(rng, 7, 2, 3)
    yield "more rows to test than to train", *_drawn(rng, 4, 9, 5)
    yield "a hundred rows, four columns", *_drawn(rng, 100, 30, 4)
    units = np.array([0.001, 1.0, 1000.0])
    train, test = _drawn(rng, 6, 4, 3)
    yield "columns in thousandths, in ones and in thousands", train * units, test * units
    whole = np.array([[1, -3], [2, 5], [6, 4], [3, 8]]), np.array([[0, 0], [7, -1]])
    yield "whole numbers", *whole
    yield "small numbers", *(1e-5 * table for table in _drawn(rng, 6, 3, 2))
    train, test = _drawn(rng, 5, 3, 2)
    yield "test far away from train", train, 50 + 9 * test
    test[:, 1] = 1.5
    yield "a column that is constant in test, but not in train", train, test
    yield "a constant column of 5", _with_constant(5.0, train, 1), _with_constant(5.0, test, 1)
    yield (
        "a constant column of 0, and one of -2.5",
        *(_with_constant(-2.5, _with_constant(0.0, table, 0), 3) for table in _drawn(rng, 6, 2, 2)),
    )
    yield (
        "a column that is constant in train, but not in test",
        np.array([[5.0, 1.0], [5.0, 2.0], [5.0, 6.0]]),
        np.array([[7.0, 3.0], [5.0, 3.0], [4.0, 0.0]]),
    )
    yield (
        "one row to train: every column is constant",
        np.array([[2.0, -7.0]]),
        np.tile([[2.0, -7.0]], (2, 1)),
    )


def _drawn(rng, rows, others, columns):
    """Two tables whose columns have means and deviations of their own."""
    mean, width = rng.normal(size=columns), rng.uniform(0.5, 3, size=columns)
    return tuple(mean + width * rng.normal(size=(n, columns)) for n in (rows, others))


def _with_constant(value, table, column):
    return np.insert(table, column, value, axis=1)


def play(answer, train, test):
    """Both tables; where train has no deviation, 0 and the plain difference are the same."""
    scaled = answer.standardize(train, test)
    if not isinstance(scaled, (tuple, list)) or len(scaled) != 2:
        return scaled
    first, second = scaled
    try:
        table = np.array(second)
        difference = (table == test - train[0]) & _constant(train)
    except ValueError:  # of another shape
        return scaled
    if table.shape != test.shape:
        return scaled
    table[difference] = 0
    return first, table


def _constant(train):
    return (train == train[0]).all(axis=0)


def laws(answer, train, test):
    """What holds of every right answer, in words a learner can use."""
    first, second = (np.asarray(table) for table in answer)
    yield "both tables keep their shape", (first.shape, second.shape) == (train.shape, test.shape)
    constant, far = _constant(train), 1 + np.abs(train.mean(axis=0)) / _deviation(train)
    yield "in train, each column has the mean 0", (np.abs(first.mean(axis=0)) < 1e-5 * far).all()
    if not constant.all():
        told = "in train, each column that is not constant has the deviation 1"
        yield told, (np.abs(first.std(axis=0) - 1) < 1e-4 * far)[~constant].all()
    if constant.any():
        yield "a column that is constant in train is 0 there", not first[:, constant].any()
        told = "in such a column, test is 0 or the plain difference to the constant"
        yield told, not second[:, constant].any()


def scale(train, test):
    """The difference is as exact as the numbers that it is taken from."""
    mean, deviation = np.abs(train).mean(axis=0), _deviation(train)
    return tuple((np.abs(table) + mean) / deviation for table in (train, test))


def _deviation(train):
    return np.where(_constant(train), 1, train.std(axis=0))
