"""Hold some rows out for validation: shuffled once, X and y by the same row numbers."""


def train_validation_split(X, y, fraction, rng):
    """Return X_train, X_val, y_train, y_val, each row with its own target."""
    order = rng.permutation(len(X))
    held_out = round(fraction * len(X))
    validation, train = order[:held_out], order[held_out:]
    return X[train], X[validation], y[train], y[validation]
