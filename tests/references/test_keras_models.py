"""The reference of lesson 10 against Keras itself."""

import itertools

import numpy as np
import pytest

from tests.references import reference

WIDTHS = [[3, 1], [2, 4], [2, 2, 1], [5, 50, 32, 1], [4, 4, 4, 4], [1, 6, 2, 7, 3, 2]]


def _model(widths, spelling="arguments"):
    import keras

    first, *units = widths
    layers = []
    for each in units[:-1]:
        if spelling == "arguments":
            layers.append(keras.layers.Dense(each, activation="relu"))
        else:
            layers += [keras.layers.Dense(each), keras.layers.Activation("relu")]
    return keras.Sequential([keras.Input((first,)), *layers, keras.layers.Dense(units[-1])])


def _with_random_biases(model, rng):
    """Keras' first biases are 0, which would show nothing of where they are added."""
    model.set_weights([rng.normal(size=each.shape) for each in model.get_weights()])
    return model


@pytest.mark.slow
@pytest.mark.parametrize("spelling", ["arguments", "layers of their own"])
@pytest.mark.parametrize("widths", WIDTHS)
def test_predict_like_keras_gives_what_predict_gives(widths, spelling):
    rng = np.random.default_rng(len(widths))
    model = _with_random_biases(_model(widths, spelling), rng)
    X = rng.normal(size=(40, widths[0]))  # more rows than one batch of predict has
    ours = reference("predict_like_keras").predict_like_keras(X, model.get_weights())
    theirs = model.predict(X, verbose=0)
    assert ours.shape == theirs.shape == (40, widths[-1])
    np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-4 * np.abs(theirs).max())


@pytest.mark.slow
def test_predict_like_keras_gives_what_a_trained_model_predicts():
    import keras

    keras.utils.set_random_seed(3)
    rng = np.random.default_rng(3)
    X = rng.normal(size=(64, 4))
    model = _model([4, 8, 1])
    model.compile(optimizer="adam", loss="mse")
    model.fit(X, X @ rng.normal(size=4), epochs=5, verbose=0)
    ours = reference("predict_like_keras").predict_like_keras(X, model.get_weights())
    np.testing.assert_allclose(ours, model.predict(X, verbose=0), rtol=1e-4, atol=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize("widths", WIDTHS)
def test_get_weights_is_a_flat_list_of_a_matrix_and_biases_a_layer(widths):
    shapes = [shape for n, m in itertools.pairwise(widths) for shape in ((n, m), (m,))]
    weights = _model(widths).get_weights()
    assert [each.shape for each in weights] == shapes
    assert {each.dtype for each in weights} == {np.dtype(np.float32)}


@pytest.mark.parametrize("widths", WIDTHS)
def test_predict_like_keras_agrees_with_deep_forward(widths):
    rng = np.random.default_rng(8)
    X = rng.normal(size=(6, widths[0]))
    layers = [
        (rng.normal(size=pair), rng.normal(size=pair[1])) for pair in itertools.pairwise(widths)
    ]
    flat = [array for layer in layers for array in layer]
    np.testing.assert_array_equal(
        reference("predict_like_keras").predict_like_keras(X, flat),
        reference("deep_forward").deep_forward(X, layers),
    )
