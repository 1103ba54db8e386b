"""rnn_step(w, s, U, W): what comes in and what is remembered make the new state."""

import numpy as np


def rnn_step(w, s, U, W):
    """Return the state after this step."""
    return np.tanh(U @ w + W @ s)
