"""encode_labels(labels, positive): two words become the numbers 1.0 and 0.0."""

import numpy as np


def encode_labels(labels, positive):
    """Return 1.0 where a label is the positive one, and 0.0 where it is the other one."""
    others = set(labels) - {positive}
    if len(others) > 1:
        raise ValueError(f"more than one label besides the positive one: {others}")
    return (np.array(labels) == positive).astype(float)
