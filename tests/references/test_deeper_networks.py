"""The references of lesson 03 against Keras, NumPy and SciPy."""

import itertools

import numpy as np
import pytest
from scipy import linalg

from tests.references import reference

WIDTHS = [[3, 1], [2, 5, 3], [4, 4, 4, 4], [1, 6, 2, 7, 1], [10, 16, 8, 3]]


def _layers(widths, rng):
    pairs = itertools.pairwise(widths)
    return [(rng.normal(size=pair), rng.normal(size=pair[1])) for pair in pairs]


def _keras_network(widths, activation="relu", output_activation=None):
    import keras

    last = len(widths) - 2
    functions = [activation] * last + [output_activation]
    dense = [
        keras.layers.Dense(units, activation=function, dtype="float64")
        for units, function in zip(widths[1:], functions, strict=True)
    ]
    return keras.Sequential([keras.Input((widths[0],), dtype="float64"), *dense])


def _in_keras(X, layers, **activations):
    widths = [len(layers[0][0]), *(len(b) for _, b in layers)]
    model = _keras_network(widths, **activations)
    model.set_weights([array for layer in layers for array in layer])
    return model(X).numpy()


@pytest.mark.slow
@pytest.mark.parametrize("widths", WIDTHS)
def test_deep_forward_agrees_with_a_keras_network_of_the_same_weights(widths):
    rng = np.random.default_rng(len(widths))
    X, layers = rng.normal(size=(20, widths[0])), _layers(widths, rng)
    ours = reference("deep_forward").deep_forward(X, layers)
    np.testing.assert_allclose(ours, _in_keras(X, layers), rtol=1e-11, atol=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("activation", ["relu", "tanh", "sigmoid", "softmax", "linear"])
def test_dense_layer_agrees_with_a_keras_dense_layer(activation):
    import keras

    rng = np.random.default_rng(4)
    X, [(W, b)] = rng.normal(size=(15, 4)), _layers([4, 6], rng)
    function = keras.activations.get(activation)
    ours = reference("dense_layer").dense_layer(X, W, b, lambda z: np.asarray(function(z)))
    theirs = _in_keras(X, [(W, b)], output_activation=activation)
    np.testing.assert_allclose(ours, theirs, rtol=1e-11, atol=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("widths", [*WIDTHS, [3, 4, 1], [2, 4, 3, 1], [11, 512, 512, 512, 1]])
def test_count_parameters_agrees_with_what_keras_counts(widths):
    ours = reference("count_parameters").count_parameters(widths)
    assert ours == _keras_network(widths).count_params()


@pytest.mark.slow
@pytest.mark.parametrize("widths", WIDTHS)
def test_collapse_linear_agrees_with_a_keras_stack_without_activations(widths):
    rng = np.random.default_rng(len(widths))
    X, layers = rng.normal(size=(20, widths[0])), _layers(widths, rng)
    W, b = reference("collapse_linear").collapse_linear(layers)
    stacked = _in_keras(X, layers, activation=None)
    np.testing.assert_allclose(X @ W + b, stacked, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("widths", WIDTHS)
def test_collapse_linear_is_what_least_squares_finds_in_the_stack(widths):
    rng = np.random.default_rng(7)
    layers, X = _layers(widths, rng), rng.normal(size=(100, widths[0]))
    stacked = X
    for W_layer, b_layer in layers:
        stacked = stacked @ W_layer + b_layer
    W, b = reference("collapse_linear").collapse_linear(layers)
    with_ones = np.column_stack([X, np.ones(len(X))])
    found, *_ = linalg.lstsq(with_ones, stacked)
    np.testing.assert_allclose(np.vstack([W, b]), found, rtol=1e-9, atol=1e-9)
    assert W.shape == (widths[0], widths[-1])
    assert b.shape == (widths[-1],)


def test_count_parameters_agrees_with_counting_the_entries():
    rng = np.random.default_rng(3)
    for _ in range(50):
        widths = rng.integers(1, 12, size=rng.integers(2, 7)).tolist()
        entries = sum(W.size + b.size for W, b in _layers(widths, rng))
        assert reference("count_parameters").count_parameters(widths) == entries


def test_deep_forward_and_dense_layer_agree():
    rng = np.random.default_rng(5)
    X, layers = rng.normal(size=(8, 3)), _layers([3, 6, 5, 2], rng)
    dense_layer = reference("dense_layer").dense_layer
    a = X
    for W, b in layers[:-1]:
        a = dense_layer(a, W, b, lambda z: z.clip(min=0))
    expected = dense_layer(a, *layers[-1], lambda z: z)
    np.testing.assert_array_equal(reference("deep_forward").deep_forward(X, layers), expected)


def test_the_xor_network_says_what_python_says():
    xor = reference("xor_network")
    for x1, x2 in itertools.product([0, 1], repeat=2):
        hidden = [max(0, x1 * xor.W1[0][i] + x2 * xor.W1[1][i] + xor.b1[i]) for i in range(2)]
        output = hidden[0] * xor.W2[0][0] + hidden[1] * xor.W2[1][0] + xor.b2[0]
        assert (output > 0.5) == bool(x1 ^ x2)


def test_no_single_neuron_computes_xor():
    rows = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    grid = np.stack(np.meshgrid(*[np.linspace(-3, 3, 25)] * 3), axis=-1).reshape(-1, 3)
    said = grid[:, :2] @ rows.T + grid[:, 2:] > 0.5
    assert (said == [False, True, True, True]).all(axis=1).any()  # OR is found by the same search
    assert not (said == [False, True, True, False]).all(axis=1).any()
