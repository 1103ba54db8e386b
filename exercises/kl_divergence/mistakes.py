"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _terms(mean, log_variance):
    return mean**2 + np.exp(log_variance) - 1 - log_variance


def kl_divergence__forgets_the_half(mean, log_variance):
    """You left out the half: your numbers are twice the divergence.

    Half of it comes from the exponent of the normal distribution, half from its root. Divide by 2.
    """
    return _terms(mean, log_variance).sum(axis=1)


def kl_divergence__sign_turned(mean, log_variance):
    """Your divergences are below 0, and none can be: the sign is turned.

    Written the other way round it needs a minus in front: -(1 + log variance - mean² -
    variance) / 2.
    """
    return -_terms(mean, log_variance).sum(axis=1) / 2


def kl_divergence__means_over_the_code(mean, log_variance):
    """You took the mean over the numbers of a code; the sum is asked for.

    The divergence of independent numbers is the sum of theirs. A longer code may well be
    further off.
    """
    return _terms(mean, log_variance).mean(axis=1) / 2


def kl_divergence__sums_over_rows(mean, log_variance):
    """You added up over the rows: one number a row is asked for.

    Sum along each row, over the numbers of its code: axis=1, or axis=-1.
    """
    return _terms(mean, log_variance).sum(axis=0) / 2


def kl_divergence__sums_everything(mean, log_variance):
    """You added up everything, and return a single number; one a row is asked for.

    Give sum an axis: axis=1.
    """
    return _terms(mean, log_variance).sum() / 2


def kl_divergence__means_over_rows(mean, log_variance):
    """You return one number, the mean over the rows; one for each row is asked for.

    The mean over a batch comes later, in the loss.
    """
    return (_terms(mean, log_variance).sum(axis=1) / 2).mean()


def kl_divergence__means_everything(mean, log_variance):
    """You took the mean of everything, and return a single number; one a row is asked for.

    Add up along each row, over the numbers of its code: sum(axis=1).
    """
    return _terms(mean, log_variance).mean() / 2


def kl_divergence__does_not_sum(mean, log_variance):
    """You return a number for each number of a code: add them up, row by row.

    sum(axis=1) leaves one for each row.
    """
    return _terms(mean, log_variance) / 2


def kl_divergence__keeps_the_axis(mean, log_variance):
    """Your numbers are right, but each row's stands in a row of its own: (rows, 1).

    (rows,) is asked for: no keepdims.
    """
    return _terms(mean, log_variance).sum(axis=1, keepdims=True) / 2


def kl_divergence__takes_the_deviation(mean, log_variance):
    """You took the deviation where the variance belongs: no half in the exponent here.

    exp(log_variance) is the variance. To draw a code the deviation is needed, for this it isn't.
    """
    return (mean**2 + np.exp(log_variance / 2) - 1 - log_variance).sum(axis=1) / 2


def kl_divergence__squares_the_variance(mean, log_variance):
    """You squared the variance: exp(log_variance) is σ² already.

    Only the mean is to be squared.
    """
    return (mean**2 + np.exp(log_variance) ** 2 - 1 - log_variance).sum(axis=1) / 2


def kl_divergence__takes_the_log_deviation(mean, log_variance):
    """You took the logarithm of the deviation where that of the variance belongs.

    log σ² is what is given: as it is, not halved, inside the bracket that is.
    """
    return (mean**2 + np.exp(log_variance) - 1 - log_variance / 2).sum(axis=1) / 2


def kl_divergence__doubles_the_logarithm(mean, log_variance):
    """You counted the logarithm twice: log σ² is what is given, and stands there once.

    2 · log σ is log σ²: with that formula the factor is in the input already.
    """
    return (mean**2 + np.exp(log_variance) - 1 - 2 * log_variance).sum(axis=1) / 2


def kl_divergence__log_deviation_throughout(mean, log_variance):
    """You took the input for the logarithm of the deviation; it is that of the variance.

    The variance is exp(log_variance), and log σ² is the input itself.
    """
    return (mean**2 + np.exp(2 * log_variance) - 1 - 2 * log_variance).sum(axis=1) / 2


def kl_divergence__takes_it_for_the_variance(mean, log_variance):
    """You took the input for the variance and its logarithm once more: it is the logarithm.

    The logarithm of a negative number is nan. The variance is the exponential of what is given.
    """
    return (mean**2 + log_variance - 1 - np.log(log_variance)).sum(axis=1) / 2


def kl_divergence__no_exponential(mean, log_variance):
    """You left out the exponential: the variance is exp(log_variance).

    Without it the logarithm is added and taken away again, and only the means are left.
    """
    return (mean**2 + log_variance - 1 - log_variance).sum(axis=1) / 2


