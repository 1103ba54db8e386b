"""gru_step(x, h, kernel, recurrent, bias): one step of a GRU, as Keras with reset_after=False.

x          (rows, inputs)
h          (rows, units): the state before it
kernel     (inputs, 3 * units): blocks of columns in the order z, r, h
recurrent  (units, 3 * units)
bias       (3 * units,)
returns    (rows, units): the new state, z * h + (1 - z) * candidate
"""

import numpy as np


def gru_step(x, h, kernel, recurrent, bias):
    """Return the state after this step."""
    raise NotImplementedError
