"""fit(X, y): train a network on wages; return the model and its history.

X        (356, 19): what is known of each person, columns scaled to mean 0 and deviation 1
y        (356,): dollars an hour
returns  (model, history): a Keras model, and what model.fit has returned

The mean squared error on these rows has to come below 22 (dollars squared).
"""

import keras


def fit(X, y):
    """Build, compile, train; return the model and its history."""
    raise NotImplementedError
