"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _mean(Z, weights):
    return weights @ Z / weights.sum()


def _fit(Z, y, weights, penalty, centre, height):
    """Ridge about some centre and height; `penalty` is a number or a matrix."""
    A = Z - centre
    normal = (A.T * weights) @ A + penalty * np.eye(Z.shape[1])
    coefficients = np.linalg.solve(normal, (A.T * weights) @ (y - height))
    return coefficients, height - centre @ coefficients


def _right(Z, y, weights, alpha):
    return _fit(Z, y, weights, alpha, _mean(Z, weights), _mean(y, weights))


def _with_ones(Z):
    return np.column_stack([Z, np.ones(len(Z))])


def weighted_ridge__penalises_the_intercept(Z, y, weights, alpha):
    """You penalise the intercept as well: only the coefficients have a price.

    With a column of ones, alpha stands on the diagonal for all but that column.
    """
    G = _with_ones(Z)
    both = np.linalg.solve((G.T * weights) @ G + alpha * np.eye(G.shape[1]), (G.T * weights) @ y)
    return both[:-1], both[-1]


def weighted_ridge__ignores_the_weights(Z, y, weights, alpha):
    """Your weights do nothing: all rows count alike.

    Each squared error is multiplied by its row's weight. In the first case the first row counts
    twice.
    """
    return _right(Z, y, np.ones(len(Z)), alpha)


def weighted_ridge__has_no_intercept(Z, y, weights, alpha):
    """Your line goes through 0, and you return 0 as the intercept.

    It is to be found with the coefficients: take the weighted means off Z and y first.
    """
    return _fit(Z, y, weights, alpha, np.zeros(Z.shape[1]), 0.0)


def weighted_ridge__finds_the_intercept_afterwards(Z, y, weights, alpha):
    """Your coefficients are those of a line through 0, with an intercept added afterwards.

    The weighted means have to be taken off Z and y before the coefficients are found.
    """
    coefficients, _ = weighted_ridge__has_no_intercept(Z, y, weights, alpha)
    return coefficients, _mean(y, weights) - _mean(Z, weights) @ coefficients


def weighted_ridge__ignores_alpha(Z, y, weights, alpha):
    """Your alpha does nothing: large coefficients are to cost something.

    Add alpha on the diagonal of the matrix. In the first case 6 becomes 7, and 28 / 7 is 4.
    """
    return _right(Z, y, weights, 0.0)


def weighted_ridge__subtracts_alpha(Z, y, weights, alpha):
    """You subtracted alpha: it makes the matrix larger, and the coefficients smaller.

    In the first case it is 28 / (6 + 1), and not 28 / (6 - 1).
    """
    return _right(Z, y, weights, -alpha)


def weighted_ridge__squares_alpha(Z, y, weights, alpha):
    """You put alpha squared on the diagonal: alpha itself belongs there.

    If you append rows to Z for the penalty, they hold the root of alpha, and not alpha.
    """
    return _right(Z, y, weights, alpha**2)


def weighted_ridge__takes_the_root_of_alpha(Z, y, weights, alpha):
    """You put the root of alpha on the diagonal: alpha itself belongs there.

    The root belongs into rows that are appended to Z, and nowhere else.
    """
    return _right(Z, y, weights, np.sqrt(alpha))


def weighted_ridge__adds_alpha_everywhere(Z, y, weights, alpha):
    """You added alpha to every entry of the matrix: it belongs on the diagonal only.

    alpha times np.eye(n). A plain number is added everywhere.
    """
    A = Z - _mean(Z, weights)
    normal = (A.T * weights) @ A + alpha
    coefficients = np.linalg.solve(normal, (A.T * weights) @ (y - _mean(y, weights)))
    return coefficients, _mean(y, weights) - _mean(Z, weights) @ coefficients


def weighted_ridge__weighs_alpha(Z, y, weights, alpha):
    """You multiplied alpha by the sum of the weights, or divided the weights by their sum.

    The rows are added up, and their weights are taken as they are.
    """
    return _right(Z, y, weights / weights.sum(), alpha)


