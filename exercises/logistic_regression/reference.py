"""Logistic regression: one neuron with a sigmoid, trained by gradient descent."""

import numpy as np


def fit_logistic(X, y, lr, epochs):
    """Return the weights and the bias after all epochs."""
    rows, n = X.shape
    w, b = np.zeros(n), 0.0
    for _ in range(epochs):
        error = predict_proba(X, w, b) - y  # (rows,)
        w = w - lr * error @ X / rows
        b = b - lr * np.mean(error)
    return w, b


def predict_proba(X, w, b):
    """Return the probability of class 1 for each row."""
    return _sigmoid(X @ w + b)  # (rows,)


def _sigmoid(z):
    """1 / (1 + e^-z), with exponents of at most 0."""
    return np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))
