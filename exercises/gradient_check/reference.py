"""gradient_check(loss, gradient, w, eps=1e-5): how far claimed slopes are from nudged ones."""

import numpy as np


def gradient_check(loss, gradient, w, eps=1e-5):
    """Return the worst relative difference between claimed and nudged slopes."""
    claimed = gradient(w)
    nudged = np.zeros(w.shape)
    for i in np.ndindex(w.shape):
        step = np.zeros(w.shape)
        step[i] = eps
        nudged[i] = (loss(w + step) - loss(w - step)) / (2 * eps)
    size = np.maximum(1, np.maximum(np.abs(claimed), np.abs(nudged)))
    return np.max(np.abs(claimed - nudged) / size)
