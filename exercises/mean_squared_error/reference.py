"""mean_squared_error(y_hat, y): all errors as one number."""

import numpy as np


def mean_squared_error(y_hat, y):
    """Square each error, then take the mean over the rows."""
    return np.mean((y_hat - y) ** 2)
