"""min_max_scale(train, other): each column of train from 0 to 1, and other on that scale.

train    (rows, features)
other    (other rows, features)
returns  train_scaled, other_scaled: from each number its column's smallest in train is
         subtracted, and what is left is divided by largest - smallest in train

A column that is constant in train becomes 0, and not nan. other may leave 0 to 1.
"""

import numpy as np


def min_max_scale(train, other):
    """Return train and other, both scaled with the minimum and maximum of train."""
    raise NotImplementedError
