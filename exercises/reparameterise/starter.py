"""reparameterise(mean, log_variance, noise): a draw from the distribution that an encoder names.

mean, log_variance, noise   arrays of one shape, or plain numbers
returns                     the same shape: the mean plus the noise times the standard deviation

log_variance is the natural logarithm of the variance, the deviation is the variance's root. The
noise is standard normal, and was drawn by the caller.
"""

import numpy as np


def reparameterise(mean, log_variance, noise):
    """Noise, stretched and moved."""
    raise NotImplementedError
