"""fit(points): train a GAN on a ring of eight heaps, and return its generator.

points   (2000, 2): eight heaps of equal size on a circle of radius 1 about the origin, each with a
         standard deviation of 0.05
returns  the generator, a Keras model: noise (rows, n), standard normal -> points (rows, 2)

Of 4,000 new points at least half must lie within 0.15 of a heap's centre, and at least six heaps
must have 2% or more of all points; within a heap they are spread, and none are copies.
"""

import keras


def fit(points):
    """Train a generator against a discriminator; return the generator."""
    raise NotImplementedError
