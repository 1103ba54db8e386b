"""PCA by the singular value decomposition of the centred rows: its right side holds the axes."""

import numpy as np


def pca(X, components):
    """The mean, and the axes along which the rows differ most."""
    mean = X.mean(axis=0)
    _, _, axes = np.linalg.svd(X - mean)  # the largest spread first, one axis a row
    return mean, axes[:components]


def encode(X, mean, axes):
    """Seen from the mean, along each axis."""
    return (X - mean) @ axes.T  # (rows, components)


def decode(Z, mean, axes):
    """From the mean, so far along each axis."""
    return mean + Z @ axes  # (rows, features)
