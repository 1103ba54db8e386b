"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _deviation(train, **options):
    constant = train.min(axis=0) == train.max(axis=0)
    return np.where(constant, 1, train.std(axis=0, **options))


def _with(train, test, mean, deviation):
    return (train - mean) / deviation, (test - mean) / deviation


def standardize__scales_test_by_itself(train, test):
    """You scaled test with its own mean and deviation; those of train are asked for.

    Here the 4 in test is twice as far from train's mean of 2 as any row of train. Scaled by itself,
    test always looks ordinary, and the same customer gets other numbers in other company.
    """
    return tuple((table - table.mean(axis=0)) / _deviation(table) for table in (train, test))


def standardize__learns_from_both(train, test):
    """You took the mean and the deviation of both tables together.

    Then train knows something of test before it is tested. Take them from train alone: the first
    column's mean is 2.
    """
    both = np.concatenate([train, test])
    return _with(train, test, both.mean(axis=0), _deviation(both))


def standardize__takes_the_mean_of_test(train, test):
    """You subtracted the mean of test from test; the deviation is that of train.

    Both numbers come from train: (4 - 2) / 1 is 2.
    """
    deviation = _deviation(train)
    return (train - train.mean(axis=0)) / deviation, (test - test.mean(axis=0)) / deviation


def standardize__takes_the_deviation_of_test(train, test):
    """You divided test by its own deviation; the mean is that of train.

    Both numbers come from train: (4 - 2) / 1 is 2.
    """
    mean = train.mean(axis=0)
    return (train - mean) / _deviation(train), (test - mean) / _deviation(test)


def standardize__leaves_test_alone(train, test):
    """Your test table is not scaled; it has to be on the scale of train.

    Did you store the scaled train as train first? Then its mean is 0 and its deviation 1, and test
    stays as it is. Compute both numbers before anything is changed.
    """
    return (train - train.mean(axis=0)) / _deviation(train), test


def standardize__does_not_centre_test(train, test):
    """You divided test, but did not subtract the mean of train from it (or you subtracted 0).

    A train from which its mean has been subtracted already has the mean 0. Keep the mean first.
    """
    deviation = _deviation(train)
    return (train - train.mean(axis=0)) / deviation, test / deviation


def standardize__centres_test_only(train, test):
    """You subtracted the mean from test but did not divide by the deviation.

    A train that is scaled already has the deviation 1. Take the deviation before you change train.
    """
    mean = train.mean(axis=0)
    return (train - mean) / _deviation(train), test - mean


def standardize__divides_by_n_minus_one(train, test):
    """Your deviation has n - 1 below the line; the one with n is asked for.

    In the first column, the squares of -1, -1, 1 and 1 add up to 4, and 4 / 4 is 1. That is NumPy's
    default, ddof=0 (pandas takes ddof=1).
    """
    return _with(train, test, train.mean(axis=0), _deviation(train, ddof=len(train) > 1))


def standardize__divides_by_zero(train, test):
    """A constant column gives nan: its deviation is 0, and 0 / 0 is not a number.

    One nan spreads into every weight of a network. Where the deviation is 0, divide by 1.
    """
    return _with(train, test, train.mean(axis=0), train.std(axis=0))


def standardize__lets_inf_through(train, test):
    """You made 0 of nan, but where test differs from a constant column there is inf.

    0 / 0 is nan, and 2 / 0 is inf. Do not mend it afterwards: where the deviation is 0, divide
    by 1.
    """
    scaled = _with(train, test, train.mean(axis=0), train.std(axis=0))
    return tuple(np.where(np.isnan(table), 0, table) for table in scaled)


def standardize__makes_inf_huge(train, test):
    """You mended nan afterwards, and inf became a huge number, where test differs from a constant.

    np.nan_to_num makes 1.8e308 of inf. Where the deviation is 0, divide by 1 in the first place.
    """
    scaled = _with(train, test, train.mean(axis=0), train.std(axis=0))
    return tuple(np.nan_to_num(table) for table in scaled)


def standardize__adds_1e_8(train, test):
    """You added a tiny number to the deviations: every number is a little off.

    And where test differs from a constant column, a difference of 2 becomes 200 million. Change
    only the deviations that are 0.
    """
    return _with(train, test, train.mean(axis=0), train.std(axis=0) + 1e-8)


def standardize__adds_1e_7(train, test):
    """You added a tiny number to the deviations: every number is a little off.

    And where test differs from a constant column, a difference of 2 becomes 20 million. Change
    only the deviations that are 0.
    """
    return _with(train, test, train.mean(axis=0), train.std(axis=0) + 1e-7)


