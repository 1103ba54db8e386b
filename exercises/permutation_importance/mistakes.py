"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _each(X, spoil):
    """A table for each column, with that column as `spoil` makes it."""
    for j in range(X.shape[1]):
        mixed = X.copy()
        mixed[:, j] = spoil(X[:, j])
        yield mixed


def _lost(predict, X, y, metric, spoil):
    before = metric(y, predict(X))
    return np.array([before - metric(y, predict(mixed)) for mixed in _each(X, spoil)])


def _mix(rng):
    return lambda column: column[rng.permutation(len(column))]


def _right(predict, X, y, metric, rng):
    return _lost(predict, X, y, metric, _mix(rng))


def permutation_importance__leaves_columns_mixed(predict, X, y, metric, rng):
    """Your columns stay mixed up: the second is spoiled while the first still is.

    Begin with a new copy of X for each column, or put the column back.
    """
    mixed, lost, before = X.copy(), [], metric(y, predict(X))
    for j in range(X.shape[1]):
        mixed[:, j] = X[rng.permutation(len(X)), j]
        lost.append(before - metric(y, predict(mixed)))
    return np.array(lost)


def permutation_importance__leaves_columns_mixed_and_subtracts(predict, X, y, metric, rng):
    """Your columns stay mixed up, and each is compared with the one before.

    Each is to be compared with the metric of X itself, in a new copy.
    """
    mixed, lost, before = X.copy(), [], metric(y, predict(X))
    for j in range(X.shape[1]):
        mixed[:, j] = X[rng.permutation(len(X)), j]
        now = metric(y, predict(mixed))
        lost.append(before - now)
        before = now
    return np.array(lost)


def permutation_importance__mixes_X_itself(predict, X, y, metric, rng):
    """You mixed up the columns of X itself: the caller still needs it, and so do you.

    Without a copy the first column is still spoiled when the second one's turn comes. X.copy().
    """
    lost, before = [], metric(y, predict(X))
    for j in range(X.shape[1]):
        X[:, j] = X[rng.permutation(len(X)), j]
        lost.append(before - metric(y, predict(X)))
    return np.array(lost)


def permutation_importance__turns_the_difference_round(predict, X, y, metric, rng):
    """You subtracted the wrong way round: the metric of X comes first, minus the spoiled one.

    Where more is better, what matters gets a number above 0.
    """
    return -_right(predict, X, y, metric, rng)


def permutation_importance__does_not_subtract(predict, X, y, metric, rng):
    """You returned the metric with each column mixed up: it has to be subtracted from that of X.

    Asked is what is lost.
    """
    tables = _each(X, _mix(rng))
    return np.array([metric(y, predict(mixed)) for mixed in tables])


def permutation_importance__divides(predict, X, y, metric, rng):
    """You divided the one metric by the other: their difference is asked for.

    The metric of X, minus that with the column mixed up.
    """
    before = metric(y, predict(X))
    with np.errstate(all="ignore"):
        return before / permutation_importance__does_not_subtract(predict, X, y, metric, rng)


def permutation_importance__takes_the_part_that_is_lost(predict, X, y, metric, rng):
    """You divided the difference by the metric of X: the difference itself is asked for.

    A part of what there was is another number, and none where the metric is 0.
    """
    with np.errstate(all="ignore"):
        return _right(predict, X, y, metric, rng) / metric(y, predict(X))


def permutation_importance__shares_out(predict, X, y, metric, rng):
    """You divided by the sum of all: importances do not add up to 1.

    Two columns that only count together lose all there is, each of them.
    """
    lost = _right(predict, X, y, metric, rng)
    with np.errstate(all="ignore"):
        return lost / lost.sum()


def permutation_importance__drops_the_signs(predict, X, y, metric, rng):
    """You took the sizes: signs are kept.

    A column without which the model is better has a negative importance, and with an error for a
    metric all that matter have one.
    """
    return np.abs(_right(predict, X, y, metric, rng))


def permutation_importance__cuts_at_zero(predict, X, y, metric, rng):
    """You put 0 in the place of what is negative: signs are kept.

    A column without which the model is better has a negative importance, and with an error for a
    metric all that matter have one.
    """
    return np.maximum(_right(predict, X, y, metric, rng), 0)


def permutation_importance__swaps_the_metrics_arguments(predict, X, y, metric, rng):
    """You gave the metric the predictions first: metric(y, y_hat), first what is true.

    For a squared error it does not matter, for R² it does.
    """
    return _lost(predict, X, y, lambda a, b: metric(b, a), _mix(rng))


