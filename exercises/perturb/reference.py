"""Neighbours of one row, and how much each of them counts."""

import numpy as np


def perturb(x, scale, samples, rng):
    """x and normal noise, another one in every row."""
    return x + scale * rng.normal(size=(samples, len(x)))


def proximity(x, Z, width):
    """A bell about x: 1 there, 1/e at a distance of width."""
    d_squared = ((Z - x) ** 2).sum(axis=1)  # (samples,)
    return np.exp(-d_squared / width**2)
