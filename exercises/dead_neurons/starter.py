"""dead_neurons(activations): which units gave 0 for every row.

activations  (rows, units), what a layer gave for each row, after ReLU
returns      (units,) of True and False: True where a unit is dead
"""

import numpy as np


def dead_neurons(activations):
    """Return for each unit whether it gave 0 for every row."""
    raise NotImplementedError
