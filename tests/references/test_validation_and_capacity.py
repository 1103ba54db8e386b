"""The references of lesson 14 against Keras' EarlyStopping and scikit-learn's splits."""

import inspect

import numpy as np
import pytest
from sklearn.model_selection import KFold, ShuffleSplit, train_test_split

from tests.references import reference

SPLITS = [(6, 0.3), (7, 0.3), (10, 0.5), (9, 0.8), (100, 0.29), (100, 0.07), (33, 0.25), (2, 0.5)]
FOLDS = [(7, 3), (6, 3), (8, 3), (5, 2), (4, 4), (10, 4), (103, 10), (2, 2), (50, 7)]


def _drawn(rows, features, seed):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(rows, features)), rng.normal(size=rows)


def _split(X, y, fraction, seed):
    split = reference("train_validation_split").train_validation_split
    return split(X, y, fraction, np.random.default_rng(seed))


@pytest.mark.parametrize(("rows", "fraction"), SPLITS)
def test_a_split_is_scikit_learns_on_the_permuted_rows(rows, fraction):
    X, y = _drawn(rows, 3, seed=rows)
    ours = _split(X, y, fraction, seed=5)
    # Unshuffled, scikit-learn holds the last rows out: so it gets the permutation from its end.
    back = np.random.default_rng(5).permutation(rows)[::-1]
    held_out = round(fraction * rows)
    theirs = train_test_split(X[back], y[back], test_size=held_out, shuffle=False)
    for mine, other in zip(ours, theirs, strict=True):
        np.testing.assert_array_equal(mine, other[::-1])


def test_scikit_learn_rounds_the_held_out_rows_up_where_the_exercise_rounds():
    X, y = _drawn(7, 2, seed=1)
    assert len(_split(X, y, 0.3, seed=1)[1]) == 2
    _, theirs = next(ShuffleSplit(1, test_size=0.3, random_state=0).split(X))
    assert len(theirs) == 3


@pytest.mark.slow
def test_keras_validation_split_holds_the_last_rows_out_before_it_shuffles():
    import keras

    X = np.zeros((10, 1))
    y = np.array([0.0] * 7 + [9.0] * 3)
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, kernel_initializer="zeros")])
    model.compile(keras.optimizers.SGD(0.0), loss="mse")
    history = model.fit(X, y, validation_split=0.3, shuffle=True, verbose=0).history
    assert history["loss"] == [0.0]  # the three rows of target 9 were not trained on
    assert history["val_loss"] == [81.0]


@pytest.mark.parametrize(("rows", "k"), FOLDS)
def test_folds_are_scikit_learns_on_the_permuted_rows(rows, k):
    order = np.random.default_rng(6).permutation(rows)
    ours = reference("k_folds").k_folds(rows, k, np.random.default_rng(6))
    for (train, validation), theirs in zip(ours, KFold(k).split(order), strict=True):
        np.testing.assert_array_equal(np.sort(train), np.sort(order[theirs[0]]))
        np.testing.assert_array_equal(validation, order[theirs[1]])


def _as_keras(losses, patience, min_delta):
    """Where Keras' own callback stops, told one made-up loss after another."""
    import keras

    callback = keras.callbacks.EarlyStopping(
        monitor="val_loss", patience=patience, min_delta=min_delta
    )
    callback.set_model(_Model())
    callback.on_train_begin()
    for epoch, loss in enumerate(losses):
        callback.on_epoch_end(epoch, {"val_loss": loss})
        if callback.model.stop_training:
            assert callback.stopped_epoch == epoch
            return epoch, callback.best_epoch
    return len(losses) - 1, callback.best_epoch


class _Model:
    stop_training = False


@pytest.mark.slow
@pytest.mark.parametrize("patience", [0, 1, 2, 3, 5, 9])
@pytest.mark.parametrize("min_delta", [0.0, 0.125, 0.5])
def test_early_stopping_stops_where_keras_stops(patience, min_delta):
    ours = reference("early_stopping").early_stopping
    rng = np.random.default_rng(100 + patience)
    for _ in range(40):
        epochs = np.arange(rng.integers(1, 30))
        # Eighths, which are exact in the single precision in which Keras compares: so losses
        # are often equal, or lower by exactly min_delta.
        losses = np.round(8 * 4 / (1 + epochs) + rng.integers(-3, 4, size=len(epochs))) / 8
        theirs = _as_keras(losses.tolist(), patience, min_delta)
        assert ours(losses.tolist(), patience, min_delta) == theirs
        assert ours(losses, patience, min_delta) == theirs


