"""A dense classifier, a variational autoencoder that is told the digit, and LIME on pixels."""

import keras
import numpy as np
import tensorflow as tf
from keras import layers

_CODE, _HIDDEN, _EPOCHS = 4, 128, 60
_WEIGHT = 8  # of the squared error, beside the divergence
_ASKED, _PENALTY = 500, 1.0  # of the explanation: neighbours, and what a coefficient costs


def fit(X, y):
    """Train two networks, one that reads and one that draws."""
    return {
        "classifier": _classifier(X, y),
        "decoder": _decoder(X, np.eye(10)[y]),
        "rng": np.random.default_rng(0),
    }


def classify(model, images):
    """The probability of each of the ten digits, for each image."""
    return model["classifier"].predict(images, verbose=0)


def generate(model, digit, n):
    """New images of a digit: codes from the prior, decoded as that digit."""
    codes = model["rng"].normal(size=(n, _CODE))
    return model["decoder"].predict(np.hstack([codes, np.eye(10)[[digit] * n]]), verbose=0)


def explain(model, image):
    """LIME: blank half of the pixels, many times, and fit a line to what becomes of the digit."""
    kept = np.random.default_rng(1).random((_ASKED, 64)) < 0.5
    digit = classify(model, image[None])[0].argmax()
    p = classify(model, image * kept)[:, digit]
    Z = kept - kept.mean(axis=0)
    return np.linalg.solve(Z.T @ Z + _PENALTY * np.eye(64), Z.T @ (p - p.mean()))


def _classifier(X, y):
    network = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(64, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )
    network.compile(keras.optimizers.Adam(0.003), "sparse_categorical_crossentropy")
    network.fit(X, y, epochs=25, batch_size=64, verbose=0)
    return network


def _decoder(X, digits):
    """The half of a conditional autoencoder that draws; digits are one-hot, for both halves."""
    seen = keras.Input((64 + 10,))
    features = layers.Dense(_HIDDEN, activation="relu")(seen)
    encoder = keras.Model(seen, [layers.Dense(_CODE)(features), layers.Dense(_CODE)(features)])
    decoder = keras.Sequential(
        [
            keras.Input((_CODE + 10,)),
            layers.Dense(_HIDDEN, activation="relu"),
            layers.Dense(64, activation="sigmoid"),
        ]
    )
    weights = encoder.trainable_variables + decoder.trainable_variables
    optimizer = keras.optimizers.Adam(0.004)
    optimizer.build(weights)

    @tf.function
    def step(x, digit):
        with tf.GradientTape() as tape:
            mean, log_variance = encoder(tf.concat([x, digit], axis=1))
            code = mean + tf.exp(log_variance / 2) * tf.random.normal(tf.shape(mean))
            x_hat = decoder(tf.concat([code, digit], axis=1))
            error = tf.reduce_sum((x - x_hat) ** 2, axis=1)
            terms = mean**2 + tf.exp(log_variance) - 1 - log_variance
            loss = tf.reduce_mean(_WEIGHT * error + tf.reduce_sum(terms, axis=1) / 2)
        optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights, strict=True))
        return loss

    rows = tf.data.Dataset.from_tensor_slices((X.astype("float32"), digits.astype("float32")))
    batches = rows.shuffle(len(X)).batch(128)
    for epoch in range(1, _EPOCHS + 1):
        losses = [float(step(x, digit)) for x, digit in batches]
        print(f"epoch {epoch} of {_EPOCHS}, loss {np.mean(losses):.2f}")
    return decoder
