"""Trainings that people really write; the docstring is what the learner is told."""

import keras
import numpy as np


def _compiled(X, units=64, hidden=2, dropout=0.0, output=None, rate=0.003, outputs=1):
    layers = []
    for _ in range(hidden):
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
    return _trained(_compiled(X, 256, hidden=3), X, y, epochs=300)


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
