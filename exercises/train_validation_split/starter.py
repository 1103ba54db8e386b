"""Hold some rows out for validation.

X, y      (rows, features) and (rows,)
fraction  how much is held out: round(fraction * rows) rows
rng       a NumPy Generator: one rng.permutation(len(X)), and its first
          entries are the numbers of the validation rows
returns   X_train, X_val, y_train, y_val
"""

import numpy as np


def train_validation_split(X, y, fraction, rng):
    """Return X_train, X_val, y_train, y_val, each row with its own target."""
    raise NotImplementedError
