"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _losses(X, y, candidates):
    return [np.mean((X @ w - y) ** 2) for w in candidates]


def better_weights__returns_the_loss(X, y, candidates):
    """You returned the lowest loss itself, 5.0; its index is asked for.

    The candidate with that loss stands third in the list, and its index is 2.
    """
    return min(_losses(X, y, candidates))


def better_weights__returns_the_weights(X, y, candidates):
    """You returned the best weights themselves; their index in the list is asked for.

    [3, 2] stands third, and its index is 2.
    """
    return candidates[np.argmin(_losses(X, y, candidates))]


def better_weights__returns_all_losses(X, y, candidates):
    """You returned the losses of all candidates; one index is asked for.

    5.25, 10.5, 5 and 15.25: the lowest is the third, so the answer is 2.
    """
    return np.array(_losses(X, y, candidates))


def better_weights__picks_the_highest(X, y, candidates):
    """You picked the candidate with the highest loss, the worst of all.

    A loss measures what is wrong: lower is better.
    """
    return np.argmax(_losses(X, y, candidates))


def better_weights__picks_the_last_of_equals(X, y, candidates):
    """Of several equally good candidates you picked the last; the first is asked for.

    In a loop: a loss that is only as low as the best so far is not better. Use < and not <=.
    """
    losses = _losses(X, y, candidates)
    return len(losses) - 1 - np.argmin(losses[::-1])


def better_weights__counts_from_one(X, y, candidates):
    """Your index is 1 too high: you count from 1.

    Python counts from 0: the third candidate has the index 2.
    """
    return np.argmin(_losses(X, y, candidates)) + 1


def better_weights__always_the_first(X, y, candidates):
    """You always answer 0, the first candidate.

    In a loop: a `return` inside it leaves after one turn; and a "lowest so far" that starts at 0 is
    never beaten. Start from the first loss, or from infinity.
    """
    return 0


def better_weights__always_the_last(X, y, candidates):
    """You always answer the last candidate's index.

    In a loop: when a lower loss is found, remember the loss as well as the index, or every later
    one looks lower too.
    """
    return len(candidates) - 1


def better_weights__lower_than_the_first(X, y, candidates):
    """You answer the last candidate that is better than the *first* one.

    When a lower loss is found, it becomes the one to beat: remember the loss as well as the index.
    """
    losses = _losses(X, y, candidates)
    return max((i for i, loss in enumerate(losses) if loss < losses[0]), default=0)


def better_weights__lower_than_the_one_before(X, y, candidates):
    """You compared each candidate only with the one before it in the list.

    Compare with the lowest so far. That changes only when a lower one is found.
    """
    losses = _losses(X, y, candidates)
    return max((i for i in range(1, len(losses)) if losses[i] < losses[i - 1]), default=0)


def better_weights__by_absolute_errors(X, y, candidates):
    """You compared the mean *absolute* errors: by those [3, 1] wins, with 1.75 against 2.

    The mean squared error is asked for, and by that [3, 2] wins: 5 against 5.25.
    """
    return np.argmin([np.mean(np.abs(X @ w - y)) for w in candidates])


def better_weights__by_signed_errors(X, y, candidates):
    """You compared the mean errors with their signs: the most negative one wins.

    Predictions far too low are not good. Square each error before the mean.
    """
    return np.argmin([np.mean(X @ w - y) for w in candidates])


def better_weights__by_signed_errors_turned(X, y, candidates):
    """You compared the means of target minus prediction: whoever predicts most wins.

    Predictions far too high are not good. Square each error before the mean.
    """
    return np.argmin([np.mean(y - X @ w) for w in candidates])


def better_weights__by_the_size_of_the_mean_error(X, y, candidates):
    """You compared the mean errors by size: errors of both signs cancel in them.

    [1, 3] has errors of -2, -2, 7 and -2, nearly 0 on average. Square each error first, then take
    the mean.
    """
    return np.argmin([np.abs(np.mean(X @ w - y)) for w in candidates])


def better_weights__by_the_spread_of_the_errors(X, y, candidates):
    """You compared the variances of the errors: predictions all 5 too high would be perfect.

    A variance subtracts the mean error before it squares. Square the errors as they are.
    """
    return np.argmin([np.var(X @ w - y) for w in candidates])


def better_weights__by_the_largest_error(X, y, candidates):
    """You compared the largest errors; all rows count in the mean squared error.

    One bad row may be outweighed by the others: take the mean over all of them.
    """
    return np.argmin([np.max(np.abs(X @ w - y)) for w in candidates])


def better_weights__by_the_median(X, y, candidates):
    """You compared the median errors: up to half of the rows may be as wrong as they like.

    The mean of the squared errors is asked for, in which every row counts.
    """
    return np.argmin([np.median((X @ w - y) ** 2) for w in candidates])


def better_weights__by_the_first_row(X, y, candidates):
    """You compared the candidates on the first row only.

    The loss is the mean over all rows.
    """
    return np.argmin([(X[0] @ w - y[0]) ** 2 for w in candidates])


def better_weights__by_the_last_row(X, y, candidates):
    """You compared the candidates on the last row only.

    The loss is the mean over all rows. In a loop over them, = puts one row in place of the one
    before; += adds it.
    """
    return np.argmin([(X[-1] @ w - y[-1]) ** 2 for w in candidates])


def better_weights__leaves_out_the_targets(X, y, candidates):
    """You compared the predictions themselves: the smallest ones win, whatever the targets are.

    Subtract y first: the errors are what is squared.
    """
    return np.argmin([np.mean((X @ w) ** 2) for w in candidates])


def better_weights__of_the_whole_table(X, y, candidates):
    """You asked for the smallest of all squared errors, of all rows and all candidates at once.

    One number for each candidate first: the mean over its rows. Then np.argmin of these.
    """
    return np.argmin([(X @ w - y) ** 2 for w in candidates])


def better_weights__averages_the_candidates(X, y, candidates):
    """You took the mean over the candidates: your index is that of a row.

    In a table of squared errors, average along the axis of the rows, so that one loss for each
    candidate is left.
    """
    return np.argmin(np.mean([(X @ w - y) ** 2 for w in candidates], axis=0))


def better_weights__compares_every_pair(X, y, candidates):
    """You compared every prediction with every target: a table of 16 errors for 4 rows.

    A column (rows, 1) minus a row (rows,) is a table (rows, rows), and NumPy says nothing. Keep
    both as (rows,).
    """
    return np.argmin([np.mean(((X @ w)[:, np.newaxis] - y) ** 2) for w in candidates])


def better_weights__does_not_add_up_the_products(X, y, candidates):
    """You held each single product against the target; the prediction is the sum of a row.

    Weights times inputs, added up: 3 · 2 + 2 · 3 = 12, and that is compared with 13.
    """
    return np.argmin([np.mean((X * w - y[:, np.newaxis]) ** 2) for w in candidates])


def better_weights__applies_relu(X, y, candidates):
    """Predictions below 0 were cut off to 0: that is an activation, ReLU.

    The model is linear: a prediction may be negative, as a target may.
    """
    return np.argmin([np.mean((np.maximum(X @ w, 0) - y) ** 2) for w in candidates])


def better_weights__turns_the_data(X, y, candidates):
    """You multiplied from the wrong side: the weights met the columns of X, not its rows.

    With as many rows as features that runs and is wrong; otherwise it stops. (rows, n) @ (n,) gives
    one prediction a row.
    """
    return np.argmin([np.mean((w @ X - y) ** 2) for w in candidates])
