"""Trainings that people really write; the docstring is what the learner is told."""

import keras
import numpy as np

EPOCHS = 24


def _compiled(X, output="softmax", units=10, rate=0.001):
    layers = keras.layers
    hidden = layers.Dense(64, activation="relu")
    model = keras.Sequential(
        [keras.Input((X.shape[1],)), hidden, layers.Dense(units, activation=output)]
    )
    adam = keras.optimizers.Adam(rate)
    model.compile(optimizer=adam, loss="sparse_categorical_crossentropy")
    return model


def _trained(model, X, y, epochs=EPOCHS, **settings):
    return model, model.fit(X, y, epochs=epochs, verbose=0, **settings)


def fit__few_epochs(X, y):
    """Your network reads digits, but not yet 95% of those that it never saw.

    Train it for more epochs (30 with Adam are enough), or give it more hidden units.
    """
    return _trained(_compiled(X), X, y, epochs=4)


def fit__no_softmax(X, y):
    """Your output gives no probabilities, and the loss takes them for some.

    Without a softmax the ten numbers can be anything, below 0 or far above 1. Give the last layer
    activation="softmax", or tell the loss with from_logits=True.
    """
    return _trained(_compiled(X, None), X, y, epochs=6)


def fit__not_ten_outputs(X, y):
    """Your model gives another number of values than ten.

    The digits 0 to 9 are ten classes, and a digit is a name, not an amount: 9 is no more than 1.
    End with ten units and a softmax.
    """
    return _trained(_compiled(X, units=11), X, y, epochs=2)


def fit__rate_far_too_large(X, y):
    """Your model takes every image for one and the same digit.

    Steps that are too large throw the weights so far that the hidden units are dead: 0 for every
    row. Take Adam as it is, with 0.001.
    """
    return _trained(_compiled(X, rate=1.0), X, y, epochs=4)


def fit__rows_shuffled_apart(X, y):
    """Your loss falls, but the network reads hardly a digit: its rows and names do not match.

    If you shuffle, shuffle X and y by one and the same order. fit shuffles the rows of each epoch
    by itself.
    """
    return _trained(_compiled(X), X, np.random.default_rng(0).permutation(y), epochs=6)
