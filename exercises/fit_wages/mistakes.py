"""Trainings that people really write; the docstring is what the learner is told."""

import keras
import numpy as np


def _compiled(X, output=None):
    hidden = [keras.layers.Dense(units, activation="relu") for units in (50, 32)]
    last = keras.layers.Dense(1, activation=output)
    model = keras.Sequential([keras.Input((X.shape[1],)), *hidden, last])
    model.compile(optimizer="adam", loss="mse")
    return model


def fit__few_epochs(X, y):
    """Your network is still on its way: its loss falls, and is not below 22 yet.

    Train it for more epochs, or with a larger learning rate. Forty epochs with Adam are enough.
    """
    model = _compiled(X)
    return model, model.fit(X, y, epochs=5, verbose=0)


def fit__returns_only_the_model(X, y):
    """Your fit returns the model alone; its history is asked for as well.

    history = model.fit(...) keeps it. Then return model, history.
    """
    model = _compiled(X)
    model.fit(X, y, epochs=30, verbose=0)
    return model


def fit__history_of_another_model(X, y):
    """Your history belongs to another training than that of the model which comes with it.

    Each call of fit has a history of its own. Return the model and the history of one and the same
    call.
    """
    first, second = _compiled(X), _compiled(X)
    history = first.fit(X, y, epochs=2, verbose=0)
    second.fit(X, y, epochs=30, verbose=0)
    return second, history


def fit__sigmoid_on_the_output(X, y):
    """Your output has a sigmoid, so no guess is above one dollar, and the error stays above 90.

    A sigmoid is for a probability. A wage is any number: leave the output linear.
    """
    model = _compiled(X, output="sigmoid")
    return model, model.fit(X, y, epochs=8, verbose=0)


def fit__softmax_on_the_output(X, y):
    """Your output has a softmax over one unit, which is 1 whatever goes in.

    A softmax shares 1 among several classes. A wage is any number: leave the output linear.
    """
    model = _compiled(X, output="softmax")
    return model, model.fit(X, y, epochs=8, verbose=0)


def fit__wages_scaled(X, y):
    """Your model gives scaled wages, and dollars are asked for.

    The wages were scaled before the training, so the model learnt scaled ones. Train it on y as it
    is.
    """
    model = _compiled(X)
    return model, model.fit(X, (y - y.mean()) / y.std(), epochs=8, verbose=0)


def fit__rows_shuffled_apart(X, y):
    """Your rows and wages do not belong together any more, and there is little to learn.

    If you shuffle, shuffle both by one and the same order. fit shuffles the rows of each epoch by
    itself.
    """
    model = _compiled(X)
    other = np.random.default_rng(0).permutation(y)
    return model, model.fit(X, other, epochs=100, verbose=0)