def permutation_importance__compares_with_the_predictions(predict, X, y, metric, rng):
    """You compared with the model's own predictions: what is true stands in y.

    metric(y, predict(mixed)): y stays, whatever is mixed up.
    """
    return _right(predict, X, predict(X), metric, rng)


def permutation_importance__compares_the_spoiled_with_the_predictions(predict, X, y, metric, rng):
    """You compared the spoiled predictions with the model's own: what is true stands in y.

    metric(y, predict(mixed)), as for the first of the two.
    """
    before, y_hat = metric(y, predict(X)), predict(X)
    return np.array([before - metric(y_hat, predict(mixed)) for mixed in _each(X, _mix(rng))])


def permutation_importance__has_one_order_for_all(predict, X, y, metric, rng):
    """You drew one order, and used it for all columns: each column has a draw of its own.

    The draw belongs into the loop.
    """
    order = rng.permutation(len(X))
    return _lost(predict, X, y, metric, lambda column: column[order])


def permutation_importance__mixes_y(predict, X, y, metric, rng):
    """You mixed up y: it is a column of X that is mixed up, and y stays.

    Mixed up like that, every feature loses the same, by chance.
    """
    before = metric(y, predict(X))
    n = X.shape[1]
    return np.array([before - metric(y[rng.permutation(len(y))], predict(X)) for _ in range(n)])


def permutation_importance__mixes_y_along(predict, X, y, metric, rng):
    """You mixed up y along with the column, in the same order: y stays as it is.

    Only one column changes its order.
    """
    lost, before = [], metric(y, predict(X))
    for j in range(X.shape[1]):
        order, mixed = rng.permutation(len(X)), X.copy()
        mixed[:, j] = X[order, j]
        lost.append(before - metric(y[order], predict(mixed)))
    return np.array(lost)


def permutation_importance__mixes_the_rows(predict, X, y, metric, rng):
    """You mixed up whole rows: only one column is to change its order.

    mixed[:, j] is a column. Mixed rows lose the same for every feature, by chance.
    """
    before, n = metric(y, predict(X)), X.shape[1]
    return np.array([before - metric(y, predict(X[rng.permutation(len(X))])) for _ in range(n)])


def permutation_importance__mixes_all_the_others(predict, X, y, metric, rng):
    """You mixed up all columns but the one: it is the other way round.

    The feature whose importance is asked is the one that is spoiled.
    """
    lost, before = [], metric(y, predict(X))
    for j in range(X.shape[1]):
        mixed = X[rng.permutation(len(X))]
        mixed[:, j] = X[:, j]
        lost.append(before - metric(y, predict(mixed)))
    return np.array(lost)


def permutation_importance__mixes_within_a_row(predict, X, y, metric, rng):
    """You took a row for a column: columns are the second axis, X[:, j].

    There is an importance for each feature.
    """
    lost, before = [], metric(y, predict(X))
    for i in range(X.shape[1]):
        mixed = X.copy()
        mixed[i] = X[i, rng.permutation(X.shape[1])]
        lost.append(before - metric(y, predict(mixed)))
    return np.array(lost)


def permutation_importance__puts_into_the_order(predict, X, y, metric, rng):
    """You assigned at the mixed places: that is the same permutation backwards.

    In the row i comes what the column had in the row order[i]: column[order] on the right side.
    """

    def spoil(column):
        put = column.copy()
        put[rng.permutation(len(column))] = column
        return put

    return _lost(predict, X, y, metric, spoil)


def permutation_importance__goes_backwards(predict, X, y, metric, rng):
    """You began with the last column: the draws come in the order of the columns.

    By chance it is as good, but the numbers are others.
    """
    lost, before = np.zeros(X.shape[1]), metric(y, predict(X))
    for j in reversed(range(X.shape[1])):
        mixed = X.copy()
        mixed[:, j] = X[rng.permutation(len(X)), j]
        lost[j] = before - metric(y, predict(mixed))
    return lost


def permutation_importance__draws_for_the_first_as_well(predict, X, y, metric, rng):
    """You threw a draw away before the first column: there is one a column, and no other.

    The metric of X itself needs no draw.
    """
    rng.permutation(len(X))
    return _right(predict, X, y, metric, rng)


def permutation_importance__draws_with_repeats(predict, X, y, metric, rng):
    """You drew rows that may come twice: in a permutation each comes once.

    rng.permutation(rows), and not rng.integers or rng.choice.
    """
    return _lost(
        predict, X, y, metric, lambda column: column[rng.integers(0, len(column), len(column))]
    )


