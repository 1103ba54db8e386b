"""Trainings that people really write; the docstring is what the learner is told."""

import keras
import numpy as np
from keras import layers


def _compiled(
    images, output="softmax", loss="sparse_categorical_crossentropy", units=10, rate=0.001
):
    model = keras.Sequential(
        [
            keras.Input(images.shape[1:]),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dense(units, activation=output),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(rate), loss=loss)
    return model


def _trained(model, images, labels, epochs=2, **settings):
    return model, model.fit(images, labels, epochs=epochs, verbose=0, **settings)


def fit__few_epochs(images, labels):
    """Your network reads digits, but not yet 97% of those that it never saw.

    Train it for more epochs, or give it more: a second convolution, more filters, a hidden dense
    layer. Look at the curve: if the loss is still falling fast, go on.
    """
    return _trained(_compiled(images), images, labels, epochs=4)


def fit__no_convolution(images, labels):
    """Your model has no convolution: it flattens the images and forgets what lies beside what.

    For images of 8 by 8 that is nearly as good, and for larger ones it isn't. Put a Conv2D before
    Flatten.
    """
    hidden, output = layers.Dense(32, activation="relu"), layers.Dense(10, activation="softmax")
    model = keras.Sequential([keras.Input(images.shape[1:]), layers.Flatten(), hidden, output])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return _trained(model, images, labels, epochs=8)


def fit__flattens_the_images(images, labels):
    """Your model takes something else than images of the shape (8, 8, 1).

    The images come as they are needed: height, width, and one channel. keras.Input((8, 8, 1)), and
    no reshape outside of the model: whoever uses it has images.
    """
    output = layers.Dense(10, activation="softmax")
    model = keras.Sequential([keras.Input((64,)), layers.Dense(32, activation="relu"), output])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return _trained(model, images.reshape(len(images), -1), labels)


def fit__no_softmax(images, labels):
    """Your output gives no probabilities, and the loss takes them for some.

    Without a softmax the ten numbers can be anything, below 0 or far above 1. Give the last layer
    activation="softmax", or tell the loss with from_logits=True.
    """
    return _trained(_compiled(images, None), images, labels, epochs=4)


def fit__not_ten_outputs(images, labels):
    """Your model gives another number of values than ten.

    The digits 0 to 9 are ten classes. End with ten units and a softmax, behind a Flatten: else
    there is a row of numbers for each place of the image.
    """
    return _trained(_compiled(images, units=11), images, labels)


def fit__rate_far_too_large(images, labels):
    """Your model takes every image for one and the same digit.

    Steps that are too large throw the weights so far that the hidden units are dead: 0 for every
    image. Take Adam as it is, with 0.001.
    """
    return _trained(_compiled(images, rate=3.0), images, labels, epochs=4)


def fit__rows_shuffled_apart(images, labels):
    """Your loss falls, but the network reads hardly a digit: its images and names do not match.

    If you shuffle, shuffle both by one and the same order. fit shuffles the rows of each epoch by
    itself.
    """
    return _trained(
        _compiled(images), images, np.random.default_rng(0).permutation(labels), epochs=4
    )
