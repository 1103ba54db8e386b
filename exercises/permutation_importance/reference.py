"""permutation_importance(predict, X, y, metric, rng): spoil one column at a time."""

import numpy as np


def permutation_importance(predict, X, y, metric, rng):
    """The metric as it is, minus what is left of it without each column's help."""
    rows, features = X.shape
    lost = np.full(features, metric(y, predict(X)))
    for j in range(features):
        mixed = X.copy()
        mixed[:, j] = X[rng.permutation(rows), j]
        lost[j] -= metric(y, predict(mixed))
    return lost
