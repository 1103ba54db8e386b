"""node_value(inputs, weights): the weighted sum that comes into one node.

inputs   (n,)
weights  (n,), one for each input
returns  one number
"""

import numpy as np


def node_value(inputs, weights):
    """Return the sum of the inputs, each times its weight."""
    raise NotImplementedError
