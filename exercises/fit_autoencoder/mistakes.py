"""Trainings that people really write; the docstring is what the learner is told."""

import keras
import numpy as np
from keras import layers


def _built(X, code=8, hidden=32, act="relu", output="sigmoid", past=False):
    inputs = keras.Input(X.shape[1:])
    half = layers.Dense(hidden, activation=act)(inputs)
    short = layers.Dense(code)(half)
    if past:
        short = layers.Concatenate()([short, half])
    back = layers.Dense(hidden, activation=act)(short)
    return keras.Model(inputs, layers.Dense(X.shape[1], activation=output)(back))


def _trained(model, X, targets=None, epochs=2, batch=64, rate=0.005, loss="mse"):
    model.compile(keras.optimizers.Adam(rate), loss=loss)
    targets = X if targets is None else targets
    return model, model.fit(X, targets, batch_size=batch, epochs=epochs, verbose=0)


def fit__wider_code(X):
    """Your code is too wide: no layer gives as few as 8 numbers.

    With more numbers PCA would be better as well. Everything squeezes through Dense(8).
    """
    return _trained(_built(X, code=16), X)


def fit__past_the_code(X):
    """Your model has a way past the code: what comes out need not have passed through it.

    Then the code can be of no use, and the model copies. The decoder is given the code alone.
    """
    return _trained(_built(X, past=True), X)


def fit__not_64_outputs(X):
    """Your model gives something else than rows of 64 pixels.

    The last layer has as many units as there are pixels: what comes out is held against what went
    in. If you return the encoder: the whole autoencoder is asked for.
    """
    inputs = keras.Input(X.shape[1:])
    both = keras.Model(inputs, layers.Dense(8)(layers.Dense(16, activation="relu")(inputs)))
    return _trained(both, X, X[:, :8])


def fit__takes_images(X):
    """Your model takes something else than rows of the shape (64,).

    The images come as rows, and the judge has rows. If the model wants squares, its first layer can
    be a Reshape.
    """
    model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(8)])
    model.add(layers.Dense(64, activation="sigmoid"))
    return _trained(model, X.reshape(-1, 8, 8, 1), X)


def fit__softmax_on_the_output(X):
    """Your pixels sum to 1 in every image: the output has a softmax.

    Each pixel is between 0 and 1 by itself: a sigmoid.
    """
    return _trained(_built(X, output="softmax"), X)


def fit__rate_far_too_large(X):
    """Your model gives every image the same reconstruction.

    Steps that are too large throw the weights so far that the hidden units are dead: 0 for every
    image. Adam with 0.001 to 0.01 does.
    """
    return _trained(_built(X), X, rate=5.0, batch=200)


def fit__scales_once_more(X):
    """Your model's images are not as bright as those that go in: it was trained on other pixels.

    X comes ready, from 0 to 1. Do not divide by 16 or 255 again, nor standardise it: what the model
    is asked for later comes as it is here.
    """
    return _trained(_built(X), X / 16, epochs=4)


def fit__shuffled_targets(X):
    """Your model gives hardly more than the mean image: its targets are not its inputs.

    fit(X, X): each image is its own target, in the same order. fit shuffles both by itself. Far too
    few updates look like this as well.
    """
    others = np.random.default_rng(0).permutation(X)
    return _trained(_built(X), X, others, epochs=3, rate=0.01)


def fit__no_activations(X):
    """Your hidden layers do not bend: made of weighted sums, it is PCA at best.

    Give a hidden layer on each side of the code an activation, "relu". A sigmoid at the very end is
    not enough.
    """
    return _trained(_built(X, act=None), X, epochs=6, rate=0.01)


def fit__few_epochs(X):
    """Your model reconstructs, but not yet so much better than PCA: too few epochs, or units.

    Look at the curve: if the loss is still falling, go on. 128 hidden units on both sides of the
    code, Adam with 0.005 and 30 epochs are enough.
    """
    return _trained(_built(X), X, epochs=5, rate=0.01)
