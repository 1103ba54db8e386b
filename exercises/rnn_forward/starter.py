"""rnn_forward(ws, s0, U, W, V): run a recurrent network over a sequence.

ws       (time, r): the inputs, one row a step
s0       (s,): the state before the first step
U, W, V  (s, r), (s, s), (t, s): the same weights in every step
returns  (states, outputs): (time, s) and (time, t)

Each state is tanh(U w + W s), each output softmax(V s) of the new state.
"""

import numpy as np


def rnn_forward(ws, s0, U, W, V):
    """Return the state after each step, and the output of each step."""
    raise NotImplementedError
