"""permutation_importance(predict, X, y, metric, rng): how much is lost when a column is mixed up?

predict  a function: it takes (rows, features) and returns (rows,)
X        (rows, features); it stays as it is
y        (rows,), what is true of the rows
metric   a function: metric(y, y_hat) is a number
rng      a numpy Generator: one rng.permutation(rows) a column, in the order of the columns
returns  (features,): the metric of predict(X), minus that with the column mixed up
"""

import numpy as np


def permutation_importance(predict, X, y, metric, rng):
    """Return what the metric loses by each feature."""
    raise NotImplementedError
