"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _fit(X, y, lr, epochs, weight=2.0, bias=2.0, start=0.0, bias_start=0.0):
    """Weights, biases and losses on the way; the slopes are means times these two factors."""
    w, b = np.full(X.shape[1], start), bias_start
    ws, bs, losses = [w], [b], []
    for _ in range(epochs):
        error = X @ w + b - y
        losses.append(np.mean(error**2))
        w, b = w - lr * weight * error @ X / len(X), b - lr * bias * error.mean()
        ws.append(w)
        bs.append(b)
    return ws, bs, np.array(losses)


def _last(X, y, lr, epochs, **changes):
    ws, bs, losses = _fit(X, y, lr, epochs, **changes)
    return ws[-1], bs[-1], losses


def _loss(X, y, w, b):
    return np.mean((X @ w + b - y) ** 2)


def fit_line__records_after_the_update(X, y, lr, epochs):
    """You recorded each loss after its update: the first, 21, that of w = 0 and b = 0, is missing.

    Compute the errors and store the loss, then move. The loss of the final weights is not asked.
    """
    ws, bs, _ = _fit(X, y, lr, epochs)
    after = [_loss(X, y, w, b) for w, b in zip(ws[1:], bs[1:], strict=True)]
    return ws[-1], bs[-1], np.array(after)


def fit_line__records_one_too_many(X, y, lr, epochs):
    """Your record has one loss too many: that of the final weights, after the last update.

    The loss is written down before each update: three epochs, three losses.
    """
    ws, bs, losses = _fit(X, y, lr, epochs)
    return ws[-1], bs[-1], np.append(losses, _loss(X, y, ws[-1], bs[-1]))


def fit_line__trains_an_epoch_too_many(X, y, lr, epochs):
    """You went round once too often: epochs + 1 updates, and as many losses.

    range(epochs) is enough. With 0 epochs weights and bias are still 0.
    """
    return _last(X, y, lr, epochs + 1)


def fit_line__trains_an_epoch_too_few(X, y, lr, epochs):
    """You went round once too little, and so there is one loss too few.

    range(1, epochs) and range(epochs - 1) go round epochs - 1 times; range(epochs) is right.
    """
    return _last(X, y, lr, epochs - 1)


def fit_line__forgets_the_2(X, y, lr, epochs):
    """You left out the 2 in both slopes: in the first case -8.5 and -4 for -17 and -8.

    The slope of a square is twice what is squared. The mean divides by the number of rows only.
    """
    return _last(X, y, lr, epochs, weight=1.0, bias=1.0)


def fit_line__forgets_the_2_of_the_bias(X, y, lr, epochs):
    """The bias' slope lacks the 2: in the first case it is -4 for you, and should be -8.

    The bias is a weight whose input is 1: its slope is the mean of 2 · error · 1.
    """
    return _last(X, y, lr, epochs, bias=1.0)


def fit_line__forgets_the_2_of_the_weights(X, y, lr, epochs):
    """The weights' slope lacks the 2: in the first case it is -8.5 for you, and should be -17.

    It is the mean of 2 · error · input. The bias is right.
    """
    return _last(X, y, lr, epochs, weight=1.0)


def fit_line__never_moves_the_bias(X, y, lr, epochs):
    """Your bias stays at 0: only the weights learn.

    In each epoch the bias moves too, by lr times the mean of 2 · error. In the first case it is
    0.8 after one epoch.
    """
    return _last(X, y, lr, epochs, bias=0.0)


def fit_line__adds_up_the_slopes(X, y, lr, epochs):
    """You added up the slopes of the rows; the mean is asked for: four rows, four times too far.

    Divide both sums by the number of rows. The loss is a mean as well.
    """
    return _last(X, y, lr, epochs, weight=2.0 * len(X), bias=2.0 * len(X))


def fit_line__adds_up_the_slope_of_the_bias(X, y, lr, epochs):
    """The bias' slope is a sum over the rows; the mean is asked for, as for the weights.

    In the first case: the mean of -2, -6, -10 and -14 is -8, and the sum -32.
    """
    return _last(X, y, lr, epochs, bias=2.0 * len(X))


def fit_line__adds_up_the_slope_of_the_weights(X, y, lr, epochs):
    """The weights' slope is a sum over the rows; divide it by their number, as for the bias.

    In the first case: 2 · (-34) / 4 is -17, and you took -68.
    """
    return _last(X, y, lr, epochs, weight=2.0 * len(X))


def fit_line__adds_up_the_losses_of_the_rows(X, y, lr, epochs):
    """Your losses are sums over the rows: 84 at first, where their mean is 21.

    Divide by the number of rows. The weights and the bias are right.
    """
    w, b, losses = _last(X, y, lr, epochs)
    return w, b, losses * len(X)


def fit_line__adds_up_losses_and_slopes(X, y, lr, epochs):
    """You took sums over the rows, in the loss and in the slopes; means are asked for.

    With four rows the loss is 84 instead of 21 and each move four times too long.
    """
    w, b, losses = fit_line__adds_up_the_slopes(X, y, lr, epochs)
    return w, b, losses * len(X)


