"""train_step(generator, discriminator, g_optimizer, d_optimizer, real, noise): one step of a GAN.

generator      a Keras model: noise (rows, n) -> points (rows, m)
discriminator  a Keras model: points (rows, m) -> scores (rows, 1), logits
real, noise    tensors: a batch of real points, and one of noise, perhaps of more or fewer rows

First the discriminator: mean of -log D over real points plus mean of -log(1 - D) over generated
ones, one step of d_optimizer on its trainable weights. Then the generator, with the same noise, and
against the discriminator as it is after its step: mean of -log D, one step of g_optimizer on its
trainable weights. Nothing else changes; what is returned does not matter.
"""

import keras


def train_step(generator, discriminator, g_optimizer, d_optimizer, real, noise):
    """One step of the discriminator, then one of the generator."""
    raise NotImplementedError
