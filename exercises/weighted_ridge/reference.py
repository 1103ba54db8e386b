"""weighted_ridge(Z, y, weights, alpha): the normal equations about the weighted means."""

import numpy as np


def weighted_ridge(Z, y, weights, alpha):
    """Without the means there is no intercept to be found, and none to be penalised."""
    centre = np.average(Z, axis=0, weights=weights)
    height = np.average(y, weights=weights)
    A = Z - centre  # (samples, n)
    AtW = A.T * weights  # (n, samples)
    penalty = alpha * np.eye(len(centre))
    coefficients = np.linalg.solve(AtW @ A + penalty, AtW @ (y - height))
    return coefficients, height - centre @ coefficients
