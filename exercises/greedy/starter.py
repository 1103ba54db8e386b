"""greedy_decode(step, start, end, max_length): the likeliest token, again and again.

step        step(prefix) gives the log-probabilities of the next token, an array (vocabulary,);
            prefix is the list of all tokens so far, start included
start, end  two tokens
max_length  the most tokens to write: start is not counted, end is
returns     the list of tokens after start; end is the last of them if it was reached

Of equally likely tokens the lowest is taken.
"""

import numpy as np


def greedy_decode(step, start, end, max_length):
    """The tokens that are written when each is the likeliest at its moment."""
    raise NotImplementedError
