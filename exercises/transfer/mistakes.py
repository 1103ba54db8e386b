"""Trainings that people really write; the docstring is what the learner is told."""

import keras
import numpy as np

EPOCHS = 12


def _model(base, layers=None, units=5, output="softmax", frozen=True):
    base.trainable = not frozen
    kept = base.layers[:-1] if layers is None else layers
    last = keras.layers.Dense(units, activation=output)
    return keras.Sequential([keras.Input(base.input_shape[1:]), *kept, last])


def _trained(model, X, y, epochs=EPOCHS, rate=0.01, **settings):
    model.compile(keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy")
    return model, model.fit(X, y, epochs=epochs, verbose=0, **settings)


def fit__from_scratch(base, X, y):
    """Your model does not hold what the base has learnt: its convolutions are others.

    clone_model, and layers made anew, copy the shape and not the weights: take base.layers[:-1]
    themselves. And if they are not frozen, large steps overwrite them: 0.001 or less.
    """
    layers = keras.models.clone_model(base).layers[:-1]
    return _trained(_model(base, layers, frozen=False), X, y, epochs=8)


def fit__few_epochs(base, X, y):
    """Your model is built on the base, but does not yet read 72% of other images.

    An epoch is two updates here: train for longer, 50 epochs with Adam's rate at 0.01. The new
    layer belongs on the 64 numbers, in the place of the old softmax.
    """
    return _trained(_model(base), X, y, epochs=5)


def fit__not_five_outputs(base, X, y):
    """Your model gives another number of values than five.

    The classes are 0 to 4. The base's own last layer, with 40 units, belongs to its old task: put
    a new one in its place.
    """
    return _trained(_model(base, units=10), X, y, epochs=2)


def fit__the_head_alone(base, X, y):
    """Your model does not take images: it wants what the base makes of them.

    Put the base's layers in front, so that one model goes from the image to the five numbers.
    """
    seen = keras.Sequential([keras.Input(base.input_shape[1:]), *base.layers[:-1]])
    head = keras.Sequential([keras.Input((64,)), keras.layers.Dense(5, activation="softmax")])
    return _trained(head, seen.predict(X, verbose=0), y, epochs=4)


def fit__no_softmax(base, X, y):
    """Your output gives no probabilities, and the loss takes them for some.

    Give the last layer activation="softmax", or tell the loss with from_logits=True.
    """
    return _trained(_model(base, output=None), X, y, epochs=4)


def fit__rows_shuffled_apart(base, X, y):
    """Your loss falls, but the network reads hardly a digit: its images and names do not match.

    If you shuffle, shuffle X and y by one and the same order. fit shuffles by itself.
    """
    wrong = (y + np.arange(len(y))) % 5
    return _trained(_model(base), X, wrong)
