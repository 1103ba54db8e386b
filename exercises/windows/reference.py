"""windows(series, length): every window with its next value."""

import numpy as np


def windows(series, length):
    """Return all windows of that length, and the value that follows each."""
    X = np.lib.stride_tricks.sliding_window_view(series[:-1], length)
    return X, series[length:]
