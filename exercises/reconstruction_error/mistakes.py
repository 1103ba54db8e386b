"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _squares(X, X_hat):
    return (X_hat - X) ** 2


def reconstruction_error__one_number_for_all(X, X_hat):
    """You took the mean over everything: one number a row is asked for.

    With axis=1 each row keeps its own: 0, 0, 12.5 and 12.5 for the four pupils.
    """
    return np.mean(_squares(X, X_hat))


def reconstruction_error__over_the_rows(X, X_hat):
    """You took the mean over the rows: that is one number a feature.

    axis=1 goes along each row, and leaves one number for it.
    """
    return _squares(X, X_hat).mean(axis=0)


def reconstruction_error__sums(X, X_hat):
    """You added up the squares of a row: their mean is asked for.

    The third pupil: (9 + 16) / 2 = 12.5. A sum would grow with the number of features.
    """
    return _squares(X, X_hat).sum(axis=1)


def reconstruction_error__divides_by_the_rows(X, X_hat):
    """You divided by the number of rows: the mean is over the features.

    The third pupil: (9 + 16) / 2 = 12.5, as there are two exams.
    """
    return _squares(X, X_hat).sum(axis=1) / len(X)


def reconstruction_error__divides_by_one_less(X, X_hat):
    """You divided by one less than there are features: a plain mean is asked for.

    The third pupil: (9 + 16) / 2 = 12.5.
    """
    with np.errstate(all="ignore"):
        return _squares(X, X_hat).sum(axis=1) / np.float64(X.shape[1] - 1)


def reconstruction_error__takes_the_root(X, X_hat):
    """You took the root of the mean: the squares themselves are asked for.

    The third pupil: (9 + 16) / 2 = 12.5, and that is it.
    """
    return np.sqrt(_squares(X, X_hat).mean(axis=1))


def reconstruction_error__sizes_of_the_differences(X, X_hat):
    """You took the sizes of the differences: their squares are asked for.

    The third pupil: 3² + 4² = 25, divided by 2.
    """
    return np.abs(X_hat - X).mean(axis=1)


def reconstruction_error__distance(X, X_hat):
    """You took the distance, the root of the sum: the mean of the squares is asked for.

    The third pupil: 25 / 2 = 12.5, not √25.
    """
    return np.linalg.norm(X_hat - X, axis=1)


def reconstruction_error__forgets_the_square(X, X_hat):
    """You forgot the square: differences of both signs cancel each other.

    The third pupil: 3 and −4 would nearly make up for each other. 9 and 16 do not.
    """
    return (X_hat - X).mean(axis=1)


def reconstruction_error__forgets_the_square_the_other_way(X, X_hat):
    """You forgot the square: differences of both signs cancel each other.

    The third pupil: −3 and 4 would nearly make up for each other. 9 and 16 do not.
    """
    return (X - X_hat).mean(axis=1)


def reconstruction_error__squares_the_mean(X, X_hat):
    """You squared the mean difference: each difference is squared first, then comes the mean.

    The third pupil: 3 and −4 would nearly cancel before they are squared.
    """
    return (X_hat - X).mean(axis=1) ** 2


def reconstruction_error__halves(X, X_hat):
    """You halved the error: the mean of the squares is asked for, without the ½.

    The third pupil: (9 + 16) / 2 = 12.5; here the 2 is the number of exams.
    """
    return _squares(X, X_hat).mean(axis=1) / 2


def reconstruction_error__of_the_squares(X, X_hat):
    """You took the difference of the squares: the square of the difference is asked for.

    The third pupil's first exam: (10 − 7)² = 9, and not 100 − 49.
    """
    return (X_hat**2 - X**2).mean(axis=1)


def reconstruction_error__relative_to_what_went_in(X, X_hat):
    """You divided by what went in: the plain mean of the squares is asked for.

    A pixel of 0 may come back wrong as well, and there is no dividing by 0.
    """
    with np.errstate(all="ignore"):
        return _squares(X, X_hat).sum(axis=1) / (X**2).sum(axis=1).astype(float)


def reconstruction_error__largest_difference(X, X_hat):
    """You took the largest square of a row: the mean of all of them is asked for.

    The third pupil: (9 + 16) / 2 = 12.5.
    """
    return _squares(X, X_hat).max(axis=1)


def reconstruction_error__does_not_average(X, X_hat):
    """You return a square for each number: their mean over each row is asked for.

    (rows, features) becomes (rows,) with axis=1.
    """
    return _squares(X, X_hat)


def reconstruction_error__takes_the_mean_difference_away(X, X_hat):
    """You took the mean difference of a row away first: a row that is too bright has no error then.

    Square the differences as they are (np.var subtracts their mean).
    """
    return np.var(np.asarray(X, float) - X_hat, axis=1)


def reconstruction_error__the_median(X, X_hat):
    """You took the median of a row's squares: it looks at one or two features and forgets the rest.

    The mean is asked for.
    """
    return np.median((np.asarray(X, float) - X_hat) ** 2, axis=1)
