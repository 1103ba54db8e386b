"""Neighbours of one row, and how much each of them counts.

perturb(x, scale, samples, rng)
    x (n,), scale a number, samples a whole number, rng a numpy Generator
    returns (samples, n): x + scale times rng.normal(size=(samples, n)), drawn once

proximity(x, Z, width)
    x (n,), Z (samples, n), width a number
    returns (samples,): exp(-d² / width²), where d is the distance of a row of Z from x
"""

import numpy as np


def perturb(x, scale, samples, rng):
    """Return neighbours of x, one a row."""
    raise NotImplementedError


def proximity(x, Z, width):
    """Return a number from 0 to 1 for each row of Z: how near to x it is."""
    raise NotImplementedError
