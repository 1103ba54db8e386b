"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _forward(X, eps):
    root = np.sqrt(X.var(axis=0) + eps)
    return (X - X.mean(axis=0)) / root, root


def _dX(d_hat, x_hat, root):
    return (d_hat - d_hat.mean(axis=0) - x_hat * (d_hat * x_hat).mean(axis=0)) / root


def _shared(d_out, x_hat):
    return (d_out * x_hat).sum(axis=0), d_out.sum(axis=0)


def batch_norm_backward__takes_statistics_for_constants(d_out, X, gamma, eps=1e-3):
    """You took mean and variance for constants: they are made of X, and change with it.

    d_out · gamma / root is the first of three ways only. From it the mean of d_hat is subtracted,
    and x_hat times the mean of d_hat · x_hat, with d_hat = d_out · gamma.
    """
    x_hat, root = _forward(X, eps)
    return d_out * gamma / root, *_shared(d_out, x_hat)


def batch_norm_backward__forgets_the_variance(d_out, X, gamma, eps=1e-3):
    """The way through the variance is missing: when an input moves, the variance moves as well.

    It subtracts, inside the division by the root, x_hat times the mean of d_hat · x_hat.
    """
    x_hat, root = _forward(X, eps)
    d_hat = d_out * gamma
    return (d_hat - d_hat.mean(axis=0)) / root, *_shared(d_out, x_hat)


def batch_norm_backward__forgets_the_mean(d_out, X, gamma, eps=1e-3):
    """The way through the mean is missing: when an input moves, the mean moves as well.

    It subtracts, inside the division by the root, the mean of d_hat over the rows. Then dX adds up
    to 0 in each unit.
    """
    x_hat, root = _forward(X, eps)
    d_hat = d_out * gamma
    return (d_hat - x_hat * (d_hat * x_hat).mean(axis=0)) / root, *_shared(d_out, x_hat)


def batch_norm_backward__leaves_gamma_out_of_dX(d_out, X, gamma, eps=1e-3):
    """You left gamma out of dX: between x_hat and the output stands the factor gamma.

    The slope at x_hat is d_out · gamma. Go on with that, in all three ways.
    """
    x_hat, root = _forward(X, eps)
    return _dX(d_out, x_hat, root), *_shared(d_out, x_hat)


def batch_norm_backward__leaves_the_root_out(d_out, X, gamma, eps=1e-3):
    """You did not divide dX by the root: x_hat changes only 1 / root as fast as x.

    All three ways have that division: put a bracket around them.
    """
    x_hat, _ = _forward(X, eps)
    return _dX(d_out * gamma, x_hat, 1), *_shared(d_out, x_hat)


def batch_norm_backward__divides_the_first_way_only(d_out, X, gamma, eps=1e-3):
    """You divided only the first way by the root: all three have that division.

    A bracket is missing: subtract first, and divide then.
    """
    x_hat, root = _forward(X, eps)
    d_hat = d_out * gamma
    dX = d_hat / root - d_hat.mean(axis=0) - x_hat * (d_hat * x_hat).mean(axis=0)
    return dX, *_shared(d_out, x_hat)


def batch_norm_backward__divides_by_root_plus_eps(d_out, X, gamma, eps=1e-3):
    """You added eps outside the root: it belongs inside, as forward.

    With an eps of 1 the first unit's root is √(24 + 1) = 5, and not √24 + 1.
    """
    root = X.std(axis=0) + eps
    x_hat = (X - X.mean(axis=0)) / root
    return _dX(d_out * gamma, x_hat, root), *_shared(d_out, x_hat)


def batch_norm_backward__leaves_eps_out(d_out, X, gamma, eps=1e-3):
    """You left eps out: it stands under the root, forward and backward.

    √(24 + 1) = 5 in the first case; and a unit that is the same in every row would give 0 / 0.
    """
    x_hat, root = _forward(X, 0)
    return _dX(d_out * gamma, x_hat, root), *_shared(d_out, x_hat)


def batch_norm_backward__divides_by_the_variance(d_out, X, gamma, eps=1e-3):
    """You took no root: x_hat is divided by the root of variance + eps, 5 and not 25.

    It is the same root as forward.
    """
    root = X.var(axis=0) + eps
    x_hat = (X - X.mean(axis=0)) / root
    return _dX(d_out * gamma, x_hat, root), *_shared(d_out, x_hat)


