"""The deviation is the root of the variance: half of its logarithm."""

import numpy as np


def reparameterise(mean, log_variance, noise):
    """Noise, stretched by the deviation and moved to the mean."""
    return mean + np.exp(log_variance / 2) * noise
