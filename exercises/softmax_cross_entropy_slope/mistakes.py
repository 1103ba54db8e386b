"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _softmax(logits, axis=1):
    e = np.exp(logits - logits.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def softmax_cross_entropy_slope__forgets_the_rows(logits, y):
    """You did not divide by the number of rows: these are the slopes of the sum, not of the mean.

    With two rows each counts by half. One row alone hides it.
    """
    return _softmax(logits) - y


def softmax_cross_entropy_slope__divides_by_all_entries(logits, y):
    """You divided by the number of entries, rows times classes; the mean is over the rows.

    A row has one loss, however many classes it has: two rows, so divide by 2 and not by 6. That
    is what .mean() without an axis, or .size, does.
    """
    return (_softmax(logits) - y) / y.size


def softmax_cross_entropy_slope__divides_by_the_classes(logits, y):
    """You divided by the number of classes; the mean is over the rows.

    shape[1] and len(y[0]) are the classes, shape[0] and len(y) the rows.
    """
    return (_softmax(logits) - y) / y.shape[1]


def softmax_cross_entropy_slope__divides_twice(logits, y):
    """You divided by the number of rows twice.

    The mean is one division: with two rows each slope is half of p - y, not a quarter.
    """
    return (_softmax(logits) - y) / len(y) ** 2


def softmax_cross_entropy_slope__takes_target_minus_probability(logits, y):
    """You computed y - p: all signs are wrong, and a step would lead away from the right class.

    Raising the right class's logit lowers the loss, so its slope is negative: p - y.
    """
    return (y - _softmax(logits)) / len(y)


def softmax_cross_entropy_slope__takes_target_minus_probability_without_the_mean(logits, y):
    """You computed y - p, and left out the mean over the rows.

    The slope is probability minus target, p - y, and each row counts by its share.
    """
    return y - _softmax(logits)


def softmax_cross_entropy_slope__takes_the_winner(logits, y):
    """You made a 1 of the largest probability and 0 of the others before taking y away.

    The probabilities themselves are needed: argmax is flat almost everywhere, and with it a row
    whose winner is right would have nothing to learn.
    """
    return (np.eye(y.shape[1])[logits.argmax(axis=1)] - y) / len(y)


def softmax_cross_entropy_slope__is_the_slope_at_the_probabilities(logits, y):
    """You returned -y / p: the slope of cross-entropy at the probabilities, not at the logits.

    It has to go back through softmax, which ties the classes together. What comes out is p - y.
    """
    with np.errstate(all="ignore"):
        return -y / _softmax(logits) / len(y)


def softmax_cross_entropy_slope__is_the_slope_of_the_sum_at_the_probabilities(logits, y):
    """You returned -y / p: the slope at the probabilities, and without the mean over the rows.

    It has to go back through softmax to the logits; what comes out is p - y. Then divide by the
    number of rows.
    """
    with np.errstate(all="ignore"):
        return -y / _softmax(logits)


def softmax_cross_entropy_slope__clips_the_probabilities(logits, y):
    """You clipped the probabilities: a slope that should be 0 is 0.0000001 divided by the rows.

    Clipping guards a logarithm. There is none in p - y, so nothing has to be guarded.
    """
    return (np.clip(_softmax(logits), 1e-7, 1 - 1e-7) - y) / len(y)


def softmax_cross_entropy_slope__treats_softmax_like_a_sigmoid(logits, y):
    """You multiplied by p (1 - p), as if each class had a sigmoid of its own.

    One logit moves all the probabilities of its row. With all of them in the account, what is
    left is p - y.
    """
    p = _softmax(logits)
    return (p - y) * p * (1 - p) / len(y)


def softmax_cross_entropy_slope__knows_the_right_class_only(logits, y):
    """Your slope is p - 1 at the right class and 0 at all others.

    Raising a wrong class's logit takes probability from the right one: its slope is p. So p - y
    holds everywhere.
    """
    return (_softmax(logits) - y) * y / len(y)


def softmax_cross_entropy_slope__returns_the_probabilities(logits, y):
    """You did not take y away: the slopes are those of the probabilities' row without a target.

    At the right class 1 has to go off: p - y.
    """
    return _softmax(logits) / len(y)


def softmax_cross_entropy_slope__forgets_softmax(logits, y):
    """You took y from the logits; it belongs to the probabilities.

    Softmax comes first: logits 0, 1, 2 are the shares 0.09, 0.245 and 0.665.
    """
    return (logits - y) / len(y)


def softmax_cross_entropy_slope__takes_sigmoids(logits, y):
    """You took a sigmoid of each logit; softmax shares 1 out among the classes of a row.

    The probabilities of a row add up to 1, so the slopes of a row add up to 0.
    """
    with np.errstate(all="ignore"):
        return (1 / (1 + np.exp(-1.0 * logits)) - y) / len(y)


def softmax_cross_entropy_slope__softmax_over_the_columns(logits, y):
    """Your softmax runs down the columns: it mixes the examples of the batch.

    Each row has to sum to 1: the last axis, with keepdims.
    """
    return (_softmax(logits, axis=0) - y) / len(y)


def softmax_cross_entropy_slope__forgets_keepdims(logits, y):
    """One number a row, (rows,), does not fit beside (rows, classes): keepdims=True is missing.

    With it the largest and the sum stay a column, (rows, 1), and each meets its own row. Where
    there are as many rows as classes it fits without, and gives wrong numbers without a word.
    """
    with np.errstate(all="ignore"):
        e = np.exp(logits - logits.max(axis=1))
        return (e / e.sum(axis=1) - y) / len(y)


def softmax_cross_entropy_slope__softmax_over_the_batch(logits, y):
    """Your softmax shares 1 out among the whole batch: the sum has no axis.

    Each row has to sum to 1: the last axis, with keepdims.
    """
    e = np.exp(logits - logits.max())
    return (e / e.sum() - y) / len(y)


def softmax_cross_entropy_slope__forgets_the_shift(logits, y):
    """Your exponentials overflow: exp(1000) is inf, and inf / inf is nan.

    Subtract each row's largest logit first. The shares stay as they are.
    """
    with np.errstate(all="ignore"):
        e = np.exp(logits)
        return (e / e.sum(axis=1, keepdims=True) - y) / len(y)


def softmax_cross_entropy_slope__shifts_by_the_largest_of_all(logits, y):
    """You subtract the largest logit of the whole batch: a row far below it becomes 0 / 0.

    Each row has its own largest logit: max along the last axis, with keepdims.
    """
    with np.errstate(all="ignore"):
        e = np.exp(logits - logits.max())
        return (e / e.sum(axis=1, keepdims=True) - y) / len(y)


def softmax_cross_entropy_slope__doubles(logits, y):
    """Your slopes are twice too large: there is no square in cross-entropy, and no 2 in its slope.

    The 2 belongs to the squared error. Here it is p - y, divided by the rows.
    """
    return 2 * (_softmax(logits) - y) / len(y)


def softmax_cross_entropy_slope__adds_up_the_rows(logits, y):
    """You added up over the rows, or took their mean: one number a class is left.

    Each logit of each row has its own slope: (rows, classes). Rows are added up later, for weights.
    """
    return (_softmax(logits) - y).mean(axis=0)


def softmax_cross_entropy_slope__returns_the_loss(logits, y):
    """You returned the loss; its slope at every logit is asked for.

    The shape is that of the logits. No logarithm is needed: p - y, divided by the rows.
    """
    with np.errstate(all="ignore"):
        return -(y * np.log(_softmax(logits))).sum(axis=1).mean()


def softmax_cross_entropy_slope__takes_the_diagonal_alone(logits, y):
    """You go through softmax by p · (1 - p), as if each p hung on its own logit only.

    Every logit changes every p of its row. With all of that -y / p becomes p - y.
    """
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return -y / p * p * (1 - p) / len(y)
