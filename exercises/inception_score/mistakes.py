"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _logs(p):
    """log p, and 0 where p is 0."""
    return np.log(np.where(p > 0, p, 1))


def _divergences(p, marginal):
    """KL from each row to the marginal."""
    return np.sum(p * (_logs(p) - _logs(marginal)), axis=1)


def _of(probabilities):
    p = np.asarray(probabilities, float)
    return p, p.mean(axis=0)


def inception_score__forgets_exp(probabilities):
    """You returned the mean divergence: the exponential of it is the score.

    So no difference is 1, and not 0. np.exp comes last.
    """
    return np.mean(_divergences(*_of(probabilities)))


def inception_score__exp_before_the_mean(probabilities):
    """You took exp of each divergence, and then the mean: the mean comes first.

    One far image would outweigh many. Mean over the rows, then exp.
    """
    return np.mean(np.exp(_divergences(*_of(probabilities))))


def inception_score__adds_up_the_rows(probabilities):
    """You added up the divergences of the images; their mean is asked for.

    With more images the score would grow without end. Divide by the number of rows.
    """
    return np.exp(np.sum(_divergences(*_of(probabilities))))


def inception_score__a_mean_over_the_classes(probabilities):
    """Within a row you took the mean over the classes; a KL divergence is a sum.

    Sum over the classes, then the mean over the rows. (np.mean of the whole table does both as
    means.)
    """
    p, marginal = _of(probabilities)
    return np.exp(np.mean(_divergences(p, marginal)) / p.shape[1])


def inception_score__turns_the_divergence_round(probabilities):
    """Your divergence goes from the marginal to the row: it should go from the row to the marginal.

    The row's probabilities weigh: p · log(p / m). With zeros in p the other one is inf.
    """
    p, marginal = _of(probabilities)
    return np.exp(np.mean(np.sum(marginal * (np.log(marginal) - np.log(p)), axis=1)))


def inception_score__turns_round_and_skips_zeros(probabilities):
    """Your divergence goes from the marginal to the row: it should go from the row to the marginal.

    The row's probabilities weigh: p · log(p / m), not m · log(m / p).
    """
    p, marginal = _of(probabilities)
    there = (p > 0) * marginal
    return np.exp(np.mean(np.sum(there * (_logs(marginal) - _logs(p)), axis=1)))


def inception_score__turns_the_sign_round(probabilities):
    """Your divergence has the wrong sign: log(m / p) where log(p / m) belongs. So it is below 1.

    Or a minus too many. p · log(p / m), and the sum is never below 0.
    """
    return np.exp(-np.mean(_divergences(*_of(probabilities))))


def inception_score__the_marginal_of_each_image(probabilities):
    """You compared each image with 1 / classes, as if all classes came up equally often.

    The mean of a row over its classes is always that. The marginal is the mean over the *images*,
    axis=0: where all images show the same class the score is 1, however sharp they are.
    """
    p, _ = _of(probabilities)
    return np.exp(np.mean(_divergences(p, p.mean(axis=1, keepdims=True))))


def inception_score__a_mean_without_keepdims(probabilities):
    """Your marginal is a mean over the classes, of shape (rows,): it does not fit the classes.

    Mean over the images, axis=0.
    """
    p, _ = _of(probabilities)
    return np.exp(np.mean(np.sum(p * (_logs(p) - _logs(p.mean(axis=1))), axis=1)))


def inception_score__sums_over_the_images(probabilities):
    """You added the divergence up along the images, axis=0: add up along the classes, axis=1.

    One number an image, then their mean.
    """
    p, marginal = _of(probabilities)
    return np.exp(np.mean(np.sum(p * (_logs(p) - _logs(marginal)), axis=0)))


def inception_score__the_marginal_is_a_sum(probabilities):
    """Your marginal is the sum of the rows: it should be their mean.

    A marginal is made of probabilities, and sums to 1.
    """
    p, marginal = _of(probabilities)
    return np.exp(np.mean(_divergences(p, marginal * len(p))))


def inception_score__nan_at_zero(probabilities):
    """Where a probability is 0 your score is nan: 0 · log(0).

    Such an entry adds 0. Skip it, or put a 1 inside the logarithm there.
    """
    p, marginal = _of(probabilities)
    return np.exp(np.mean(np.sum(p * np.log(p / marginal), axis=1)))


def _with(probabilities, eps):
    p, marginal = _of(probabilities)
    return np.exp(np.mean(np.sum(p * (np.log(p + eps) - np.log(marginal + eps)), axis=1)))


def inception_score__adds_1e_12(probabilities):
    """You add 1e-12 inside the logarithms: a class that is as rare as that counts otherwise.

    An entry of 0 adds 0 by itself if it is left out; the others are taken as they are.
    """
    return _with(probabilities, 1e-12)


def inception_score__adds_1e_10(probabilities):
    """You add 1e-10 inside the logarithms: every row is a little off.

    An entry of 0 adds 0 by itself if it is left out; the others are taken as they are.
    """
    return _with(probabilities, 1e-10)


def inception_score__adds_1e_8(probabilities):
    """You add 1e-8 inside the logarithms: every row is a little off.

    An entry of 0 adds 0 by itself if it is left out; the others are taken as they are.
    """
    return _with(probabilities, 1e-8)


def inception_score__adds_1e_7(probabilities):
    """You add 1e-7 inside the logarithms: every row is a little off.

    An entry of 0 adds 0 by itself if it is left out; the others are taken as they are.
    """
    return _with(probabilities, 1e-7)


