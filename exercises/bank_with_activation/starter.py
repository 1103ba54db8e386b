"""predict(inputs, hidden_weights, output_weights, activation): one hidden layer.

inputs          (n,)
hidden_weights  (hidden, n), one row a hidden node
output_weights  (hidden,)
activation      a function, such as np.tanh, for the hidden nodes only
returns         one number, the prediction
"""

import numpy as np


def predict(inputs, hidden_weights, output_weights, activation):
    """Return the prediction of a network with one hidden layer."""
    raise NotImplementedError
