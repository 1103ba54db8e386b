"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def mean_squared_error__adds_up(y_hat, y):
    """You added the squared errors up: 16 + 4 + 1 + 0 = 21. The mean is asked for.

    Divide by the number of rows, 4: that makes 5.25. A sum grows with every row that is added,
    so data sets of different sizes could not be compared.
    """
    return np.sum((y_hat - y) ** 2)


def mean_squared_error__does_not_average(y_hat, y):
    """You returned the squared error of each row; one number is asked for.

    (16 + 4 + 1 + 0) / 4 = 5.25: take the mean of what you have.
    """
    return (y_hat - y) ** 2


def mean_squared_error__forgets_the_square(y_hat, y):
    """You took the mean of the errors themselves: (-4 + 2 - 1 + 0) / 4 = -0.75.

    Errors of both signs cancel: 2 and -2 would look perfect. Square each error first.
    """
    return np.mean(y_hat - y)


def mean_squared_error__forgets_the_square_and_turns(y_hat, y):
    """You took the mean of target minus prediction: (4 - 2 + 1 + 0) / 4 = 0.75.

    Errors of both signs cancel: 2 and -2 would look perfect. Square each one first; then it no
    longer matters which is subtracted from which.
    """
    return np.mean(y - y_hat)


def mean_squared_error__squares_the_mean(y_hat, y):
    """You squared the mean error: (-0.75)² = 0.5625. The errors are squared one by one.

    Squared at the end, errors of 2 and -2 have cancelled already. Square first, then take the
    mean: (16 + 4 + 1 + 0) / 4.
    """
    return np.mean(y_hat - y) ** 2


def mean_squared_error__squares_the_sum(y_hat, y):
    """You added the errors up and squared the sum: (-4 + 2 - 1 + 0)² = 9.

    Square each error alone: 16, 4, 1 and 0. Then take their mean.
    """
    return np.sum(y_hat - y) ** 2


def mean_squared_error__squares_the_sum_then_divides(y_hat, y):
    """You squared the sum of the errors and then divided: (-4 + 2 - 1 + 0)² / 4 = 2.25.

    Square each error alone: 16, 4, 1 and 0. Then take their mean.
    """
    return np.sum(y_hat - y) ** 2 / len(y)


def mean_squared_error__takes_absolute_values(y_hat, y):
    """You took the mean of the errors' sizes: (4 + 2 + 1 + 0) / 4 = 1.75.

    That is the mean absolute error, the next exercise. Here each error is squared.
    """
    return np.mean(np.abs(y_hat - y))


def mean_squared_error__adds_absolute_values(y_hat, y):
    """You added up the errors' sizes: 4 + 2 + 1 + 0 = 7.

    Each error is squared, not made positive only; and the mean is taken, not the sum.
    """
    return np.sum(np.abs(y_hat - y))


def mean_squared_error__takes_the_root(y_hat, y):
    """You took the square root at the end: that is the RMSE, 2.291 where the MSE is 5.25.

    The root brings the unit of the target back, which is good for reading. The MSE is without it.
    """
    return np.sqrt(np.mean((y_hat - y) ** 2))


def mean_squared_error__is_the_length(y_hat, y):
    """You took the root of the sum of squares: the length of the error vector, 4.583.

    No root, and divide by the number of rows: 21 / 4.
    """
    return np.sqrt(np.sum((y_hat - y) ** 2))


def mean_squared_error__divides_the_length(y_hat, y):
    """You divided the length of the error vector by the rows: √21 / 4 = 1.146.

    There is no root in the MSE: 21 / 4.
    """
    return np.sqrt(np.sum((y_hat - y) ** 2)) / len(y)


def mean_squared_error__halves(y_hat, y):
    """Yours is half the mean squared error: 2.625 where 5.25 is asked for.

    Some books write 1/(2n), so that the 2 cancels in the slope. The MSE is without the half.
    """
    return np.mean((y_hat - y) ** 2) / 2


def mean_squared_error__halves_the_sum(y_hat, y):
    """You took half the sum of the squared errors: 21 / 2 = 10.5.

    Divide by the number of rows, 4, and not by 2.
    """
    return np.sum((y_hat - y) ** 2) / 2