def fit_line__halves_loss_and_slopes(X, y, lr, epochs):
    """You took half the mean squared error: 10.5 at first for 21, and moves of half the length.

    Here the loss is the mean of the squares, without a half, and its slopes have the 2.
    """
    w, b, losses = _last(X, y, lr, epochs, weight=1.0, bias=1.0)
    return w, b, losses / 2


def fit_line__takes_the_root_of_the_losses(X, y, lr, epochs):
    """You recorded the root of the mean squared error; the mean itself is asked for, 21 at first.

    A mean of squares, no root.
    """
    w, b, losses = _last(X, y, lr, epochs)
    return w, b, np.sqrt(losses)


def fit_line__goes_uphill(X, y, lr, epochs):
    """You moved along the slopes, and the loss grows: in the first case the weight becomes -1.7.

    The targets are positive, and so the weight should rise. Error is prediction minus target, and
    lr · slope is taken away. With target minus prediction the slope has a minus of its own.
    """
    return _last(X, y, lr, epochs, weight=-2.0, bias=-2.0)


def fit_line__moves_the_bias_uphill(X, y, lr, epochs):
    """Your bias moves the wrong way: to -0.8 in the first epoch, where 0.8 is right.

    Its slope is the mean of 2 · error, and lr times that is taken away, as for the weights.
    """
    return _last(X, y, lr, epochs, bias=-2.0)


def fit_line__moves_the_weights_before_the_bias(X, y, lr, epochs):
    """You predicted again with the new weights before moving the bias: they do not move together.

    Compute the errors once an epoch. In the first epoch the bias' slope is -8, from the errors
    -1, -3, -5 and -7, whatever has happened to the weights in the meantime.
    """
    w, b, losses = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        losses.append(_loss(X, y, w, b))
        w = w - lr * 2 * (X @ w + b - y) @ X / len(X)
        b = b - lr * 2 * np.mean(X @ w + b - y)
    return w, b, np.array(losses)


def fit_line__moves_the_bias_before_the_weights(X, y, lr, epochs):
    """You predicted again with the new bias before moving the weights: they do not move together.

    Compute the errors once an epoch, and let both slopes use them.
    """
    w, b, losses = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        losses.append(_loss(X, y, w, b))
        b = b - lr * 2 * np.mean(X @ w + b - y)
        w = w - lr * 2 * (X @ w + b - y) @ X / len(X)
    return w, b, np.array(losses)


def fit_line__leaves_the_bias_out_of_the_prediction(X, y, lr, epochs):
    """Your bias learns, but the prediction does not use it: X @ w, without + b.

    So the errors never hear what the bias has done. Predict X @ w + b.
    """
    w, b, losses = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        error = X @ w - y
        losses.append(np.mean(error**2))
        w, b = w - lr * 2 * error @ X / len(X), b - lr * 2 * error.mean()
    return w, b, np.array(losses)


def fit_line__computes_the_errors_once(X, y, lr, epochs):
    """You computed the errors once, before the loop: every loss is 21 and every move the same.

    After a move the predictions are others. Compute them inside the loop.
    """
    w, b, losses = _last(X, y, lr, 1)
    return epochs * w, epochs * b, np.full(epochs, losses[0])


def fit_line__goes_row_by_row(X, y, lr, epochs):
    """You moved after each row; here one epoch is one move, by the mean over all rows.

    Each row's error has to be that of the same weights. (Moving row by row is lesson 8.)
    """
    w, b, losses = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        losses.append(_loss(X, y, w, b))
        for row, target in zip(X, y, strict=True):
            error = row @ w + b - target
            w, b = w - lr * 2 * error * row, b - lr * 2 * error
    return w, b, np.array(losses)


def fit_line__starts_from_1(X, y, lr, epochs):
    """You started from weights and a bias of 1; the task starts from 0.

    The first loss is that of predicting 0 for each row: in the first case the mean of 1, 9, 25
    and 49, which is 21.
    """
    return _last(X, y, lr, epochs, start=1.0, bias_start=1.0)


def fit_line__starts_the_weights_from_1(X, y, lr, epochs):
    """You started from weights of 1; the task starts from 0, weights and bias.

    The first loss is that of predicting 0 for each row: in the first case the mean of 1, 9, 25
    and 49, which is 21.
    """
    return _last(X, y, lr, epochs, start=1.0)


def fit_line__divides_by_the_number_of_inputs(X, y, lr, epochs):
    """You divided the weights' slope by the number of inputs; the mean is over the rows.

    X.shape[0] or len(X) is the number of rows. One input hides it least: the slope is a sum then.
    """
    return _last(X, y, lr, epochs, weight=2.0 * len(X) / X.shape[1])


def fit_line__divides_by_all_entries(X, y, lr, epochs):
    """You took the mean over all entries of X; with two inputs every weight moves half as far.

    The weights' slope is a mean over the rows: sums of error times input, over the number of rows.
    """
    return _last(X, y, lr, epochs, weight=2.0 / X.shape[1])


