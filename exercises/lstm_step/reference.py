"""lstm_step(x, h, c, kernel, recurrent, bias): the gates decide what the cell keeps."""

import numpy as np


def lstm_step(x, h, c, kernel, recurrent, bias):
    """Return output and cell after this step."""
    sums = x @ kernel + h @ recurrent + bias  # (rows, 4 · units)
    i, f, candidate, o = np.split(sums, 4, axis=1)
    c = _sigmoid(f) * c + _sigmoid(i) * np.tanh(candidate)
    return _sigmoid(o) * np.tanh(c), c


def _sigmoid(z):
    return (np.tanh(z / 2) + 1) / 2
