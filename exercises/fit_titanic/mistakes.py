"""Trainings that people really write; the docstring is what the learner is told."""

import keras
import numpy as np


def _compiled(X, output="sigmoid", loss="binary_crossentropy", units=1):
    hidden = [keras.layers.Dense(units, activation="relu") for units in (32, 16)]
    last = keras.layers.Dense(units, activation=output)
    model = keras.Sequential([keras.Input((X.shape[1],)), *hidden, last])
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


def _stop(**settings):
    return keras.callbacks.EarlyStopping(**{"patience": 5, **settings})


def _trained(model, X, y, **settings):
    usual = {"epochs": 12, "batch_size": 128, "validation_split": 0.2, "callbacks": [_stop()]}
    return model, model.fit(X, y, verbose=0, **{**usual, **settings})


def fit__no_validation(X, y):
    """Your training holds no rows back, so nothing can tell when to stop.

    Say validation_split=0.2, or hand over validation_data. Without them there is no val_loss, and
    EarlyStopping only warns that it cannot find it.
    """
    return _trained(_compiled(X), X, y, validation_split=0.0)


def fit__no_early_stopping(X, y):
    """Your training is validated, but nothing stops it.

    Make keras.callbacks.EarlyStopping(...), and hand it over: fit(..., callbacks=[stop]). A
    callback that is made and not handed over does nothing.
    """
    return _trained(_compiled(X), X, y, callbacks=[])


def fit__neither_validation_nor_stopping(X, y):
    """Your training holds no rows back, and nothing stops it.

    Both are asked for: validation_split=0.2, and EarlyStopping among the callbacks.
    """
    return _trained(_compiled(X), X, y, validation_split=0.0, callbacks=[])


def fit__watches_the_training_loss(X, y):
    """Your EarlyStopping watches the loss of the rows that are trained on.

    That one falls and falls, also while the network gets worse for others. Leave monitor out, or
    say monitor="val_loss".
    """
    return _trained(_compiled(X), X, y, callbacks=[_stop(monitor="loss")])


def fit__more_patience_than_epochs(X, y):
    """Your EarlyStopping has as much patience as there are epochs, so it can never stop.

    Allow more epochs than its patience: 40 and 5, for example.
    """
    return _trained(_compiled(X), X, y, callbacks=[_stop(patience=12)])


def fit__seeks_the_largest_loss(X, y):
    """Your EarlyStopping takes a larger validation loss for the better one: mode="max".

    That is for measures such as an accuracy. Leave mode out: Keras knows it from the name.
    """
    return _trained(_compiled(X), X, y, callbacks=[_stop(mode="max")])


def fit__softmax_over_one_unit(X, y):
    """Your output is a softmax over one unit: that is 1 for every passenger.

    A softmax shares 1 among its units, and there is only one. For one probability take a sigmoid.
    """
    return _trained(_compiled(X, "softmax"), X, y)


def fit__linear_output(X, y):
    """Your output is linear: its numbers are no probabilities, and can lie below 0 or above 1.

    Give the last layer activation="sigmoid".
    """
    return _trained(_compiled(X, None), X, y)


def fit__mean_squared_error(X, y):
    """Your loss is the mean squared error; for a probability cross-entropy is asked for.

    Where the network is sure and wrong the squared error hardly has a slope, cross-entropy the
    largest. Say loss="binary_crossentropy".
    """
    return _trained(_compiled(X, loss="mse"), X, y)


def fit__two_units(X, y):
    """Your model gives two numbers a passenger; one probability is asked for.

    The other one is known by itself, 1 - p. End with a single unit and a sigmoid.
    """
    return _trained(_compiled(X, "softmax", "sparse_categorical_crossentropy", units=2), X, y)


def fit__rows_shuffled_apart(X, y):
    """Your rows and answers do not belong together any more: it does no better than chance.

    If you shuffle, shuffle both by one and the same order.
    """
    return _trained(_compiled(X), X, np.random.default_rng(0).permutation(y))


def fit__returns_only_the_model(X, y):
    """Your fit returns the model alone; its history is asked for as well.

    history = model.fit(...) keeps it. Then return model, history.
    """
    return _trained(_compiled(X), X, y)[0]
