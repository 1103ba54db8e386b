"""Batch normalisation, forward: each unit scaled over the rows, then stretched and shifted.

X               (rows, units)
gamma, beta     (units,): factor and shift of each unit
mean, variance  (units,): given, in place of the batch's own
eps             added to the variance, inside the root
both return     (rows, units): gamma * (X - mean) / root of (variance + eps) + beta
"""

import numpy as np


def batch_norm(X, gamma, beta, eps=1e-3):
    """Scale by the batch's own mean and variance: what happens in training."""
    raise NotImplementedError


def batch_norm_inference(X, gamma, beta, mean, variance, eps=1e-3):
    """Scale by a mean and a variance that are given: what happens in prediction."""
    raise NotImplementedError
