"""rnn_step(w, s, U, W): the new state of a recurrent network, tanh(U w + W s).

w        (r,): the input of this step
s        (s,): the state before it
U        (s, r): weights from the input, one row for each number of the state
W        (s, s): weights from the old state; row i leads to number i of the new one
returns  (s,): the new state
"""

import numpy as np


def rnn_step(w, s, U, W):
    """Return the state after this step."""
    raise NotImplementedError
