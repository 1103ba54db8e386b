"""The forward pass in NumPy gives what Keras' own gives."""

import numpy as np
import pytest

from dltutor.grader.models.form import LayerForm, ModelForm
from dltutor.grader.models.forward import NoForward, predict
from dltutor.grader.models.functions import FUNCTIONS
from dltutor.grader.models.read import ReadModel
from tests.grader.models.keras_models import read

DENSE = LayerForm("Dense", "relu", {"units": 2, "use_bias": True}, path="dense")
KERNEL = np.array([[1.0, -1.0], [2.0, 0.5], [0.0, 3.0]])


def test_a_dense_layer_by_hand():
    form = ModelForm((3,), (DENSE,))
    got = predict(form, {"dense": [KERNEL, np.array([0.5, -4.0])]}, [[1, 2, 0], [0, 0, 2]])
    np.testing.assert_allclose(got, [[5.5, 0.0], [0.5, 2.0]])
    assert got.dtype == np.float64


@pytest.mark.parametrize(
    "weights",
    [[], [KERNEL], [KERNEL.T, np.zeros(2)], [KERNEL, np.zeros(3)], [KERNEL, np.zeros(2), KERNEL]],
)
def test_weights_that_do_not_fit_are_refused(weights):
    with pytest.raises(NoForward, match="Dense has weights of shapes"):
        predict(ModelForm((3,), (DENSE,)), {"dense": weights}, np.ones((4, 3)))


def test_rows_and_layers_that_do_not_fit_are_refused():
    with pytest.raises(NoForward, match="Rows of shape"):
        predict(ModelForm((3,), ()), {}, np.ones((4, 2)))
    for layer in (LayerForm("ConvLSTM2D"), LayerForm("Activation", "sparsemax")):
        with pytest.raises(NoForward, match="cannot be computed"):
            predict(ModelForm((3,), (layer,)), {}, np.ones((4, 3)))
    always = LayerForm("Dropout", settings={"rate": 0.5, "training": True})
    with pytest.raises(NoForward, match="random"):
        predict(ModelForm((3,), (always,)), {}, np.ones((4, 3)))
    reshape = LayerForm("Reshape", settings={"target_shape": (2, 2)})
    with pytest.raises(NoForward, match="Reshape"):
        predict(ModelForm((3,), (reshape,)), {}, np.ones((4, 3)))


def test_large_numbers_neither_warn_nor_turn_into_nan():
    z = np.array([[-1e6, -1000.0, 0.0, 1000.0, 1e6]])
    with np.errstate(over="ignore"):
        for name, function in FUNCTIONS.items():
            assert not np.isnan(function(z)).any(), name


def agrees(keras, *layers, shape=(4,), adapt=None):
    rng = np.random.default_rng(5)
    model = keras.Sequential([keras.Input(shape), *layers])
    for layer in model.layers:
        if not layer.name.startswith("normalization"):
            # Every weight away from where it starts; variances are positive.
            layer.set_weights([np.abs(rng.normal(size=w.shape)) + 0.1 for w in layer.get_weights()])
            if layer.__class__.__name__ == "Dense":
                layer.set_weights([rng.normal(size=w.shape) for w in layer.get_weights()])
    X = rng.normal(scale=2, size=(6, *shape)).astype(np.float32)
    got = ReadModel(read(model))
    assert got.fault == ""
    assert got.parameters == model.count_params()
    np.testing.assert_allclose(got.predict(X), model.predict(X, verbose=0), rtol=1e-4, atol=1e-5)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", [*sorted(FUNCTIONS), "swish"])
