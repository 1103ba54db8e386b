"""build_and_compile(n_features, classes): a network that gives a probability for each class.

n_features  how many columns each row has
classes     how many classes there are
returns     a model: n_features inputs, Dense 64 with ReLU, a unit for each class with softmax;
            compiled with categorical cross-entropy, accuracy as a metric, any optimizer

Its targets will be one-hot, (rows, classes). It knows its inputs before it sees any data, and is
not trained.
"""

import keras


def build_and_compile(n_features, classes):
    """Build the network and compile it; the caller trains it."""
    raise NotImplementedError
