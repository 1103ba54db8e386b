"""The references of lesson 06 against Keras, TensorFlow, scikit-learn, SciPy and NumPy's solver."""

import itertools

import numpy as np
import pytest
from scipy import optimize, special

from tests.references import reference

SIZES = [(1, 1), (1, 4), (5, 1), (4, 4), (12, 3), (40, 6)]


def _rows(rows, n, seed=0):
    rng = np.random.default_rng([rows, n, seed])
    return rng, rng.normal(size=(rows, n)), rng.normal(size=rows)


def _trained_in_keras(X, y, lr, epochs, loss_of, start=None):
    """Weights, bias and losses as keras' SGD and TensorFlow's GradientTape have them."""
    import keras
    import tensorflow as tf

    w = keras.Variable(np.zeros(X.shape[1]) if start is None else start, dtype="float64")
    b = keras.Variable(0.0, dtype="float64")
    variables = [w, b] if start is None else [w]
    optimizer = keras.optimizers.SGD(learning_rate=lr)
    optimizer.build(variables)
    losses = []
    for _ in range(epochs):
        with tf.GradientTape() as tape:
            loss = loss_of(y, tf.linalg.matvec(X, w.value) + b.value)
        slopes = tape.gradient(loss, [variable.value for variable in variables])
        optimizer.apply(slopes, variables)
        losses.append(float(loss))
    return w.numpy(), b.numpy(), np.array(losses)


def _mean_squared_error(y, sums):
    import tensorflow as tf

    return tf.reduce_mean((sums - y) ** 2)


def _cross_entropy(y, sums):
    import tensorflow as tf

    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=sums))


@pytest.mark.slow
@pytest.mark.parametrize("n", [1, 2, 5, 20])
@pytest.mark.parametrize("lr", [0.0, 0.003, 0.02])
def test_gradient_descent_takes_the_steps_of_keras(n, lr):
    rng = np.random.default_rng(n)
    x, w, target = rng.normal(size=n), rng.normal(size=n), rng.normal()
    lr = np.float64(np.float32(lr))  # Keras keeps its rate in single precision
    ours, losses = reference("gradient_descent").gradient_descent(x, w, target, lr, 20)
    row, one = x[np.newaxis], np.array([target])
    theirs, _, their_losses = _trained_in_keras(row, one, lr, 20, _mean_squared_error, start=w)
    np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(losses, their_losses, rtol=1e-9, atol=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("epochs", [0, 1, 20])
def test_fit_line_takes_the_steps_of_keras(size, epochs):
    _, X, y = _rows(*size)
    lr = np.float64(np.float32(0.05))
    ours = reference("fit_line").fit_line(X, y, lr, epochs)
    theirs = _trained_in_keras(X, y, lr, epochs, _mean_squared_error)
    for mine, other in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(mine, other, rtol=1e-9, atol=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("epochs", [0, 1, 20])
def test_fit_logistic_takes_the_steps_of_keras(size, epochs):
    rng, X, _ = _rows(*size)
    y = rng.integers(0, 2, size=len(X)).astype(float)
    lr = np.float64(np.float32(0.3))
    w, b = reference("logistic_regression").fit_logistic(X, y, lr, epochs)
    their_w, their_b, _ = _trained_in_keras(X, y, lr, epochs, _cross_entropy)
    np.testing.assert_allclose(w, their_w, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(b, their_b, rtol=1e-9, atol=1e-12)


def test_gradient_descent_ends_where_its_factor_says():
    rng = np.random.default_rng(2)
    for _ in range(50):
        n, steps = int(rng.integers(1, 8)), int(rng.integers(0, 15))
        x, w, target, lr = rng.normal(size=n), rng.normal(size=n), rng.normal(), rng.uniform(0, 0.2)
        end, losses = reference("gradient_descent").gradient_descent(x, w, target, lr, steps)
        errors = (x @ w - target) * (1 - 2 * lr * x @ x) ** np.arange(steps + 1)
        np.testing.assert_allclose(losses, errors[:-1] ** 2, rtol=1e-8, atol=1e-12)
        np.testing.assert_allclose(end, w - 2 * lr * errors[:-1].sum() * x, rtol=1e-8, atol=1e-10)


@pytest.mark.parametrize("size", [(5, 1), (12, 3), (40, 6)])
def test_fit_line_converges_to_least_squares(size):
    _, X, y = _rows(*size)
    w, b, losses = reference("fit_line").fit_line(X, y, 0.2, 3000)
    with_ones = np.column_stack([X, np.ones(len(X))])
    solved, squares, *_ = np.linalg.lstsq(with_ones, y)
    np.testing.assert_allclose([*w, b], solved, rtol=1e-8, atol=1e-9)
    np.testing.assert_allclose(losses[-1], squares[0] / len(X), rtol=1e-9)
    assert losses[0] == np.mean(y**2)  # that of predicting 0 for every row
    assert np.all(np.diff(losses) <= 1e-12)


@pytest.mark.parametrize("curvature", [0.25, 1, 18, 50.0, 1e4])
def test_a_descent_runs_away_just_above_the_limit_and_not_below(curvature):
    exercise = reference("learning_rate_limit")
    limit = exercise.learning_rate_limit(curvature)
    below = np.abs(exercise.path(1.0, curvature, 0.999 * limit, 200))
    above = np.abs(exercise.path(1.0, curvature, 1.001 * limit, 200))
    assert np.all(np.diff(below) < 0)
    assert np.all(np.diff(above) > 0)


def test_path_descends_by_slopes_that_scipy_approximates():
    rng = np.random.default_rng(3)
    for _ in range(20):
        w, curvature, lr = rng.normal(), rng.uniform(0.1, 5), rng.uniform(0, 0.6)
        positions = reference("learning_rate_limit").path(w, curvature, lr, 6)
        assert positions.shape == (7,)
        assert positions[0] == w
        for before, after in itertools.pairwise(positions):
            slope = optimize.approx_fprime([before], _bowl, 1e-7, curvature)
            np.testing.assert_allclose(after, before - lr * slope[0], rtol=1e-5, atol=1e-5)


def _bowl(w, curvature):
    return 0.5 * curvature * w[0] ** 2


@pytest.mark.parametrize("size", SIZES)
def test_predict_proba_agrees_with_scipy_however_large_the_sums(size):
    rng, X, _ = _rows(*size)
    for magnitude in [1e-5, 1.0, 30.0, 1000.0]:
        w, b = magnitude * rng.normal(size=size[1]), magnitude * rng.normal()
        ours = reference("logistic_regression").predict_proba(X, w, b)
        np.testing.assert_allclose(ours, special.expit(X @ w + b), rtol=1e-12, atol=1e-300)


@pytest.mark.slow
@pytest.mark.parametrize("n", [1, 3])
def test_fit_logistic_converges_to_scikit_learn_without_a_penalty(n):
    from sklearn.linear_model import LogisticRegression

    rng, X, _ = _rows(80, n)
    y = (rng.random(80) < special.expit(X @ rng.normal(size=n) + 0.5)).astype(float)
    w, b = reference("logistic_regression").fit_logistic(X, y, 0.5, 4000)
    model = LogisticRegression(C=np.inf, tol=1e-10, max_iter=1000).fit(X, y)
    np.testing.assert_allclose(w, model.coef_[0], rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(b, model.intercept_[0], rtol=1e-5, atol=1e-6)
    ours = reference("logistic_regression").predict_proba(X, w, b)
    np.testing.assert_allclose(ours, model.predict_proba(X)[:, 1], atol=1e-5)