def batch_norm_backward__adds_up_in_dX(d_out, X, gamma, eps=1e-3):
    """In dX you took sums over the rows where means belong.

    Mean and variance are each a sum divided by the rows, so that one input has only 1 / rows of a
    say in them.
    """
    x_hat, root = _forward(X, eps)
    d_hat = d_out * gamma
    dX = (d_hat - d_hat.sum(axis=0) - x_hat * (d_hat * x_hat).sum(axis=0)) / root
    return dX, *_shared(d_out, x_hat)


def batch_norm_backward__adds_the_ways(d_out, X, gamma, eps=1e-3):
    """In dX you added the ways through mean and variance: both are subtracted.

    When an input rises, the mean rises, and x_hat *falls*; likewise with the variance.
    """
    x_hat, root = _forward(X, eps)
    d_hat = d_out * gamma
    dX = (d_hat + d_hat.mean(axis=0) + x_hat * (d_hat * x_hat).mean(axis=0)) / root
    return dX, *_shared(d_out, x_hat)


def batch_norm_backward__adds_the_variance(d_out, X, gamma, eps=1e-3):
    """In dX you added the way through the variance: it is subtracted, as that through the mean.

    When an input moves away from the mean, the variance rises, and every x_hat shrinks.
    """
    x_hat, root = _forward(X, eps)
    d_hat = d_out * gamma
    dX = (d_hat - d_hat.mean(axis=0) + x_hat * (d_hat * x_hat).mean(axis=0)) / root
    return dX, *_shared(d_out, x_hat)


def batch_norm_backward__halves_the_variance(d_out, X, gamma, eps=1e-3):
    """The way through the variance is half of what it should be: the slope of a square has a 2.

    The variance is a mean of squares: 2 (x - mean) / rows. That 2 cancels the half of the root.
    """
    x_hat, root = _forward(X, eps)
    d_hat = d_out * gamma
    dX = (d_hat - d_hat.mean(axis=0) - 0.5 * x_hat * (d_hat * x_hat).mean(axis=0)) / root
    return dX, *_shared(d_out, x_hat)


def batch_norm_backward__doubles_the_variance(d_out, X, gamma, eps=1e-3):
    """The way through the variance is twice what it should be: the slope of a root has a half.

    The slope of (v + eps)^(-1/2) is -1/2 (v + eps)^(-3/2). That half cancels the 2 of the square.
    """
    x_hat, root = _forward(X, eps)
    d_hat = d_out * gamma
    dX = (d_hat - d_hat.mean(axis=0) - 2 * x_hat * (d_hat * x_hat).mean(axis=0)) / root
    return dX, *_shared(d_out, x_hat)


def batch_norm_backward__takes_the_wrong_power(d_out, X, gamma, eps=1e-3):
    """The way through the variance has the power -1/2 where -3/2 belongs.

    The slope of (v + eps)^(-1/2) is -1/2 (v + eps)^(-3/2): the power goes down by one. The last
    step divides by the root thrice.
    """
    x_hat, root = _forward(X, eps)
    d_hat = d_out * gamma
    dX = (d_hat - d_hat.mean(axis=0) - root**2 * x_hat * (d_hat * x_hat).mean(axis=0)) / root
    return dX, *_shared(d_out, x_hat)


def batch_norm_backward__uses_the_inputs_for_x_hat(d_out, X, gamma, eps=1e-3):
    """In dX you multiplied by X - mean where x_hat belongs: the division by the root is missing.

    x_hat stands twice in the way through the variance; both are divided.
    """
    x_hat, root = _forward(X, eps)
    far, d_hat = X - X.mean(axis=0), d_out * gamma
    dX = (d_hat - d_hat.mean(axis=0) - far * (d_hat * x_hat).mean(axis=0)) / root
    return dX, *_shared(d_out, x_hat)


def batch_norm_backward__divides_by_one_less(d_out, X, gamma, eps=1e-3):
    """Your variance is divided by one less than the rows: here it is np.var without ddof.

    Forward the sum of the squares was divided by the number of rows: 72 / 3 = 24.
    """
    root = np.sqrt(X.var(axis=0, ddof=1) + eps)
    x_hat = (X - X.mean(axis=0)) / root
    return _dX(d_out * gamma, x_hat, root), *_shared(d_out, x_hat)