def kl_divergence__sign_of_the_logarithm(mean, log_variance):
    """You added the logarithm of the variance; it is subtracted.

    It is what keeps variances from shrinking to 0: the smaller they are, the larger its minus.
    """
    return (mean**2 + np.exp(log_variance) - 1 + log_variance).sum(axis=1) / 2


def kl_divergence__leaves_out_the_one(mean, log_variance):
    """You left out the 1: the prior itself does not come to 0 for you.

    Each number of a code has a minus 1. For mean 0 and variance 1 it takes the variance away.
    """
    return (mean**2 + np.exp(log_variance) - log_variance).sum(axis=1) / 2


def kl_divergence__subtracts_one_once(mean, log_variance):
    """You subtracted the 1 once a row; it belongs to each number of a code.

    A code of three numbers has three of them. Put it inside the sum.
    """
    return ((mean**2 + np.exp(log_variance) - log_variance).sum(axis=1) - 1) / 2


def kl_divergence__adds_the_one(mean, log_variance):
    """You added the 1; it is subtracted.

    For mean 0 and variance 1 the four terms come to 0: 0 + 1 - 1 - 0.
    """
    return (mean**2 + np.exp(log_variance) + 1 - log_variance).sum(axis=1) / 2


def kl_divergence__does_not_square_the_mean(mean, log_variance):
    """You did not square the mean: negative ones make your divergence smaller.

    How far the mean is from 0 counts, on either side, and squared.
    """
    return (mean + np.exp(log_variance) - 1 - log_variance).sum(axis=1) / 2


def kl_divergence__absolute_mean(mean, log_variance):
    """You took the size of the mean; its square belongs there.

    A mean of 2 counts 4 before it is halved.
    """
    return (np.abs(mean) + np.exp(log_variance) - 1 - log_variance).sum(axis=1) / 2


def kl_divergence__leaves_out_the_mean(mean, log_variance):
    """You left out the means: codes far from 0 cost nothing with you.

    Half of each mean's square belongs to it.
    """
    return (np.exp(log_variance) - 1 - log_variance).sum(axis=1) / 2


def kl_divergence__leaves_out_the_variance(mean, log_variance):
    """You left out the variance itself: large ones have no cost with you.

    Four terms: mean squared, variance, minus 1, minus log variance.
    """
    return (mean**2 - 1 - log_variance).sum(axis=1) / 2


def kl_divergence__leaves_out_the_logarithm(mean, log_variance):
    """You left out the logarithm: variances near 0 have no cost with you, and even a gain.

    Four terms: mean squared, variance, minus 1, minus log variance.
    """
    return (mean**2 + np.exp(log_variance) - 1).sum(axis=1) / 2


def kl_divergence__the_other_way_round(mean, log_variance):
    """That is the divergence from the prior to the code: the other way round it is another number.

    The average is over codes that the encoder names, since those are what the decoder is given. The
    variance does not stand below a fraction here.
    """
    return ((1 + mean**2) * np.exp(-log_variance) - 1 + log_variance).sum(axis=1) / 2


def kl_divergence__half_of_the_mean_only(mean, log_variance):
    """You halved the square of the mean, and not the rest.

    All four terms are halved: a bracket.
    """
    return (mean**2 / 2 + np.exp(log_variance) - 1 - log_variance).sum(axis=1)


def kl_divergence__half_of_the_last_only(mean, log_variance):
    """You halved the last term, and not the others: a bracket is missing.

    (mean squared + variance - 1 - log variance) / 2, all of it.
    """
    return (mean**2 + np.exp(log_variance) - 1 - log_variance / 2).sum(axis=1)


def kl_divergence__in_bits(mean, log_variance):
    """Your divergence is in bits, by logarithms to the base 2; the natural ones are asked for.

    Divided by log 2, that is. Leave that out.
    """
    return _terms(mean, log_variance).sum(axis=1) / 2 / np.log(2)


def kl_divergence__halves_only_the_first_two(mean, log_variance):
    """You halve the square and the variance, but neither the 1 nor the logarithm.

    The half stands before the whole bracket.
    """
    return (0.5 * (mean**2 + np.exp(log_variance)) - 1 - log_variance).sum(axis=1)


def kl_divergence__the_length_of_the_mean(mean, log_variance):
    """You took the length of the mean, a root: the sum of its squares belongs there.

    Square each number of the mean, and add up; no root.
    """
    rest = (np.exp(log_variance) - 1 - log_variance).sum(axis=1)
    return (rest + np.sqrt((mean**2).sum(axis=1))) / 2


def kl_divergence__squares_the_sum_of_the_means(mean, log_variance):
    """You added the means up first and squared the sum: square each, then add up.

    Of the means 2 and -2 nothing would be left.
    """
    return ((np.exp(log_variance) - 1 - log_variance).sum(axis=1) + mean.sum(axis=1) ** 2) / 2
