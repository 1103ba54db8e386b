"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _moved(old, new, momentum):
    return momentum * old + (1 - momentum) * new


def moving_statistics__swaps_the_momentum(mean, variance, X, momentum=0.99):
    """The momentum is turned round: you keep 1 - momentum of the old. It is the part that stays.

    0.9 · 20 + 0.1 · 10 = 19, and not 0.1 · 20 + 0.9 · 10 = 11. (PyTorch counts the other way: its
    momentum of 0.1 is 0.9 here.)
    """
    rest = 1 - momentum
    return _moved(mean, X.mean(axis=0), rest), _moved(variance, X.var(axis=0), rest)


def moving_statistics__divides_by_one_less(mean, variance, X, momentum=0.99):
    """The batch's variance is divided by one less than the rows: 72 / 2 and not 72 / 3.

    PyTorch stores that one. Keras 3 stores the plain mean of the squares: np.var without ddof.
    """
    of_batch = X.var(axis=0, ddof=1)
    return _moved(mean, X.mean(axis=0), momentum), _moved(variance, of_batch, momentum)


def moving_statistics__is_pytorchs(mean, variance, X, momentum=0.99):
    """This is PyTorch's way: its momentum is the part that is new, its variance divides by n - 1.

    Keras' momentum is the part of the old that stays, and its variance divides by the number of
    rows.
    """
    rest, of_batch = 1 - momentum, X.var(axis=0, ddof=1)
    return _moved(mean, X.mean(axis=0), rest), _moved(variance, of_batch, rest)


def moving_statistics__moves_towards_the_deviation(mean, variance, X, momentum=0.99):
    """You moved the variance towards the batch's standard deviation: √24 and not 24.

    Variance to variance: np.var, not np.std.
    """
    return _moved(mean, X.mean(axis=0), momentum), _moved(variance, X.std(axis=0), momentum)


def moving_statistics__measures_from_the_new_mean(mean, variance, X, momentum=0.99):
    """You measured the batch's variance from the moving mean you had just computed.

    The distances are those from the batch's own mean: for 4, 10, 16 from 10, and not from 19.
    """
    new = _moved(mean, X.mean(axis=0), momentum)
    return new, _moved(variance, ((X - new) ** 2).mean(axis=0), momentum)


def moving_statistics__measures_from_the_old_mean(mean, variance, X, momentum=0.99):
    """You measured the batch's variance from the stored mean.

    The distances are those from the batch's own mean: for 4, 10, 16 from 10, and not from 20.
    """
    of_batch = ((X - mean) ** 2).mean(axis=0)
    return _moved(mean, X.mean(axis=0), momentum), _moved(variance, of_batch, momentum)


def moving_statistics__takes_the_mean_of_the_squares(mean, variance, X, momentum=0.99):
    """Your variance of the batch is the mean of its squares: subtract the batch's mean first.

    For 4, 10, 16 it is the mean of 36, 0 and 36, not of 16, 100 and 256.
    """
    of_batch = (X**2).mean(axis=0)
    return _moved(mean, X.mean(axis=0), momentum), _moved(variance, of_batch, momentum)


def moving_statistics__adds_the_whole_batch(mean, variance, X, momentum=0.99):
    """You added the batch's values in full: they have the weight 1 - momentum.

    0.9 · 20 + 0.1 · 10 = 19, and not 0.9 · 20 + 10. The two weights make 1, so the result lies
    between old and new; the velocity of an optimizer is another thing.
    """
    return momentum * mean + X.mean(axis=0), momentum * variance + X.var(axis=0)


def moving_statistics__keeps_all_of_the_old(mean, variance, X, momentum=0.99):
    """You kept all of the old value and added to it: of the old, momentum stays.

    0.9 · 20 + 0.1 · 10 = 19, and not 20 + 0.1 · 10 = 21.
    """
    rest = 1 - momentum
    return mean + rest * X.mean(axis=0), variance + rest * X.var(axis=0)


def moving_statistics__returns_the_batchs(mean, variance, X, momentum=0.99):
    """You returned the batch's own mean and variance: the old ones and the momentum are left out.

    A single batch is a matter of chance. The old value keeps nine tenths: 19 and not 10.
    """
    return X.mean(axis=0), X.var(axis=0)


