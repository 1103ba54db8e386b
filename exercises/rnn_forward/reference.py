"""rnn_forward(ws, s0, U, W, V): the same three matrices, step after step."""

import numpy as np


def rnn_forward(ws, s0, U, W, V):
    """Return the state after each step, and the output of each step."""
    s, states = s0, []
    for w in ws:
        s = np.tanh(U @ w + W @ s)
        states.append(s)
    return np.array(states), _softmax(states @ V.T)


def _softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
