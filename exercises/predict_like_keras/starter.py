"""predict_like_keras(X, weights): what model.predict gives, from model.get_weights().

X        (rows, inputs)
weights  [W1, b1, W2, b2, ...]: one flat list; W (inputs, units), b (units,)
returns  (rows, outputs): ReLU after each layer but the last, which is linear
"""

import numpy as np


def predict_like_keras(X, weights):
    """Return the predictions of a stack of dense layers, a row an example."""
    raise NotImplementedError
