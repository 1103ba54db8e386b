"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _errors(x, x_hat):
    return ((x - x_hat) ** 2).sum(axis=1)


def _divergences(mean, log_variance):
    return (mean**2 + np.exp(log_variance) - 1 - log_variance).sum(axis=1) / 2


def vae_loss__means_over_pixels(x, x_hat, mean, log_variance):
    """You took the mean over the pixels, in place of their sum: the divergence outweighs it.

    With 64 pixels the error counts a sixty-fourth, and a network trained like this makes every
    image the same. Add up over the pixels.
    """
    return (((x - x_hat) ** 2).mean(axis=1) + _divergences(mean, log_variance)).mean()


def vae_loss__means_over_the_code(x, x_hat, mean, log_variance):
    """You took the mean over the numbers of a code, in place of their sum.

    The divergence of independent numbers is the sum of theirs.
    """
    terms = mean**2 + np.exp(log_variance) - 1 - log_variance
    return (_errors(x, x_hat) + terms.mean(axis=1) / 2).mean()


def vae_loss__means_over_both(x, x_hat, mean, log_variance):
    """You took means over pixels and over the code; both are to be summed.

    Only over the rows it is a mean.
    """
    terms = mean**2 + np.exp(log_variance) - 1 - log_variance
    return ((x - x_hat) ** 2).mean() + terms.mean() / 2


def vae_loss__sums_over_rows(x, x_hat, mean, log_variance):
    """You added up over the rows too: twice the images, twice the loss.

    The mean over the rows is asked for, so that the size of a batch does not matter.
    """
    return (_errors(x, x_hat) + _divergences(mean, log_variance)).sum()


def vae_loss__one_number_a_row(x, x_hat, mean, log_variance):
    """You return one number for each row: take their mean.

    A loss is a single number.
    """
    return _errors(x, x_hat) + _divergences(mean, log_variance)


def vae_loss__sums_the_divergence_over_rows(x, x_hat, mean, log_variance):
    """Your error is the mean over the rows, your divergence their sum.

    Both parts are of one row; then comes the mean of all.
    """
    return _errors(x, x_hat).mean() + _divergences(mean, log_variance).sum()


def vae_loss__sums_the_error_over_rows(x, x_hat, mean, log_variance):
    """Your divergence is the mean over the rows, your error their sum.

    Both parts are of one row; then comes the mean of all.
    """
    return _errors(x, x_hat).sum() + _divergences(mean, log_variance).mean()


def vae_loss__subtracts_the_divergence(x, x_hat, mean, log_variance):
    """You subtracted the divergence; it is added.

    Both parts are to be small. With a minus, training drives the codes away from the prior.
    """
    return (_errors(x, x_hat) - _divergences(mean, log_variance)).mean()


def vae_loss__no_divergence(x, x_hat, mean, log_variance):
    """Your loss is the error alone: the divergence is missing.

    That is the loss of an autoencoder without a prior: there is nothing to draw from.
    """
    return _errors(x, x_hat).mean()


def vae_loss__no_error(x, x_hat, mean, log_variance):
    """Your loss is the divergence alone: the error of the images is missing.

    With that alone every code would be the prior, and say nothing of its image.
    """
    return _divergences(mean, log_variance).mean()


def vae_loss__halves_the_error(x, x_hat, mean, log_variance):
    """You halved the squared error: here it counts as it is.

    The half belongs to the divergence. (Half the squared error would be a noise with a
    variance of 1; here it is a half.)
    """
    return (_errors(x, x_hat) / 2 + _divergences(mean, log_variance)).mean()


def vae_loss__forgets_the_half(x, x_hat, mean, log_variance):
    """You left out the half of the divergence.

    (mean squared + variance - 1 - log variance) / 2, summed over the code.
    """
    return (_errors(x, x_hat) + 2 * _divergences(mean, log_variance)).mean()


def vae_loss__takes_absolute_errors(x, x_hat, mean, log_variance):
    """You took the size of each error; its square is asked for.

    A pixel that is off by a half costs a quarter.
    """
    return (np.abs(x - x_hat).sum(axis=1) + _divergences(mean, log_variance)).mean()


def vae_loss__takes_the_root(x, x_hat, mean, log_variance):
    """You took the root of the squared errors' sum: the sum itself is asked for.

    np.linalg.norm takes that root, too.
    """
    return (np.sqrt(_errors(x, x_hat)) + _divergences(mean, log_variance)).mean()