def test_every_activation_agrees_with_keras(name):
    import keras

    agrees(keras, keras.layers.Dense(5, activation=name), keras.layers.Dense(3))
    agrees(keras, keras.layers.Activation(name))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "build",
    [
        lambda L: [L.Dense(3, use_bias=False), L.Dense(2)],
        lambda L: [L.Dense(5), L.BatchNormalization(), L.Activation("relu"), L.Dense(1)],
        lambda L: [L.BatchNormalization(scale=False, epsilon=0.1), L.Dense(1)],
        lambda L: [L.BatchNormalization(center=False, trainable=False), L.Dense(1)],
        lambda L: [L.BatchNormalization(axis=1)],
        lambda L: [L.LayerNormalization(), L.Dense(2)],
        lambda L: [L.LayerNormalization(center=False)],
        lambda L: [L.LayerNormalization(scale=False, epsilon=0.1)],
        lambda L: [L.UnitNormalization(), L.Dense(2)],
        lambda L: [L.Normalization(mean=[1, 2, 3, 4], variance=[1, 4, 9, 0]), L.Dense(2)],
        lambda L: [L.Normalization(mean=2.0, variance=3.0, axis=None), L.Dense(2)],
        lambda L: [L.Normalization(mean=np.arange(4.0), variance=np.ones(4), invert=True)],
        lambda L: [adapted(L.Normalization()), L.Dense(2)],
        lambda L: [adapted(L.Normalization(axis=None)), L.Dense(2)],
        lambda L: [L.Dense(3), L.PReLU(), L.Dense(2)],
        lambda L: [L.LeakyReLU(), L.Dense(3, activation=L.LeakyReLU(negative_slope=0.1))],
        lambda L: [L.ELU(alpha=0.5)],
        lambda L: [L.ReLU(max_value=1, negative_slope=0.1, threshold=0.5)],
        lambda L: [L.ReLU(negative_slope=0.1, threshold=0.5)],
        lambda L: [L.ReLU(max_value=1)],
        lambda L: [L.ReLU(max_value=6), L.ReLU(negative_slope=0.3)],
        lambda L: [L.Rescaling(1 / 16, offset=-0.5), L.Dense(2)],
        lambda L: [L.Rescaling([1.0, 2.0, 3.0, 4.0])],
        lambda L: [L.Reshape((2, 2)), L.Dense(3), L.Flatten(), L.Dense(1)],
        lambda L: [L.Reshape((2, 2)), L.PReLU(shared_axes=[1]), L.Softmax(axis=1)],
        lambda L: [L.Reshape((2, 2)), L.BatchNormalization(axis=1), L.LayerNormalization()],
        lambda L: [L.Reshape((-1, 2)), L.LayerNormalization(axis=[1, 2]), L.UnitNormalization(1)],
        lambda L: [L.Dropout(0.5), L.GaussianNoise(1.0), L.GaussianDropout(0.3), L.Dense(2)],
        lambda L: [L.AlphaDropout(0.3), L.ActivityRegularization(0.1), L.Identity(), L.Dense(2)],
    ],
)
def test_every_kind_of_layer_agrees_with_keras(build):
    import keras

    agrees(keras, *build(keras.layers))


def adapted(layer):
    layer.adapt(np.random.default_rng(2).normal(3, 5, size=(30, 4)))
    return layer


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_models_within_models_agree_with_keras():
    import keras

    L = keras.layers
    inner = keras.Sequential([keras.Input((4,)), L.Dense(3, "tanh"), L.BatchNormalization()])
    inputs = keras.Input((4,))
    model = keras.Model(inputs, keras.activations.relu(L.Dense(2)(inner(inputs))))
    X = np.random.default_rng(1).normal(size=(5, 4))
    got = ReadModel(read(model))
    np.testing.assert_allclose(got.predict(X), model.predict(X, verbose=0), rtol=1e-4, atol=1e-6)
    frozen = keras.Sequential([keras.Input((3,)), L.Lambda(lambda x: x)])
    with pytest.raises(ValueError, match="Lambda"):
        ReadModel(read(frozen)).predict(X)


@pytest.mark.slow
@pytest.mark.parametrize("padding", ["valid", "same"])
@pytest.mark.parametrize("strides", [1, 2, (2, 3)])
def test_convolution_and_pooling_give_what_keras_gives(padding, strides):
    import keras
    from keras import layers

    keras.utils.set_random_seed(3)
    model = keras.Sequential(
        [
            keras.Input((63,)),
            layers.Reshape((9, 7, 1)),
            layers.Conv2D(4, (3, 2), padding=padding, activation="relu"),
            layers.MaxPooling2D(2, strides=strides, padding=padding),
            layers.Conv2D(3, 2, strides=strides, padding="same", use_bias=False),
            layers.AveragePooling2D((1, 2), padding="same"),
            layers.Flatten(),
            layers.Dense(2),
        ]
    )
    rows = np.random.default_rng(0).normal(size=(5, 63)).astype(np.float32)
    got = ReadModel(read(model)).predict(rows)
    np.testing.assert_allclose(got, model.predict(rows, verbose=0), rtol=1e-4, atol=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize("pooling", ["GlobalMaxPooling2D", "GlobalAveragePooling2D"])
def test_global_pooling_gives_what_keras_gives(pooling):
    import keras
    from keras import layers

    pool = getattr(layers, pooling)()
    model = keras.Sequential([keras.Input((6, 5, 2)), layers.Conv2D(3, 2), pool, layers.Dense(2)])
    rows = np.random.default_rng(0).normal(size=(4, 6, 5, 2)).astype(np.float32)
    got = ReadModel(read(model)).predict(rows)
    np.testing.assert_allclose(got, model.predict(rows, verbose=0), rtol=1e-4, atol=1e-5)