def fit_line__gives_all_weights_one_slope(X, y, lr, epochs):
    """You moved all weights by one and the same number: the slopes were mixed into one.

    One input hides it. Each weight has a slope of its own, by its own column of X: (n,).
    """
    w, b, losses = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        error = X @ w + b - y
        losses.append(np.mean(error**2))
        w, b = w - lr * 2 * np.mean(error[:, None] * X), b - lr * 2 * error.mean()
    return w, b, np.array(losses)


def fit_line__records_the_mean_error(X, y, lr, epochs):
    """You recorded the mean of the errors, -4 at first: errors of both signs cancel in it.

    The loss is the mean of their squares, 21. Weights and bias are right.
    """
    return _errors_on_the_way(X, y, lr, epochs, lambda error: error.mean())


def fit_line__squares_the_mean_error(X, y, lr, epochs):
    """You took the mean of the errors and squared it: 16 at first, where 21 is asked for.

    Square each row's error, then take the mean: (1 + 9 + 25 + 49) / 4.
    """
    return _errors_on_the_way(X, y, lr, epochs, lambda error: error.mean() ** 2)


def fit_line__records_the_mean_absolute_error(X, y, lr, epochs):
    """You recorded the mean of the errors' sizes; the loss is the mean of their squares.

    In the first case 21 at first: (1 + 9 + 25 + 49) / 4. The slopes belong to that loss.
    """
    return _errors_on_the_way(X, y, lr, epochs, lambda error: np.abs(error).mean())


def fit_line__multiplies_means(X, y, lr, epochs):
    """You multiplied the mean error by the mean input; the mean of the products is asked for.

    Row by row: error times input, then the mean of these. In the first case (0 - 3 - 10 - 21) / 4.
    """
    w, b, losses = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        error = X @ w + b - y
        losses.append(np.mean(error**2))
        w, b = w - lr * 2 * error.mean() * X.mean(axis=0), b - lr * 2 * error.mean()
    return w, b, np.array(losses)


def fit_line__returns_the_losses_first(X, y, lr, epochs):
    """You returned the losses first; the order is weights, bias, losses.

    All three are right in themselves.
    """
    w, b, losses = _last(X, y, lr, epochs)
    return losses, w, b


def fit_line__returns_the_last_loss_only(X, y, lr, epochs):
    """You returned the last loss alone; the losses of all epochs are asked for.

    Keep a list and append to it in each epoch, or fill an array of `epochs` places.
    """
    w, b, losses = _last(X, y, lr, epochs)
    return w, b, (losses[-1] if epochs else 0.0)


def fit_line__returns_no_losses(X, y, lr, epochs):
    """You returned weights and bias only; a third thing is asked for, the losses.

    Write down the mean squared error in each epoch, before the move, and return the record too.
    """
    return _last(X, y, lr, epochs)[:2]


def fit_line__returns_the_bias_first(X, y, lr, epochs):
    """You returned the bias first; the order is weights, bias, losses.

    All three are right in themselves.
    """
    w, b, losses = _last(X, y, lr, epochs)
    return b, w, losses


def fit_line__returns_the_bias_in_an_array(X, y, lr, epochs):
    """Your bias is an array with one entry; it should be a number.

    Start it as 0.0, not as np.zeros(1). All numbers are right.
    """
    w, b, losses = _last(X, y, lr, epochs)
    return w, np.array([b]), losses


def fit_line__returns_the_weights_in_a_column(X, y, lr, epochs):
    """Your weights stand in a column, (n, 1); they should have one axis, (n,).

    Start them as np.zeros(n), then X @ w has one axis too, and so has y. All numbers are right.
    """
    w, b, losses = _last(X, y, lr, epochs)
    return w[:, np.newaxis], b, losses


def fit_line__subtracts_every_target_from_every_row(X, y, lr, epochs):
    """Your weights stand in a column, (n, 1), so each row meets the target of every other.

    (rows, 1) minus (rows,) is (rows, rows). Start with np.zeros(n): X @ w is then (rows,), like y.
    """
    w, b, losses = np.zeros((X.shape[1], 1)), 0.0, []
    for _ in range(epochs):
        error = X @ w + b - y
        losses.append(np.mean(error**2))
        w, b = w - lr * 2 * X.T @ error / len(X), b - lr * 2 * error.mean()
    return w, b, np.array(losses)


def fit_line__copies_the_loop_of_the_lesson(X, y, lr, epochs):
    """w is one number for you, and w * X a table whose every row meets every target.

    In the lesson's line X is (rows,). Here it is (rows, n): start w as np.zeros(n) and predict with
    X @ w + b, one number a row. The slope to the weights is then (n,), a mean down each column.
    """
    w, b, losses = 0.0, 0.0, []
    for _ in range(epochs):
        error = w * X + b - y
        losses.append(np.mean(error**2))
        w, b = w - lr * 2 * np.mean(error * X), b - lr * 2 * error.mean()
    return w, b, np.array(losses)


def _errors_on_the_way(X, y, lr, epochs, record):
    ws, bs, _ = _fit(X, y, lr, epochs)
    on_the_way = zip(ws[:-1], bs[:-1], strict=True)
    return ws[-1], bs[-1], np.array([record(X @ w + b - y) for w, b in on_the_way])
