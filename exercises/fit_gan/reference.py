"""A generator and a discriminator, two small networks each, three thousand steps of both."""

import keras
import tensorflow as tf

_NOISE, _ROWS, _STEPS = 2, 256, 3000
_cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def fit(points):
    """The generator of a GAN that was trained on the points."""
    generator, discriminator = _network(_NOISE, 2), _network(2, 1)
    g_optimizer, d_optimizer = (keras.optimizers.Adam(0.001, beta_1=0.5) for _ in range(2))
    points = tf.constant(points, tf.float32)

    @tf.function
    def step():
        drawn = tf.random.uniform([_ROWS], maxval=len(points), dtype=tf.int32)
        real, noise = tf.gather(points, drawn), tf.random.normal([_ROWS, _NOISE])
        with tf.GradientTape() as tape:
            real_scores, fake_scores = discriminator(real), discriminator(generator(noise))
            loss = _real(real_scores) + _fake(fake_scores)
        _move(d_optimizer, tape, loss, discriminator.trainable_variables)
        with tf.GradientTape() as tape:
            loss = _real(discriminator(generator(noise)))
        _move(g_optimizer, tape, loss, generator.trainable_variables)

    for _ in range(_STEPS):
        step()
    return generator


def _network(inputs, outputs):
    hidden = [keras.layers.Dense(64, activation="relu") for _ in range(2)]
    return keras.Sequential([keras.Input((inputs,)), *hidden, keras.layers.Dense(outputs)])


def _real(scores):
    return _cross_entropy(tf.ones_like(scores), scores)


def _fake(scores):
    return _cross_entropy(tf.zeros_like(scores), scores)


def _move(optimizer, tape, loss, weights):
    optimizer.apply(tape.gradient(loss, weights), weights)
