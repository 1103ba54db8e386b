"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _clip(p, eps):
    return np.clip(p, eps, 1 - eps)


def _losses(p, y):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def binary_cross_entropy__knows_only_yes(p, y, eps=1e-7):
    """Rows where the answer is no cost nothing: the term with 1 - y is missing.

    0.2 and no costs -log(1 - 0.2) = 0.2231. Without it, saying 1 to everything would be perfect.
    """
    return -np.mean(y * np.log(_clip(p, eps)))


def binary_cross_entropy__knows_only_no(p, y, eps=1e-7):
    """Rows where the answer is yes cost nothing: the term with y is missing.

    0.9 and yes costs -log(0.9) = 0.1054. Without it, saying 0 to everything would be perfect.
    """
    return -np.mean((1 - y) * np.log(1 - _clip(p, eps)))


def binary_cross_entropy__always_asks_of_yes(p, y, eps=1e-7):
    """You took -log(p) in every row, as if all answers were yes.

    For a no it is the probability of *no* that counts: 0.2 and no costs -log(0.8).
    """
    return -np.mean(np.log(_clip(p, eps)))


def binary_cross_entropy__ignores_the_targets(p, y, eps=1e-7):
    """You added both logarithms in every row, whatever y is.

    y and 1 - y choose one of the two: y * log(p) + (1 - y) * log(1 - p).
    """
    return -np.mean(np.log(_clip(p, eps)) + np.log(1 - _clip(p, eps)))


def binary_cross_entropy__asks_of_the_likelier_answer(p, y, eps=1e-7):
    """You took the larger of p and 1 - p in each row: wrong answers cost as little as right ones.

    Which of the two counts is said by y, and not by p: 0.9 and no costs -log(0.1).
    """
    return -np.mean(np.log(np.maximum(_clip(p, eps), 1 - _clip(p, eps))))


def binary_cross_entropy__is_the_entropy(p, y, eps=1e-7):
    """You multiplied the logarithms by p and 1 - p: that is the entropy of p, without the targets.

    The factors are y and 1 - y.
    """
    return np.mean(_losses(_clip(p, eps), _clip(p, eps)))


def binary_cross_entropy__multiplies_the_terms(p, y, eps=1e-7):
    """Your loss is always 0: one of the two terms is 0 in each row, and you multiplied them.

    They are added: y * log(p) + (1 - y) * log(1 - p).
    """
    p = _clip(p, eps)
    return np.mean(y * np.log(p) * (1 - y) * np.log(1 - p))


def binary_cross_entropy__takes_one_minus_the_logarithm(p, y, eps=1e-7):
    """In the second term you have 1 - log(p), where log(1 - p) belongs.

    First 1 minus the probability, then the logarithm: 0.2 and no costs -log(0.8).
    """
    p = _clip(p, eps)
    return -np.mean(y * np.log(p) + (1 - y) * (1 - np.log(p)))


def binary_cross_entropy__takes_one_plus_p(p, y, eps=1e-7):
    """In the second term you have log(1 + p), where log(1 - p) belongs.

    0.2 and no costs -log(0.8). np.log1p(x) is log(1 + x): give it -p.
    """
    p = _clip(p, eps)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 + p))


def binary_cross_entropy__forgets_the_minus(p, y, eps=1e-7):
    """Your loss is below 0: the minus in front is missing.

    Logarithms of numbers below 1 are negative. With the minus, 0.9 and yes costs 0.1054.
    """
    return -np.mean(_losses(_clip(p, eps), y))


def binary_cross_entropy__turns_only_the_first_term(p, y, eps=1e-7):
    """Each no is counted below 0, as if the minus stood before the first term only.

    It belongs before the whole: a bracket round both terms, or a minus before each. And the
    factor of the second term is 1 - y, not y - 1.
    """
    p = _clip(p, eps)
    return np.mean(-y * np.log(p) + (1 - y) * np.log(1 - p))


def binary_cross_entropy__turns_only_the_second_term(p, y, eps=1e-7):
    """Each yes is counted below 0, as if the minus stood before the second term only.

    It belongs before the whole: a bracket round both terms, or a minus before each.
    """
    p = _clip(p, eps)
    return np.mean(y * np.log(p) - (1 - y) * np.log(1 - p))


