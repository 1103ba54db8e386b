"""Trainings that people really write; the docstring is what the learner is told."""

import keras
import numpy as np


def _compiled(X, units=64, dropout=0.0, output=None, rate=0.003, outputs=1):
    layers = []
    for _ in range(2):
        layers.append(keras.layers.Dense(units, activation="relu"))
        if dropout:
            layers.append(keras.layers.Dropout(dropout))
    last = keras.layers.Dense(outputs, activation=output)
    model = keras.Sequential([keras.Input((X.shape[1],)), *layers, last])
    model.compile(optimizer=keras.optimizers.Adam(rate), loss="mse")
    return model


def _trained(model, X, y, epochs=30, **settings):
    return model, model.fit(X, y, epochs=epochs, batch_size=64, verbose=0, **settings)


def fit__the_baseline(X, y):
    """Your network knows its rows by heart, errors of measurement included.

    On its own 700 rows it is nearer than their errors allow, and for other mixes further off. Put
    Dropout(0.3) after each hidden layer, or take a penalty, early stopping, fewer units.
    """
    return _trained(_compiled(X, 256), X, y, epochs=200)


def fit__one_epoch(X, y):
    """Your network was trained for one epoch, which is what Keras' fit does by itself.

    Say epochs=100, and look at the curve.
    """
    return _trained(_compiled(X, dropout=0.3), X, y, epochs=1)


def fit__learns_too_little(X, y):
    """Your network has not learnt enough: it is far off for its own rows and for others.

    Train it longer, or with a larger learning rate, or with less dropout or penalty. What keeps a
    network from learning by heart can keep it from learning.
    """
    return _trained(_compiled(X, dropout=0.3, rate=0.0001), X, y, epochs=3)


def fit__sigmoid_on_the_output(X, y):
    """Your model gives every mix the same strength.

    Either its output cannot reach the strengths (a sigmoid ends at 1), or so much is dropped or
    penalised that nothing is left. The output is one linear unit.
    """
    return _trained(_compiled(X, output="sigmoid"), X, y, epochs=2)


def fit__two_outputs(X, y):
    """Your model gives more than one number a row; one strength is asked for.

    The last layer is Dense(1).
    """
    return _trained(_compiled(X, outputs=2), X, np.stack([y, y], axis=1), epochs=2)


def fit__rate_far_too_large(X, y):
    """Your training went off: the loss became nan, as the steps are too large.

    Take Adam with 0.003 or 0.001.
    """
    model = _compiled(X)
    model.compile(optimizer=keras.optimizers.SGD(10.0), loss="mse")
    return _trained(model, X, y, epochs=4)


def fit__validates_on_what_it_has_learnt(X, y):
    """Your validation rows are rows that the network is trained on.

    What it knows by heart looks well guessed, so they say nothing of overfitting. Take them out of
    what fit is given, or say validation_split=0.2.
    """
    held = (X[:140], y[:140])
    return _trained(_compiled(X, dropout=0.3), X, y, validation_data=held, epochs=20)


def fit__not_trained(X, y):
    """Your model was never trained: its weights are the random ones that it began with.

    Call model.fit(X, y, epochs=...) after compile.
    """
    return _compiled(X, dropout=0.3)


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
