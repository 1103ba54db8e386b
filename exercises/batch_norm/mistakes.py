"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _scaled(X, gamma, beta, mean, variance, eps):
    return gamma * (X - mean) / np.sqrt(variance + eps) + beta


def batch_norm__adds_eps_to_the_deviation(X, gamma, beta, eps=1e-3):
    """You added eps to the deviation, outside the root: it belongs inside, to the variance.

    With an eps of 1 the first unit is divided by √(24 + 1) = 5, and not by √24 + 1.
    """
    return gamma * (X - X.mean(axis=0)) / (X.std(axis=0) + eps) + beta


def batch_norm__leaves_eps_out(X, gamma, beta, eps=1e-3):
    """You left eps out. A unit that is the same in every row then gives 0 / 0.

    It is added to the variance under the root: √(24 + 1) = 5 in the first case.
    """
    return gamma * (X - X.mean(axis=0)) / X.std(axis=0) + beta


def batch_norm__divides_by_one_less(X, gamma, beta, eps=1e-3):
    """Your variance is divided by one less than the number of rows: 72 / 2 and not 72 / 3.

    That is the estimate that statistics teaches (`ddof=1`, and the default in pandas and PyTorch's
    `var`). Here it is the plain mean of the squares: np.var without ddof.
    """
    return _scaled(X, gamma, beta, X.mean(axis=0), X.var(axis=0, ddof=1), eps)


def batch_norm__normalises_the_rows(X, gamma, beta, eps=1e-3):
    """You took mean and variance along each row: that is *layer* normalisation.

    In batch normalisation each unit is compared with itself in the other rows: axis=0.
    """
    mean, variance = X.mean(axis=1, keepdims=True), X.var(axis=1, keepdims=True)
    return _scaled(X, gamma, beta, mean, variance, eps)


def batch_norm__takes_one_mean_for_all(X, gamma, beta, eps=1e-3):
    """You took one mean and one variance for the whole table; each unit has its own.

    X.mean() without an axis runs over everything. axis=0 gives one number a column.
    """
    return _scaled(X, gamma, beta, X.mean(), X.var(), eps)


def batch_norm__divides_by_the_variance(X, gamma, beta, eps=1e-3):
    """You divided by variance plus eps and took no root: by 25, where the root 5 belongs.

    A variance is a square. Only its root has the size of the numbers themselves.
    """
    return gamma * (X - X.mean(axis=0)) / (X.var(axis=0) + eps) + beta


def batch_norm__takes_the_root_of_the_deviation(X, gamma, beta, eps=1e-3):
    """You took the root of the standard deviation, which is a root already.

    Under the root stands the variance: np.var, not np.std.
    """
    return _scaled(X, gamma, beta, X.mean(axis=0), X.std(axis=0), eps)


def batch_norm__takes_the_mean_of_the_squares(X, gamma, beta, eps=1e-3):
    """Your variance is the mean of the squares of X itself: subtract the mean first.

    For 4, 10, 16 it is the mean of 36, 0 and 36, which is 24; not of 16, 100 and 256.
    """
    return _scaled(X, gamma, beta, X.mean(axis=0), (X**2).mean(axis=0), eps)


def batch_norm__adds_up_the_squares(X, gamma, beta, eps=1e-3):
    """Your variance is a sum; divide it by the number of rows: 72 / 3 = 24.

    The variance is the *mean* of the squared distances.
    """
    return _scaled(X, gamma, beta, X.mean(axis=0), X.var(axis=0) * len(X), eps)


def batch_norm__does_not_subtract_the_mean(X, gamma, beta, eps=1e-3):
    """You divided by the root, but did not subtract the mean before.

    4, 10 and 16 first become -6, 0 and 6.
    """
    return _scaled(X, gamma, beta, 0, X.var(axis=0), eps)


