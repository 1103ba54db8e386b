"""explain(predict, x, scale, samples, width, rng): look near x, and lay a line through it."""

import numpy as np


def _perturb(x, scale, samples, rng):
    return x + scale * rng.normal(size=(samples, len(x)))


def _proximity(x, Z, width):
    return np.exp(-((Z - x) ** 2).sum(axis=1) / width**2)


def _weighted_ridge(Z, y, weights, alpha):
    centre = np.average(Z, axis=0, weights=weights)
    A = Z - centre  # (samples, n); each column, weighted, adds up to 0: y keeps its mean
    AtW = A.T * weights
    return np.linalg.solve(AtW @ A + alpha * np.eye(len(centre)), AtW @ y)


def explain(predict, x, scale, samples, width, rng):
    """The coefficients of the model that is linear and does near x what predict does."""
    Z = _perturb(x, scale, samples, rng)
    return _weighted_ridge(Z, predict(Z), _proximity(x, Z, width), 1)