def vae_loss__takes_cross_entropy(x, x_hat, mean, log_variance):
    """Your error is a binary cross-entropy; the squared error is asked for.

    Both are used, for pixels between 0 and 1. Here they may be any numbers.
    """
    p = np.clip(x_hat, 1e-7, 1 - 1e-7)
    entropy = -(x * np.log(p) + (1 - x) * np.log(1 - p)).sum(axis=1)
    return (entropy + _divergences(mean, log_variance)).mean()


def vae_loss__takes_the_deviation(x, x_hat, mean, log_variance):
    """Your divergence has the deviation where the variance belongs.

    exp(log_variance) is the variance; no half in the exponent.
    """
    terms = mean**2 + np.exp(log_variance / 2) - 1 - log_variance
    return (_errors(x, x_hat) + terms.sum(axis=1) / 2).mean()


def vae_loss__log_deviation_throughout(x, x_hat, mean, log_variance):
    """Your divergence takes the input for the logarithm of the deviation; it is the variance's.

    The variance is exp(log_variance), and log σ² is the input itself.
    """
    terms = mean**2 + np.exp(2 * log_variance) - 1 - 2 * log_variance
    return (_errors(x, x_hat) + terms.sum(axis=1) / 2).mean()


def vae_loss__sign_of_the_logarithm(x, x_hat, mean, log_variance):
    """You added the logarithm of the variance in the divergence; it is subtracted.

    It is what keeps variances from shrinking to 0.
    """
    terms = mean**2 + np.exp(log_variance) - 1 + log_variance
    return (_errors(x, x_hat) + terms.sum(axis=1) / 2).mean()


def vae_loss__leaves_out_the_one(x, x_hat, mean, log_variance):
    """You left out the 1 of the divergence: the prior itself does not come to 0 for you.

    Each number of a code has a minus 1.
    """
    terms = mean**2 + np.exp(log_variance) - log_variance
    return (_errors(x, x_hat) + terms.sum(axis=1) / 2).mean()


def vae_loss__subtracts_one_once(x, x_hat, mean, log_variance):
    """You subtracted the 1 of the divergence once a row; it belongs to each number of a code.

    A code of three numbers has three of them. Put it inside the sum.
    """
    terms = (mean**2 + np.exp(log_variance) - log_variance).sum(axis=1) - 1
    return (_errors(x, x_hat) + terms / 2).mean()


def vae_loss__does_not_square_the_mean(x, x_hat, mean, log_variance):
    """You did not square the mean in the divergence: negative ones make your loss smaller.

    How far the mean is from 0 counts, on either side, and squared.
    """
    terms = mean + np.exp(log_variance) - 1 - log_variance
    return (_errors(x, x_hat) + terms.sum(axis=1) / 2).mean()


def vae_loss__leaves_out_the_logarithm(x, x_hat, mean, log_variance):
    """You left out the logarithm of the variance in the divergence.

    Four terms: mean squared, variance, minus 1, minus log variance.
    """
    terms = mean**2 + np.exp(log_variance) - 1
    return (_errors(x, x_hat) + terms.sum(axis=1) / 2).mean()


def vae_loss__leaves_out_the_variance(x, x_hat, mean, log_variance):
    """You left out the variance itself in the divergence.

    Four terms: mean squared, variance, minus 1, minus log variance.
    """
    terms = mean**2 - 1 - log_variance
    return (_errors(x, x_hat) + terms.sum(axis=1) / 2).mean()


def vae_loss__leaves_out_the_mean(x, x_hat, mean, log_variance):
    """You left out the means in the divergence: codes far from 0 cost nothing with you.

    Four terms: mean squared, variance, minus 1, minus log variance.
    """
    terms = np.exp(log_variance) - 1 - log_variance
    return (_errors(x, x_hat) + terms.sum(axis=1) / 2).mean()


def vae_loss__divides_the_divergence_by_pixels(x, x_hat, mean, log_variance):
    """You divided the divergence by the number of pixels: nothing is weighed here.

    So it would count for next to nothing, and the codes go where they like.
    """
    return (_errors(x, x_hat) + _divergences(mean, log_variance) / x.shape[1]).mean()


def vae_loss__two_numbers(x, x_hat, mean, log_variance):
    """You return the two parts; their sum is asked for.

    One number is what training can make small.
    """
    return _errors(x, x_hat).mean(), _divergences(mean, log_variance).mean()
