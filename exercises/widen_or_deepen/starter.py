"""Two ways of making a small network larger.

The small one: n_features inputs, Dense 16 with ReLU, one linear unit.

n_features  how many columns each row has
returns     a model that knows its inputs; it is not compiled, and not trained

wider       32 units in the hidden layer in place of 16
deeper      two hidden layers of 16 units, both with ReLU
"""

import keras


def wider(n_features):
    """Build the network with more units."""
    raise NotImplementedError


def deeper(n_features):
    """Build the network with one more layer."""
    raise NotImplementedError
