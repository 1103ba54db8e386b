"""minibatches(X, y, batch_size, rng): all rows, shuffled once, cut into batches."""


def minibatches(X, y, batch_size, rng):
    """Return the batches of one epoch, as a list of (X_batch, y_batch)."""
    order = rng.permutation(len(X))
    parts = [order[i : i + batch_size] for i in range(0, len(X), batch_size)]
    return [(X[part], y[part]) for part in parts]
