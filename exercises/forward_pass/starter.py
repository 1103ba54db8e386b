"""forward_pass(inputs, hidden_weights, output_weights): one customer through the network.

inputs          (n,)
hidden_weights  (hidden, n), one row a hidden node
output_weights  (hidden,)
returns         one number, the prediction; no activation, no bias
"""

import numpy as np


def forward_pass(inputs, hidden_weights, output_weights):
    """Return the prediction of a network with one hidden layer."""
    raise NotImplementedError
