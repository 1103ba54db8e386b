"""One sequence, one token at a time."""

import numpy as np


def greedy_decode(step, start, end, max_length):
    """The likeliest token, until it is end or the list is full."""
    tokens = []
    while len(tokens) < max_length and end not in tokens:
        tokens.append(int(np.argmax(step([start, *tokens]))))
    return tokens
