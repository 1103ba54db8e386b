"""However a model is written, it has one form."""

import warnings

import pytest

from dltutor.grader.models.assemble import model_form
from dltutor.grader.models.read import ReadModel
from tests.grader.models.keras_models import read

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def keras():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import keras
        import tensorflow  # noqa: F401  its warnings come once

        yield keras


def form(model):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        got = read(model)
    assert got.fault == ""
    return model_form(got.config)


def plain(keras):
    L = keras.layers
    return keras.Sequential(
        [
            keras.Input((3,)),
            L.Dense(8, activation="relu"),
            L.BatchNormalization(),
            L.Dropout(0.5),
            L.Dense(1, activation="sigmoid"),
        ]
    )


def functional(keras):
    L = keras.layers
    inputs = keras.Input(shape=(3,), name="sugars")
    x = L.Dense(8, activation=keras.activations.relu)(inputs)
    x = L.Dropout(0.5)(L.BatchNormalization(axis=1)(x))
    return keras.Model(inputs=inputs, outputs=L.Dense(1, activation="sigmoid")(x), name="mine")


def functional_with_lists(keras):
    inputs = keras.Input((3,))
    x = inputs
    for layer in functional(keras).layers[1:]:
        x = layer(x)
    return keras.Model([inputs], [x])


def nested(keras):
    L = keras.layers
    first = keras.Sequential([keras.Input((3,)), L.Dense(8, "relu")], name="first")
    inner = keras.Sequential([L.Dropout(0.5, seed=3), L.Dense(1, activation="sigmoid")])
    return keras.Sequential([first, keras.Sequential([L.BatchNormalization(), inner])])


def nested_functional(keras):
    L = keras.layers
    inside = keras.Input((3,))
    inner = keras.Model(inside, L.BatchNormalization()(L.Dense(8, "relu")(inside)), name="inner")
    inputs = keras.Input((3,))
    x = L.Dropout(0.5)(inner(inputs))
    return keras.Model(inputs, L.Activation("sigmoid")(L.Dense(1)(x)))


def added(keras):
    L = keras.layers
    model = keras.Sequential(name="added")
    model.add(L.InputLayer(shape=(3,)))
    model.add(L.Dense(8, kernel_initializer="he_normal", bias_initializer="ones", name="hidden"))
    for layer in (L.ReLU(), L.BatchNormalization(), L.Dropout(0.5), L.Dense(1)):
        model.add(layer)
    model.add(L.Activation("sigmoid"))
    return model


def built(keras):
    L = keras.layers
    layers = [L.Dense(8), L.Activation("relu"), L.BatchNormalization(), L.Dropout(0.5)]
    model = keras.Sequential([*layers, L.Dense(1, keras.activations.sigmoid)])
    model.build((None, 3))
    return model


def called(keras):
    model = keras.Sequential(plain(keras).layers)
    model(keras.ops.ones((5, 3)))
    return model


def input_shape(keras):
    L = keras.layers
    return keras.Sequential(
        [
            L.Dense(8, input_shape=(3,), activation=L.ReLU()),
            L.BatchNormalization(beta_initializer="ones"),
            L.Dropout(0.5, seed=1),
            L.Dense(
                1, activation=L.Activation("sigmoid"), kernel_regularizer=keras.regularizers.L2(0)
            ),
        ]
    )


def input_dim(keras):
    L = keras.layers
    import tensorflow as tf

    return keras.Sequential(
        [
            L.Dense(8, input_dim=3, activation=tf.nn.relu),
            L.BatchNormalization(),
            L.Dropout(0.5),
            L.Dense(1, activation=tf.sigmoid),
        ]
    )


def with_idle_layers(keras):
    L = keras.layers
    return keras.Sequential(
        [
            keras.Input((3,)),
            L.Flatten(),
            L.Dense(8, "relu"),
            L.Activation("relu"),
            L.Identity(),
            L.BatchNormalization(),
            L.Dropout(0.5, trainable=False),
            L.Dropout(0),
            L.Dense(1, "linear"),
            L.Activation("linear"),
            L.Activation("sigmoid"),
            L.GaussianNoise(0.0),
        ]
    )


