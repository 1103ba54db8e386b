"""dense_layer(X, W, b, activation): what a layer gives for a batch of rows."""


def dense_layer(X, W, b, activation):
    """Return the outputs of all units for all rows."""
    return activation(X @ W + b)  # (rows, units)
