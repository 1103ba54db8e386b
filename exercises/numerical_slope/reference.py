"""numerical_slope(loss, w, eps=1e-5): slopes by central differences, one weight at a time."""

import numpy as np


def numerical_slope(loss, w, eps=1e-5):
    """Nudge each entry up and down, all others staying as they are."""
    slope = np.zeros(w.shape)
    for i in np.ndindex(w.shape):
        nudge = np.zeros(w.shape)
        nudge[i] = eps
        slope[i] = (loss(w + nudge) - loss(w - nudge)) / (2 * eps)
    return slope
