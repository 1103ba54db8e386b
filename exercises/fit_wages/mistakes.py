"""Trainings that people really write; the docstring is what the learner is told."""

import keras
import numpy as np


def _built(X, output=None):
    hidden = [keras.layers.Dense(units, activation="relu") for units in (50, 32)]
    last = keras.layers.Dense(1, activation=output)
    return keras.Sequential([keras.Input((X.shape[1],)), *hidden, last])


def _compiled(X, optimizer="adam", loss="mse", output=None):
    model = _built(X, output)
    model.compile(optimizer=optimizer, loss=loss)
    return model


def fit__one_epoch(X, y):
    """Your network was trained for one epoch, which is what Keras' fit does by itself.

    Twelve batches are twelve updates. Say epochs=50, and look at the curve to see how many it
    needs.
    """
    model = _compiled(X)
    return model, model.fit(X, y, verbose=0)


def fit__few_epochs(X, y):
    """Your network is still on its way: its loss falls, and is not below 22 yet.

    Train it for more epochs, or with a larger learning rate. Forty epochs with Adam are enough.
    """
    model = _compiled(X)
    return model, model.fit(X, y, epochs=5, verbose=0)


def fit__not_trained(X, y):
    """Your model was never trained: its weights are the random ones that it began with.

    Call model.fit(X, y, epochs=...) after compile, and keep what it returns as history.
    """
    return _compiled(X), {"loss": [100.0, 20.0]}


def fit__returns_only_the_model(X, y):
    """Your fit returns the model alone; its history is asked for as well.

    history = model.fit(...) keeps it. Then return model, history.
    """
    model = _compiled(X)
    model.fit(X, y, epochs=30, verbose=0)
    return model


def fit__returns_only_the_history(X, y):
    """Your fit returns what model.fit returns, the history; the model is asked for as well.

    model.fit trains the model where it stands, and returns only what it has measured. Keep both,
    and return model, history.
    """
    return _compiled(X).fit(X, y, epochs=2, verbose=0)


def fit__history_first(X, y):
    """Your fit returns the history first; the model comes first.

    return model, history
    """
    model = _compiled(X)
    return model.fit(X, y, epochs=2, verbose=0), model


def fit__returns_nothing(X, y):
    """Your fit returns None: the model is trained, and lost.

    End with return model, history.
    """


def fit__returns_the_guesses(X, y):
    """Your fit returns guesses in place of the history.

    The second thing that is asked for is what model.fit returns: history = model.fit(...).
    """
    model = _compiled(X)
    model.fit(X, y, epochs=2, verbose=0)
    return model, model.predict(X, verbose=0)


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


def fit__rate_far_too_large(X, y):
    """Your training went off: the loss became nan, as the steps are too large.

    Each step overshoots further than the one before. Take a learning rate a hundred times smaller,
    or Adam as it is.
    """
    model = _compiled(X, keras.optimizers.SGD(1.0))
    return model, model.fit(X, y, epochs=8, verbose=0)


def fit__rows_shuffled_apart(X, y):
    """Your rows and wages do not belong together any more, and there is little to learn.

    If you shuffle, shuffle both by one and the same order. fit shuffles the rows of each epoch by
    itself.
    """
    model = _compiled(X)
    other = np.random.default_rng(0).permutation(y)
    return model, model.fit(X, other, epochs=100, verbose=0)
