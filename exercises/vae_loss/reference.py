"""Two parts for each row, then the mean over the rows."""

import numpy as np


def vae_loss(x, x_hat, mean, log_variance):
    """Squared error summed over pixels plus KL divergence summed over the code, mean over rows."""
    error = ((x - x_hat) ** 2).sum(axis=1)
    divergence = (mean**2 + np.exp(log_variance) - 1 - log_variance).sum(axis=1) / 2
    return (error + divergence).mean()
