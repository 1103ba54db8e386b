"""fit(X, y): train a network to read handwritten digits; return the model and its history.

X        (1297, 64): an image a row, pixels from 0 to 1
y        (1297,): which digit it is, 0 to 9
returns  (model, history): a Keras model that gives ten numbers a row, and what fit gave

Right for at least 95% of 500 digits that it never saw.
"""

import keras


def fit(X, y):
    """Build, compile, train; return the model and its history."""
    raise NotImplementedError
