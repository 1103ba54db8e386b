"""vae_loss(x, x_hat, mean, log_variance): reconstruction and KL divergence, one number.

x, x_hat            (rows, pixels): the images, and what was decoded
mean, log_variance  (rows, code): what the encoder gave
returns             the mean over the rows of: the squared error summed over the pixels, plus the
                    KL divergence to the standard normal summed over the code
"""

import numpy as np


def vae_loss(x, x_hat, mean, log_variance):
    """The mean over a batch."""
    raise NotImplementedError
