"""softmax(logits): each row of logits becomes probabilities that sum to 1."""

import numpy as np


def softmax(logits):
    """Return e^z / sum of e^z along the last axis, after a shift that makes exp safe."""
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))  # the largest is e^0 = 1
    return e / e.sum(axis=-1, keepdims=True)
