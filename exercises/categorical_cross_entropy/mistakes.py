"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _clip(p, eps):
    return np.clip(p, eps, 1 - eps)


def _losses(p, y):
    return -np.sum(y * np.log(p), axis=1)


def categorical_cross_entropy__averages_all_entries(p, y, eps=1e-7):
    """You took the mean over all entries of the table: you divided by rows times classes.

    The classes of a row are added, and the mean is over the rows. Here: (0.3567 + 1.6094) / 2, not
    / 6.
    """
    return -np.mean(y * np.log(_clip(p, eps)))


def categorical_cross_entropy__averages_over_classes(p, y, eps=1e-7):
    """You divided by the number of classes: 3. The mean is over the rows: 2.

    Add along the classes, axis 1, and average what is left. On a square table the two agree.
    """
    return -np.mean(np.sum(y * np.log(_clip(p, eps)), axis=0))


def categorical_cross_entropy__adds_up(p, y, eps=1e-7):
    """You added everything up: 0.3567 + 1.6094 = 1.9661. The mean over the rows is asked for.

    Divide by the number of rows, 2: that makes 0.9831.
    """
    return np.sum(_losses(_clip(p, eps), y))


def categorical_cross_entropy__does_not_average(p, y, eps=1e-7):
    """You returned the loss of each row; one number is asked for.

    (0.3567 + 1.6094) / 2 = 0.9831: take the mean of what you have.
    """
    return _losses(_clip(p, eps), y)


def categorical_cross_entropy__one_number_a_class(p, y, eps=1e-7):
    """You returned one number for each class; one number in all is asked for.

    Add along the classes, axis 1: that leaves one number for each row. Then take their mean.
    """
    return -np.mean(y * np.log(_clip(p, eps)), axis=0)


def categorical_cross_entropy__forgets_the_minus(p, y, eps=1e-7):
    """Your loss is below 0: the minus in front is missing.

    Logarithms of numbers below 1 are negative. With the minus, 0.7 costs 0.3567.
    """
    return -np.mean(_losses(_clip(p, eps), y))


def categorical_cross_entropy__of_the_predicted_class(p, y, eps=1e-7):
    """You took the largest probability of each row; what counts is the one at the right class.

    The second row gives 0.5 to the class in the middle, but the last is right: -log(0.2).
    """
    return -np.mean(np.log(_clip(p, eps).max(axis=1)))


def categorical_cross_entropy__looks_down_the_columns(p, y, eps=1e-7):
    """You looked for the 1 down the columns (axis 0): it stands in each *row*.

    argmax along axis 1 gives the right class of every row.
    """
    p = _clip(p, eps)
    return -np.mean(np.log(p[y.argmax(axis=0), np.arange(p.shape[1])]))


def categorical_cross_entropy__exchanges_p_and_y(p, y, eps=1e-7):
    """You took the logarithms of the targets: p and y have changed places.

    The one-hot rows pick out, the probabilities go into the logarithm. It is not symmetric.
    """
    return np.mean(_losses(_clip(y, eps), p))


def categorical_cross_entropy__counts_the_wrong_classes_too(p, y, eps=1e-7):
    """You added log(1 - p) of the wrong classes: that is binary cross-entropy, class by class.

    Only the right class counts here. A row's probabilities sum to 1, so the others are in it.
    """
    p = _clip(p, eps)
    return -np.mean(np.sum(y * np.log(p) + (1 - y) * np.log(1 - p), axis=1))


def categorical_cross_entropy__is_binary(p, y, eps=1e-7):
    """You took the mean of the *binary* cross-entropies of all entries.

    Only the right class of a row counts, and the mean is over the rows: minus log 0.7 and minus
    log 0.2, divided by 2.
    """
    p = _clip(p, eps)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def categorical_cross_entropy__ignores_the_targets(p, y, eps=1e-7):
    """You took the logarithms of all classes, right or wrong: y is not used.

    Multiply by y first: it leaves only the right class of each row.
    """
    return -np.mean(np.sum(np.log(_clip(p, eps)), axis=1))


def categorical_cross_entropy__is_the_entropy(p, y, eps=1e-7):
    """You multiplied the logarithms by p itself: that is the entropy of p, without the targets.

    The one-hot y is what picks the right class.
    """
    return np.mean(_losses(_clip(p, eps), _clip(p, eps)))


def categorical_cross_entropy__compares_every_pair(p, y, eps=1e-7):
    """You held every row of p against every row of y: a table of rows times rows.

    Each row has its own right class. Multiply entry by entry (*, not @); or, with class numbers,
    index the rows as well: np.arange(rows).
    """
    return -np.mean(np.log(_clip(p, eps)) @ y.T)


def categorical_cross_entropy__takes_the_log_of_the_mean(p, y, eps=1e-7):
    """You averaged the probabilities first, and then took one logarithm.

    One logarithm a row, then the mean: a single very wrong row must hurt.
    """
    return -np.log(np.mean(np.sum(y * _clip(p, eps), axis=1)))


def categorical_cross_entropy__uses_base_two(p, y, eps=1e-7):
    """You took logarithms to the base 2: 0.25 costs 2, and should cost 1.3863.

    That would be the surprise in bits. The loss takes the natural logarithm, np.log.
    """
    return np.mean(_losses(_clip(p, eps), y)) / np.log(2)


