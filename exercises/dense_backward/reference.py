"""dense_backward(X, W, dZ): the slopes of a dense layer Z = X @ W + b."""


def dense_backward(X, W, dZ):
    """Return the slopes at the inputs, the weights and the biases."""
    dX = dZ @ W.T  # (rows, units) @ (units, inputs): over the units that an input feeds
    dW = X.T @ dZ  # (inputs, rows) @ (rows, units): over the rows
    db = dZ.sum(axis=0)  # (units,): over the rows
    return dX, dW, db