def permutation_importance__draws_by_choice(predict, X, y, metric, rng):
    """Your columns are mixed fairly, but in another order: that of rng.choice.

    The task asks for rng.permutation(rows), so that a run can be repeated and compared.
    """
    return _lost(
        predict, X, y, metric, lambda column: rng.choice(column, len(column), replace=False)
    )


def permutation_importance__sorts_an_order_of_draws(predict, X, y, metric, rng):
    """Your columns are mixed fairly, but in another order: that of sorted random numbers.

    The task asks for rng.permutation(rows), so that a run can be repeated and compared.
    """
    return _lost(predict, X, y, metric, lambda column: column[np.argsort(rng.random(len(column)))])


def permutation_importance__means_several_draws(predict, X, y, metric, rng):
    """You took the mean of five draws for each column: one draw is asked for.

    In use a mean is better, and scikit-learn's default is 5.
    """
    before = metric(y, predict(X))
    lost = []
    for j in range(X.shape[1]):
        repeats = []
        for _ in range(5):
            mixed = X.copy()
            mixed[:, j] = X[rng.permutation(len(X)), j]
            repeats.append(before - metric(y, predict(mixed)))
        lost.append(np.mean(repeats))
    return np.array(lost)


def permutation_importance__draws_nothing(predict, X, y, metric, rng):
    """You turned the column round, or rolled it: it is to be mixed up by rng.permutation.

    What is not drawn may be anything but random.
    """
    return _lost(predict, X, y, metric, lambda column: column[::-1])


def permutation_importance__sorts_the_column(predict, X, y, metric, rng):
    """You sorted the column: it is to be mixed up by rng.permutation.

    A sorted column need not be unlike what it was.
    """
    return _lost(predict, X, y, metric, np.sort)


def permutation_importance__puts_zeros(predict, X, y, metric, rng):
    """You put zeros in the place of the column: its own values are to stay, in another order.

    A 0 may be a value that no row has. Mixed up, the column is still spread as it was.
    """
    return _lost(predict, X, y, metric, np.zeros_like)


def permutation_importance__puts_the_mean(predict, X, y, metric, rng):
    """You put its mean in the place of the column: its own values are to stay, in another order.

    Mixed up, the column is still spread as it was, and only its bond with the row is lost.
    """
    return _lost(predict, X, y, metric, lambda column: np.full(len(column), column.mean()))


def permutation_importance__adds_noise(predict, X, y, metric, rng):
    """You drew new numbers for the column: its own values are to stay, in another order.

    rng.permutation(rows) is that order.
    """
    return _lost(predict, X, y, metric, lambda column: rng.normal(size=len(column)))


def permutation_importance__makes_its_own_generator(predict, X, y, metric, rng):
    """You made a generator of your own, with seed 0, and left rng unused.

    Use the rng that is handed in. (In the cases with seed 0 that is the same.)
    """
    return _right(predict, X, y, metric, np.random.default_rng(0))


def permutation_importance__makes_its_own_generator_of_42(predict, X, y, metric, rng):
    """You made a generator of your own, with seed 42, and left rng unused.

    Use the rng that is handed in: it goes on from where it stands.
    """
    return _right(predict, X, y, metric, np.random.default_rng(42))


def permutation_importance__seeds_each_column(predict, X, y, metric, rng):
    """You made a generator with seed 0 for each column, and left rng unused.

    Use the rng that is handed in: it goes on from where it stands.
    """
    return _lost(predict, X, y, metric, lambda column: np.random.default_rng(0).permutation(column))


def permutation_importance__uses_the_global_random(predict, X, y, metric, rng):
    """You drew by np.random, NumPy's global generator, and left rng unused.

    The generator that is handed in makes a run repeatable.
    """
    return _lost(predict, X, y, metric, lambda column: np.random.permutation(column))


def permutation_importance__sorts_the_result(predict, X, y, metric, rng):
    """You sorted the importances: each has to stand at its feature's place.

    Sorting is for showing them.
    """
    return np.sort(_right(predict, X, y, metric, rng))[::-1]


def permutation_importance__ranks(predict, X, y, metric, rng):
    """You returned which features come first, by their numbers: the importances are asked for.

    argsort is for showing them.
    """
    return np.argsort(-_right(predict, X, y, metric, rng))


def permutation_importance__returns_in_the_loop(predict, X, y, metric, rng):
    """You returned a single number, that of the first column: there is one for each feature.

    Collect them in the loop, and return them all after it.
    """
    return float(_right(predict, X, y, metric, rng)[0])


