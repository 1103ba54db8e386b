"""reconstruction_error(X, X_hat): how badly each row came back.

X        (rows, features): what went in
X_hat    (rows, features): what came out
returns  (rows,): the mean, over the features, of the squared differences
"""

import numpy as np


def reconstruction_error(X, X_hat):
    """One number a row."""
    raise NotImplementedError
