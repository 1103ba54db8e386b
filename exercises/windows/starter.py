"""windows(series, length): short sequences out of a long one, each with the value after it.

series   (n,): values in the order of time
length   how many values a window has, fewer than n
returns  (X, y): (n - length, length) and (n - length,)
"""

import numpy as np


def windows(series, length):
    """Return all windows of that length, and the value that follows each."""
    raise NotImplementedError
