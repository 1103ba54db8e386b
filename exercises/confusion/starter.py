"""confusion(p, y, threshold): how often is which class taken for which?

p          (rows,) probabilities of class 1
y          (rows,) the true classes, 0 or 1
threshold  an answer is 1 where p is above it: p equal to the threshold is class 0
returns    an integer array (2, 2): a row for each true class, a column for each answer;
           0 first, both times
"""

import numpy as np


def confusion(p, y, threshold=0.5):
    """Return the counts: [actual, predicted]."""
    raise NotImplementedError
