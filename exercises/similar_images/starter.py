"""most_similar(code, codes, k): the k codes with the largest cosine.

code     (d,): what is looked for
codes    (rows, d): what is looked among
k        how many, from 1 to rows
returns  (k,): row numbers, the most similar first

Cosine: the dot product of two codes, divided by the length of each.
"""

import numpy as np


def most_similar(code, codes, k):
    """The row numbers of the k most similar codes, best first."""
    raise NotImplementedError
