"""build_and_compile(n_features): a network that says how likely a passenger was to survive.

n_features  how many columns each row has
returns     a model: n_features inputs, Dense 32 with ReLU, Dense 16 with ReLU, one unit with a
            sigmoid; compiled with Adam, binary cross-entropy, and binary accuracy as a metric

It knows its inputs before it sees any data. It is not trained.
"""

import keras


def build_and_compile(n_features):
    """Build the network and compile it; the caller trains it."""
    raise NotImplementedError
