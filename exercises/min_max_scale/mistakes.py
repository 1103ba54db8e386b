"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _width(train):
    width = np.ptp(train, axis=0)
    return np.where(width == 0, 1, width)


def _with(train, other, low, width):
    return (train - low) / width, (other - low) / width


def min_max_scale__scales_other_by_itself(train, other):
    """You scaled other with its own minimum and maximum; those of train are asked for.

    The 3 is in both tables, and has to become the same number in both: 0.5. And the 6 is above all
    that train knows, so it comes out above 1.
    """
    return tuple((table - table.min(axis=0)) / _width(table) for table in (train, other))


def min_max_scale__learns_from_both(train, other):
    """You took the minimum and maximum of both tables together.

    Then train knows something of what comes later. Take them from train alone: the first column
    goes from 1 to 5.
    """
    both = np.concatenate([train, other])
    return _with(train, other, both.min(axis=0), _width(both))


def min_max_scale__takes_the_minimum_of_other(train, other):
    """You subtracted other's own minimum from other; the width is that of train.

    Both numbers come from train: (2 - 1) / 4 is 0.25.
    """
    width = _width(train)
    return (train - train.min(axis=0)) / width, (other - other.min(axis=0)) / width


def min_max_scale__takes_the_width_of_other(train, other):
    """You divided other by its own width; the minimum is that of train.

    Both numbers come from train: (2 - 1) / 4 is 0.25.
    """
    low = train.min(axis=0)
    return (train - low) / _width(train), (other - low) / _width(other)


def min_max_scale__leaves_other_alone(train, other):
    """Your other table is not scaled; it has to be on the scale of train.

    Did you store the scaled train as train first? Then its columns go from 0 to 1, and other stays
    as it is. Compute both numbers before anything is changed.
    """
    return (train - train.min(axis=0)) / _width(train), other


def min_max_scale__does_not_shift_other(train, other):
    """You divided other, but did not subtract train's minimum from it (or you subtracted 0).

    A train from which its minimum has been subtracted already has the minimum 0. Keep it first.
    """
    return (train - train.min(axis=0)) / _width(train), other / _width(train)


def min_max_scale__clips(train, other):
    """You cut other off at 0 and 1; numbers beyond train's range keep their place.

    Above train's largest is above 1: (6 - 1) / 4 is 1.25. Cut off, 6 and 600 would be the same.
    """
    first, second = _with(train, other, train.min(axis=0), _width(train))
    return first, np.clip(second, 0, 1)


def min_max_scale__clips_above(train, other):
    """You cut other off at 1; numbers above train's largest keep their place.

    (6 - 1) / 4 is 1.25. Cut off, 6 and 600 would be the same.
    """
    first, second = _with(train, other, train.min(axis=0), _width(train))
    return first, np.minimum(second, 1)


def min_max_scale__clips_below(train, other):
    """You cut other off at 0; numbers below train's smallest keep their place.

    (0 - 1) / 4 is -0.25.
    """
    first, second = _with(train, other, train.min(axis=0), _width(train))
    return first, np.maximum(second, 0)


def min_max_scale__divides_by_zero(train, other):
    """A constant column gives nan: its width is 0, and 0 / 0 is not a number.

    One nan spreads into every weight of a network. Where the width is 0, divide by 1.
    """
    return _with(train, other, train.min(axis=0), np.ptp(train, axis=0))


def min_max_scale__lets_inf_through(train, other):
    """You made 0 of nan, but where other differs from a constant column there is inf.

    0 / 0 is nan, and 2 / 0 is inf. Do not mend it afterwards: where the width is 0, divide by 1.
    """
    scaled = _with(train, other, train.min(axis=0), np.ptp(train, axis=0))
    return tuple(np.where(np.isnan(table), 0, table) for table in scaled)


def min_max_scale__makes_inf_huge(train, other):
    """You mended nan afterwards, and inf became a huge number, where other differs from a constant.

    np.nan_to_num makes 1.8e308 of inf. Where the width is 0, divide by 1 in the first place.
    """
    scaled = _with(train, other, train.min(axis=0), np.ptp(train, axis=0))
    return tuple(np.nan_to_num(table) for table in scaled)


def min_max_scale__adds_1e_8(train, other):
    """You added a tiny number to the widths: the largest comes out a little below 1.

    And where other differs from a constant column, a difference of 2 becomes 200 million. Change
    only the widths that are 0.
    """
    return _with(train, other, train.min(axis=0), np.ptp(train, axis=0) + 1e-8)


def min_max_scale__divides_by_1e_8(train, other):
    """You divide by a tiny number where the width is 0: small differences become huge.

    In train nothing shows it. Where other differs from the constant by 2, 200 million goes into the
    network. Divide by 1 there.
    """
    return _with(train, other, train.min(axis=0), np.maximum(np.ptp(train, axis=0), 1e-8))


def min_max_scale__makes_constants_one(train, other):
    """A constant column became 1; it should become 0.

    The constant is its own smallest, and the difference to that is 0.
    """
    constant = np.ptp(train, axis=0) == 0
    scaled = _with(train, other, train.min(axis=0), _width(train))
    return tuple(np.where(constant, 1, table) for table in scaled)


