"""sigmoid(z): squash any number into the range between 0 and 1."""

import numpy as np


def sigmoid(z):
    """Return 1 / (1 + e^-z), which below 0 is the same as e^z / (1 + e^z)."""
    # The top is e^z below 0 and 1 above. Both exponents are at most 0: no overflow.
    return np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))
