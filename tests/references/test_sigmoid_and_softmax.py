"""The references of lesson 02's smooth activations, against SciPy, NumPy, TensorFlow and Keras."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy import special

from tests.references import reference

ANY_SHAPE = arrays.array_shapes(min_dims=0, max_dims=3, max_side=5)
ROWS = arrays.array_shapes(min_dims=1, max_dims=2, max_side=6)


def _numbers(shapes, bound):
    return arrays.arrays(np.float64, shapes, elements=st.floats(-bound, bound))


def _logits():
    return np.random.default_rng(2).normal(scale=30, size=(40, 7))


@settings(deadline=None)
@given(_numbers(ANY_SHAPE, 2000))
def test_sigmoid_agrees_with_scipy_without_a_warning(z):
    ours = reference("sigmoid").sigmoid(z)
    np.testing.assert_allclose(ours, special.expit(z), rtol=1e-14, atol=1e-300)
    assert np.shape(ours) == z.shape


@settings(deadline=None)
@given(_numbers(ANY_SHAPE, 2000))
def test_tanh_from_sigmoid_agrees_with_numpy(z):
    ours = reference("tanh_from_sigmoid").tanh_from_sigmoid(z)
    np.testing.assert_allclose(ours, np.tanh(z), rtol=0, atol=1e-15)
    assert np.shape(ours) == z.shape


@settings(deadline=None)
@given(_numbers(ROWS, 2000))
def test_softmax_agrees_with_scipy(logits):
    ours = reference("softmax").softmax(logits)
    np.testing.assert_allclose(ours, special.softmax(logits, axis=-1), rtol=1e-11, atol=1e-300)


@settings(deadline=None)
@given(_numbers(ROWS, 1000), st.integers(-1000, 1000))
def test_softmax_does_not_change_when_a_row_is_shifted(logits, shift):
    softmax = reference("softmax").softmax
    np.testing.assert_allclose(softmax(logits + shift), softmax(logits), rtol=1e-11, atol=1e-300)


@settings(deadline=None)
@given(_numbers(ANY_SHAPE, 30))
def test_the_smooth_slopes_agree_with_central_differences(z):
    slopes = reference("activation_slopes")
    step = 1e-5
    for slope, curve in [(slopes.sigmoid_slope, special.expit), (slopes.tanh_slope, np.tanh)]:
        rise = (curve(z + step) - curve(z - step)) / (2 * step)
        np.testing.assert_allclose(slope(z), rise, rtol=0, atol=1e-9)


@settings(deadline=None)
@given(_numbers(ANY_SHAPE, 2000))
def test_relu_slope_is_one_right_of_zero_only(z):
    np.testing.assert_array_equal(reference("activation_slopes").relu_slope(z), z > 0)


@pytest.mark.parametrize(
    ("exercise", "name"),
    [
        ("sigmoid", "sigmoid"),
        ("tanh_from_sigmoid", "tanh_from_sigmoid"),
        ("activation_slopes", "sigmoid_slope"),
        ("activation_slopes", "tanh_slope"),
        ("activation_slopes", "relu_slope"),
    ],
)
@pytest.mark.parametrize("z", [2, -3, 0, 0.5, -1000.0, 1000])
def test_a_plain_number_comes_back_as_a_number(exercise, name, z):
    function = getattr(reference(exercise), name)
    assert np.ndim(function(z)) == 0
    assert float(function(z)) == pytest.approx(float(function(np.array([z]))[0]), rel=1e-15)


@pytest.mark.slow
def test_values_agree_with_tensorflow():
    import tensorflow as tf

    z = _logits()
    np.testing.assert_allclose(reference("sigmoid").sigmoid(z), tf.sigmoid(z).numpy(), atol=1e-14)
    np.testing.assert_allclose(
        reference("tanh_from_sigmoid").tanh_from_sigmoid(z), tf.tanh(z).numpy(), atol=1e-14
    )
    np.testing.assert_allclose(
        reference("softmax").softmax(z), tf.nn.softmax(z).numpy(), rtol=1e-10, atol=1e-14
    )


@pytest.mark.slow
@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
def test_slopes_agree_with_automatic_differentiation_of_keras(activation):
    import tensorflow as tf
    from tensorflow import keras

    z = tf.constant(np.append(_logits(), 0.0))
    with tf.GradientTape() as tape:
        tape.watch(z)
        a = keras.activations.get(activation)(z)
    slope = getattr(reference("activation_slopes"), f"{activation}_slope")
    np.testing.assert_allclose(slope(z.numpy()), tape.gradient(a, z).numpy(), rtol=0, atol=1e-14)