@pytest.mark.slow
@pytest.mark.parametrize("patience", [0, 2, 6])
def test_early_stopping_stops_where_keras_stops_on_noisy_curves(patience):
    rng, epochs = np.random.default_rng(patience), np.arange(60)
    for _ in range(10):
        losses = np.exp(-epochs / 8) + 0.004 * epochs + 0.03 * rng.normal(size=60)
        theirs = _as_keras(losses.tolist(), patience, 0.01)
        assert reference("early_stopping").early_stopping(losses, patience, 0.01) == theirs


@pytest.mark.slow
@pytest.mark.parametrize("case", range(27))
def test_every_case_of_early_stopping_is_what_keras_does(case):
    from dltutor.runner.play import Script
    from tests.references import EXERCISES

    checks = (EXERCISES / "early_stopping" / "checks.py").read_text(encoding="utf-8")
    cases = Script(checks, ("early_stopping",)).cases()
    assert len(cases) == 27
    losses, patience, *min_delta = cases[case][1]
    ours = reference("early_stopping").early_stopping(losses, patience, *min_delta)
    assert ours == _as_keras([float(loss) for loss in losses], patience, *(min_delta or [0.0]))


@pytest.mark.slow
@pytest.mark.parametrize("restore", [False, True])
def test_fit_stops_there_too_and_keeps_the_last_weights_unless_told_otherwise(restore):
    import keras

    class Remember(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs=None):
            seen.append(self.model.get_weights()[0].item())

    seen = []
    keras.utils.set_random_seed(3)
    X, y = _drawn(40, 1, seed=2)
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, use_bias=False)])
    model.compile(keras.optimizers.SGD(0.05), loss="mse")
    callback = keras.callbacks.EarlyStopping(patience=4, restore_best_weights=restore)
    validation = (X[:10], y[:10] + 0.5 * X[:10, 0])
    callbacks = [Remember(), callback]
    fitted = model.fit(
        X, y, epochs=40, batch_size=4, validation_data=validation, callbacks=callbacks, verbose=0
    )
    losses = fitted.history["val_loss"]
    stop, best = reference("early_stopping").early_stopping(losses, 4)
    assert stop == len(losses) - 1
    assert best == callback.best_epoch
    assert model.get_weights()[0].item() == seen[best if restore else stop]


@pytest.mark.slow
def test_the_callbacks_defaults_are_those_that_the_lesson_names():
    import keras

    parameters = inspect.signature(keras.callbacks.EarlyStopping).parameters
    names = ("monitor", "min_delta", "patience", "restore_best_weights")
    assert [parameters[name].default for name in names] == ["val_loss", 0, 0, False]


def _with_noise(rng, level, epochs):
    return level + np.exp(-np.arange(epochs) / 5) + 0.01 * rng.random(epochs)


@pytest.mark.parametrize("seed", range(20))
def test_diagnose_says_which_of_three_trainings_it_was(seed):
    diagnose, rng = reference("over_or_under").diagnose, np.random.default_rng(seed)
    low, high = _with_noise(rng, 0.1, 40), _with_noise(rng, 0.5, 40)
    assert diagnose(low, low + 0.05, 0.2) == "good"
    assert diagnose(low, high, 0.2) == "overfitting"
    assert diagnose(high, high + 0.05, 0.2) == "underfitting"
    assert diagnose(high, low, 0.2) == "good"
    # A bar exactly at a loss has been reached.
    assert diagnose(low, high, high[-1]) == "good"
    assert diagnose(low, high, low.min()) == "overfitting"
    assert diagnose(low, high, np.nextafter(low.min(), 0)) == "underfitting"


@pytest.mark.parametrize(
    ("depth", "rows", "noise", "word"),
    [(1, 200, 0.1, "underfitting"), (3, 200, 0.1, "good"), (None, 30, 0.6, "overfitting")],
)
def test_diagnose_agrees_with_a_model_of_known_capacity(depth, rows, noise, word):
    """Trees of scikit-learn: too shallow, deep enough, and free to learn noise by heart."""
    from sklearn.tree import DecisionTreeRegressor

    rng = np.random.default_rng(0)
    X = rng.uniform(-1, 1, size=(2 * rows, 1))
    y = np.floor(2 * X[:, 0]) + noise * rng.normal(size=2 * rows)
    tree = DecisionTreeRegressor(max_depth=depth, random_state=0).fit(X[:rows], y[:rows])
    train, validation = (
        [np.mean((tree.predict(X[part]) - y[part]) ** 2)]
        for part in (slice(rows), slice(rows, None))
    )
    assert reference("over_or_under").diagnose(train, validation, 0.05) == word
