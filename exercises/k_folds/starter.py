"""Cut the rows into k folds: each validates once, and the others train.

rows     how many rows there are
k        how many folds
rng      a NumPy Generator: one rng.permutation(rows), cut by
         np.array_split into k pieces
returns  a list of k pairs (train_indices, validation_indices), arrays of
         row numbers; the order inside train_indices is free
"""

import numpy as np


def k_folds(rows, k, rng):
    """Return k pairs (train_indices, validation_indices)."""
    raise NotImplementedError
