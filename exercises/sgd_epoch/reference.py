"""sgd_epoch(X, y, w, lr, batch_size, rng): all rows once, an update after each batch."""


def sgd_epoch(X, y, w, lr, batch_size, rng):
    """Return the weights after one epoch."""
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        part = order[i : i + batch_size]
        error = X[part] @ w - y[part]
        slope = 2 * error @ X[part] / len(part)  # the mean over this batch's rows
        w = w - lr * slope
    return w
