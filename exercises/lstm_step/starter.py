"""lstm_step(x, h, c, kernel, recurrent, bias): one step of an LSTM, weights as Keras keeps them.

x          (rows, inputs)
h, c       (rows, units): output and cell of the step before
kernel     (inputs, 4 * units): blocks of columns in the order i, f, c, o
recurrent  (units, 4 * units)
bias       (4 * units,)
returns    (h, c): the new output and the new cell, (rows, units) each
"""

import numpy as np


def lstm_step(x, h, c, kernel, recurrent, bias):
    """Return output and cell after this step."""
    raise NotImplementedError
