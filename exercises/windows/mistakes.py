"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _X(series, length, rows):
    return np.array([series[i : i + length] for i in range(rows)])


def windows__ends_one_too_soon(series, length):
    """Your last window is missing: it is the one whose next value is the last of the series.

    There are n - length windows; range(n - length) counts just so many, from 0 to n - length - 1.
    """
    rows = len(series) - length - 1
    return _X(series, length, rows).reshape(rows, length), series[length:-1]


def windows__lacks_the_first(series, length):
    """Your first window is missing: it begins with the first value of the series.

    range(n - length) begins at 0, and row i with the value number i.
    """
    rows = len(series) - length
    return _X(series, length, rows)[1:], series[length + 1 :]


def windows__has_a_window_too_many(series, length):
    """You have a window too many: after the last one no value is left to be foretold.

    There are n - length windows, so that X and y are of the same length.
    """
    return _X(series, length, len(series) - length + 1), series[length:]


def windows__does_not_slide(series, length):
    """Your windows stand side by side; each has to begin one value after the one before it.

    Windows overlap: most values stand in `length` of them.
    """
    starts = range(0, len(series) - length, length)
    return np.array([series[i : i + length] for i in starts]), series[length::length]


def windows__takes_the_windows_last_value(series, length):
    """Your y is the last value of each window itself: the one after it is to be foretold.

    Row i ends with value i + length - 1; y[i] is value i + length.
    """
    return _X(series, length, len(series) - length), series[length - 1 : -1]


def windows__takes_the_first_value(series, length):
    """Your y is the first value of each window: the one after the window is to be foretold.

    y[i] is value i + length.
    """
    return _X(series, length, len(series) - length), series[:-length]


def windows__takes_the_second_value(series, length):
    """Your y is the second value of each series piece: the one after the whole window is asked for.

    y[i] is value i + length, and not i + 1.
    """
    return _X(series, length, len(series) - length), series[1 : len(series) - length + 1]


def windows__looks_two_ahead(series, length):
    """Your y is two values after the window; the very next one is asked for.

    Row i ends with value i + length - 1, so y[i] is value i + length.
    """
    rows = len(series) - length - 1
    return _X(series, length, rows).reshape(rows, length), series[length + 1 :]


def windows__has_the_answer_inside(series, length):
    """Your windows hold the value that is to be foretold, and are one too long.

    Row i ends just before y[i].
    """
    return _X(series, length + 1, len(series) - length), series[length:]


def windows__has_the_answer_as_its_end(series, length):
    """Your windows end with the value that is to be foretold: they begin one value too late.

    Row i begins with value i and ends with value i + length - 1, just before y[i].
    """
    return _X(series[1:], length, len(series) - length), series[length:]


def windows__holds_one_too_few(series, length):
    """Your windows are one value too short.

    The slice [i : i + length] has `length` values: its end is left out.
    """
    return _X(series, length - 1, len(series) - length).reshape(-1, length - 1), series[length:]


def windows__runs_backwards(series, length):
    """Each window of yours runs backwards: the latest value stands first.

    Time goes from left to right; the network is given the oldest value first.
    """
    return _X(series, length, len(series) - length)[:, ::-1], series[length:]


def windows__has_time_and_windows_swapped(series, length):
    """Your windows stand in columns; each is a row: (n - length, length).

    Leave the transpose away, or stack along the other axis.
    """
    return _X(series, length, len(series) - length).T, series[length:]


def windows__returns_y_first(series, length):
    """You returned the next values first; the windows come first.

    return X, y
    """
    return series[length:], _X(series, length, len(series) - length)


def windows__adds_an_axis(series, length):
    """You gave X a third axis, as Keras' layers want it; here it has two.

    (n - length, length). X[..., None] adds the axis later, where it is needed.
    """
    return _X(series, length, len(series) - length)[..., None], series[length:]


def windows__makes_a_column_of_y(series, length):
    """Your y is a column; asked for is (n - length,), one axis.

    series[i + length] is a number, series[i + length : i + length + 1] an array of one.
    """
    return _X(series, length, len(series) - length), series[length:, None]


def windows__foretells_whole_windows(series, length):
    """Your y holds windows too, one value later; only the next value is asked for.

    y is (n - length,): one number a window.
    """
    X = _X(series, length, len(series) - length)
    return X, _X(series[1:], length, len(series) - length)


def windows__foretells_the_change(series, length):
    """Your y is the change from a window's last value to the next; the value itself is asked for.

    y[i] is value i + length.
    """
    X = _X(series, length, len(series) - length)
    return X, series[length:] - series[length - 1 : -1]


def windows__shuffles(series, length):
    """You shuffled the windows: they stay in the order of time.

    Row 0 begins with the first value. What comes later is held out later, by time.
    """
    X, y = _X(series, length, len(series) - length), series[length:]
    order = np.random.default_rng(0).permutation(len(y))
    return X[order], y[order]


def windows__returns_only_the_windows(series, length):
    """You returned the windows alone; the value after each is asked for as well.

    return X, y
    """
    return _X(series, length, len(series) - length)
