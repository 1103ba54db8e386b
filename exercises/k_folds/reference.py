"""Every row validates once: the row numbers are shuffled, and cut into k folds."""

import numpy as np


def k_folds(rows, k, rng):
    """Return k pairs (train_indices, validation_indices)."""
    order = rng.permutation(rows)
    folds = np.array_split(order, k)
    return [(np.setdiff1d(order, validation), validation) for validation in folds]