def min_max_scale__leaves_constants(train, other):
    """You left a constant column as it is; it should become 0.

    Subtract the smallest there as well; only the division is left out.
    """
    low = np.where(np.ptp(train, axis=0) == 0, 0, train.min(axis=0))
    return _with(train, other, low, _width(train))


def min_max_scale__drops_constants(train, other):
    """You dropped the constant columns; they stay, as columns of 0.

    A network that was built for three features wants three.
    """
    kept = np.ptp(train, axis=0) > 0
    train, other = train[:, kept], other[:, kept]
    return _with(train, other, train.min(axis=0), np.ptp(train, axis=0))


def min_max_scale__goes_along_the_rows(train, other):
    """You took the minimum and maximum of each row; of each column is asked for.

    A row mixes ages with prices. The axis that goes down a column is axis 0.
    """
    return tuple(((table.T - table.min(axis=1)) / _width(table.T)).T for table in (train, other))


def min_max_scale__mixes_the_axes(train, other):
    """You took a minimum and a width for each row; each column needs its own: axis=0.

    It only runs where there are as many rows as columns; elsewhere the shapes do not fit.
    """
    return _with(train, other, train.min(axis=1), _width(train.T))


def min_max_scale__takes_one_minimum_for_all(train, other):
    """You took one minimum and one maximum for the whole table; each column has its own.

    The first column goes from 1 to 5, the second from 100 to 300. Say along which axis: axis=0.
    """
    return _with(train, other, train.min(), np.ptp(train) or 1)


def min_max_scale__divides_by_the_maximum(train, other):
    """You divided by the maximum, and subtracted nothing.

    That leaves the smallest above 0: 1 / 5 is 0.2. Subtract the smallest, and divide by the width.
    """
    high = train.max(axis=0)
    return _with(train, other, 0, np.where(high == 0, 1, high))


def min_max_scale__divides_by_the_maximum_after_all(train, other):
    """You subtracted the minimum and divided by the maximum: the largest does not become 1.

    (5 - 1) / 5 is 0.8. Below the line belongs the width, 5 - 1.
    """
    high = train.max(axis=0)
    return _with(train, other, train.min(axis=0), np.where(high == 0, 1, high))


def min_max_scale__divides_by_the_width_only(train, other):
    """You divided by the width and did not subtract the minimum.

    The column 1, 3, 5 becomes 0.25, 0.75, 1.25 that way: as long as it should be, and in another
    place.
    """
    return _with(train, other, 0, _width(train))


def min_max_scale__shifts_only(train, other):
    """You subtracted the minimum and did not divide by the width.

    Columns in hundreds still count a hundred times as much as columns in ones.
    """
    return _with(train, other, train.min(axis=0), 1)


def min_max_scale__forgets_the_brackets(train, other):
    """Your division comes before your subtraction: brackets are missing.

    (3 - 1) / 4 is 0.5, but 3 - 1 / 4 is 2.75.
    """
    return _with(train, other, train.min(axis=0) / _width(train), 1)


def min_max_scale__forgets_the_brackets_below(train, other):
    """You divided by the maximum and then subtracted the minimum: brackets are missing below.

    a / b - c is not a / (b - c). Write (largest - smallest).
    """
    low, high = train.min(axis=0), train.max(axis=0)
    high = np.where(high == 0, 1, high)
    return (train - low) / high - low, (other - low) / high - low


def min_max_scale__turns_the_scale_round(train, other):
    """Your scale runs backwards: the largest becomes 0 and the smallest 1.

    Measure from the smallest: (1 - 1) / 4 is 0 and (5 - 1) / 4 is 1.
    """
    high, width = train.max(axis=0), _width(train)
    return (high - train) / width, (high - other) / width


def min_max_scale__goes_from_minus_one_to_one(train, other):
    """Your scale goes from -1 to 1; from 0 to 1 is asked for.

    Leave out the last step, times 2 and minus 1.
    """
    first, second = _with(train, other, train.min(axis=0), _width(train))
    return 2 * first - 1, 2 * second - 1


def min_max_scale__centres(train, other):
    """You subtracted the mean, and divided by the width; the smallest belongs there.

    Then 0 is in the middle of a column. From 0 to 1 it goes if you subtract the smallest.
    """
    return _with(train, other, train.mean(axis=0), _width(train))


def min_max_scale__standardises(train, other):
    """You subtracted the mean and divided by the deviation: that was the exercise before.

    Here the smallest number becomes 0 and the largest 1.
    """
    deviation = train.std(axis=0)
    return _with(train, other, train.mean(axis=0), np.where(deviation == 0, 1, deviation))


def min_max_scale__returns_train_only(train, other):
    """You returned the scaled train alone; asked for are both tables, train and then other.

    `return a, b` returns two things.
    """
    return (train - train.min(axis=0)) / _width(train)


def min_max_scale__returns_other_first(train, other):
    """You returned other first; train comes first.

    Both are scaled rightly; only their order is turned round.
    """
    return _with(other, train, train.min(axis=0), _width(train))