def moving_statistics__returns_the_old(mean, variance, X, momentum=0.99):
    """You returned what was stored: the batch has left no trace.

    One tenth of the new value comes from the batch: from 20, with 10 in the batch, to 19.
    """
    return mean, variance


def moving_statistics__takes_the_middle(mean, variance, X, momentum=0.99):
    """You took the middle between old and new, whatever the momentum is.

    The momentum is the weight of the old: 0.9 · 20 + 0.1 · 10 = 19.
    """
    return _moved(mean, X.mean(axis=0), 0.5), _moved(variance, X.var(axis=0), 0.5)


def moving_statistics__has_a_momentum_of_its_own(mean, variance, X, momentum=0.99):
    """You wrote 0.99 into the formula: momentum is a parameter, and may be another number.

    The first case has a momentum of 0.9.
    """
    return _moved(mean, X.mean(axis=0), 0.99), _moved(variance, X.var(axis=0), 0.99)


def moving_statistics__has_another_default(mean, variance, X, momentum=0.9):
    """Right where the momentum is given; where it is left out you take 0.9.

    Keras' default, and the one asked for here, is 0.99.
    """
    return _moved(mean, X.mean(axis=0), momentum), _moved(variance, X.var(axis=0), momentum)


def moving_statistics__runs_along_the_rows(mean, variance, X, momentum=0.99):
    """You took mean and variance along each row; each unit has its own, over the rows.

    axis=0. With as many rows as units the other fits too, and is wrong.
    """
    return _moved(mean, X.mean(axis=1), momentum), _moved(variance, X.var(axis=1), momentum)


def moving_statistics__takes_one_mean_for_all(mean, variance, X, momentum=0.99):
    """You took one mean and one variance for the whole table; each unit has its own.

    axis=0 gives one number a column.
    """
    return _moved(mean, X.mean(), momentum), _moved(variance, X.var(), momentum)


def moving_statistics__adds_the_rows_up(mean, variance, X, momentum=0.99):
    """For the mean you added the rows up, and did not divide by their number.

    4 + 10 + 16 = 30; the mean is 10.
    """
    return _moved(mean, X.sum(axis=0), momentum), _moved(variance, X.var(axis=0), momentum)


def moving_statistics__adds_the_squares_up(mean, variance, X, momentum=0.99):
    """For the variance you added the squares up, and did not divide by the number of rows.

    36 + 0 + 36 = 72; the variance is 24.
    """
    of_batch = X.var(axis=0) * len(X)
    return _moved(mean, X.mean(axis=0), momentum), _moved(variance, of_batch, momentum)


def moving_statistics__takes_the_first_row(mean, variance, X, momentum=0.99):
    """You moved the mean towards the first row; it is the mean of all rows that counts.

    X.mean(axis=0): 10 for the first unit, not 4.
    """
    return _moved(mean, X[0], momentum), _moved(variance, X.var(axis=0), momentum)


def moving_statistics__leaves_the_variance(mean, variance, X, momentum=0.99):
    """You moved the mean and left the variance as it was: both are moved.

    The same formula, with X.var(axis=0).
    """
    return _moved(mean, X.mean(axis=0), momentum), variance


def moving_statistics__swaps_the_results(mean, variance, X, momentum=0.99):
    """Mean and variance have changed places in what you return: (mean, variance) is asked for.

    The numbers themselves are right.
    """
    return _moved(variance, X.var(axis=0), momentum), _moved(mean, X.mean(axis=0), momentum)


def moving_statistics__returns_the_mean_alone(mean, variance, X, momentum=0.99):
    """You returned the mean alone; a pair, (mean, variance), is asked for.

    Separate the two by a comma after `return`.
    """
    return _moved(mean, X.mean(axis=0), momentum)


def moving_statistics__keeps_an_axis(mean, variance, X, momentum=0.99):
    """Yours have the shape (1, units); (units,) is asked for.

    The numbers are right. Leave out keepdims.
    """
    new_mean = _moved(mean, X.mean(axis=0), momentum)
    return new_mean[np.newaxis], _moved(variance, X.var(axis=0), momentum)[np.newaxis]
