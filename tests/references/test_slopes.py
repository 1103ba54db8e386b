"""The references of lesson 05 against TensorFlow's GradientTape, SciPy and the analytic values."""

import numpy as np
import pytest
from scipy import differentiate, optimize, special

from tests.references import reference

SIZES = [1, 2, 3, 7, 30]

ACTIVATIONS = {
    "identity": (lambda z: z, lambda z: 1.0),
    "tanh": (np.tanh, lambda z: 1 / np.cosh(z) ** 2),
    "sigmoid": (special.expit, lambda z: special.expit(z) * special.expit(-z)),
    "softplus": (lambda z: np.logaddexp(0, z), special.expit),
    "relu": (lambda z: np.maximum(z, 0), lambda z: float(z > 0)),
    "leaky_relu": (lambda z: np.where(z > 0, z, 0.2 * z), lambda z: np.where(z > 0, 1.0, 0.2)),
}


def _taped(loss, *watched):
    """TensorFlow's slopes of a loss of float64 tensors."""
    import tensorflow as tf

    tensors = [tf.constant(each, dtype=tf.float64) for each in watched]
    with tf.GradientTape() as tape:
        for tensor in tensors:
            tape.watch(tensor)
        height = loss(*tensors)
    return [slope.numpy() for slope in tape.gradient(height, tensors)]


def _example(n):
    rng = np.random.default_rng(n)
    return rng.normal(size=n), rng.normal(size=n), float(rng.normal())


def _table(rows, n):
    rng = np.random.default_rng([rows, n])
    return rng.normal(size=(rows, n)), rng.normal(size=rows), rng.normal(size=n)


def test_slope_by_hand_agrees_with_the_functions_of_the_lesson():
    hand = reference("slope_by_hand")
    x, w = np.array([3.0]), np.array([2.0])
    assert hand.prediction == x @ w
    assert hand.error == x @ w - 10
    slope = reference("weight_slope").weight_slope(x, w, 10.0)
    assert hand.slope == slope
    assert hand.new_weight == reference("update_weights").update_weights(w, slope, 0.01)


@pytest.mark.slow
@pytest.mark.parametrize("n", SIZES)
def test_weight_slope_agrees_with_a_gradient_tape(n):
    import tensorflow as tf

    x, w, target = _example(n)
    ours = reference("weight_slope").weight_slope(x, w, target)
    [theirs] = _taped(lambda w: (tf.reduce_sum(w * x) - target) ** 2, w)
    np.testing.assert_allclose(ours, theirs, rtol=1e-11, atol=1e-12)


@pytest.mark.parametrize("n", SIZES)
def test_weight_slope_agrees_with_scipy_differences(n):
    x, w, target = _example(n)
    ours = reference("weight_slope").weight_slope(x, w, target)
    theirs = optimize.approx_fprime(w, lambda w: (w @ x - target) ** 2)
    np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize("name", ACTIVATIONS)
