"""build_model(n_features): the network for wages, its activations as layers of their own.

n_features  how many columns each row has
returns     a model: n_features inputs, Dense 50, ReLU, Dense 32, ReLU, Dense 1

It knows its inputs before it sees any data. It is not compiled, and not trained.
"""

import keras


def build_model(n_features):
    """Build the network; the caller compiles it."""
    raise NotImplementedError
