"""Trainings that people really write; the docstring is what the learner is told."""

import keras
import numpy as np

EPOCHS = 24


def _compiled(X, output="softmax", loss="sparse_categorical_crossentropy", units=10, rate=0.001):
    layers = keras.layers
    hidden = layers.Dense(64, activation="relu")
    model = keras.Sequential(
        [keras.Input((X.shape[1],)), hidden, layers.Dense(units, activation=output)]
    )
    model.compile(optimizer=keras.optimizers.Adam(rate), loss=loss)
    return model


def _trained(model, X, y, epochs=EPOCHS, **settings):
    return model, model.fit(X, y, epochs=epochs, verbose=0, **settings)


def fit__one_epoch(X, y):
    """Your network was trained for one epoch, which is what Keras' fit does by itself.

    That is 41 updates. Say epochs=30, and look at the curve.
    """
    return _trained(_compiled(X), X, y, epochs=1)


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


def fit__validates_on_what_it_has_learnt(X, y):
    """Your validation rows are rows that the network is trained on.

    What it knows by heart looks well read. Take them out of what fit is given, or say
    validation_split=0.2.
    """
    return _trained(_compiled(X), X, y, validation_data=(X[-260:], y[-260:]))


def fit__not_trained(X, y):
    """Your model was never trained: its weights are the random ones that it began with.

    Call model.fit(X, y, epochs=...) after compile.
    """
    return _compiled(X)


def fit__history_first(X, y):
    """Your fit returns the history first; the model comes first.

    return model, history
    """
    return _trained(_compiled(X), X, y, epochs=2)[::-1]


def fit__returns_only_the_history(X, y):
    """Your fit returns what model.fit returns, the history; the model is asked for.

    model.fit trains the model where it stands. Return the model, and the history after it.
    """
    return _trained(_compiled(X), X, y, epochs=2)[1]


def fit__returns_nothing(X, y):
    """Your fit returns None: the model is trained, and lost.

    End with return model, history.
    """
