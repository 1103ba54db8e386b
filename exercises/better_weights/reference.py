"""better_weights(X, y, candidates): which weights fit the data best?"""

import numpy as np


def better_weights(X, y, candidates):
    """The data stay, the weights change: one loss for each candidate, and the lowest wins."""
    losses = [np.mean((X @ w - y) ** 2) for w in candidates]
    return np.argmin(losses)