def batch_norm__only_subtracts_the_mean(X, gamma, beta, eps=1e-3):
    """You subtracted the mean, but did not divide by the root of variance plus eps.

    -6, 0 and 6 are divided by 5: -1.2, 0 and 1.2. Then come gamma and beta.
    """
    return gamma * (X - X.mean(axis=0)) + beta


def batch_norm__leaves_gamma_and_beta_out(X, gamma, beta, eps=1e-3):
    """You scaled the units, and left gamma and beta out.

    -1.2, 0 and 1.2 are on the way: multiply by gamma and add beta, and it is -5, 1 and 7.
    """
    return _scaled(X, 1.0, 0.0, X.mean(axis=0), X.var(axis=0), eps)


def batch_norm__leaves_beta_out(X, gamma, beta, eps=1e-3):
    """You left beta out: it is added at the end.

    The first unit comes to -6, 0 and 6; with a beta of 1 that is -5, 1 and 7.
    """
    return _scaled(X, gamma, 0.0, X.mean(axis=0), X.var(axis=0), eps)


def batch_norm__leaves_gamma_out(X, gamma, beta, eps=1e-3):
    """You left gamma out: the scaled unit is multiplied by it before beta is added.

    -1.2, 0 and 1.2 become -6, 0 and 6 with a gamma of 5.
    """
    return _scaled(X, 1.0, beta, X.mean(axis=0), X.var(axis=0), eps)


def batch_norm__swaps_gamma_and_beta(X, gamma, beta, eps=1e-3):
    """Gamma and beta have changed places: gamma is the factor, beta is added.

    The order of the parameters is X, gamma, beta.
    """
    return _scaled(X, beta, gamma, X.mean(axis=0), X.var(axis=0), eps)


def batch_norm__multiplies_beta_too(X, gamma, beta, eps=1e-3):
    """You added beta before you multiplied by gamma, so gamma multiplies beta as well.

    gamma · x_hat first, and then + beta. A bracket is too many.
    """
    return gamma * ((X - X.mean(axis=0)) / np.sqrt(X.var(axis=0) + eps) + beta)


def batch_norm__divides_beta_too(X, gamma, beta, eps=1e-3):
    """You divided gamma · (X - mean) + beta by the root: beta is divided as well.

    The root belongs to x_hat. Beta is added at the very end.
    """
    return (gamma * (X - X.mean(axis=0)) + beta) / np.sqrt(X.var(axis=0) + eps)


def batch_norm__has_an_eps_of_its_own(X, gamma, beta, eps=1e-3):
    """You wrote 0.001 into the formula, or did not hand eps on: it may be another number.

    The first case has an eps of 1.
    """
    return _scaled(X, gamma, beta, X.mean(axis=0), X.var(axis=0), 1e-3)


def batch_norm__has_another_default(X, gamma, beta, eps=1e-5):
    """Right where eps is given; where it is left out you take 0.00001.

    That is PyTorch's default. Keras', and the one asked for here, is 1e-3.
    """
    return _scaled(X, gamma, beta, X.mean(axis=0), X.var(axis=0), eps)


def batch_norm__scales_by_min_and_max(X, gamma, beta, eps=1e-3):
    """You scaled by minimum and maximum; batch normalisation uses mean and variance.

    (x - mean), divided by the root of variance + eps.
    """
    low, high = X.min(axis=0), X.max(axis=0)
    return gamma * (X - low) / (high - low + eps) + beta


def batch_norm_inference__uses_the_batch(X, gamma, beta, mean, variance, eps=1e-3):
    """You worked out mean and variance from the batch: take those that are given.

    A prediction must not depend on which other rows are asked with it. A single row would become
    beta, whatever it holds.
    """
    return _scaled(X, gamma, beta, X.mean(axis=0), X.var(axis=0), eps)


def batch_norm_inference__subtracts_the_batch_mean(X, gamma, beta, mean, variance, eps=1e-3):
    """You subtracted the mean of the batch; take the `mean` that is given.

    A prediction must not depend on which other rows are asked with it.
    """
    return _scaled(X, gamma, beta, X.mean(axis=0), variance, eps)


