"""The references of lesson 13 against TensorFlow's tape, Keras' initializers and closed forms."""

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from scipy import stats
from scipy.optimize import minimize_scalar
from scipy.special import expit

from tests.references import reference

DEPTHS = [(3, 1), (2, 4, 2), (4, 4, 4, 4), (5, 2, 6, 3, 2), (3, *[5] * 10, 1)]
SIZES = [(200, 300), (300, 200), (1000, 10), (10, 2000), (250, 250)]


def _network(units, rows, seed):
    rng = np.random.default_rng(seed)
    layers = [(rng.normal(size=(n, m)), rng.normal(size=m)) for n, m in pairwise(units)]
    return rng.normal(size=(rows, units[0])), rng.normal(size=(rows, units[-1])), layers


def _relu(z):
    return np.maximum(z, 0)


def _relu_slope(z):
    return (z > 0) * 1.0


def _silu(z):
    return z * expit(z)


def _silu_slope(z):
    return expit(z) * (1 + z * (1 - expit(z)))


ACTIVATIONS = {
    "relu": (_relu, _relu_slope),
    "sigmoid": (expit, lambda z: expit(z) * (1 - expit(z))),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "softplus": (lambda z: np.logaddexp(0, z), expit),
    "silu": (_silu, _silu_slope),
    "linear": (lambda z: z, np.ones_like),
}


@pytest.mark.parametrize("seed", range(20))
def test_a_dead_neuron_has_no_slope_for_any_row_and_the_others_have_one(seed):
    """By the slopes themselves: those of every row's own output with respect to the weights."""
    rng = np.random.default_rng(seed)
    rows, units = rng.integers(1, 8), rng.integers(1, 9)
    X, W, b = rng.normal(size=(rows, 3)), rng.normal(size=(3, units)), rng.normal(size=units) - 1.5
    z = X @ W + b
    dead = reference("dead_neurons").dead_neurons(_relu(z))
    slopes = X[:, :, None] * _relu_slope(z)[:, None, :]  # (rows, inputs, units)
    assert dead.dtype == bool
    np.testing.assert_array_equal(dead, ~slopes.any(axis=(0, 1)))


@pytest.mark.slow
def test_dead_neurons_are_those_that_keras_relu_keeps_at_zero_and_whose_weights_never_move():
    import keras

    keras.utils.set_random_seed(1)
    hidden = keras.layers.Dense(12, activation="relu")
    model = keras.Sequential([keras.Input((3,)), hidden, keras.layers.Dense(1)])
    W, b = hidden.get_weights()
    hidden.set_weights([W, b - np.tile([0, 20, 0.5], 4)])
    rng = np.random.default_rng(2)
    X, y = rng.normal(size=(40, 3)), rng.normal(size=40)
    dead = reference("dead_neurons").dead_neurons(hidden(X).numpy())
    before = hidden.get_weights()
    model.compile(keras.optimizers.SGD(0.01), loss="mse")
    model.fit(X, y, batch_size=40, epochs=1, verbose=0)
    after = hidden.get_weights()
    assert 4 <= dead.sum() < 12
    np.testing.assert_array_equal(dead, (before[0] == after[0]).all(axis=0))
    np.testing.assert_array_equal(dead, before[1] == after[1])


def test_no_sigmoid_slope_is_above_a_quarter():
    steepest = minimize_scalar(lambda z: -expit(z) * (1 - expit(z)), bounds=(-9, 9))
    assert -steepest.fun == pytest.approx(0.25, abs=1e-12)
    assert steepest.x == pytest.approx(0, abs=1e-4)


@pytest.mark.parametrize("depth", [*range(12), 50, 200])
def test_the_product_of_slopes_is_an_exact_power(depth):
    ours = reference("vanishing_product").sigmoid_slope_product(depth)
    assert Fraction(ours) == Fraction(1, 4) ** depth


@pytest.mark.slow
def test_the_product_of_slopes_is_what_a_tape_finds_through_sigmoids_at_their_steepest():
    import tensorflow as tf

    for depth in range(7):
        x = tf.constant(0.0, tf.float64)
        with tf.GradientTape() as tape:
            tape.watch(x)
            a = x
            for layer in range(depth):
                a = tf.sigmoid(a if layer == 0 else a - 0.5)
        ours = reference("vanishing_product").sigmoid_slope_product(depth)
        assert float(tape.gradient(a, x)) == pytest.approx(ours, rel=1e-12)


def test_layers_until_is_the_first_depth_below_in_whole_number_arithmetic():
    layers_until = reference("vanishing_product").layers_until
    drawn = 10 ** np.random.default_rng(3).uniform(-40, 0, size=200)
    exact = [0.25**depth for depth in range(1, 60)]
    for threshold in [1, 1.0, *drawn.tolist(), *exact]:
        depth = layers_until(threshold)
        assert Fraction(1, 4) ** depth < Fraction(threshold) <= Fraction(1, 4) ** (depth - 1)
    assert [layers_until(power) for power in exact] == list(range(2, 61))


