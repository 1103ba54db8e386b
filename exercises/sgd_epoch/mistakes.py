"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _batches(X, y, order, batch_size):
    parts = [order[i : i + batch_size] for i in range(0, len(order), batch_size)]
    return [(X[part], y[part]) for part in parts]


def _slope(X, y, w):
    return 2 * X.T @ (X @ w - y) / len(X)


def _shuffled(X, y, batch_size, rng):
    return _batches(X, y, rng.permutation(len(X)), batch_size)


def sgd_epoch__forgets_the_two(X, y, w, lr, batch_size, rng):
    """You left out the 2: your first slope is -10, and it should be -20.

    The error is squared, and the slope of e² is 2e. The mean over the batch's rows is of
    2 · error · input.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w - lr * _slope(X_batch, y_batch, w) / 2
    return w


def sgd_epoch__sums_over_the_batch(X, y, w, lr, batch_size, rng):
    """You added the slopes of a batch's rows up; their mean is asked for.

    The first batch has two rows, -36 and -4: the mean is -20. With the sum, twice as large a
    batch would make twice as long a step.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w - lr * _slope(X_batch, y_batch, w) * len(X_batch)
    return w


def sgd_epoch__sums_and_forgets_the_two(X, y, w, lr, batch_size, rng):
    """You left out the 2, and added the rows' slopes up; their mean is asked for.

    The first batch has two rows: 2 · (-6) · 3 is -36, and 2 · (-2) · 1 is -4. Their mean is
    -20.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w - lr * _slope(X_batch, y_batch, w) * len(X_batch) / 2
    return w


def sgd_epoch__divides_by_the_batch_size(X, y, w, lr, batch_size, rng):
    """You divided by batch_size, but the last batch has fewer rows.

    It has 1 row here, so its mean is the sum divided by 1, and not by 2. Take the length of the
    batch itself.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w - lr * _slope(X_batch, y_batch, w) * len(X_batch) / batch_size
    return w


def sgd_epoch__divides_by_all_rows(X, y, w, lr, batch_size, rng):
    """You divided a batch's slopes by the number of all rows: 3, and the batch has 2.

    The loss is the mean over the batch: divide by the rows that are in it.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w - lr * _slope(X_batch, y_batch, w) * len(X_batch) / len(X)
    return w


def sgd_epoch__walks_uphill(X, y, w, lr, batch_size, rng):
    """You walked up the slope: the loss grows with every batch.

    Lower is against the slope: w - lr * slope, with the error as prediction minus target.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w + lr * _slope(X_batch, y_batch, w)
    return w


def sgd_epoch__does_not_shuffle(X, y, w, lr, batch_size, rng):
    """You took the rows in the order in which they came: nothing is shuffled.

    Draw an order, rng.permutation(3), and index X and y by it. It is [2 0 1], so the first batch
    is rows 2 and 0.
    """
    for X_batch, y_batch in _batches(X, y, np.arange(len(X)), batch_size):
        w = w - lr * _slope(X_batch, y_batch, w)
    return w


def sgd_epoch__makes_one_update(X, y, w, lr, batch_size, rng):
    """You made one update with all rows: that is full-batch gradient descent.

    Cut the shuffled rows into batches, and update the weights after each one.
    """
    return w - lr * _slope(X, y, w)


def sgd_epoch__stops_after_the_first_batch(X, y, w, lr, batch_size, rng):
    """You stopped after the first batch: the weight 1.0 is right so far.

    A return inside the loop ends it at once. The short batch, row 1, takes the weight from 1.0
    on to 1.4.
    """
    return next(
        w - lr * _slope(X_batch, y_batch, w)
        for X_batch, y_batch in _shuffled(X, y, batch_size, rng)
    )


def sgd_epoch__begins_each_batch_anew(X, y, w, lr, batch_size, rng):
    """You took each batch's step from the weights at the start; only the last step is left.

    The batches work on one after another: the second begins where the first one ended, at 1.0.
    """
    last = _shuffled(X, y, batch_size, rng)[-1]
    return w - lr * _slope(*last, w)


def sgd_epoch__takes_all_slopes_at_the_start(X, y, w, lr, batch_size, rng):
    """You took every slope at the weights of the start; only the steps add up.

    The second batch has to predict with the weight as the first one left it, 1.0: its error is
    then 2 - 4 = -2, and not -4.
    """
    return w - lr * sum(_slope(*batch, w) for batch in _shuffled(X, y, batch_size, rng))


def sgd_epoch__drops_the_short_batch(X, y, w, lr, batch_size, rng):
    """You left the short batch out: row 1 has no update, and the weight stays at 1.0.

    What is left over makes a batch of its own. Let the range go on until len(X).
    """
    whole = len(X) // batch_size * batch_size
    for X_batch, y_batch in _batches(X, y, rng.permutation(len(X))[:whole], batch_size):
        w = w - lr * _slope(X_batch, y_batch, w)
    return w


