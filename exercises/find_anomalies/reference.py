"""Sorted by error, the worst first, and as many as are asked for."""

import numpy as np


def find_anomalies(errors, fraction):
    """At least one row is named, however small the fraction is."""
    count = max(1, round(fraction * len(errors)))
    return np.argsort(-errors)[:count]