@pytest.mark.parametrize("n", SIZES)
def test_slope_through_activation_agrees_with_a_gradient_tape(n, name):
    import keras
    import tensorflow as tf

    x, w, target = _example(n)
    activation = keras.activations.get("linear" if name == "identity" else name)
    ours = reference("slope_through_activation").slope_through_activation(
        x, w, target, *ACTIVATIONS[name]
    )
    [theirs] = _taped(lambda w: (activation(tf.reduce_sum(w * x)) - target) ** 2, w)
    np.testing.assert_allclose(ours, theirs, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_slope_through_activation_agrees_with_scipy_differentiate(name):
    activation, slope = ACTIVATIONS[name]
    x, w, target = _example(3)

    def along(t, i):
        """The loss with w[i] moved to t."""
        rest = w @ x - w[i] * x[i]
        return (activation(rest + t * x[i]) - target) ** 2

    ours = reference("slope_through_activation").slope_through_activation(
        x, w, target, activation, slope
    )
    for i in range(3):
        theirs = differentiate.derivative(along, w[i], args=(i,), initial_step=1e-2)
        np.testing.assert_allclose(ours[i], theirs.df, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize("shape", [(1,), (5,), (2, 3), (4, 1), (2, 3, 2)])
def test_numerical_slope_agrees_with_analytic_slopes(shape):
    rng = np.random.default_rng(len(shape))
    w, factors = rng.normal(size=shape), rng.normal(size=shape)
    numerical_slope = reference("numerical_slope").numerical_slope
    found = numerical_slope(lambda w: (factors * np.sin(w)).sum(), w)
    np.testing.assert_allclose(found, factors * np.cos(w), rtol=1e-7, atol=1e-8)
    found = numerical_slope(lambda w: (w**2).sum() ** 2, w)
    np.testing.assert_allclose(found, 4 * w * (w**2).sum(), rtol=1e-7, atol=1e-7)


@pytest.mark.parametrize("n", SIZES)
def test_numerical_slope_is_scipys_three_point_formula(n):
    rng = np.random.default_rng(n)
    w, matrix = rng.normal(size=n), rng.normal(size=(4, n))

    def loss(w):
        return np.exp(np.tanh(matrix @ w)).sum()

    for eps in (1e-1, 1e-3):
        one_sided = optimize.approx_fprime(w, loss, eps)
        other_side = -optimize.approx_fprime(-w, lambda v: loss(-v), eps)
        found = reference("numerical_slope").numerical_slope(loss, w, eps)
        np.testing.assert_allclose(found, (one_sided + other_side) / 2, rtol=1e-9, atol=1e-10)


def test_numerical_slope_takes_an_array_without_axes():
    found = reference("numerical_slope").numerical_slope(np.exp, np.array(0.5), 1e-4)
    assert found.shape == ()
    np.testing.assert_allclose(found, np.exp(0.5) * np.sinh(1e-4) / 1e-4, rtol=1e-10)


@pytest.mark.slow
@pytest.mark.parametrize("shape", [(4,), (2, 3), (2, 2, 3)])
def test_update_weights_agrees_with_a_step_of_keras_sgd(shape):
    import keras

    rng = np.random.default_rng(5)
    w, slope = rng.normal(size=shape), rng.normal(size=shape)
    variable = keras.Variable(w, dtype="float64")
    keras.optimizers.SGD(learning_rate=0.25).apply([keras.ops.convert_to_tensor(slope)], [variable])
    ours = reference("update_weights").update_weights(w, slope, 0.25)
    np.testing.assert_allclose(ours, variable.numpy(), rtol=1e-12)


def test_a_small_step_lowers_the_loss_and_one_uphill_raises_it():
    for rows, n in [(1, 1), (3, 2), (5, 8), (40, 3)]:
        X, y, w = _table(rows, n)
        slope = reference("mse_slope").mse_slope(X, y, w)
        down = reference("update_weights").update_weights(w, slope, 1e-3)
        up = reference("update_weights").update_weights(w, slope, -1e-3)
        here, below, above = (((X @ each - y) ** 2).mean() for each in (w, down, up))
        assert below < here < above


@pytest.mark.slow
@pytest.mark.parametrize(("rows", "n"), [(1, 1), (1, 4), (3, 3), (6, 2), (50, 9)])
def test_mse_slope_agrees_with_a_gradient_tape_through_keras_loss(rows, n):
    import keras
    import tensorflow as tf

    X, y, w = _table(rows, n)
    [theirs] = _taped(
        lambda w: keras.losses.mean_squared_error(y, tf.linalg.matvec(tf.constant(X), w)), w
    )
    ours = reference("mse_slope").mse_slope(X, y, w)
    np.testing.assert_allclose(ours, theirs, rtol=1e-11, atol=1e-12)


@pytest.mark.parametrize(("rows", "n"), [(1, 1), (1, 4), (3, 3), (6, 2), (50, 9)])
def test_mse_slope_is_the_mean_of_the_rows_slopes_and_what_nudging_says(rows, n):
    X, y, w = _table(rows, n)
    ours = reference("mse_slope").mse_slope(X, y, w)
    weight_slope = reference("weight_slope").weight_slope
    each = [weight_slope(x, w, target) for x, target in zip(X, y, strict=True)]
    np.testing.assert_allclose(ours, np.mean(each, axis=0), rtol=1e-11, atol=1e-12)
    nudged = reference("numerical_slope").numerical_slope(lambda w: ((X @ w - y) ** 2).mean(), w)
    np.testing.assert_allclose(ours, nudged, rtol=1e-6, atol=1e-8)


@pytest.mark.parametrize(("rows", "n"), [(20, 1), (30, 4), (80, 10)])
def test_mse_slope_is_zero_where_least_squares_says(rows, n):
    X, y, _ = _table(rows, n)
    best = np.linalg.lstsq(X, y)[0]
    slope = reference("mse_slope").mse_slope(X, y, best)
    np.testing.assert_allclose(slope, np.zeros(n), atol=1e-12)
