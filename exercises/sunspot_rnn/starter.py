"""fit(X, y): train a SimpleRNN to foretell next month's sunspots; return model and history.

X        (1791, 12, 1): twelve months in a row, scaled; one number a month, the latest last
y        (1791,): the month after each, scaled in the same way
returns  (model, history): a Keras model that gives one number a window, and what fit gave

For the months from 1900 to 1949, the root of its mean squared error has to be at most 0.985 times
that of the guess "same as last month".
"""

import keras


def fit(X, y):
    """Build, compile, train; return the model and its history."""
    raise NotImplementedError
