"""Batch normalisation, forward: each unit scaled over the rows, then stretched and shifted."""

import numpy as np


def batch_norm(X, gamma, beta, eps=1e-3):
    """Training: with the mean and the variance of the batch itself."""
    return gamma * _normalised(X, X.mean(axis=0), X.var(axis=0), eps) + beta


def batch_norm_inference(X, gamma, beta, mean, variance, eps=1e-3):
    """Prediction: with statistics that do not depend on the batch."""
    return gamma * _normalised(X, mean, variance, eps) + beta


def _normalised(X, mean, variance, eps):
    """Mean 0 and deviation 1, nearly: eps makes it a little less."""
    return (X - mean) / np.sqrt(variance + eps)
