"""bptt(ws, s0, U, W, target): backpropagation through time, from a loss on the last state.

ws       (time, r): the inputs, one row a step
s0       (s,): the state before the first step
U, W     (s, r), (s, s): each state is tanh(U w + W s)
target   (s,): what the last state should be; the loss is half the sum of squared errors
returns  (dU, dW): the slopes, shaped like U and W, added up over all steps
"""

import numpy as np


def bptt(ws, s0, U, W, target):
    """Return the slopes of the loss with respect to U and W."""
    raise NotImplementedError
