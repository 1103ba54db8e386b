"""The references of lesson 01 against Keras' Dense layers, SciPy's BLAS and scikit-learn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.linalg import blas
from sklearn.linear_model import LinearRegression

from tests.references import reference


@given(st.integers(0, 10**6), st.integers(1, 60))
def test_node_value_is_the_dot_product_of_blas(seed, n):
    x, w = np.random.default_rng(seed).normal(size=(2, n))
    scale = np.abs(x) @ np.abs(w)
    assert abs(reference("node_value").node_value(x, w) - blas.ddot(x, w)) <= 1e-13 * scale


@given(st.integers(0, 10**6), st.integers(1, 8), st.integers(1, 12))
def test_linear_unit_predicts_what_a_linear_regression_with_these_weights_does(seed, n, rows):
    rng = np.random.default_rng(seed)
    X, w, b = rng.normal(size=(rows, n)), rng.normal(size=n), float(rng.normal())
    model = LinearRegression()
    model.coef_, model.intercept_ = w, b
    ours = reference("linear_unit").linear_unit
    np.testing.assert_allclose(ours(X, w, b), model.predict(X), rtol=1e-11, atol=1e-12)
    np.testing.assert_allclose(ours(X[0], w, b), model.predict(X[:1])[0], rtol=1e-11, atol=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize(("rows", "n", "hidden"), [(1, 2, 2), (5, 3, 4), (4, 4, 4), (7, 1, 3)])
def test_the_forward_pass_is_that_of_two_keras_layers(rows, n, hidden):
    import keras

    rng = np.random.default_rng(rows)
    X, W, v = rng.normal(size=(rows, n)), rng.normal(size=(hidden, n)), rng.normal(size=hidden)
    model = keras.Sequential(
        [
            keras.Input((n,), dtype="float64"),
            keras.layers.Dense(hidden, use_bias=False, dtype="float64"),
            keras.layers.Dense(1, use_bias=False, dtype="float64"),
        ]
    )
    # Keras keeps a column for each unit, the lesson a row.
    model.set_weights([W.T, v[:, None]])
    expected = model(X).numpy()[:, 0]
    rows_at_once = reference("predict_rows").predict_rows(X, W, v)
    one_by_one = [reference("forward_pass").forward_pass(x, W, v) for x in X]
    np.testing.assert_allclose(rows_at_once, expected, rtol=1e-11, atol=1e-12)
    np.testing.assert_allclose(one_by_one, expected, rtol=1e-11, atol=1e-12)


def test_the_bank_by_hand_is_what_the_network_gives():
    values = reference("bank_by_hand")
    inputs, hidden = np.array([2.0, 3.0]), np.array([[1.0, 1.0], [-1.0, 1.0]])
    node_value, forward_pass = reference("node_value"), reference("forward_pass")
    assert node_value.node_value(inputs, hidden[0]) == values.hidden_top
    assert node_value.node_value(inputs, hidden[1]) == values.hidden_bottom
    prediction = forward_pass.forward_pass(inputs, hidden, np.array([2.0, -1.0]))
    assert prediction == values.prediction
