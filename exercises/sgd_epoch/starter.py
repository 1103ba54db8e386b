"""sgd_epoch(X, y, w, lr, batch_size, rng): all rows once, an update after each batch.

X           (rows, features)
y           (rows,)
w           (features,): the weights to begin with; they stay as they are
lr          the learning rate
batch_size  rows in a batch; the last batch may be short
rng         a numpy Generator: the order is rng.permutation(len(X))
returns     (features,): the weights after the last batch

The model is X @ w; a batch's loss is the mean squared error over its own rows.
"""

import numpy as np


def sgd_epoch(X, y, w, lr, batch_size, rng):
    """Return the weights after one epoch."""
    raise NotImplementedError
