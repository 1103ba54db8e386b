"""accuracy(p, y, threshold): which share of the answers is right?

p          (rows,) probabilities of class 1
y          (rows,) the true classes, 0 or 1
threshold  an answer is 1 where p is above it: p equal to the threshold is class 0
returns    a float from 0 to 1
"""

import numpy as np


def accuracy(p, y, threshold=0.5):
    """Return the share of rows whose class is the right one."""
    raise NotImplementedError
