"""Wrong answers that people really write; the docstring is what the learner is told."""

import math

import numpy as np


def _worst(errors, count):
    return np.argsort(-errors)[:count]


def _asked(errors, fraction):
    return max(1, round(fraction * len(errors)))


def find_anomalies__best_rows(errors, fraction):
    """You named the rows with the smallest errors: an anomaly is what came back badly.

    argsort sorts from small to large. Turn the order round.
    """
    return np.argsort(errors)[: _asked(errors, fraction)]


def find_anomalies__worst_last(errors, fraction):
    """You found the right rows, but the worst one comes last: it has to come first.

    The last ones of argsort are in rising order. Turn them round.
    """
    return np.argsort(errors)[-_asked(errors, fraction) :]


def find_anomalies__in_the_order_of_the_rows(errors, fraction):
    """You found the right rows, but in the order of their numbers: the worst comes first.

    They have to be sorted by their errors.
    """
    return np.sort(_worst(errors, _asked(errors, fraction)))


def find_anomalies__cuts_off(errors, fraction):
    """You cut off what comes behind the point: fraction · n is to be rounded.

    0.4 of 7 rows are 2.8, and that is 3. int(...) would make it 2, round(...) makes it 3.
    """
    return _worst(errors, max(1, int(fraction * len(errors))))


def find_anomalies__rounds_up(errors, fraction):
    """You always round up: fraction · n goes to the nearest whole number.

    0.3 of 4 rows are 1.2, and that is 1.
    """
    return _worst(errors, max(1, math.ceil(fraction * len(errors))))


def find_anomalies__halves_up(errors, fraction):
    """You round halves up: with Python's round 2.5 becomes 2, and 3.5 becomes 4.

    Use round(...) as it is, or np.round.
    """
    return _worst(errors, max(1, int(fraction * len(errors) + 0.5)))


def find_anomalies__halves_down(errors, fraction):
    """You round halves down: with Python's round 2.5 becomes 2, and 3.5 becomes 4.

    Use round(...) as it is, or np.round.
    """
    return _worst(errors, max(1, math.ceil(fraction * len(errors) - 0.5)))


def find_anomalies__none_if_few(errors, fraction):
    """Where it comes to less than one row you name none: at least the worst is asked for.

    max(1, ...) keeps it from being 0.
    """
    return _worst(errors, round(fraction * len(errors)))


def find_anomalies__one_more(errors, fraction):
    """You add 1 to the number of rows: 1 is only the least that there may be.

    max(1, ...), not 1 + ...
    """
    return _worst(errors, 1 + round(fraction * len(errors)))


def find_anomalies__always_one(errors, fraction):
    """You name one row only, in every case: `fraction` says how many there are to be.

    It goes from 0 to 1 and is no per cent: 0.4 of seven rows are 2.8, rounded 3. argmax gives the
    worst one alone, argsort all of them in order.
    """
    return _worst(errors, 1)


def find_anomalies__returns_the_errors(errors, fraction):
    """You return the errors: the numbers of the rows are asked for.

    np.argsort gives row numbers, np.sort the numbers themselves.
    """
    return np.sort(errors)[::-1][: _asked(errors, fraction)]


def find_anomalies__returns_a_mask(errors, fraction):
    """You return True or False for each row: the numbers of the rows are asked for.

    In order of their errors, the worst first.
    """
    return errors >= np.sort(errors)[-_asked(errors, fraction)]


def find_anomalies__above_a_quantile(errors, fraction):
    """You name the rows above a quantile: how many are to be named is fraction · n, rounded.

    And they come in the order of their errors, the worst first.
    """
    return np.flatnonzero(errors > np.quantile(errors, 1 - fraction))


def find_anomalies__sorted_above_a_quantile(errors, fraction):
    """You name the rows above a quantile: how many are to be named is fraction · n, rounded.

    A quantile lies between two errors, and cuts once so and once so. Sort, and take the first ones.
    """
    order = np.argsort(-errors)
    return order[errors[order] > np.quantile(errors, 1 - fraction)]


def find_anomalies__share_of_the_largest(errors, fraction):
    """You compared with a fraction of the largest error: the fraction is one of the rows.

    0.4 of seven rows are three rows, whatever their errors are.
    """
    order = np.argsort(-errors)
    return order[errors[order] >= (1 - fraction) * errors.max()]


def find_anomalies__leaves_out_the_fraction(errors, fraction):
    """You named all but the fraction: the fraction is the part that is to be named.

    0.4 of seven rows are three rows.
    """
    return _worst(errors, max(1, round((1 - fraction) * len(errors))))


def find_anomalies__all_rows(errors, fraction):
    """You return all rows, in the right order: only a fraction of them is asked for.

    The first max(1, round(fraction * n)).
    """
    return _worst(errors, len(errors))


def find_anomalies__counts_from_one(errors, fraction):
    """Your row numbers are one too high: the first row is row 0.

    The order is right.
    """
    return _worst(errors, _asked(errors, fraction)) + 1


def find_anomalies__far_from_the_mean(errors, fraction):
    """You sorted by the distance from the mean error: a very small error is no anomaly.

    What came back well fits. Only large errors count.
    """
    return _worst(np.abs(errors - errors.mean()), _asked(errors, fraction))