def sgd_epoch__shuffles_x_and_y_apart(X, y, w, lr, batch_size, rng):
    """You shuffled X and y apart, each in an order of its own: rows lose their targets.

    Draw one order of row numbers, and index both arrays by it.
    """
    first, second = rng.permutation(len(X)), rng.permutation(len(X))
    for X_batch, y_batch in _batches(X[first], y[second], np.arange(len(X)), batch_size):
        w = w - lr * _slope(X_batch, y_batch, w)
    return w


def sgd_epoch__shuffles_x_only(X, y, w, lr, batch_size, rng):
    """You shuffled X, but y is in its old order: the rows have other rows' targets.

    Use the same order for both: X[order] and y[order].
    """
    order = rng.permutation(len(X))
    for X_batch, y_batch in _batches(X[order], y, np.arange(len(X)), batch_size):
        w = w - lr * _slope(X_batch, y_batch, w)
    return w


def sgd_epoch__shuffles_for_each_batch(X, y, w, lr, batch_size, rng):
    """You shuffled anew for each batch: some rows come twice, and others not at all.

    Draw one order before the loop, and let each batch take the next piece of it.
    """
    for i in range(0, len(X), batch_size):
        part = rng.permutation(len(X))[i : i + batch_size]
        w = w - lr * _slope(X[part], y[part], w)
    return w


def sgd_epoch__updates_after_each_row(X, y, w, lr, batch_size, rng):
    """You updated after each row; there is one update for each batch.

    The two rows of the first batch are both predicted with the weight 0, and the mean of their
    slopes, -20, makes one step.
    """
    for X_batch, y_batch in _shuffled(X, y, 1, rng):
        w = w - lr * _slope(X_batch, y_batch, w)
    return w


def sgd_epoch__one_slope_for_all_weights(X, y, w, lr, batch_size, rng):
    """You took one mean over rows and features: all weights get the same step.

    Each weight has a slope of its own, from its own column of X: the mean is over the rows only,
    axis 0.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w - lr * np.mean(_slope(X_batch, y_batch, w))
    return w


def sgd_epoch__forgets_the_inputs(X, y, w, lr, batch_size, rng):
    """You moved all weights by the mean error: each slope needs its input as well.

    For one row the slope is 2 · error · input, so that a weight whose input is 0 stays as it is.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w - lr * 2 * np.mean(X_batch @ w - y_batch)
    return w


def sgd_epoch__uses_the_global_random(X, y, w, lr, batch_size, rng):
    """You shuffled by np.random, NumPy's global generator, and left rng unused.

    The generator that is handed in makes a run repeatable: call its method, rng.permutation.
    """
    for X_batch, y_batch in _batches(X, y, np.random.permutation(len(X)), batch_size):
        w = w - lr * _slope(X_batch, y_batch, w)
    return w


def sgd_epoch__returns_the_slope(X, y, w, lr, batch_size, rng):
    """You returned the slope of the last batch; the weights after its update are asked for.

    Take the step first: w - lr * slope.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        slope = _slope(X_batch, y_batch, w)
        w = w - lr * slope
    return slope


def sgd_epoch__forgets_the_two_and_divides_by_the_batch_size(X, y, w, lr, batch_size, rng):
    """You left out the 2, and divided the short batch by batch_size too.

    The slope of e² is 2e. And the mean is over the rows that a batch has: the last one has 1 row
    here, not 2.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w - lr * _slope(X_batch, y_batch, w) / 2 * len(X_batch) / batch_size
    return w


def sgd_epoch__forgets_the_learning_rate(X, y, w, lr, batch_size, rng):
    """You subtracted the whole slope: the learning rate is missing.

    The first slope is -20, and the step is 0.05 times as long: from 0 to 1.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w - _slope(X_batch, y_batch, w)
    return w


def sgd_epoch__begins_at_zero(X, y, w, lr, batch_size, rng):
    """You began with zeros; the weights to begin with are handed in as w.

    An epoch goes on where the one before it ended.
    """
    w = np.zeros(len(w))
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w - lr * _slope(X_batch, y_batch, w)
    return w


def sgd_epoch__multiplies_two_means(X, y, w, lr, batch_size, rng):
    """You multiplied the mean error by the mean input; the mean of the products is asked for.

    Each row's error goes with its own input: (-6 · 3 - 2 · 1) / 2 is -10, but -4 times 2 is
    -8.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w - lr * 2 * X_batch.mean(axis=0) * np.mean(X_batch @ w - y_batch)
    return w


def sgd_epoch__returns_the_losses_too(X, y, w, lr, batch_size, rng):
    """You returned several things; the new weights alone are asked for.

    `return w`, as one array of as many numbers as there are features.
    """
    for X_batch, y_batch in _shuffled(X, y, batch_size, rng):
        w = w - lr * _slope(X_batch, y_batch, w)
    return "several things"


def sgd_epoch__slides_a_window(X, y, w, lr, batch_size, rng):
    """Your batches overlap: each begins one row after the one before, so most rows count often.

    `range(len(X))` steps by 1. The next batch begins where the last one ended.
    """
    order = rng.permutation(len(X))
    X, y = X[order], y[order]
    for i in range(len(X)):
        w = w - lr * _slope(X[i : i + batch_size], y[i : i + batch_size], w)
    return w