def weighted_ridge__takes_the_mean_of_the_errors(Z, y, weights, alpha):
    """You took the mean over the rows, or multiplied alpha by their number: a sum is asked for.

    With a mean the penalty counts for more, the more rows there are.
    """
    return _right(Z, y, weights, alpha * len(Z))


def weighted_ridge__makes_the_weights_means_of_one(Z, y, weights, alpha):
    """You scaled the weights, so that their mean is 1: they are to be taken as they are.

    Small weights let alpha count for more. That is meant.
    """
    return _right(Z, y, weights / weights.mean(), alpha)


def weighted_ridge__makes_the_largest_weight_one(Z, y, weights, alpha):
    """You scaled the weights, so that the largest is 1: they are to be taken as they are.

    In the first case they are 2, 1 and 1.
    """
    return _right(Z, y, weights / weights.max(), alpha)


def weighted_ridge__halves_alpha(Z, y, weights, alpha):
    """Your alpha counts half: there is no 2 in the formula.

    With weight · error² and alpha · c² both slopes have the 2, and it drops out.
    """
    return _right(Z, y, weights, alpha / 2)


def weighted_ridge__doubles_alpha(Z, y, weights, alpha):
    """Your alpha counts twice: there is no 2 in the formula.

    With weight · error² and alpha · c² both slopes have the 2, and it drops out.
    """
    return _right(Z, y, weights, 2 * alpha)


def weighted_ridge__squares_the_weights(Z, y, weights, alpha):
    """Your weights are squared: rows of Z and y were multiplied by them, and errors are squared.

    Multiply the rows by the *root* of the weights, or the transposed side alone by the weights.
    """
    return _right(Z, y, weights**2, alpha)


def weighted_ridge__takes_the_root_of_the_weights(Z, y, weights, alpha):
    """You weighed by the roots of the weights, in one place only: it has to be both.

    Either all of Z and y is multiplied by the root, and the root is squared with the error; or
    one side, by the weight itself.
    """
    return _right(Z, y, np.sqrt(weights), alpha)


def weighted_ridge__takes_the_plain_means(Z, y, weights, alpha):
    """You took the plain means of Z and y: they have to be weighted, too.

    In the first case the weighted mean of 1, 2 and 4 is (2 + 2 + 4) / 4 = 2, and not 7 / 3.
    """
    return _fit(Z, y, weights, alpha, Z.mean(axis=0), y.mean())


def weighted_ridge__finds_the_intercept_by_plain_means(Z, y, weights, alpha):
    """Your coefficients are right; the intercept is made of plain means.

    It is the weighted mean of y, minus the weighted mean row of Z times the coefficients.
    """
    coefficients, _ = _right(Z, y, weights, alpha)
    return coefficients, y.mean() - Z.mean(axis=0) @ coefficients


def weighted_ridge__returns_the_mean_as_intercept(Z, y, weights, alpha):
    """Your coefficients are right; you returned the weighted mean of y as the intercept.

    The intercept is the prediction at 0: take the mean row of Z times the coefficients off.
    """
    return _right(Z, y, weights, alpha)[0], _mean(y, weights)


def weighted_ridge__adds_in_the_intercept(Z, y, weights, alpha):
    """Your coefficients are right; in the intercept there is a plus for a minus.

    The mean of y is intercept *plus* mean row times coefficients. So the intercept is the mean of y
    *minus* that.
    """
    coefficients, _ = _right(Z, y, weights, alpha)
    return coefficients, _mean(y, weights) + _mean(Z, weights) @ coefficients


def weighted_ridge__returns_no_intercept(Z, y, weights, alpha):
    """Your coefficients are right; the intercept that you return is 0.

    It is the weighted mean of y, minus the weighted mean row of Z times the coefficients.
    """
    return _right(Z, y, weights, alpha)[0], 0.0


def weighted_ridge__intercept_first(Z, y, weights, alpha):
    """Intercept and coefficients have changed places: (coefficients, intercept) is asked for.

    The numbers are right.
    """
    coefficients, intercept = _right(Z, y, weights, alpha)
    return intercept, coefficients


