"""node_slopes(output_slopes, W): the slope of the loss at each node of a layer.

output_slopes  (outputs,): the slopes of the loss one layer further on
W              (nodes, outputs): W[i, j] leads from node i to output j
returns        (nodes,)
"""

import numpy as np


def node_slopes(output_slopes, W):
    """Return one slope a node."""
    raise NotImplementedError
