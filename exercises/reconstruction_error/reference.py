"""Squared differences, their mean over each row."""

import numpy as np


def reconstruction_error(X, X_hat):
    """One number a row: the mean over its features."""
    return np.mean((X_hat - X) ** 2, axis=1)
