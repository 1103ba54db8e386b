"""The first weights of a layer, drawn at random with a spread that fits its size."""

import numpy as np


def glorot_uniform(inputs, outputs, rng):
    """Spread evenly about 0: a variance of 2 / (inputs + outputs)."""
    limit = np.sqrt(6 / (inputs + outputs))
    return rng.uniform(-limit, limit, (inputs, outputs))


def he_normal(inputs, outputs, rng):
    """Normally distributed about 0: a variance of 2 / inputs."""
    return rng.normal(0, np.sqrt(2 / inputs), (inputs, outputs))
