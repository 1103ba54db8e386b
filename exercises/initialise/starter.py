"""The first weights of a layer, drawn at random with a spread that fits its size.

inputs, outputs  whole numbers, 1 or more
rng              a numpy.random.Generator: draw from it once, the whole array
returns          (inputs, outputs)

glorot_uniform   rng.uniform, up to the root of 6 / (inputs + outputs) on both sides of 0
he_normal        rng.normal, mean 0, standard deviation the root of 2 / inputs
"""

import numpy as np


def glorot_uniform(inputs, outputs, rng):
    """Return weights that are spread evenly about 0."""
    raise NotImplementedError


def he_normal(inputs, outputs, rng):
    """Return weights that are normally distributed about 0."""
    raise NotImplementedError
