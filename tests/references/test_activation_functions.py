"""ReLU, step, leaky ReLU, the bank's network and the two gates, against outside authorities."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy.special import expit

from tests.references import reference

ANY_SHAPE = arrays.array_shapes(min_dims=0, max_dims=3, max_side=5)
ANY_NUMBERS = arrays.arrays(np.float64, ANY_SHAPE, elements=st.floats(-1e6, 1e6))
BANK = np.array([2.0, 3.0]), np.array([[1.0, 1.0], [-1.0, 1.0]]), np.array([2.0, -1.0])


def _logits():
    return np.append(np.random.default_rng(4).normal(scale=20, size=200), 0.0)


@settings(deadline=None)
@given(arrays.arrays(np.float64, ANY_SHAPE))
def test_relu_is_pythons_max_and_lets_nan_through(z):
    ours = reference("relu").relu(z)
    assert np.shape(ours) == z.shape
    for given_, got in zip(np.ravel(z), np.ravel(ours), strict=True):
        assert got == max(given_, 0.0) or (np.isnan(given_) and np.isnan(got))


@settings(deadline=None)
@given(ANY_NUMBERS)
def test_step_is_numpys_heaviside_with_one_at_zero(z):
    np.testing.assert_array_equal(reference("step_and_leaky").step(z), np.heaviside(z, 1.0))


@settings(deadline=None)
@given(ANY_NUMBERS, st.floats(0, 1))
def test_leaky_relu_is_the_larger_of_z_and_its_leak(z, alpha):
    ours = reference("step_and_leaky").leaky_relu(z, alpha)
    np.testing.assert_array_equal(ours, np.maximum(z, alpha * z))


@pytest.mark.parametrize("z", [2, -3, 0, 0.5, -1000.0])
def test_a_plain_number_comes_back_as_a_number(z):
    gates = reference("step_and_leaky")
    for function in (reference("relu").relu, gates.step, gates.leaky_relu):
        assert np.ndim(function(z)) == 0
        assert float(function(z)) == float(function(np.array([z], dtype=float))[0])


def test_the_bank_gives_what_the_lesson_says():
    predict = reference("bank_with_activation").predict
    assert predict(*BANK, np.tanh) == pytest.approx(1.238, abs=5e-4)
    assert predict(*BANK, reference("relu").relu) == 9


@pytest.mark.parametrize("activation", ["logistic", "tanh", "relu", "identity"])
def test_the_bank_agrees_with_scikit_learn(activation):
    from sklearn.neural_network import MLPRegressor

    functions = {
        "logistic": expit,
        "tanh": np.tanh,
        "relu": reference("relu").relu,
        "identity": np.asarray,
    }
    rng = np.random.default_rng(5)
    for n, hidden in [(1, 3), (3, 2), (4, 4), (6, 1)]:
        network = MLPRegressor(hidden_layer_sizes=(hidden,), activation=activation, random_state=0)
        X = rng.normal(size=(10, n))
        network.partial_fit(X, rng.normal(size=10))
        hidden_weights, output_weights = rng.normal(size=(hidden, n)), rng.normal(size=hidden)
        network.coefs_ = [hidden_weights.T, output_weights[:, np.newaxis]]
        network.intercepts_ = [np.zeros(hidden), np.zeros(1)]
        predict = reference("bank_with_activation").predict
        ours = [predict(x, hidden_weights, output_weights, functions[activation]) for x in X]
        np.testing.assert_allclose(ours, network.predict(X), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize(("gate", "logic"), [("and", np.logical_and), ("or", np.logical_or)])
def test_a_gate_answers_as_numpys_logic(gate, logic):
    values, step = vars(reference("linear_boundary")), reference("step_and_leaky").step
    for x in itertools.product([0, 1], repeat=2):
        z = np.dot(values[f"{gate}_weights"], x) + values[f"{gate}_bias"]
        assert step(z) == logic(*x)


@pytest.mark.slow
def test_values_agree_with_keras():
    from tensorflow import keras

    z, gates = _logits(), reference("step_and_leaky")
    theirs = keras.ops.convert_to_numpy(keras.activations.relu(z))
    np.testing.assert_array_equal(reference("relu").relu(z), theirs)
    for alpha in (0.01, 0.2, 1.0):
        theirs = keras.ops.convert_to_numpy(keras.activations.leaky_relu(z, negative_slope=alpha))
        np.testing.assert_allclose(gates.leaky_relu(z, alpha), theirs, rtol=1e-6)


@pytest.mark.slow
def test_the_bank_agrees_with_keras():
    from tensorflow import keras

    inputs, hidden_weights, output_weights = BANK
    for name, function in [("tanh", np.tanh), ("relu", reference("relu").relu)]:
        hidden = keras.layers.Dense(2, activation=name, use_bias=False)
        output = keras.layers.Dense(1, use_bias=False)
        network = keras.Sequential([keras.Input((2,)), hidden, output])
        network.set_weights([hidden_weights.T, output_weights[:, np.newaxis]])
        theirs = keras.ops.convert_to_numpy(network(inputs[np.newaxis]))[0, 0]
        ours = reference("bank_with_activation").predict(*BANK, function)
        assert ours == pytest.approx(theirs, rel=1e-6)
