"""try_learning_rates(build_model, X, y, rates): the loss that each learning rate comes to.

build_model  a function: build_model() gives a new model, not compiled, with weights of its own
X            (rows, columns)
y            (rows,)
rates        a list of learning rates
returns      a dict: each rate, as it is given -> the last loss of its training, a number

For each rate: a fresh model, the same initial weights, SGD, mean squared error, 20 epochs, all rows
in one batch. A rate that diverges stays in the dict, with inf or nan.
"""

import keras


def try_learning_rates(build_model, X, y, rates):
    """Train one model for each rate, all from the same initial weights."""
    raise NotImplementedError
