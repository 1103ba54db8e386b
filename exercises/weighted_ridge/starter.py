"""weighted_ridge(Z, y, weights, alpha): the best linear model, where some rows count more.

Z        (samples, n), an example a row
y        (samples,)
weights  (samples,), 0 or more: how much each row counts
alpha    0 or more: the price of the squared coefficients; the intercept has none
returns  (coefficients, intercept): (n,) and a number

Smallest has to be: the sum over the rows of weight * (y - prediction)², plus alpha times the sum of
the squared coefficients.
"""

import numpy as np


def weighted_ridge(Z, y, weights, alpha):
    """Return the coefficients and the intercept."""
    raise NotImplementedError