def binary_cross_entropy__crosses_the_terms(p, y, eps=1e-7):
    """The logarithms have changed places: a sure and right answer costs most.

    With y goes log(p), with 1 - y goes log(1 - p). 0.9 and yes costs -log(0.9) = 0.1054.
    """
    p = _clip(p, eps)
    return -np.mean(y * np.log(1 - p) + (1 - y) * np.log(p))


def binary_cross_entropy__exchanges_p_and_y(p, y, eps=1e-7):
    """You took the logarithms of the targets: p and y have changed places.

    The targets choose the term, the probabilities go into the logarithms. It is not symmetric.
    """
    return np.mean(_losses(_clip(y, eps), p))


def binary_cross_entropy__puts_y_into_the_second_logarithm(p, y, eps=1e-7):
    """In the second term you have log(1 - y), where log(1 - p) belongs: each yes gives nan.

    The targets choose the term, the probabilities go into the logarithms. 1 - y is the factor.
    """
    return -np.mean(y * np.log(_clip(p, eps)) + (1 - y) * np.log(1 - y))


def binary_cross_entropy__adds_up(p, y, eps=1e-7):
    """You added the rows up: 0.1054 + 0.2231 + 0.6931. Their mean is asked for.

    Divide by the number of rows: 1.0217 / 3 = 0.3406.
    """
    return np.sum(_losses(_clip(p, eps), y))


def binary_cross_entropy__does_not_average(p, y, eps=1e-7):
    """You returned the loss of each row; one number is asked for.

    (0.1054 + 0.2231 + 0.6931) / 3 = 0.3406: take the mean of what you have.
    """
    return _losses(_clip(p, eps), y)


def binary_cross_entropy__averages_yes_and_no_apart(p, y, eps=1e-7):
    """You took a mean over the yes rows and one over the no rows, and added the two.

    Every row counts the same: one mean over all of them. And where all answers are yes, the other
    mean is of nothing, which is nan.
    """
    losses = _losses(_clip(p, eps), y)
    return np.sum(y * losses) / np.sum(y) + np.sum((1 - y) * losses) / np.sum(1 - y)


def binary_cross_entropy__takes_the_log_of_the_mean(p, y, eps=1e-7):
    """You took the mean of the probabilities first, and then one logarithm.

    One logarithm a row, then the mean: a single very wrong row must hurt.
    """
    p = _clip(p, eps)
    return -np.log(np.mean(np.where(y == 1, p, 1 - p)))


def binary_cross_entropy__uses_base_two(p, y, eps=1e-7):
    """You took logarithms to the base 2: 0.5 and yes costs 1, and should cost 0.6931.

    That would be the surprise in bits. The loss takes the natural logarithm, np.log.
    """
    return np.mean(_losses(_clip(p, eps), y)) / np.log(2)


def binary_cross_entropy__uses_base_ten(p, y, eps=1e-7):
    """You took logarithms to the base 10: 0.5 and yes costs 0.301, and should cost 0.6931.

    The loss takes the natural logarithm, np.log.
    """
    return np.mean(_losses(_clip(p, eps), y)) / np.log(10)


def binary_cross_entropy__forgets_the_logarithm(p, y, eps=1e-7):
    """You took the mean distance between p and y, without a logarithm.

    0.9 and yes costs -log(0.9) = 0.1054, not 0.1; and 0.000001 and yes costs 13.8, not 1.
    """
    return np.mean(np.where(y == 1, 1 - p, p))


def binary_cross_entropy__squares(p, y, eps=1e-7):
    """You took the mean squared error of the probabilities.

    Here minus the logarithm of the right answer's probability is asked for: 0.9 and yes costs
    -log(0.9) = 0.1054.
    """
    return np.mean((p - y) ** 2)


def binary_cross_entropy__applies_a_sigmoid(p, y, eps=1e-7):
    """You put p through a sigmoid first; but p is a probability already.

    The sigmoid belongs to the network's last layer. Here 0.9 means 0.9.
    """
    return np.mean(_losses(_clip(1 / (1 + np.exp(-p)), eps), y))


