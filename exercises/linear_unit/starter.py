"""linear_unit(x, w, b): y = w1*x1 + w2*x2 + ... + b, for one example or a batch.

x        (n,) one example, or (rows, n) a batch, one example a row
w        (n,)
b        one number, the bias
returns  one number for one example, (rows,) for a batch
"""

import numpy as np


def linear_unit(x, w, b):
    """Return the weighted sum plus the bias."""
    raise NotImplementedError
