"""fit_line(X, y, lr, epochs): gradient descent on the mean squared error of X @ w + b.

X        (rows, n), one example a row
y        (rows,) the targets
lr       the learning rate
epochs   how many updates, each over all rows; 0 or more
returns  (w, b, losses): weights (n,) and bias, one number, after the last update, both started
         from 0; and the mean squared error before each update (epochs,)
"""

import numpy as np


def fit_line(X, y, lr, epochs):
    """Return the weights, the bias, and the loss before each update."""
    raise NotImplementedError
