"""Sorted by cosine, the largest first."""

import numpy as np


def most_similar(code, codes, k):
    """The length of `code` divides all cosines alike, so their order does not need it."""
    cosines = codes @ code / np.linalg.norm(codes, axis=1)  # times the length of code
    return np.argsort(-cosines)[:k]
