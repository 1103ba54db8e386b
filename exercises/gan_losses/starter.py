"""The losses of a GAN's two networks, from scores (logits): D = sigmoid(score) says "real".

real_scores  (rows,) what the discriminator says of real points
fake_scores  (rows,) what it says of generated points, more or fewer of them
returns      one number each

discriminator_loss: the mean of -log D over the real points, plus the mean of -log(1 - D) over the
generated ones. generator_loss: the mean of -log D over the generated ones. Safe at ±1000.
"""

import numpy as np


def discriminator_loss(real_scores, fake_scores):
    """Return what the discriminator makes small: the sum of two means."""
    raise NotImplementedError


def generator_loss(fake_scores):
    """Return what the generator makes small: the non-saturating mean."""
    raise NotImplementedError
