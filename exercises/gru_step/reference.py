"""gru_step(x, h, kernel, recurrent, bias): one gate keeps, the other one looks away."""

import numpy as np


def gru_step(x, h, kernel, recurrent, bias):
    """Return the state after this step."""
    z_in, r_in, h_in = np.split(x @ kernel + bias, 3, axis=1)
    z_back, r_back, h_back = np.split(recurrent, 3, axis=1)
    z, r = _sigmoid(z_in + h @ z_back), _sigmoid(r_in + h @ r_back)
    candidate = np.tanh(h_in + (r * h) @ h_back)
    return z * h + (1 - z) * candidate


def _sigmoid(z):
    return (np.tanh(z / 2) + 1) / 2
