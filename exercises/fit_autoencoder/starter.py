"""fit(X): train an autoencoder with a code of 8 numbers; return it and its history.

X        (1497, 64): images as rows, pixels from 0 to 1
returns  (model, history): a Keras model, (64,) to (64,), and what its fit gave

All that comes out has passed through a layer of at most 8 numbers. Its mean squared error on 300
images that it never saw is at least 20% below that of PCA with 8 axes.
"""

import keras


def fit(X):
    """Build, compile, train; return the autoencoder and its history."""
    raise NotImplementedError