def inception_score__clips_the_probabilities(probabilities):
    """You cut small probabilities off from below, at 1e-7 or the like: rarer ones count otherwise.

    An entry of 0 adds 0 by itself if it is left out; the others are taken as they are.
    """
    p, marginal = _of(probabilities)
    logs = np.log(np.clip(p, 1e-7, 1)) - np.log(np.clip(marginal, 1e-7, 1))
    return np.exp(np.mean(np.sum(p * logs, axis=1)))


def inception_score__adds_1e_6(probabilities):
    """You add 1e-6 inside the logarithms: every row is a little off.

    An entry of 0 adds 0 by itself if it is left out; the others are taken as they are.
    """
    return _with(probabilities, 1e-6)


def inception_score__adds_1e_9(probabilities):
    """You add 1e-9 inside the logarithms: every row is a little off.

    An entry of 0 adds 0 by itself if it is left out; the others are taken as they are.
    """
    return _with(probabilities, 1e-9)


def inception_score__a_power_of_two(probabilities):
    """You took a power of 2 of natural logarithms: np.log goes with np.exp.

    (A power of 2 would go with np.log2, and come to the same score.)
    """
    return 2 ** np.mean(_divergences(*_of(probabilities)))


def inception_score__forgets_exp_of_bits(probabilities):
    """You returned the mean divergence in bits: the score is exp of the mean divergence.

    With natural logarithms, and np.exp last. So no difference is 1, and not 0.
    """
    return np.mean(_divergences(*_of(probabilities))) / np.log(2)


def inception_score__the_largest_divergence(probabilities):
    """You took the image that is furthest away; the mean over all images is asked for.

    The mean of the divergences first, then exp.
    """
    return np.exp(np.max(_divergences(*_of(probabilities))))


def inception_score__to_the_middle(probabilities):
    """You compared each row with the middle between it and the marginal: a cousin of KL.

    Compare it with the marginal itself: p · log(p / m).
    """
    p, marginal = _of(probabilities)
    return np.exp(np.mean(np.sum(p * (_logs(p) - _logs((p + marginal) / 2)), axis=1)))


def inception_score__to_the_median(probabilities):
    """Your marginal is the median of the rows; their mean is asked for.

    A median of probabilities need not even sum to 1.
    """
    p, _ = _of(probabilities)
    return np.exp(np.mean(np.sum(p * (_logs(p) - np.log(np.median(p, axis=0))), axis=1)))


def inception_score__in_bits(probabilities):
    """Your logarithm is to the base 2, and exp to the base e: the two must belong together.

    np.log with np.exp (or np.log2 with a power of 2).
    """
    return np.exp(np.mean(_divergences(*_of(probabilities))) / np.log(2))


def inception_score__how_varied_alone(probabilities):
    """Yours is the entropy of the marginal alone: how varied, and nothing of how sharp.

    The cross-entropy, -p · log m, comes to the same on the mean. Undecided images would do best.
    p · log(p / m) is asked for: each image's own divergence from the marginal.
    """
    _, marginal = _of(probabilities)
    return np.exp(-np.sum(marginal * _logs(marginal)))


def inception_score__how_undecided(probabilities):
    """You took the images' own entropies: that says how undecided they are, and nothing of variety.

    Compare each row with the marginal, the mean of all rows: p · log(p / m).
    """
    p, _ = _of(probabilities)
    return np.exp(-np.mean(np.sum(p * _logs(p), axis=1)))


def inception_score__of_the_classes_chosen(probabilities):
    """You counted each image's likeliest class: the probabilities themselves are asked for.

    How sure the classifier is counts as well.
    """
    p, _ = _of(probabilities)
    chosen = np.eye(p.shape[1])[p.argmax(axis=1)]
    return np.exp(np.mean(_divergences(*_of(chosen))))


def inception_score__one_number_an_image(probabilities):
    """You return a number for each image; one for all of them is asked for.

    The mean of the divergences first, then exp.
    """
    return np.exp(_divergences(*_of(probabilities)))


def inception_score__does_not_weigh(probabilities):
    """You added up log(p / m) and did not weigh it: each is to be multiplied by p.

    p · log(p / m), summed over the classes.
    """
    p, marginal = _of(probabilities)
    return np.exp(np.mean(np.sum((p > 0) * (_logs(p) - _logs(marginal)), axis=1)))


def inception_score__does_not_divide(probabilities):
    """You added up p · log p: what the marginal says is missing.

    p · log(p / m), or p · (log p - log m).
    """
    p, _ = _of(probabilities)
    return np.exp(np.mean(np.sum(p * _logs(p), axis=1)))


def inception_score__the_median_divergence(probabilities):
    """You took the median of the divergences: their mean is asked for.

    A few images may be far sharper than the rest, and they count as well.
    """
    p = np.asarray(probabilities, float)
    ratio = np.where(p > 0, p, 1) / np.where(p > 0, p.mean(axis=0), 1)
    return np.exp(np.median((p * np.log(ratio)).sum(axis=1)))


def inception_score__softmax_first(probabilities):
    """You took a softmax of the rows: they are probabilities already, and become nearly alike.

    Each row adds up to 1 as it comes.
    """
    p = np.exp(probabilities) / np.exp(probabilities).sum(axis=1, keepdims=True)
    return np.exp((p * np.log(p / p.mean(axis=0))).sum(axis=1).mean())
