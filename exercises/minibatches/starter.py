"""minibatches(X, y, batch_size, rng): all rows, shuffled once, cut into batches.

X           (rows, features)
y           (rows,)
batch_size  rows in a batch; the last batch may be short
rng         a numpy Generator: the order is rng.permutation(len(X))
returns     a list of pairs (X_batch, y_batch): each row exactly once, beside its own target
"""


def minibatches(X, y, batch_size, rng):
    """Return the batches of one epoch, as a list of (X_batch, y_batch)."""
    raise NotImplementedError
