"""build_model(n_features): a large network with dropout and batch normalisation.

n_features  how many columns each row has
returns     a model: n_features inputs; Dense 1024 with ReLU, Dropout 0.3, BatchNormalization;
            the same three once more; one linear unit

It knows its inputs before it sees any data. It is not compiled, and not trained.
"""

import keras


def build_model(n_features):
    """Build the network; the caller compiles it."""
    raise NotImplementedError
