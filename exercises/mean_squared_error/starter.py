"""mean_squared_error(y_hat, y): all errors as one number.

y_hat    (rows,) the predictions
y        (rows,) the targets
returns  one number: the mean over the rows of (prediction minus target) squared
"""

import numpy as np


def mean_squared_error(y_hat, y):
    """Return the mean of the squared errors."""
    raise NotImplementedError
