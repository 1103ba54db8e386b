"""The references of lesson 15 against Keras' layers and regularisers and TensorFlow's tape."""

import itertools

import numpy as np
import pytest

from tests.references import reference

SHAPES = [(1, 1), (1, 4), (2, 3), (7, 1), (5, 5), (30, 8)]
SEEDS = range(4)


def _agree(ours, theirs):
    assert np.shape(ours) == np.shape(theirs)
    np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-11)


def _layers(widths, rng):
    pairs = itertools.pairwise(widths)
    return [(rng.normal(size=pair), rng.normal(size=pair[1])) for pair in pairs]


def _batch(rows, units, seed):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(rows, units)) * rng.uniform(0.1, 5, size=units) + rng.normal(size=units)
    return X, rng.normal(size=units), rng.normal(size=units), rng


def _normalisation(gamma, beta, mean=None, variance=None, **settings):
    """Keras' layer with weights of its own, counting in 64 bits."""
    import keras

    layer = keras.layers.BatchNormalization(dtype="float64", **settings)
    layer.build((None, len(gamma)))
    mean = np.zeros(len(gamma)) if mean is None else mean
    variance = np.ones(len(gamma)) if variance is None else variance
    layer.set_weights([gamma, beta, mean, variance])
    return layer


@pytest.mark.slow
@pytest.mark.parametrize("widths", [[2, 1], [3, 4, 2], [5, 2, 7, 1]])
@pytest.mark.parametrize("strength", [0.0, 0.01, 3.0])
def test_l2_penalty_is_what_keras_adds_to_the_loss_of_a_network(widths, strength):
    import keras

    rng = np.random.default_rng(len(widths))
    layers = _layers(widths, rng)
    model = keras.Sequential([keras.Input((widths[0],), dtype="float64")])
    for units in widths[1:]:
        regularizer = keras.regularizers.L2(strength)
        dense = keras.layers.Dense(units, kernel_regularizer=regularizer, dtype="float64")
        model.add(dense)
    model.set_weights([array for layer in layers for array in layer])
    expected = sum(float(loss) for loss in model.losses)
    assert reference("l2_penalty").l2_penalty(layers, strength) == pytest.approx(expected)


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("strength", [0.0, 0.01, 3.0])
def test_l2_slope_is_the_tapes_slope_of_keras_penalty(shape, strength):
    import keras
    import tensorflow as tf

    W = tf.constant(np.random.default_rng(shape[1]).normal(size=shape))
    with tf.GradientTape() as tape:
        tape.watch(W)
        penalty = keras.regularizers.L2(strength)(W)
    expected = tape.gradient(penalty, W)
    expected = np.zeros(shape) if expected is None else expected.numpy()
    np.testing.assert_allclose(
        reference("l2_penalty").l2_slope(W.numpy(), strength), expected, rtol=1e-6
    )


@pytest.mark.slow
@pytest.mark.parametrize("rate", [0.0, 0.25, 0.3, 0.9])
def test_dropout_scales_and_drops_as_keras_does_but_for_the_draws(rate):
    import keras

    X = np.random.default_rng(1).uniform(1, 2, size=(200, 50))
    layer = keras.layers.Dropout(rate, seed=1, dtype="float64")
    theirs = np.asarray(layer(X, training=True))
    dropout = reference("dropout").dropout
    ours = dropout(X, rate, np.random.default_rng(2))
    for out in (ours, theirs):
        _agree(out[out != 0], X[out != 0] / (1 - rate))
        assert np.mean(out == 0) == pytest.approx(rate, abs=0.02)
        assert out.mean() == pytest.approx(X.mean(), rel=0.05)
    _agree(dropout(X, rate, np.random.default_rng(2), training=False), np.asarray(layer(X)))