def weighted_ridge__returns_one_array(Z, y, weights, alpha):
    """You returned one array with the intercept at its end: a pair is asked for.

    The numbers are right: return coefficients, intercept
    """
    coefficients, intercept = _right(Z, y, weights, alpha)
    return np.append(coefficients, intercept)


def weighted_ridge__returns_one_array_intercept_first(Z, y, weights, alpha):
    """You returned one array with the intercept at its beginning: a pair is asked for.

    The numbers are right: return coefficients, intercept
    """
    coefficients, intercept = _right(Z, y, weights, alpha)
    return np.append(intercept, coefficients)


def weighted_ridge__returns_only_the_coefficients(Z, y, weights, alpha):
    """You return the coefficients alone: the intercept is asked for as well.

    return coefficients, intercept
    """
    return _right(Z, y, weights, alpha)[0]


def weighted_ridge__returns_the_intercept_in_an_array(Z, y, weights, alpha):
    """Your intercept is an array with one number in it: a number is asked for.

    The numbers are right.
    """
    coefficients, intercept = _right(Z, y, weights, alpha)
    return coefficients, np.array([intercept])


def weighted_ridge__returns_a_column(Z, y, weights, alpha):
    """Your coefficients are a column, (n, 1): (n,) is asked for.

    If y was made a column, what is solved is one, too.
    """
    coefficients, intercept = _right(Z, y, weights, alpha)
    return coefficients[:, None], intercept


def weighted_ridge__weighs_only_one_side(Z, y, weights, alpha):
    """Your weights are in the vector, but not in the matrix.

    Both sides need them: the matrix is A.T W A, the vector A.T W r.
    """
    centre, height = _mean(Z, weights), _mean(y, weights)
    A = Z - centre
    normal = A.T @ A + alpha * np.eye(Z.shape[1])
    coefficients = np.linalg.solve(normal, (A.T * weights) @ (y - height))
    return coefficients, height - centre @ coefficients


def weighted_ridge__weighs_only_the_other_side(Z, y, weights, alpha):
    """Your weights are in the matrix, but not in the vector.

    Both sides need them: the matrix is A.T W A, the vector A.T W r.
    """
    centre, height = _mean(Z, weights), _mean(y, weights)
    A = Z - centre
    normal = (A.T * weights) @ A + alpha * np.eye(Z.shape[1])
    coefficients = np.linalg.solve(normal, A.T @ (y - height))
    return coefficients, height - centre @ coefficients


def weighted_ridge__divides_by_the_weights(Z, y, weights, alpha):
    """You divided by the weights: heavy rows count less with you, and not more.

    They are no spreads. Multiply. (A weight of 0 leaves a row out.)
    """
    with np.errstate(all="ignore"):
        return _right(Z, y, 1 / weights, alpha)


def weighted_ridge__scales_the_columns(Z, y, weights, alpha):
    """You divided the columns of Z by their spread: they are to stay as they are.

    Coefficients of scaled columns are others, and the penalty weighs them in another way.
    """
    centre = _mean(Z, weights)
    spread = Z.std(axis=0)
    coefficients, intercept = _right((Z - centre) / spread, y, weights, alpha)
    return coefficients, intercept


def weighted_ridge__does_not_weigh_the_ones(Z, y, weights, alpha):
    """Your column of ones has no weights: the intercept belongs to a row like any feature.

    Append the ones to Z first, and multiply all columns by the root of the weights then.
    """
    root, n = np.sqrt(weights), Z.shape[1]
    G = _with_ones(Z * root[:, None])
    penalty = alpha * np.diag([1.0] * n + [0.0])
    both = np.linalg.solve(G.T @ G + penalty, G.T @ (y * root))
    return both[:-1], both[-1]


def weighted_ridge__spares_the_last_feature(Z, y, weights, alpha):
    """You penalise the intercept, and not the last feature: the 0 is at the wrong end.

    Where the column of ones stands, there stands the 0 on the diagonal of the penalty.
    """
    n = Z.shape[1]
    G = np.column_stack([np.ones(len(Z)), Z])
    penalty = alpha * np.diag([1.0] * n + [0.0])
    both = np.linalg.solve((G.T * weights) @ G + penalty, (G.T * weights) @ y)
    return both[1:], both[0]


