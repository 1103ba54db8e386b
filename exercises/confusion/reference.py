"""confusion(p, y, threshold): how often is which class taken for which?"""

import numpy as np


def confusion(p, y, threshold=0.5):
    """Return the counts: [actual, predicted]."""
    is_1, said_1 = y == 1, p > threshold
    return np.array(
        [
            [np.sum(~is_1 & ~said_1), np.sum(~is_1 & said_1)],
            [np.sum(is_1 & ~said_1), np.sum(is_1 & said_1)],
        ]
    )