def standardize__divides_by_1e_8(train, test):
    """You divide by a tiny number where the deviation is 0: small differences become huge.

    In train nothing shows it. Where test differs from the constant by 2, 200 million goes into the
    network. Divide by 1 there.
    """
    return _with(train, test, train.mean(axis=0), np.maximum(train.std(axis=0), 1e-8))


def standardize__divides_by_1e_7(train, test):
    """You divide by a tiny number where the deviation is 0: small differences become huge.

    In train nothing shows it. Where test differs from the constant by 2, 20 million goes into the
    network. Divide by 1 there.
    """
    return _with(train, test, train.mean(axis=0), np.maximum(train.std(axis=0), 1e-7))


def standardize__makes_constants_one(train, test):
    """A constant column became 1; it should become 0.

    The constant is its own mean, and the difference to that is 0.
    """
    scaled = _with(train, test, train.mean(axis=0), _deviation(train))
    return tuple(np.where(train.std(axis=0) == 0, 1, table) for table in scaled)


def standardize__leaves_constants(train, test):
    """You left a constant column as it is; it should become 0.

    Subtract the mean there as well; only the division is left out.
    """
    constant = train.std(axis=0) == 0
    mean = np.where(constant, 0, train.mean(axis=0))
    return _with(train, test, mean, _deviation(train))


def standardize__drops_constants(train, test):
    """You dropped the constant columns; they stay, as columns of 0.

    A network that was built for three features wants three.
    """
    kept = train.std(axis=0) > 0
    train, test = train[:, kept], test[:, kept]
    return _with(train, test, train.mean(axis=0), train.std(axis=0))


def standardize__goes_along_the_rows(train, test):
    """You took the mean and deviation of each row; of each column is asked for.

    A row mixes ages with prices. The axis that goes down a column is axis 0.
    """
    return tuple(
        ((table.T - table.mean(axis=1)) / _deviation(table.T)).T for table in (train, test)
    )


def standardize__mixes_the_axes(train, test):
    """You took a mean and a deviation for each row; each column needs its own: axis=0.

    It only runs where there are as many rows as columns; elsewhere the shapes do not fit.
    """
    return _with(train, test, train.mean(axis=1), _deviation(train.T))


def standardize__takes_one_mean_for_all(train, test):
    """You took one mean and one deviation for the whole table; each column has its own.

    The mean of the first column is 2, that of the second 20. Say along which axis: axis=0.
    """
    return _with(train, test, train.mean(), train.std() or 1)


def standardize__divides_by_the_variance(train, test):
    """You divided by the variance; the deviation is its root.

    In the second column the variance is 100 and the deviation 10: (30 - 20) / 10 is 1.
    """
    return _with(train, test, train.mean(axis=0), _deviation(train) ** 2)


def standardize__divides_by_the_range(train, test):
    """You divided by the range, maximum minus minimum; the standard deviation is asked for.

    In the first column the range is 2, and the deviation 1: np.std.
    """
    span = np.ptp(train, axis=0)
    return _with(train, test, train.mean(axis=0), np.where(span == 0, 1, span))


def standardize__centres_only(train, test):
    """You subtracted the means and did not divide by the deviations.

    Columns in thousands still count a thousand times as much as columns in ones.
    """
    return _with(train, test, train.mean(axis=0), 1)


def standardize__does_not_centre(train, test):
    """You divided by the deviations and did not subtract the means.

    (30 - 20) / 10 is 1; without the subtraction it is 3.
    """
    return _with(train, test, 0, _deviation(train))


def standardize__forgets_the_brackets(train, test):
    """Your division comes before your subtraction: brackets are missing.

    (30 - 20) / 10 is 1, but 30 - 20 / 10 is 28.
    """
    return _with(train, test, train.mean(axis=0) / _deviation(train), 1)


def standardize__scales_to_the_range(train, test):
    """You brought the columns to the range from 0 to 1: that is the next exercise.

    Here the mean becomes 0 and the deviation 1.
    """
    low, span = train.min(axis=0), np.ptp(train, axis=0)
    return _with(train, test, low, np.where(span == 0, 1, span))


def standardize__returns_train_only(train, test):
    """You returned the scaled train alone; asked for are both tables, train and then test.

    `return a, b` returns two things.
    """
    return (train - train.mean(axis=0)) / _deviation(train)


def standardize__returns_test_first(train, test):
    """You returned test first; train comes first.

    Both are scaled rightly; only their order is turned round.
    """
    return _with(test, train, train.mean(axis=0), _deviation(train))


def standardize__returns_one_table(train, test):
    """You returned both tables joined to one; the caller wants them apart.

    `return a, b` returns two things.
    """
    return np.concatenate(_with(train, test, train.mean(axis=0), _deviation(train)))