def batch_norm_backward__takes_gammas_slope_from_X(d_out, X, gamma, eps=1e-3):
    """For d_gamma you multiplied by X; gamma is multiplied by x_hat in the forward way.

    A factor's slope is what it carries, x_hat, times the slope at the output.
    """
    x_hat, root = _forward(X, eps)
    return _dX(d_out * gamma, x_hat, root), (d_out * X).sum(axis=0), d_out.sum(axis=0)


def batch_norm_backward__takes_gammas_slope_from_the_difference(d_out, X, gamma, eps=1e-3):
    """For d_gamma you multiplied by X - mean; divide that by the root first: x_hat.

    A factor's slope is what it carries times the slope at the output.
    """
    x_hat, root = _forward(X, eps)
    d_gamma = (d_out * (X - X.mean(axis=0))).sum(axis=0)
    return _dX(d_out * gamma, x_hat, root), d_gamma, d_out.sum(axis=0)


def batch_norm_backward__takes_means_for_gamma_and_beta(d_out, X, gamma, eps=1e-3):
    """d_gamma and d_beta are means over the rows; sums are asked for.

    All rows share gamma and beta, so what they say is added up, as for a bias: 3 for the first
    unit's beta. A mean over the rows, if the loss has one, is in d_out already.
    """
    x_hat, root = _forward(X, eps)
    d_gamma, d_beta = (d_out * x_hat).mean(axis=0), d_out.mean(axis=0)
    return _dX(d_out * gamma, x_hat, root), d_gamma, d_beta


def batch_norm_backward__multiplies_by_gamma_throughout(d_out, X, gamma, eps=1e-3):
    """d_gamma and d_beta have a factor gamma too many: it belongs to dX alone.

    Use d_out itself for these two. gamma lies on the way to x_hat, not on the way to beta.
    """
    x_hat, root = _forward(X, eps)
    return _dX(d_out * gamma, x_hat, root), *_shared(d_out * gamma, x_hat)


def batch_norm_backward__multiplies_d_gamma_by_gamma(d_out, X, gamma, eps=1e-3):
    """d_gamma has a factor gamma too many: the slope of gamma · x_hat in gamma is x_hat.

    Multiply d_out, not d_out · gamma, by x_hat and add up.
    """
    x_hat, root = _forward(X, eps)
    d_hat = d_out * gamma
    return _dX(d_hat, x_hat, root), (d_hat * x_hat).sum(axis=0), d_out.sum(axis=0)


def batch_norm_backward__does_not_add_up(d_out, X, gamma, eps=1e-3):
    """d_gamma and d_beta still have one line a row; add them up over the rows: (units,).

    All rows share gamma and beta.
    """
    x_hat, root = _forward(X, eps)
    return _dX(d_out * gamma, x_hat, root), d_out * x_hat, d_out


def batch_norm_backward__adds_up_along_the_units(d_out, X, gamma, eps=1e-3):
    """d_gamma and d_beta are added up along the units: one number a row; one a unit is asked for.

    Each unit has its own gamma and beta: axis=0.
    """
    x_hat, root = _forward(X, eps)
    return _dX(d_out * gamma, x_hat, root), (d_out * x_hat).sum(axis=1), d_out.sum(axis=1)


def batch_norm_backward__swaps_gamma_and_beta(d_out, X, gamma, eps=1e-3):
    """d_gamma and d_beta have changed places: (dX, d_gamma, d_beta) is asked for.

    The sum of d_out is beta's.
    """
    x_hat, root = _forward(X, eps)
    d_gamma, d_beta = _shared(d_out, x_hat)
    return _dX(d_out * gamma, x_hat, root), d_beta, d_gamma


def batch_norm_backward__keeps_an_axis(d_out, X, gamma, eps=1e-3):
    """d_gamma and d_beta have the shape (1, units); (units,) is asked for.

    The numbers are right. Leave keepdims out of those two sums.
    """
    x_hat, root = _forward(X, eps)
    d_gamma, d_beta = _shared(d_out, x_hat)
    return _dX(d_out * gamma, x_hat, root), d_gamma[np.newaxis], d_beta[np.newaxis]
