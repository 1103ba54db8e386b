"""Principal component analysis: find the axes, encode, decode.

pca(X, components)      (rows, features) -> (mean, axes): the mean of each column, (features,), and
                        the axes, (components, features), one a row, each of length 1, the one with
                        the largest variance first
encode(X, mean, axes)   (rows, features) -> (rows, components): where each row lies along each axis,
                        seen from the mean
decode(Z, mean, axes)   (rows, components) -> (rows, features): the points that codes stand for

The sign of an axis does not matter.
"""

import numpy as np


def pca(X, components):
    """The mean, and the axes along which the rows differ most."""
    raise NotImplementedError


def encode(X, mean, axes):
    """The codes of rows."""
    raise NotImplementedError


def decode(Z, mean, axes):
    """The points that codes stand for."""
    raise NotImplementedError
