"""Logistic regression: one neuron with a sigmoid, trained by gradient descent.

fit_logistic(X, y, lr, epochs)    (rows, n), (rows,) of 0 and 1 -> (w, b), started from zeros,
                                  moved `epochs` times by the mean slope over all rows
predict_proba(X, w, b)            (rows, n), (n,), a number -> (rows,): probabilities of class 1

The slope of the mean binary cross-entropy to w is the mean over rows of (p - y) times the
row's inputs, and to b the mean of (p - y).
"""

import numpy as np


def fit_logistic(X, y, lr, epochs):
    """Return the weights and the bias after all epochs."""
    raise NotImplementedError


def predict_proba(X, w, b):
    """Return the probability of class 1 for each row."""
    raise NotImplementedError
