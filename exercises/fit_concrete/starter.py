"""fit(X, y): learn the strength of concrete from careless measurements.

X        (700, 8): each mix and its age, columns scaled to mean 0 and deviation 1
y        (700,): strength in MPa, each with a random error (deviation 20) added
returns  (model, history): a Keras model that gives one number a row, and what model.fit returned

For 330 other mixes, measured with care, the root mean squared error has to be below 14 MPa. A
large network without regularisation has 16 to 18.
"""

import keras


def fit(X, y):
    """Build, compile and train a network that does not learn the errors by heart."""
    raise NotImplementedError
