"""dense_layer(X, W, b, activation): what a layer gives for a batch of rows.

X           (rows, inputs)
W           (inputs, units): one column a unit
b           (units,)
activation  a function of an array (rows, units) that gives one of the same shape
returns     (rows, units): the activation of X @ W + b
"""

import numpy as np


def dense_layer(X, W, b, activation):
    """Return the outputs of all units for all rows."""
    raise NotImplementedError