def by_operations(keras):
    L = keras.layers
    inputs = keras.Input((3,))
    x = keras.ops.relu(L.Dense(8)(inputs))
    x = L.Dropout(0.5)(L.BatchNormalization()(x))
    return keras.Model(inputs, keras.activations.sigmoid(L.Dense(1)(x)))


def half_precision(keras):
    L = keras.layers
    inputs = keras.Input((3,), dtype="float64")
    x = L.Dense(8, "relu", dtype="float64")(inputs)
    x = L.Dropout(0.5)(L.BatchNormalization(dtype="float64")(x))
    return keras.Model(inputs, L.Dense(1, "sigmoid", dtype="float64")(x))


WAYS = [
    functional,
    functional_with_lists,
    nested,
    nested_functional,
    added,
    built,
    called,
    input_shape,
    input_dim,
    with_idle_layers,
    by_operations,
    half_precision,
]


@pytest.mark.parametrize("way", WAYS)
def test_one_model_written_in_many_ways_has_one_form(keras, way):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # input_shape= is not what Keras recommends
        model = way(keras)
    assert form(model) == form(plain(keras))


@pytest.mark.parametrize(
    "first, second",
    [
        ("relu", "keras.activations.relu"),
        ("relu", "keras.ops.relu"),
        ("relu", "tf.nn.relu"),
        ("relu", "L.ReLU()"),
        ("relu6", "L.ReLU(max_value=6)"),
        ("leaky_relu", "L.LeakyReLU(negative_slope=0.2)"),
        ("leaky_relu", "L.ReLU(negative_slope=0.2)"),
        ("elu", "L.ELU()"),
        ("softmax", "tf.nn.softmax"),
        ("softmax", "L.Softmax()"),
        ("softmax", "L.Softmax(axis=1)"),
        ("log_softmax", "tf.nn.log_softmax"),
        ("swish", "silu"),
        ("swish", "tf.nn.silu"),
        ("swish", "tf.nn.swish"),
        ("hard_swish", "hard_silu"),
        ("linear", None),
        ("linear", "tf.identity"),
        ("linear", "keras.activations.linear"),
        ("gelu", "keras.activations.gelu"),
    ],
)
def test_an_activation_as_a_name_a_function_and_a_layer(keras, first, second):
    import tensorflow as tf

    L = keras.layers
    if second and ("." in second):
        second = eval(second, {"keras": keras, "tf": tf, "L": L})

    def one(activation, alone=False):
        layers = [
            L.Dense(4),
            L.Activation(activation) if isinstance(activation, str) else activation,
        ]
        layers = layers if alone else [L.Dense(4, activation=activation)]
        return form(keras.Sequential([keras.Input((3,)), *layers]))

    assert one(first) == one(second)
    if isinstance(second, L.Layer):
        assert one(first) == one(second, alone=True)
    assert len(one(second).layers) == 1


def test_an_activation_with_settings_is_a_layer_wherever_it_stands(keras):
    L = keras.layers
    inside = form(
        keras.Sequential([keras.Input((3,)), L.Dense(4, L.LeakyReLU(negative_slope=0.1))])
    )
    after = [keras.Input((3,)), L.Dense(4), L.LeakyReLU(negative_slope=0.1)]
    assert inside == form(keras.Sequential(after))
    assert [layer.kind for layer in inside.layers] == ["Dense", "LeakyReLU"]
    assert inside.layers[1].settings == {"negative_slope": 0.1}
    assert inside != form(keras.Sequential([keras.Input((3,)), L.Dense(4, "leaky_relu")]))


def test_a_regulariser_by_name_and_by_instance(keras):
    def one(regularizer):
        layer = keras.layers.Dense(4, kernel_regularizer=regularizer)
        return form(keras.Sequential([keras.Input((3,)), layer]))

    R = keras.regularizers
    assert one("l2") == one(R.L2(0.01)) == one(R.l2(0.01)) == one(R.L1L2(l2=0.01))
    assert one("l1") == one(R.L1(0.01)) != one("l2")
    assert one(None) == one(R.L2(0)) == one(R.L1L2()) != one(R.L2(0.001))


def test_paths_are_the_keys_of_the_weights(keras):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        got = read(nested(keras))
    paths = [layer.path for layer in model_form(got.config).layers if layer.kind != "Dropout"]
    assert paths == list(got.weights)


