"""Two losses that a single wild row cannot take over.

y_hat    (rows,) the predictions
y        (rows,) the targets
delta    the size up to which an error counts as small
returns  one number: the mean over the rows

With e = y_hat - y, Huber is 0.5 * e² where |e| is at most delta, and
delta * (|e| - 0.5 * delta) where it is more.
"""

import numpy as np


def mean_absolute_error(y_hat, y):
    """Return the mean of the errors' sizes."""
    raise NotImplementedError


def huber(y_hat, y, delta=1.0):
    """Return the mean of the Huber losses of the rows."""
    raise NotImplementedError
