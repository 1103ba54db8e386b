"""standardize(train, test): both tables on the scale of train, column by column.

train    (rows, features)
test     (other rows, features)
returns  train_scaled, test_scaled: from each number its column's mean in train
         is subtracted, and what is left is divided by its deviation in train

A column that is constant in train becomes 0, and not nan.
"""

import numpy as np


def standardize(train, test):
    """Return train and test, both scaled with the mean and deviation of train."""
    raise NotImplementedError