def permutation_importance__leaves_the_column_out(predict, X, y, metric, rng):
    """You took the column out of the table: the model needs all of its columns.

    The table keeps its shape; only the order within one column changes.
    """
    before, n = metric(y, predict(X)), X.shape[1]
    return np.array([before - metric(y, predict(np.delete(X, j, axis=1))) for j in range(n)])


def permutation_importance__stores_whole_numbers(predict, X, y, metric, rng):
    """Where X holds whole numbers your importances are cut to whole numbers.

    zeros_like takes over the type of X. np.zeros makes floats, and so does a list.
    """
    return _right(predict, X, y, metric, rng).astype(X.dtype)


def permutation_importance__swaps_the_metrics_arguments_once(predict, X, y, metric, rng):
    """You gave the metric the spoiled predictions first: metric(y, y_hat), first what is true.

    With X itself you have the order right. For a squared error it does not matter, for R² it does.
    """
    before = metric(y, predict(X))
    return np.array([before - metric(predict(mixed), y) for mixed in _each(X, _mix(rng))])


def permutation_importance__swaps_the_first_metrics_arguments(predict, X, y, metric, rng):
    """You gave the metric of X itself the predictions first: metric(y, y_hat), first what is true.

    With the spoiled predictions you have the order right.
    """
    before = metric(predict(X), y)
    return np.array([before - metric(y, predict(mixed)) for mixed in _each(X, _mix(rng))])


def permutation_importance__mixes_all_columns_at_once(predict, X, y, metric, rng):
    """You subtracted the metric with all columns mixed up: one column at a time is spoiled.

    The metric of X, minus that with one column mixed up.
    """
    before, mixed = metric(y, predict(X)), X.copy()
    for j in range(X.shape[1]):
        mixed[:, j] = X[rng.permutation(len(X)), j]
    return np.full(X.shape[1], before - metric(y, predict(mixed)))


def permutation_importance__rolls_the_column(predict, X, y, metric, rng):
    """You moved the column down by one row: it is to be mixed up by rng.permutation.

    Neighbouring rows are often alike, and then too little is spoiled.
    """
    return _lost(predict, X, y, metric, lambda column: np.roll(column, 1))


def permutation_importance__squares(predict, X, y, metric, rng):
    """You squared the differences: they are asked for as they are, with their signs.

    The metric of X, minus that with the column mixed up.
    """
    return _right(predict, X, y, metric, rng) ** 2


def permutation_importance__leaves_the_last_column_out(predict, X, y, metric, rng):
    """Your last column is never mixed up: the loop ends too early.

    There is an importance for each column. range(n) goes to n - 1, and that is the last.
    """
    lost = _right(predict, X, y, metric, rng)
    lost[-1] = 0
    return lost


def permutation_importance__begins_at_the_second_column(predict, X, y, metric, rng):
    """Your first column is never mixed up: the loop begins too late.

    There is an importance for each column. Columns are counted from 0.
    """
    lost, before = np.zeros(X.shape[1]), metric(y, predict(X))
    for j in range(1, X.shape[1]):
        mixed = X.copy()
        mixed[:, j] = X[rng.permutation(len(X)), j]
        lost[j] = before - metric(y, predict(mixed))
    return lost


def permutation_importance__seeds_by_the_column(predict, X, y, metric, rng):
    """You made a generator for each column, seeded by its number, and left rng unused.

    Use the rng that is handed in: it goes on from where it stands.
    """
    before, lost = metric(y, predict(X)), []
    for j in range(X.shape[1]):
        mixed = X.copy()
        mixed[:, j] = np.random.default_rng(j).permutation(X[:, j])
        lost.append(before - metric(y, predict(mixed)))
    return np.array(lost)


def permutation_importance__measures_the_change_of_predictions(predict, X, y, metric, rng):
    """You measured by how much the predictions change: asked is what the metric loses.

    The metric compares with what is true, y. A large change may well be one for the better.
    """
    y_hat = predict(X)
    return np.array([np.mean(np.abs(y_hat - predict(mixed))) for mixed in _each(X, _mix(rng))])


def permutation_importance__squares_the_change_of_predictions(predict, X, y, metric, rng):
    """You measured by how much the predictions change, squared: asked is what the metric loses.

    The metric compares with what is true, y. A large change may well be one for the better.
    """
    y_hat = predict(X)
    return np.array([np.mean((y_hat - predict(mixed)) ** 2) for mixed in _each(X, _mix(rng))])
