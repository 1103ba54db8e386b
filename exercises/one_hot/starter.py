"""one_hot(labels, classes): a row of zeros with a single 1 for each label.

labels   (rows,) integers, the class of each row, counted from 0
classes  how many classes there are
returns  (rows, classes): a 1 at the place of the row's class, 0 elsewhere

A label below 0, or not below classes, raises a ValueError.
"""

import numpy as np


def one_hot(labels, classes):
    """Return the labels as one-hot rows."""
    raise NotImplementedError