def binary_cross_entropy__rounds_first(p, y, eps=1e-7):
    """You made 0 or 1 of each probability first, and how sure it was is lost.

    0.51 and 0.99 should cost differently. Put p itself into the logarithm.
    """
    return np.mean(_losses(_clip(p > 0.5, eps), y))


def binary_cross_entropy__does_not_clip(p, y, eps=1e-7):
    """A probability of exactly 0 or 1 gives nan or inf: p is not clipped.

    log(0) is -inf, and 0 times -inf is nan. If you wrote np.clip: it gives back a new array, and
    that one has to go into both logarithms.
    """
    return np.mean(_losses(p, y))


def binary_cross_entropy__chooses_and_does_not_clip(p, y, eps=1e-7):
    """A wrong answer of exactly 0 or 1 gives inf: p is not clipped.

    Only the right one of two terms counts in each row (chosen, or the nan of the other dropped), so
    sure and right costs 0; but log(0) is -inf. If you wrote np.clip: it gives back a new array, and
    that one has to be used.
    """
    return -np.mean(np.log(np.where(y == 1, p, 1 - p)))


def binary_cross_entropy__clips_only_below(p, y, eps=1e-7):
    """You clipped p at eps but not at 1 - eps: exactly 1 gives log(1 - 1) = -inf.

    Both ends: np.clip takes a low and a high limit.
    """
    return np.mean(_losses(np.maximum(p, eps), y))


def binary_cross_entropy__clips_only_above(p, y, eps=1e-7):
    """You clipped p at 1 - eps but not at eps: exactly 0 gives log(0) = -inf.

    Both ends: np.clip takes a low and a high limit.
    """
    return np.mean(_losses(np.minimum(p, 1 - eps), y))


def binary_cross_entropy__keeps_each_logarithm_from_zero(p, y, eps=1e-7):
    """What goes into a logarithm is kept from eps upwards, but not below 1 - eps.

    So exactly 1 and yes costs 0; by the task it costs -log(1 - eps), a little more. Clip p itself
    at both ends first, then take 1 - p of that.
    """
    return -np.mean(np.log(np.maximum(np.where(y == 1, p, 1 - p), eps)))


def binary_cross_entropy__adds_eps(p, y, eps=1e-7):
    """You added eps inside the logarithms instead of clipping: every row is a little off.

    Clipping leaves probabilities within the limits exactly as they are, and moves only those
    outside.
    """
    return -np.mean(y * np.log(p + eps) + (1 - y) * np.log(1 - p + eps))


def binary_cross_entropy__adds_eps_and_clips(p, y, eps=1e-7):
    """You clip p and also add eps inside the logarithms: every row is a little off.

    Once clipped, nothing is 0 any more, and nothing need be added.
    """
    p = _clip(p, eps)
    return -np.mean(y * np.log(p + eps) + (1 - y) * np.log(1 - p + eps))


def binary_cross_entropy__ignores_eps(p, y, eps=1e-7):
    """You clip at 1e-7 always; the caller's eps changes nothing.

    The default is only for those who leave it out. Use the parameter at both ends.
    """
    return np.mean(_losses(_clip(p, 1e-7), y))


def binary_cross_entropy__clips_at_1e_15(p, y, eps=1e-7):
    """You clip at 1e-15, whatever eps is.

    Use the parameter at both ends: the default is 1e-7, and the caller may ask for another.
    """
    return np.mean(_losses(_clip(p, 1e-15), y))


def binary_cross_entropy__clips_at_1e_12(p, y, eps=1e-7):
    """You clip at 1e-12, whatever eps is.

    Use the parameter at both ends: the default is 1e-7, and the caller may ask for another.
    """
    return np.mean(_losses(_clip(p, 1e-12), y))


def binary_cross_entropy__of_the_first_row(p, y, eps=1e-7):
    """You answer for the first row alone: 0.1054. All rows count.

    In a loop, a `return` that stands inside it leaves after one turn.
    """
    return _losses(_clip(p, eps), y)[0]
