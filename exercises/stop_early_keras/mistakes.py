"""Trainings that people really write; the docstring is what the learner is told."""

import keras

HELD = 140


def _compiled(X, rate=0.01):
    layers = keras.layers
    model = keras.Sequential(
        [
            keras.Input((X.shape[1],)),
            layers.Dense(64, activation="relu"),
            layers.Dense(1),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(rate), loss="mse")
    return model


def _stop(**settings):
    asked = {"min_delta": 0.001, "patience": 20, "restore_best_weights": True}
    return keras.callbacks.EarlyStopping(**{**asked, **settings})


def _trained(X, y, stop=None, model=None, **settings):
    model = model or _compiled(X)
    usual = {
        "x": X[HELD:],
        "y": y[HELD:],
        "validation_data": (X[:HELD], y[:HELD]),
        "epochs": 25,
        "batch_size": 256,
        "callbacks": [stop or _stop()],
        "verbose": 0,
    }
    return model, model.fit(**{**usual, **settings})


def fit__last_weights_kept(X, y):
    """Your EarlyStopping keeps the last weights, and not the best: 20 epochs too late.

    It waits for 20 epochs without an improvement before it stops, and those have changed the
    weights as well. Say restore_best_weights=True.
    """
    return _trained(X, y, _stop(restore_best_weights=False))


def fit__watches_the_training_loss(X, y):
    """Your EarlyStopping watches the loss of the rows that are trained on.

    That one goes on falling while the network gets worse for other mixes. Leave monitor out, or say
    monitor="val_loss".
    """
    return _trained(X, y, _stop(monitor="loss"))


def fit__less_patience(X, y):
    """Your EarlyStopping has another patience than 20 epochs.

    A validation loss goes up and down from one epoch to the next. With little patience a chance
    ends the training; here patience=20 is asked for.
    """
    return _trained(X, y, _stop(patience=2))


def fit__no_min_delta(X, y):
    """Your EarlyStopping has another min_delta than 0.001; where it is left out, it is 0.

    With 0 every improvement counts, however small. Say min_delta=0.001: less than that does not
    count, and the patience runs on.
    """
    return _trained(X, y, _stop(min_delta=0))


def fit__only_the_callback(X, y):
    """Your EarlyStopping has none of the three settings that are asked for.

    As it comes it ends at the first epoch that is no better, and keeps the last weights. Say
    min_delta=0.001, patience=20 and restore_best_weights=True.
    """
    return _trained(X, y, keras.callbacks.EarlyStopping(patience=0))


def fit__seeks_the_largest_loss(X, y):
    """Your EarlyStopping takes a larger loss for the better one: mode="max".

    That is for measures such as an accuracy. Leave mode out: Keras knows it from the name.
    """
    return _trained(X, y, _stop(mode="max"))


def fit__no_early_stopping(X, y):
    """Your training is validated, but nothing stops it.

    Hand the callback over: fit(..., callbacks=[stop]). One that is made and not handed over does
    nothing.
    """
    return _trained(X, y, callbacks=[])


def fit__no_validation(X, y):
    """Your training holds no rows back, so there is no val_loss to watch.

    Say validation_data=(X_val, y_val) or validation_split=0.2.
    """
    model = _compiled(X)
    return model, model.fit(X, y, epochs=25, batch_size=256, callbacks=[_stop()], verbose=0)


def fit__no_more_epochs_than_patience(X, y):
    """Your training may last 20 epochs, and its patience is 20: nothing can ever stop it.

    Allow more epochs, 120 for example, and leave it to EarlyStopping when to end.
    """
    return _trained(X, y, epochs=20)


def fit__learns_too_slowly(X, y):
    """Your training is set up as asked, and has not come near the strengths yet.

    They are about 36 MPa, and a network begins near 0. Allow more epochs, or take a larger learning
    rate: Adam with 0.01.
    """
    return _trained(X, y, model=_compiled(X, rate=0.0003))