def batch_norm_inference__takes_it_for_a_deviation(X, gamma, beta, mean, variance, eps=1e-3):
    """You squared `variance`, as if it were a standard deviation: it is a square already.

    Under the root stands variance + eps: 8 + 1 = 9 in the first case.
    """
    return _scaled(X, gamma, beta, mean, variance**2, eps)


def batch_norm_inference__divides_by_the_variance(X, gamma, beta, mean, variance, eps=1e-3):
    """You divided by variance plus eps and took no root: by 9, where the root 3 belongs.

    `variance` is a variance, not a deviation.
    """
    return gamma * (X - mean) / (variance + eps) + beta


def batch_norm_inference__adds_eps_to_the_deviation(X, gamma, beta, mean, variance, eps=1e-3):
    """You added eps outside the root: it belongs inside, to the variance.

    With an eps of 1 the first unit is divided by √(8 + 1) = 3, and not by √8 + 1.
    """
    return gamma * (X - mean) / (np.sqrt(variance) + eps) + beta


def batch_norm_inference__leaves_eps_out(X, gamma, beta, mean, variance, eps=1e-3):
    """You left eps out: it is added to the variance, under the root, in prediction too.

    √(8 + 1) = 3 in the first case.
    """
    return gamma * (X - mean) / np.sqrt(variance) + beta


def batch_norm_inference__leaves_gamma_and_beta_out(X, gamma, beta, mean, variance, eps=1e-3):
    """You left gamma and beta out: what was learnt in training holds in prediction too.

    Multiply by gamma and add beta.
    """
    return _scaled(X, 1.0, 0.0, mean, variance, eps)


def batch_norm_inference__does_not_subtract_the_mean(X, gamma, beta, mean, variance, eps=1e-3):
    """You divided by the root, but did not subtract the mean before.

    4 less the mean 1 is 3; divided by 3 that is 1.
    """
    return _scaled(X, gamma, beta, 0, variance, eps)


def batch_norm_inference__swaps_gamma_and_beta(X, gamma, beta, mean, variance, eps=1e-3):
    """Gamma and beta have changed places: gamma is the factor, beta is added.

    The order of the parameters is X, gamma, beta, mean, variance.
    """
    return _scaled(X, beta, gamma, mean, variance, eps)


def batch_norm_inference__multiplies_beta_too(X, gamma, beta, mean, variance, eps=1e-3):
    """You added beta before you multiplied by gamma, so gamma multiplies beta as well.

    gamma · x_hat first, and then + beta. A bracket is too many.
    """
    return gamma * ((X - mean) / np.sqrt(variance + eps) + beta)


def batch_norm_inference__swaps_mean_and_variance(X, gamma, beta, mean, variance, eps=1e-3):
    """Mean and variance have changed places: the mean is subtracted.

    The order of the parameters is X, gamma, beta, mean, variance.
    """
    return _scaled(X, gamma, beta, variance, mean, eps)


def batch_norm_inference__has_an_eps_of_its_own(X, gamma, beta, mean, variance, eps=1e-3):
    """You wrote 0.001 into the formula, or did not hand eps on: it may be another number.

    The first case has an eps of 1.
    """
    return _scaled(X, gamma, beta, mean, variance, 1e-3)


def batch_norm_inference__has_another_default(X, gamma, beta, mean, variance, eps=1e-5):
    """Right where eps is given; where it is left out you take 0.00001.

    That is PyTorch's default. Keras', and the one asked for here, is 1e-3.
    """
    return _scaled(X, gamma, beta, mean, variance, eps)


def batch_norm_inference__leaves_beta_out(X, gamma, beta, mean, variance, eps=1e-3):
    """You left beta out: it is added at the end, in prediction too.

    With the moving mean and variance and gamma, the rest is right.
    """
    return _scaled(X, gamma, 0.0, mean, variance, eps)
