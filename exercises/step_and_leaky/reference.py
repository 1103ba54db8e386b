"""Two activations made of two straight pieces: a step, and a ReLU that leaks."""

import numpy as np


def step(z):
    """1 where z >= 0, else 0."""
    return np.where(z >= 0, 1.0, 0.0)


def leaky_relu(z, alpha=0.01):
    """z where it is positive, else alpha * z; at 0 both give 0."""
    return np.where(z > 0, z, alpha * z)
