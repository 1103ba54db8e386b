"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def mse_slope__adds_up_instead_of_averaging(X, y, w):
    """You added up the slopes of the rows: -18 and 6. The loss is a mean, so divide by the rows.

    With three rows that makes -6 and 2. In a sum the slope would grow with every row of data.
    """
    return 2 * X.T @ (X @ w - y)


def mse_slope__forgets_the_2(X, y, w):
    """You left out the 2: the errors are squared, and the slope of e² is 2e.

    In the first case the slopes are -6 and 2, and you have half of them.
    """
    return X.T @ (X @ w - y) / len(y)


def mse_slope__adds_up_and_forgets_the_2(X, y, w):
    """You give errors times inputs, added up: neither the 2 nor the division by the rows is there.

    The slope of e² is 2e, and the mean over three rows is the sum divided by 3.
    """
    return X.T @ (X @ w - y)


def mse_slope__turns_the_errors_round(X, y, w):
    """Your slopes have the wrong sign, as with errors of target minus prediction.

    Error means prediction minus target. In the first row that is 6 - 10.
    """
    return 2 * X.T @ (y - X @ w) / len(y)


def mse_slope__turns_the_errors_round_and_forgets_the_2(X, y, w):
    """Your errors are the wrong way round, and the 2 is missing.

    Error means prediction minus target, 6 - 10 in the first row, and the slope of e² is 2e.
    """
    return X.T @ (y - X @ w) / len(y)


def mse_slope__divides_by_the_number_of_inputs(X, y, w):
    """You divided by the number of inputs, 2, instead of the number of rows, 3.

    The mean is over the examples. `len(X)` counts them; `X.shape[1]` and `len(w)` count inputs.
    """
    return 2 * X.T @ (X @ w - y) / len(w)


def mse_slope__divides_by_rows_and_inputs(X, y, w):
    """You divided by the number of all entries of X, 6 in the first case.

    The mean is over the rows, 3 of them. Each input keeps its own slope.
    """
    return 2 * X.T @ (X @ w - y) / X.size


def mse_slope__divides_by_rows_minus_one(X, y, w):
    """You divided by the number of rows less 1.

    That belongs to a sample variance. A mean is divided by the number of rows.
    """
    return 2 * X.T @ (X @ w - y) / (len(y) - 1)


def mse_slope__multiplies_the_means(X, y, w):
    """You put the errors of all rows together, and the inputs apart: errors of both signs cancel.

    Each row's error belongs to its own inputs. Multiply row by row, then take the mean of the
    products.
    """
    return 2 * (X @ w - y).mean() * X.mean(axis=0)


def mse_slope__averages_the_errors_first(X, y, w):
    """You put the errors of all rows together first: errors of both signs cancel.

    Each row's error belongs to its own inputs. Multiply row by row, then take the mean of the
    products. It is the slopes that are averaged, not the errors.
    """
    return 2 * (X @ w - y).mean() * X.sum(axis=0)


def mse_slope__forgets_the_inputs(X, y, w):
    """You give the mean of 2 times the errors, the same for each weight: the inputs are missing.

    A weight moves the prediction of a row by that row's input. Multiply row by row before the mean.
    """
    return np.full(w.shape, 2 * np.mean(X @ w - y))


def mse_slope__stops_at_the_predictions(X, y, w):
    """You return one number a row, 2 times its error: the slope at the predictions.

    Each weight wants one: multiply every error by its row's inputs, then take the mean over the
    rows.
    """
    return 2 * (X @ w - y)


def mse_slope__returns_one_number(X, y, w):
    """You return a single number: 2 times the mean of the errors.

    Each weight wants its own slope: multiply every error by its row's inputs before the mean.
    """
    return 2 * np.mean(X @ w - y)


def mse_slope__averages_over_everything(X, y, w):
    """You return a single number: the mean ran over rows and inputs.

    Only the rows go. Take the mean along axis 0: one slope for each weight stays.
    """
    return np.mean(2 * (X @ w - y)[:, None] * X)


def mse_slope__averages_along_the_rows(X, y, w):
    """Your mean runs along the wrong axis: you have one number a row.

    The answer has one slope for each weight. The rows go: axis 0.
    """
    return (2 * (X @ w - y)[:, None] * X).mean(axis=1)