@pytest.mark.slow
@pytest.mark.parametrize("name", ACTIVATIONS)
@pytest.mark.parametrize("units", DEPTHS)
def test_gradient_norms_agree_with_the_gradient_tape(units, name):
    import keras
    import tensorflow as tf

    X, y, layers = _network(units, rows=6, seed=len(units))
    variables = [(tf.Variable(W), tf.Variable(b)) for W, b in layers]
    with tf.GradientTape() as tape:
        a = tf.constant(X)
        for W, b in variables[:-1]:
            a = keras.activations.get(name)(a @ W + b)
        W, b = variables[-1]
        loss = tf.reduce_mean((a @ W + b - y) ** 2)
    gradients = tape.gradient(loss, [W for W, _ in variables])
    ours = reference("gradient_norms").gradient_norms(X, y, layers, *ACTIVATIONS[name])
    np.testing.assert_allclose(ours, [float(tf.norm(g)) for g in gradients], rtol=1e-10)


@pytest.mark.slow
def test_gradient_norms_agree_with_a_keras_model_and_its_own_loss():
    import keras
    import tensorflow as tf

    X, y, layers = _network((4, 7, 5, 2), rows=9, seed=8)
    dense = [keras.layers.Dense(n, activation="tanh", dtype="float64") for n in (7, 5)]
    dense.append(keras.layers.Dense(2, dtype="float64"))
    model = keras.Sequential([keras.Input((4,), dtype="float64"), *dense])
    model.set_weights([array for pair in layers for array in pair])
    with tf.GradientTape() as tape:
        loss = keras.losses.MeanSquaredError(dtype="float64")(y, model(X))
    gradients = tape.gradient(loss, [layer.kernel for layer in dense])
    ours = reference("gradient_norms").gradient_norms(X, y, layers, *ACTIVATIONS["tanh"])
    np.testing.assert_allclose(ours, [float(tf.norm(g)) for g in gradients], rtol=1e-9)


@pytest.mark.parametrize("units", DEPTHS)
def test_gradient_norms_with_relu_are_the_norms_of_backprop_mlp(units):
    X, y, layers = _network(units, rows=5, seed=21)
    slopes = reference("backprop_mlp").backprop_mlp(X, y, layers)
    ours = reference("gradient_norms").gradient_norms(X, y, layers, *ACTIVATIONS["relu"])
    np.testing.assert_allclose(ours, [np.sqrt((dW**2).sum()) for dW, _ in slopes], rtol=1e-12)


def test_gradient_norms_of_a_chain_of_sigmoids_shrink_by_the_vanishing_product():
    """One unit a layer, weights of 1, every sum 0: each layer back leaves exactly a quarter."""
    one = np.ones((1, 1))
    layers = [(one, np.zeros(1)), *[(one, np.full(1, -0.5))] * 5, (one, np.zeros(1))]
    X, y = np.zeros((1, 1)), np.array([[-0.5]])
    norms = reference("gradient_norms").gradient_norms(X, y, layers, *ACTIVATIONS["sigmoid"])
    product = reference("vanishing_product").sigmoid_slope_product
    assert norms[0] == 0  # its input is 0
    assert [float(norm) for norm in norms[1:]] == [product(depth) for depth in (5, 4, 3, 2, 1, 0)]


@pytest.mark.parametrize(("inputs", "outputs"), SIZES)
def test_the_first_weights_have_the_distribution_that_their_papers_ask_for(inputs, outputs):
    answers = reference("initialise")
    limit = np.sqrt(6 / (inputs + outputs))
    weights = answers.glorot_uniform(inputs, outputs, np.random.default_rng(1))
    assert weights.shape == (inputs, outputs)
    assert stats.kstest(weights.ravel(), stats.uniform(-limit, 2 * limit).cdf).pvalue > 0.001
    weights = answers.he_normal(inputs, outputs, np.random.default_rng(1))
    assert weights.shape == (inputs, outputs)
    assert stats.kstest(weights.ravel(), stats.norm(0, np.sqrt(2 / inputs)).cdf).pvalue > 0.001


@pytest.mark.slow
@pytest.mark.parametrize(("inputs", "outputs"), SIZES)
def test_the_first_weights_vary_as_those_of_keras_initializers(inputs, outputs):
    import keras

    answers = reference("initialise")
    theirs = keras.initializers.GlorotUniform(seed=1)((inputs, outputs)).numpy()
    ours = answers.glorot_uniform(inputs, outputs, np.random.default_rng(2))
    assert ours.var() == pytest.approx(theirs.var(), rel=0.05)
    assert np.abs(ours).max() == pytest.approx(np.abs(theirs).max(), rel=0.01)
    # Keras cuts its normal off at two deviations, and widens it so that the variance is the same.
    theirs = keras.initializers.HeNormal(seed=1)((inputs, outputs)).numpy()
    ours = answers.he_normal(inputs, outputs, np.random.default_rng(2))
    assert ours.var() == pytest.approx(theirs.var(), rel=0.06)


@pytest.mark.slow
def test_dense_begins_with_glorots_weights_and_biases_of_zero():
    import keras

    dense = keras.layers.Dense(3)
    assert isinstance(dense.kernel_initializer, keras.initializers.GlorotUniform)
    assert isinstance(dense.bias_initializer, keras.initializers.Zeros)


def test_the_first_weights_keep_signals_alive_through_fifty_layers():
    """What the rules are for: He's with ReLU and Glorot's without keep the size of a signal."""
    answers, rng = reference("initialise"), np.random.default_rng(4)
    a = b = rng.normal(size=(64, 200))
    for _ in range(50):
        a = _relu(a @ answers.he_normal(200, 200, rng))
        b = b @ answers.glorot_uniform(200, 200, rng)
    assert 0.1 < np.sqrt((a**2).mean()) < 10
    assert 0.1 < np.sqrt((b**2).mean()) < 10
