"""Two losses, two tapes, two optimizers: each network learns from its own, the other stands still.

What stands still is not frozen: the optimizer is simply not given its weights.
"""

import keras
import tensorflow as tf

_cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def train_step(generator, discriminator, g_optimizer, d_optimizer, real, noise):
    """One step of the discriminator, then one of the generator; their losses before the steps."""
    with tf.GradientTape() as tape:
        real_scores, fake_scores = discriminator(real), discriminator(generator(noise))
        d_loss = _real(real_scores) + _fake(fake_scores)
    _step(d_optimizer, tape, d_loss, discriminator.trainable_variables)
    with tf.GradientTape() as tape:
        g_loss = _real(discriminator(generator(noise)))
    _step(g_optimizer, tape, g_loss, generator.trainable_variables)
    return d_loss, g_loss


def _real(scores):
    """What scores cost that should say real."""
    return _cross_entropy(tf.ones_like(scores), scores)


def _fake(scores):
    """What scores cost that should say fake."""
    return _cross_entropy(tf.zeros_like(scores), scores)


def _step(optimizer, tape, loss, weights):
    optimizer.apply(tape.gradient(loss, weights), weights)