def mse_slope__keeps_the_rows(X, y, w):
    """You return the slopes of every row; their mean is asked.

    Add up each column and divide by the number of rows: the mean along axis 0.
    """
    return 2 * (X @ w - y)[:, None] * X


def mse_slope__does_not_transpose(X, y, w):
    """Your X is not turned over: the errors meet the inputs, and should meet the rows.

    Where there are as many rows as inputs nothing stops you, and the numbers are wrong. (n, rows)
    times (rows,) gives (n,).
    """
    return 2 * X @ (X @ w - y) / len(y)


def mse_slope__forgets_the_targets(X, y, w):
    """You used the predictions as errors: the targets are not taken away.

    Error means prediction minus target: 6 - 10 in the first row.
    """
    return 2 * X.T @ (X @ w) / len(y)


def mse_slope__squares_the_errors(X, y, w):
    """The errors are still squared in your product.

    The slope of e² is 2e: the square goes when the 2 comes, and the sign of the error stays.
    """
    return 2 * X.T @ (X @ w - y) ** 2 / len(y)


def mse_slope__loses_the_signs_of_the_errors(X, y, w):
    """Your errors have no signs: too high and too low pull the same way.

    Prediction minus target may be negative, 6 - 10 in the first row. Keep the sign.
    """
    return 2 * X.T @ np.abs(X @ w - y) / len(y)


def mse_slope__answers_for_the_last_row(X, y, w):
    """You give the slope of the last row only.

    A loop must add to what the rows before have left: `+=` and not `=`. Then divide by the rows.
    """
    return 2 * (X[-1] @ w - y[-1]) * X[-1]


def mse_slope__answers_for_the_first_row(X, y, w):
    """You give the slope of the first row only: -24 and 0.

    All rows count: add them up, and divide by their number.
    """
    return 2 * (X[0] @ w - y[0]) * X[0]


def mse_slope__divides_the_last_row(X, y, w):
    """Only the last row is in your sum, divided by the number of rows.

    A loop must add to what the rows before have left: `+=` and not `=`.
    """
    return 2 * (X[-1] @ w - y[-1]) * X[-1] / len(y)


def mse_slope__returns_the_loss(X, y, w):
    """You return the mean squared error itself: its height, not its slope.

    The slope is the mean over the rows of 2 times the error times each input.
    """
    return np.mean((X @ w - y) ** 2)


def mse_slope__takes_the_root(X, y, w):
    """You give the slope of the *root* of the mean squared error.

    Its slope is smaller by twice the root. Here the loss is the mean squared error as it is.
    """
    return X.T @ (X @ w - y) / len(y) / np.sqrt(np.mean((X @ w - y) ** 2))


def mse_slope__adds_up_and_turns_the_errors_round(X, y, w):
    """You added up over the rows where the mean is asked, and the sign is wrong.

    Error means prediction minus target; and a mean over three rows is the sum divided by 3.
    """
    return 2 * X.T @ (y - X @ w)


def mse_slope__adds_up_turns_the_errors_round_and_forgets_the_2(X, y, w):
    """You give target minus prediction, times the inputs, added up: three things are missing.

    Error means prediction minus target, the slope of e² is 2e, and the mean is the sum divided by
    the number of rows.
    """
    return X.T @ (y - X @ w)


def mse_slope__divides_the_first_row(X, y, w):
    """Only the first row is in your sum, divided by the number of rows.

    If you have a loop, `return` belongs behind it, not into it.
    """
    return 2 * (X[0] @ w - y[0]) * X[0] / len(y)


def mse_slope__is_of_the_mean_absolute_error(X, y, w):
    """You give the slope of the mean *absolute* error: only the signs of the errors count in it.

    The slope of e² is 2e: the further off a row is, the more it counts.
    """
    return X.T @ np.sign(X @ w - y) / len(y)


def mse_slope__multiplies_without_an_axis(X, y, w):
    """Errors of shape (rows,) do not multiply a table of shape (rows, n) row by row.

    NumPy lines up the last axes, and there stand the inputs. Give the errors a second axis,
    `[:, None]`, or use a matrix product with X.T.
    """
    return (2 * (X @ w - y) * X).mean(axis=0)
