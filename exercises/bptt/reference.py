"""bptt(ws, s0, U, W, target): forward with all states kept, then back through every step."""

import numpy as np


def bptt(ws, s0, U, W, target):
    """Return the slopes of the loss with respect to U and W."""
    states = [s0]
    for w in ws:
        states.append(np.tanh(U @ w + W @ states[-1]))

    dU, dW = np.zeros(U.shape), np.zeros(W.shape)
    ds = states[-1] - target  # (s,), the slope at the state after the step
    for i in reversed(range(len(ws))):
        dz = ds * (1 - states[i + 1] ** 2)
        dU += np.outer(dz, ws[i])
        dW += np.outer(dz, states[i])
        ds = W.T @ dz
    return dU, dW
