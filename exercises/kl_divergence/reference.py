"""A quarter of a page of integrals comes to one line."""

import numpy as np


def kl_divergence(mean, log_variance):
    """Half of mean squared plus variance minus 1 minus log variance, summed over the code."""
    return (mean**2 + np.exp(log_variance) - 1 - log_variance).sum(axis=1) / 2
