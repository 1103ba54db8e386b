"""Scores, softmax, weighted sum: three lines."""

import numpy as np


def attention(query, keys, values):
    """The values, weighed by how well their keys answer the query."""
    scores = keys @ query / np.sqrt(len(query))  # (time,)
    weights = np.exp(scores - scores.max())
    weights /= weights.sum()
    return weights @ values, weights  # (v,), (time,)