def categorical_cross_entropy__uses_base_ten(p, y, eps=1e-7):
    """You took logarithms to the base 10: 0.25 costs 0.6021, and should cost 1.3863.

    The loss takes the natural logarithm, np.log.
    """
    return np.mean(_losses(_clip(p, eps), y)) / np.log(10)


def categorical_cross_entropy__forgets_the_logarithm(p, y, eps=1e-7):
    """You took 1 minus the right class' probability, without a logarithm.

    0.7 costs -log(0.7) = 0.3567, not 0.3; and 0.000001 costs 13.8, not 1.
    """
    return np.mean(1 - np.sum(y * p, axis=1))


def categorical_cross_entropy__squares(p, y, eps=1e-7):
    """You took squared errors of the probabilities.

    Minus the logarithm of the right class' probability is asked for: 0.7 costs 0.3567.
    """
    return np.mean((p - y) ** 2)


def categorical_cross_entropy__squares_row_by_row(p, y, eps=1e-7):
    """You took the squared errors of each row's probabilities: the Brier score.

    Minus the logarithm of the right class' probability is asked for: 0.7 costs 0.3567.
    """
    return np.mean(np.sum((p - y) ** 2, axis=1))


def categorical_cross_entropy__applies_softmax(p, y, eps=1e-7):
    """You put p through softmax first; but its rows are probabilities already.

    Softmax belongs to the network's last layer. Here 0.7 means 0.7.
    """
    e = np.exp(p)
    return np.mean(_losses(_clip(e / e.sum(axis=1, keepdims=True), eps), y))


def categorical_cross_entropy__makes_rows_sum_to_one_again(p, y, eps=1e-7):
    """After clipping you divided each row by its sum: rows that were clipped are a little off.

    The task takes the clipped numbers as they are.
    """
    p = _clip(p, eps)
    return np.mean(_losses(p / p.sum(axis=1, keepdims=True), y))


def categorical_cross_entropy__does_not_clip(p, y, eps=1e-7):
    """A probability of exactly 0 gives nan, even at a wrong class: p is not clipped.

    log(0) is -inf, and 0 times -inf is nan. If you wrote np.clip: it gives back a new array, and
    that one has to go into the logarithm.
    """
    return np.mean(_losses(p, y))


def categorical_cross_entropy__picks_and_does_not_clip(p, y, eps=1e-7):
    """Exactly 0 at the right class gives inf: p is not clipped.

    Zeros at wrong classes do no harm in your way of counting, but log(0) is -inf. If you wrote
    np.clip: it gives back a new array, and that one has to be used.
    """
    return -np.mean(np.log(np.sum(y * p, axis=1)))


def categorical_cross_entropy__clips_only_below(p, y, eps=1e-7):
    """You kept p from eps upwards, but not below 1 - eps: exactly 1 costs 0.

    By the task it costs -log(1 - eps), a little more. np.clip takes both limits at once.
    """
    return np.mean(_losses(np.maximum(p, eps), y))


def categorical_cross_entropy__clips_only_above(p, y, eps=1e-7):
    """You clipped p at 1 - eps but not at eps: exactly 0 gives log(0) = -inf.

    Both ends: np.clip takes a low and a high limit.
    """
    return np.mean(_losses(np.minimum(p, 1 - eps), y))


def categorical_cross_entropy__adds_eps(p, y, eps=1e-7):
    """You added eps inside the logarithm instead of clipping: every row is a little off.

    Clipping leaves probabilities within the limits exactly as they are, and moves only those
    outside.
    """
    return np.mean(_losses(p + eps, y))


def categorical_cross_entropy__adds_eps_and_clips(p, y, eps=1e-7):
    """You clip p and also add eps inside the logarithm: every row is a little off.

    Once clipped, nothing is 0 any more, and nothing need be added.
    """
    return np.mean(_losses(_clip(p, eps) + eps, y))


def categorical_cross_entropy__clips_and_adds_1e_9(p, y, eps=1e-7):
    """You clip p and add 1e-9 inside the logarithm as well: every row is a little off.

    Once clipped, nothing is 0 any more, and nothing need be added.
    """
    return np.mean(_losses(_clip(p, eps) + 1e-9, y))


def categorical_cross_entropy__ignores_eps(p, y, eps=1e-7):
    """You clip at 1e-7 always; the caller's eps changes nothing.

    The default is only for those who leave it out. Use the parameter at both ends.
    """
    return np.mean(_losses(_clip(p, 1e-7), y))


def categorical_cross_entropy__clips_at_1e_15(p, y, eps=1e-7):
    """You clip at 1e-15, whatever eps is.

    Use the parameter at both ends: the default is 1e-7, and the caller may ask for another.
    """
    return np.mean(_losses(_clip(p, 1e-15), y))


def categorical_cross_entropy__clips_at_1e_12(p, y, eps=1e-7):
    """You clip at 1e-12, whatever eps is.

    Use the parameter at both ends: the default is 1e-7, and the caller may ask for another.
    """
    return np.mean(_losses(_clip(p, 1e-12), y))


def categorical_cross_entropy__of_the_first_row(p, y, eps=1e-7):
    """You answer for the first row alone: 0.3567. All rows count.

    In a loop, a `return` that stands inside it leaves after one turn.
    """
    return _losses(_clip(p, eps), y)[0]