def test_dropout_keeps_the_mean_of_each_number_over_many_draws():
    X = np.array([[-1.0, 2.0, 0.5], [3.0, -4.0, 10.0]])
    rng, dropout = np.random.default_rng(3), reference("dropout").dropout
    mean = np.mean([dropout(X, 0.4, rng) for _ in range(20_000)], axis=0)
    np.testing.assert_allclose(mean, X, rtol=0.03)


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("eps", [1e-3, 1e-6, 0.5])
@pytest.mark.parametrize(("rows", "units"), SHAPES)
def test_batch_norm_agrees_with_keras_in_training(rows, units, eps, seed):
    X, gamma, beta, _ = _batch(rows, units, seed)
    layer = _normalisation(gamma, beta, epsilon=eps)
    ours = reference("batch_norm").batch_norm(X, gamma, beta, eps)
    _agree(ours, np.asarray(layer(X, training=True)))


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("eps", [1e-3, 1e-6, 0.5])
@pytest.mark.parametrize(("rows", "units"), SHAPES)
def test_batch_norm_inference_agrees_with_keras_in_prediction(rows, units, eps, seed):
    X, gamma, beta, rng = _batch(rows, units, seed)
    mean, variance = rng.normal(size=units), rng.uniform(0.1, 4, size=units)
    layer = _normalisation(gamma, beta, mean, variance, epsilon=eps)
    ours = reference("batch_norm").batch_norm_inference(X, gamma, beta, mean, variance, eps)
    _agree(ours, np.asarray(layer(X, training=False)))
    _agree(ours, np.asarray(layer(X)))  # without a word it predicts


@pytest.mark.slow
def test_the_usual_settings_are_keras():
    X, gamma, beta, _ = _batch(9, 4, 5)
    layer = _normalisation(gamma, beta)
    _agree(reference("batch_norm").batch_norm(X, gamma, beta), np.asarray(layer(X, training=True)))
    ours = reference("moving_statistics").moving_statistics(np.zeros(4), np.ones(4), X)
    for mine, theirs in zip(ours, layer.get_weights()[2:], strict=True):
        _agree(mine, theirs)


@pytest.mark.slow
@pytest.mark.parametrize("momentum", [0.0, 0.5, 0.9, 0.99, 1.0])
@pytest.mark.parametrize(("rows", "units"), SHAPES)
def test_moving_statistics_agree_with_keras_over_three_batches(rows, units, momentum):
    rng = np.random.default_rng(rows)
    mean, variance = rng.normal(size=units), rng.uniform(0.1, 4, size=units)
    layer = _normalisation(np.ones(units), np.zeros(units), mean, variance, momentum=momentum)
    for seed in range(3):
        X, *_ = _batch(rows, units, seed)
        layer(X, training=True)
        mean, variance = reference("moving_statistics").moving_statistics(
            mean, variance, X, momentum
        )
        _agree(mean, layer.get_weights()[2])
        _agree(variance, layer.get_weights()[3])


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("eps", [1e-3, 0.5])
@pytest.mark.parametrize(("rows", "units"), SHAPES)
def test_batch_norm_backward_agrees_with_the_tape_through_keras_layer(rows, units, eps, seed):
    import tensorflow as tf

    X, gamma, beta, rng = _batch(rows, units, seed)
    d_out = rng.normal(size=(rows, units))
    layer = _normalisation(gamma, beta, epsilon=eps)
    given = tf.constant(X)
    with tf.GradientTape() as tape:
        tape.watch(given)
        loss = tf.reduce_sum(layer(given, training=True) * d_out)
    expected = tape.gradient(loss, [given, layer.gamma.value, layer.beta.value])
    ours = reference("batch_norm_backward").batch_norm_backward(d_out, X, gamma, eps)
    assert len(ours) == 3
    for mine, theirs in zip(ours, expected, strict=True):
        _agree(mine, theirs.numpy())


@pytest.mark.parametrize(("rows", "units"), [(2, 3), (6, 2), (9, 4)])
def test_batch_norm_backward_is_what_nudging_the_forward_way_gives(rows, units):
    X, gamma, beta, rng = _batch(rows, units, 7)
    d_out = rng.normal(size=(rows, units))
    forward = reference("batch_norm").batch_norm
    nudged = reference("numerical_slope").numerical_slope
    ours = reference("batch_norm_backward").batch_norm_backward(d_out, X, gamma)
    losses = [
        lambda x: (forward(x, gamma, beta) * d_out).sum(),
        lambda g: (forward(X, g, beta) * d_out).sum(),
        lambda b: (forward(X, gamma, b) * d_out).sum(),
    ]
    for loss, at, mine in zip(losses, (X, gamma, beta), ours, strict=True):
        np.testing.assert_allclose(mine, nudged(loss, at), rtol=1e-5, atol=1e-7)
