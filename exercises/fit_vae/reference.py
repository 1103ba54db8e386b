"""An encoder that names a distribution, a decoder, and a loop that trains both at once."""

import keras
import numpy as np
import tensorflow as tf
from keras import layers

_EPOCHS = 60
_WEIGHT = 8  # of the squared error: pixels are taken to have a deviation of a quarter


def build(n_inputs, hidden, code):
    """An encoder with two outputs, means and log variances, and a decoder."""
    image = keras.Input((n_inputs,))
    features = layers.Dense(hidden, activation="relu")(image)
    mean = layers.Dense(code)(features)
    log_variance = layers.Dense(code)(features)
    encoder = keras.Model(image, [mean, log_variance])
    decoder = keras.Sequential(
        [
            keras.Input((code,)),
            layers.Dense(hidden, activation="relu"),
            layers.Dense(n_inputs, activation="sigmoid"),
        ]
    )
    return encoder, decoder


def fit(X):
    """Sixty epochs in batches of 128, codes of four numbers."""
    encoder, decoder = build(X.shape[1], 128, 4)
    weights = encoder.trainable_variables + decoder.trainable_variables
    optimizer = keras.optimizers.Adam(0.004)
    optimizer.build(weights)

    @tf.function
    def step(x):
        with tf.GradientTape() as tape:
            mean, log_variance = encoder(x)
            noise = tf.random.normal(tf.shape(mean))
            x_hat = decoder(mean + tf.exp(log_variance / 2) * noise)
            error = tf.reduce_sum((x - x_hat) ** 2, axis=1)
            terms = mean**2 + tf.exp(log_variance) - 1 - log_variance
            divergence = tf.reduce_sum(terms, axis=1) / 2
            loss = tf.reduce_mean(_WEIGHT * error + divergence)
        optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights, strict=True))
        return loss

    images = tf.data.Dataset.from_tensor_slices(X.astype("float32"))
    batches = images.shuffle(len(X)).batch(128)
    for epoch in range(_EPOCHS):
        losses = [float(step(x)) for x in batches]
        print(f"epoch {epoch + 1} of {_EPOCHS}, loss {np.mean(losses):.2f}")
    return encoder, decoder
