"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def reparameterise__takes_the_variance(mean, log_variance, noise):
    """You multiplied the noise by the variance; its root, the deviation, is asked for.

    exp(log_variance) is the variance: a quarter for the second number of the first case. Its
    root is a half, exp of half the logarithm.
    """
    return mean + np.exp(log_variance) * noise


def reparameterise__takes_the_logarithm(mean, log_variance, noise):
    """You multiplied the noise by the logarithm of the variance itself.

    A logarithm can be 0 or negative, a deviation cannot. Take the exponential of half of it.
    """
    return mean + log_variance * noise


def reparameterise__takes_half_the_logarithm(mean, log_variance, noise):
    """You multiplied the noise by half the logarithm: that is the logarithm of the deviation.

    The exponential is missing. A deviation is never below 0.
    """
    return mean + log_variance / 2 * noise


def reparameterise__takes_the_logarithm_for_the_variance(mean, log_variance, noise):
    """You took the root of the logarithm: what is given is not the variance, but its logarithm.

    The root of a negative number is nan, and the logarithm of every variance below 1 is negative.
    First the exponential, then the root; or the exponential of half the logarithm.
    """
    return mean + np.sqrt(log_variance) * noise


def reparameterise__one_over_the_deviation(mean, log_variance, noise):
    """Your noise is divided by the deviation: where there should be much, there is little.

    The exponent has no minus: exp(log_variance / 2). A log variance of -1.386 is a deviation of a
    half.
    """
    return mean + np.exp(-log_variance / 2) * noise


def reparameterise__doubles_the_exponent(mean, log_variance, noise):
    """You squared the variance: a deviation is its root.

    exp(2 · log_variance) is the variance squared. The exponent is to be halved.
    """
    return mean + np.exp(2 * log_variance) * noise


def reparameterise__halves_the_variance(mean, log_variance, noise):
    """You halved the variance; the root is asked for, and half of its logarithm gives that.

    The division by 2 belongs into the exponent.
    """
    return mean + np.exp(log_variance) / 2 * noise


def reparameterise__halves_the_deviation(mean, log_variance, noise):
    """You halved the deviation once more: the half belongs into the exponent, and only there.

    exp(log_variance / 2) is the deviation already.
    """
    return mean + np.exp(log_variance / 2) / 2 * noise


def reparameterise__noise_as_it_is(mean, log_variance, noise):
    """You added the noise as it is: it is to be stretched by the deviation first.

    That is right for a deviation of 1 alone, as the first number of the first case has.
    """
    return mean + noise


def reparameterise__only_the_mean(mean, log_variance, noise):
    """You return the mean: the noise has no part in it.

    A code is drawn anew each time. Add the noise times the deviation.
    """
    return np.asarray(mean) + 0 * noise


def reparameterise__stretches_the_mean_too(mean, log_variance, noise):
    """You multiplied the mean by the deviation as well: it only stretches the noise.

    The sum of mean and noise is not what is multiplied. First deviation times noise, then the mean.
    """
    return (mean + noise) * np.exp(log_variance / 2)


def reparameterise__stretches_the_mean_alone(mean, log_variance, noise):
    """You multiplied the mean by the deviation, and left the noise as it is: the other way round.

    The deviation says how far the noise goes; the mean only moves it.
    """
    return mean * np.exp(log_variance / 2) + noise


def reparameterise__leaves_out_the_mean(mean, log_variance, noise):
    """You left out the mean: what you return is spread about 0.

    Deviation times noise says how far from the mean. Add the mean.
    """
    return np.exp(log_variance / 2) * noise + 0 * mean


def reparameterise__subtracts_the_noise(mean, log_variance, noise):
    """You subtracted the noise. A draw like this is as likely, and yet not the one asked for.

    The mean plus the deviation times the noise.
    """
    return mean - np.exp(log_variance / 2) * noise


def reparameterise__adds_the_deviation(mean, log_variance, noise):
    """You added the deviation to the noise: it multiplies.

    A deviation of a half makes noise of -1 into -0.5.
    """
    return mean + np.exp(log_variance / 2) + noise


def reparameterise__standardises(mean, log_variance, noise):
    """You took the mean away and divided by the deviation: that is the way back.

    To standardise makes standard normal numbers of others. Here they are given, and others
    asked for.
    """
    return (noise - mean) / np.exp(log_variance / 2)


def reparameterise__power_of_two(mean, log_variance, noise):
    """You raised 2 to the power; the logarithm is the natural one, to the base e.

    np.exp undoes np.log; np.exp2 undoes np.log2.
    """
    return mean + 2.0 ** (np.asarray(log_variance) / 2) * noise


def reparameterise__power_of_ten(mean, log_variance, noise):
    """You raised 10 to the power; the logarithm is the natural one, to the base e.

    np.exp undoes np.log.
    """
    return mean + 10.0 ** (np.asarray(log_variance) / 2) * noise


def reparameterise__softplus(mean, log_variance, noise):
    """You made the deviation by a softplus, log(1 + exp(...)); here a logarithm is given.

    Either keeps a deviation above 0. But what is named log_variance is undone by the exponential.
    """
    return mean + np.log1p(np.exp(log_variance)) * noise


def reparameterise__keeps_to_whole_numbers(mean, log_variance, noise):
    """Your results are whole numbers where mean and noise are: a deviation seldom is.

    Something has cut off the decimals: dtype=int, //, or an array made like a whole-number input.
    """
    drawn = mean + np.exp(np.asarray(log_variance) / 2) * noise
    whole = all(np.asarray(each).dtype.kind in "iu" for each in (mean, log_variance, noise))
    return drawn.astype(int) if whole else drawn


def reparameterise__adds_the_deviation_alone(mean, log_variance, noise):
    """You add the deviation and leave the noise out: every code moves, and always by as much.

    The noise says how many deviations it goes, and to which side: noise times the deviation.
    """
    return mean + np.exp(0.5 * np.asarray(log_variance)) + 0 * np.asarray(noise)


def reparameterise__mean_and_log_variance_exchanged(mean, log_variance, noise):
    """You took the log variance for the mean and the mean for the log variance.

    The mean comes first. The exponential belongs to the second argument.
    """
    return log_variance + np.exp(0.5 * np.asarray(mean)) * noise


def reparameterise__one_deviation_for_all(mean, log_variance, noise):
    """You took one deviation for all numbers: each has a log variance of its own.

    No mean is taken; everything happens entry by entry.
    """
    return mean + np.exp(0.5 * np.mean(log_variance)) * noise


def reparameterise__multiplies_mean_and_noise(mean, log_variance, noise):
    """You multiply by the mean: the noise is stretched by the deviation, and the mean is added.

    With a mean of 0 nothing would be left.
    """
    return mean * np.exp(0.5 * np.asarray(log_variance)) * noise


def reparameterise__root_of_the_logarithm(mean, log_variance, noise):
    """You took the root of the log variance: the variance itself is exp of it.

    First the exponential, then the root; or exp of half of it.
    """
    return mean + np.sqrt(np.abs(log_variance)) * noise


def reparameterise__halves_by_whole_division(mean, log_variance, noise):
    """You halved the log variance with //, which cuts the fraction off.

    A single / keeps it.
    """
    return mean + np.exp(np.asarray(log_variance) // 2) * noise


def reparameterise__no_deviation_above_1(mean, log_variance, noise):
    """Your deviations never are above 1: a log variance above 0 is taken for 0.

    It may have either sign, and its exponential is never below 0. Nothing has to be cut off.
    """
    return mean + np.exp(np.minimum(log_variance, 0) / 2) * noise
