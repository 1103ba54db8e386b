"""The references of lesson 08 against Keras, TensorFlow and scikit-learn; its data rebuilt."""

import inspect

import numpy as np
import pytest
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression

from tests.references import EXERCISES, reference

SIZES = [(1, 1), (5, 2), (7, 3), (12, 4), (6, 6), (4, 9), (33, 8), (50, 1)]  # rows, batch size


def _drawn(rows, features, seed):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(rows, features)), rng.normal(size=rows)


def _digits():
    folder = EXERCISES / "train_digits"
    rows, labels = np.load(folder / "rows.npz"), np.load(folder / "labels.npz")
    return rows["X"], rows["y"], rows["X_new"], labels["y_new"]


def _linear_model(w, lr):
    import keras

    dense = keras.layers.Dense(1, use_bias=False, dtype="float64")
    model = keras.Sequential([keras.Input((len(w),), dtype="float64"), dense])
    model.set_weights([w[:, None]])
    model.compile(keras.optimizers.SGD(learning_rate=lr), loss="mse")
    return model


@pytest.mark.parametrize(("rows", "batch_size"), SIZES)
def test_minibatches_are_the_rows_in_the_order_of_one_permutation(rows, batch_size):
    X, y = _drawn(rows, 3, seed=rows)
    batches = reference("minibatches").minibatches(X, y, batch_size, np.random.default_rng(4))
    order = np.random.default_rng(4).permutation(rows)
    np.testing.assert_array_equal(np.concatenate([a for a, _ in batches]), X[order])
    np.testing.assert_array_equal(np.concatenate([b for _, b in batches]), y[order])
    sizes = [len(a) for a, _ in batches]
    assert sizes[:-1] == [batch_size] * (rows // batch_size - (rows % batch_size == 0))
    assert sizes[-1] == (rows % batch_size or batch_size)


@pytest.mark.slow
@pytest.mark.parametrize(("rows", "batch_size"), SIZES)
def test_minibatches_are_cut_as_tensorflow_cuts(rows, batch_size):
    import tensorflow as tf

    X, y = _drawn(rows, 2, seed=rows)
    order = np.random.default_rng(5).permutation(rows)
    theirs = tf.data.Dataset.from_tensor_slices((X[order], y[order])).batch(batch_size)
    ours = reference("minibatches").minibatches(X, y, batch_size, np.random.default_rng(5))
    for mine, other in zip(ours, theirs.as_numpy_iterator(), strict=True):
        np.testing.assert_array_equal(mine[0], other[0])
        np.testing.assert_array_equal(mine[1], other[1])


@pytest.mark.slow
@pytest.mark.parametrize(("rows", "batch_size"), [*SIZES, (60_000, 512), (60_000, 32), (1297, 32)])
def test_steps_per_epoch_agrees_with_tensorflow(rows, batch_size):
    import tensorflow as tf

    cardinality = int(tf.data.Dataset.range(rows).batch(batch_size).cardinality())
    assert reference("steps_per_epoch").steps_per_epoch(rows, batch_size) == cardinality


@pytest.mark.slow
@pytest.mark.parametrize(("rows", "batch_size", "epochs"), [(7, 3, 4), (12, 4, 2), (5, 32, 3)])
def test_total_updates_agrees_with_the_updates_that_keras_makes(rows, batch_size, epochs):
    model = _linear_model(np.zeros(2), lr=0.01)
    model.fit(*_drawn(rows, 2, seed=1), batch_size=batch_size, epochs=epochs, verbose=0)
    ours = reference("steps_per_epoch").total_updates(rows, batch_size, epochs)
    assert ours == int(model.optimizer.iterations)


@pytest.mark.slow
@pytest.mark.parametrize(("rows", "batch_size"), SIZES)
def test_sgd_epoch_agrees_with_keras_on_the_shuffled_rows(rows, batch_size):
    X, y = _drawn(rows, 3, seed=rows)
    w = np.random.default_rng(rows + 1).normal(size=3)
    order = np.random.default_rng(6).permutation(rows)
    model = _linear_model(w, lr=0.05)
    model.fit(X[order], y[order], batch_size=batch_size, epochs=1, shuffle=False, verbose=0)
    rng = np.random.default_rng(6)
    ours = reference("sgd_epoch").sgd_epoch(X, y, w, 0.05, batch_size, rng)
    # Keras keeps the learning rate in single precision.
    np.testing.assert_allclose(ours, model.get_weights()[0][:, 0], rtol=1e-6, atol=1e-6)


@pytest.mark.slow
def test_sgd_epoch_agrees_with_the_gradient_tape():
    import tensorflow as tf

    X, y = _drawn(22, 4, seed=3)
    w = tf.Variable(np.linspace(-1, 1, 4))
    order = np.random.default_rng(7).permutation(22)
    for part in np.split(order, range(5, 22, 5)):
        with tf.GradientTape() as tape:
            error = tf.linalg.matvec(X[part], w) - y[part]
            loss = tf.reduce_mean(error**2)
        w.assign_sub(0.1 * tape.gradient(loss, w))
    start, rng = np.linspace(-1, 1, 4), np.random.default_rng(7)
    ours = reference("sgd_epoch").sgd_epoch(X, y, start, 0.1, 5, rng)
    np.testing.assert_allclose(ours, w.numpy(), rtol=1e-12)


def test_the_digits_are_those_of_scikit_learn():
    """How rows.npz and labels.npz were made: 500 rows held out, each digit by its share."""
    images, classes = load_digits(return_X_y=True)
    order = np.random.default_rng(8).permutation(len(images))
    by_class = order[np.argsort(classes[order], kind="stable")]
    held_out = by_class[((np.arange(500) + 0.5) * len(images) / 500).astype(int)]
    is_new = np.isin(order, held_out)
    X, y, X_new, y_new = _digits()
    np.testing.assert_array_equal(X, images[order[~is_new]])
    np.testing.assert_array_equal(y, classes[order[~is_new]])
    np.testing.assert_array_equal(X_new, images[order[is_new]])
    np.testing.assert_array_equal(y_new, classes[order[is_new]])
    assert {array.dtype for array in (X, y, X_new, y_new)} == {np.dtype(np.uint8)}
    shares = np.bincount(y_new) / np.bincount(classes)
    np.testing.assert_allclose(shares, 500 / 1797, atol=0.01)


def test_no_held_out_digit_is_among_those_to_learn_from():
    X, _, X_new, _ = _digits()
    assert not {row.tobytes() for row in X} & {row.tobytes() for row in X_new}


@pytest.mark.parametrize("seed", range(8))
def test_the_digits_network_is_well_above_the_bar_whatever_the_seed(seed, capsys):
    X, y, X_new, y_new = _digits()
    rng = np.random.default_rng(seed)
    predict = reference("train_digits").train(X.astype(float), y.astype(int), rng)
    assert (predict(X_new.astype(float)) == y_new).sum() >= 475  # 460 are needed
    assert capsys.readouterr().out.splitlines()[-1].startswith("epoch 30 of 30, loss 0.0")


def test_a_linear_classifier_of_scikit_learn_is_above_the_bar_too():
    X, y, X_new, y_new = _digits()
    fitted = LogisticRegression(max_iter=1000).fit(X / 16, y)
    assert (fitted.predict(X_new / 16) == y_new).sum() >= 460


@pytest.mark.slow
def test_the_digits_network_learns_what_keras_learns_from_the_same_weights_and_batches():
    import keras

    X, y, X_new, _ = _digits()
    X, y, X_new = X.astype(float), y.astype(int), X_new.astype(float)
    predict = reference("train_digits").train(X, y, np.random.default_rng(0))
    rng = np.random.default_rng(0)
    W1 = rng.normal(size=(64, 64)) * np.sqrt(2 / 64)
    W2 = rng.normal(size=(64, 10)) * np.sqrt(2 / 64)
    model = keras.Sequential(
        [
            keras.Input((64,), dtype="float64"),
            keras.layers.Dense(64, activation="relu", dtype="float64"),
            keras.layers.Dense(10, activation="softmax", dtype="float64"),
        ]
    )
    model.set_weights([W1, np.zeros(64), W2, np.zeros(10)])
    model.compile(keras.optimizers.SGD(0.2), loss="sparse_categorical_crossentropy")
    for _ in range(30):
        order = rng.permutation(len(X))
        model.fit(X[order] / 16, y[order], batch_size=32, shuffle=False, verbose=0)
    theirs = model(X_new / 16).numpy().argmax(axis=1)
    assert (predict(X_new) == theirs).mean() >= 0.998


@pytest.mark.slow
def test_fit_trains_one_epoch_of_batches_of_32_and_knows_no_nb_epoch():
    import keras

    parameters = inspect.signature(keras.Model.fit).parameters
    assert parameters["epochs"].default == 1
    assert parameters["shuffle"].default is True
    model, (X, y) = _linear_model(np.zeros(2), lr=0.01), _drawn(100, 2, seed=1)
    model.fit(X, y, verbose=0)
    assert int(model.optimizer.iterations) == 4  # 32, 32, 32 and 4 rows
    with pytest.raises(TypeError):
        model.fit(X, y, nb_epoch=1)