def mean_squared_error__divides_by_one_less(y_hat, y):
    """You divided by one less than the number of rows: 21 / 3 = 7.

    That is done when a variance is estimated. This is a plain mean: 21 / 4.
    """
    return np.sum((y_hat - y) ** 2) / np.float64(len(y) - 1)


def mean_squared_error__is_the_variance(y_hat, y):
    """You took the variance of the errors: predictions that are all 3 too high give 0.

    A variance subtracts the mean error before it squares. Here the errors are squared as they are.
    """
    return np.var(y_hat - y)


def mean_squared_error__subtracts_the_squares(y_hat, y):
    """You squared the predictions and the targets, and subtracted after: 81 - 169 = -88.

    First the difference, then the square: (9 - 13)² = 16. Mind the brackets.
    """
    return np.mean(y_hat**2 - y**2)


def mean_squared_error__squares_only_the_target(y_hat, y):
    """Without brackets only the target was squared: 9 - 13² = -160.

    A power is taken before a difference. Put the difference in brackets: (9 - 13)² = 16.
    """
    return np.mean(y_hat - y**2)


def mean_squared_error__adds_instead_of_subtracting(y_hat, y):
    """You squared prediction plus target: (9 + 13)² = 484.

    The error is their difference: 9 - 13 = -4.
    """
    return np.mean((y_hat + y) ** 2)


def mean_squared_error__doubles(y_hat, y):
    """You doubled each error instead of squaring it: -4 became -8.

    A square is a number times itself: ** 2, not * 2. -4 times -4 is 16.
    """
    return np.mean((y_hat - y) * 2)


def mean_squared_error__of_the_first_row(y_hat, y):
    """You answer for the first row alone: 16. All rows count.

    In a loop, a `return` that stands inside it leaves after one turn.
    """
    return (y_hat[0] - y[0]) ** 2


def mean_squared_error__of_the_last_row(y_hat, y):
    """You answer for the last row alone: 0. All rows count.

    In a loop, = puts one row in place of the one before; += adds it.
    """
    return (y_hat[-1] - y[-1]) ** 2


def mean_squared_error__divides_the_first_row(y_hat, y):
    """You answer for the first row alone, divided by the number of rows: 16 / 4.

    A `return` that stands inside the loop leaves after one turn. Move it out, below the loop.
    """
    return (y_hat[0] - y[0]) ** 2 / len(y)


def mean_squared_error__divides_the_last_row(y_hat, y):
    """You answer for the last row alone, divided by the number of rows: 0 / 4.

    In a loop, = puts one row in place of the one before; += adds it.
    """
    return (y_hat[-1] - y[-1]) ** 2 / len(y)


def mean_squared_error__leaves_the_first_row_out(y_hat, y):
    """The first row is left out of the sum: (4 + 1 + 0) / 4 = 1.25.

    Indices count from 0: range(n) has all of them, range(1, n) has not.
    """
    return np.sum((y_hat[1:] - y[1:]) ** 2) / len(y)


def mean_squared_error__leaves_the_last_row_out(y_hat, y):
    """The last row is left out of the sum: it shows where its error is not 0.

    range(n) ends at n - 1 by itself, and so do slices: no need to subtract 1 more.
    """
    return np.sum((y_hat[:-1] - y[:-1]) ** 2) / len(y)


def mean_squared_error__of_the_largest_error(y_hat, y):
    """You returned the largest squared error, 16, where the mean of all is asked for.

    (16 + 4 + 1 + 0) / 4 = 5.25.
    """
    return np.max((y_hat - y) ** 2)


def mean_squared_error__of_the_median(y_hat, y):
    """You took the median of the squared errors: 2.5, half-way between 1 and 4.

    The mean is asked for: add up and divide by the number of rows.
    """
    return np.median((y_hat - y) ** 2)


def mean_squared_error__compares_every_pair(y_hat, y):
    """You compared every prediction with every target: a table of 16 errors for 4 rows.

    A column (rows, 1) minus a row (rows,) is a table (rows, rows), and NumPy says nothing. Leave
    both as they come: then row meets row.
    """
    return np.mean((y_hat[:, np.newaxis] - y) ** 2)