def weighted_ridge__spares_the_first_feature(Z, y, weights, alpha):
    """You penalise the intercept, and not the first feature: the 0 is at the wrong end.

    Where the column of ones stands, there stands the 0 on the diagonal of the penalty.
    """
    G = _with_ones(Z)
    penalty = alpha * np.diag([0.0] + [1.0] * Z.shape[1])
    both = np.linalg.solve((G.T * weights) @ G + penalty, (G.T * weights) @ y)
    return both[:-1], both[-1]


def weighted_ridge__takes_the_mean_off_y_alone(Z, y, weights, alpha):
    """You took the mean off y, and not off Z: your line goes through the wrong point.

    Take the weighted means off both.
    """
    height = _mean(y, weights)
    return _fit(Z, y, weights, alpha, np.zeros(Z.shape[1]), height)[0], height


def weighted_ridge__takes_the_mean_off_y_alone_and_goes_back(Z, y, weights, alpha):
    """You took the mean off y before the coefficients were found, and not off Z.

    Take the weighted means off both.
    """
    height = _mean(y, weights)
    coefficients, _ = _fit(Z, y, weights, alpha, np.zeros(Z.shape[1]), height)
    return coefficients, height - _mean(Z, weights) @ coefficients


def weighted_ridge__finds_the_coefficients_by_plain_means(Z, y, weights, alpha):
    """You took plain means off for the coefficients, and weighted ones for the intercept.

    Weighted ones for both: in the first case the weighted mean of 1, 2 and 4 is 2, and not 7 / 3.
    """
    coefficients, _ = weighted_ridge__takes_the_plain_means(Z, y, weights, alpha)
    return coefficients, _mean(y, weights) - _mean(Z, weights) @ coefficients


def weighted_ridge__shrinks_afterwards(Z, y, weights, alpha):
    """You divided the coefficients by 1 + alpha afterwards: alpha belongs into the equations.

    On the diagonal of the matrix that is solved. In the first case it is 28 / (6 + 1).
    """
    coefficients, _ = _right(Z, y, weights, 0.0)
    coefficients = coefficients / (1 + alpha)
    return coefficients, _mean(y, weights) - _mean(Z, weights) @ coefficients


def weighted_ridge__does_not_weigh_y(Z, y, weights, alpha):
    """You multiplied Z by the root of the weights, and not y: both have to be.

    A row that counts twice counts twice with all that is in it.
    """
    centre, height = _mean(Z, weights), _mean(y, weights)
    A = (Z - centre) * np.sqrt(weights)[:, None]
    coefficients = np.linalg.solve(A.T @ A + alpha * np.eye(Z.shape[1]), A.T @ (y - height))
    return coefficients, height - centre @ coefficients


def weighted_ridge__weighs_only_the_matrix_with_ones(Z, y, weights, alpha):
    """Your weights are in the matrix, but not in the vector on the other side.

    Both sides need them: G.T W G and G.T W y, where G has the column of ones.
    """
    G = _with_ones(Z)
    penalty = alpha * np.diag([1.0] * Z.shape[1] + [0.0])
    both = np.linalg.solve((G.T * weights) @ G + penalty, G.T @ y)
    return both[:-1], both[-1]


def weighted_ridge__weighs_only_the_vector_with_ones(Z, y, weights, alpha):
    """Your weights are in the vector, but not in the matrix on the other side.

    Both sides need them: G.T W G and G.T W y, where G has the column of ones.
    """
    G = _with_ones(Z)
    penalty = alpha * np.diag([1.0] * Z.shape[1] + [0.0])
    both = np.linalg.solve(G.T @ G + penalty, (G.T * weights) @ y)
    return both[:-1], both[-1]


def weighted_ridge__divides_the_means_by_the_rows(Z, y, weights, alpha):
    """Your weighted means are divided by the number of rows: divide by the sum of the weights.

    In the first case that is 2 + 1 + 1 = 4, and not 3.
    """
    return _fit(Z, y, weights, alpha, weights @ Z / len(Z), weights @ y / len(Z))