def test_what_changes_a_model_changes_its_form(keras):
    L = keras.layers
    base = form(keras.Sequential([keras.Input((3,)), L.Dense(4, "relu"), L.BatchNormalization()]))
    inputs = keras.Input((3,))
    others = [
        [keras.Input((4,)), L.Dense(4, "relu"), L.BatchNormalization()],
        [keras.Input((3,)), L.Dense(4, "relu"), L.BatchNormalization(trainable=False)],
        [keras.Input((3,)), L.Dense(4, "relu", trainable=False), L.BatchNormalization()],
        [keras.Input((3,)), L.Dense(4, "relu", use_bias=False), L.BatchNormalization()],
        [keras.Input((3,)), L.Dense(4, "relu"), L.BatchNormalization(momentum=0.9)],
        [keras.Input((3,)), L.Dense(4), L.BatchNormalization(), L.Activation("relu")],
    ]
    assert all(form(keras.Sequential(other)) != base for other in others)
    always = L.BatchNormalization()(L.Dense(4, "relu")(inputs), training=True)
    assert form(keras.Model(inputs, always)).layers[1].settings["training"] is True


def test_a_frozen_model_freezes_the_layers_within(keras):
    L = keras.layers
    inner = keras.Sequential([keras.Input((3,)), L.Dense(4)])
    inner.trainable = False
    model = keras.Sequential([keras.Input((3,)), inner, L.Dense(1)])
    assert [layer.trainable for layer in form(model).layers] == [False, True]


def test_an_unbuilt_model_has_no_inputs(keras):
    assert form(keras.Sequential([keras.layers.Dense(3)])).inputs is None


def test_what_is_not_keras_own_is_refused(keras):
    L = keras.layers

    def relu(x):
        return keras.ops.maximum(x, 0.1)

    class Mine(L.Dense):
        pass

    class Bare(keras.Model):
        def __init__(self):
            super().__init__()
            self.dense = L.Dense(1)

        def call(self, x):
            return self.dense(x)

    class Sub(keras.Sequential):
        pass

    @keras.saving.register_keras_serializable(package="keras")
    class Registered(L.Dense):
        pass

    I = keras.Input  # noqa: E741
    for model, words in [
        (keras.Sequential([I((3,)), L.Lambda(lambda x: x)]), "Lambda"),
        (keras.Sequential([I((3,)), Mine(2)]), "Mine"),
        (keras.Sequential([I((3,)), Registered(2)]), "Registered"),
        (keras.Sequential([I((3,)), L.Dense(2, activation=relu)]), "relu"),
        (keras.Sequential([I((3,)), L.Dense(2, activation=lambda x: x)]), "lambda"),
        (keras.Sequential([I((3,)), L.Activation(lambda x: x)]), "lambda"),
        (keras.Sequential([I((3,)), L.Dense(2, activation=L.PReLU())]), "PReLU"),
        (Sub([I((3,)), L.Dense(2)]), "Sub"),
        (Bare(), "Bare"),
    ]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            got = ReadModel(read(model))
        assert words in got.fault and got.layers == (), words


def test_raw_keeps_what_was_written(keras):
    L = keras.layers
    layers = [L.Dense(4), L.Activation("relu"), L.Dropout(0), L.Dense(1, activation="tanh")]
    raw = ReadModel(read(keras.Sequential([keras.Input((3,)), *layers]))).raw
    assert [(kind, settings.get("activation")) for kind, settings in raw] == [
        ("Dense", "linear"),
        ("Activation", "relu"),
        ("Dropout", None),
        ("Dense", "tanh"),
    ]
    assert raw[0][1]["units"] == 4


def test_a_reshape_to_one_axis_is_a_flatten(keras):
    def flat(layer):
        return keras.Sequential([keras.Input((2, 3, 4)), layer, keras.layers.Dense(1)])

    expected = form(flat(keras.layers.Flatten()))
    assert form(flat(keras.layers.Reshape((24,)))) == expected
    assert form(flat(keras.layers.Reshape((-1,)))) == expected
    assert form(flat(keras.layers.Reshape((6, 4)))) != expected
