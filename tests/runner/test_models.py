"""How a model is read in the process that made it: whose its parts are, and what it gives."""

import json

import numpy as np
import pytest

from dltutor.grader.models.read import ReadModel
from dltutor.wire.values import pack, unpack_all

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


@pytest.fixture(scope="module")
def keras():
    import keras

    return keras


@pytest.fixture(scope="module")
def read(keras):
    from dltutor.runner.fits import Fits
    from dltutor.runner.models import ModelReader

    return ModelReader(Fits()).read


def two_branches(keras):
    x = keras.Input((4,))
    h = keras.layers.Dense(4, "relu")(x)
    return keras.Model(x, keras.ops.mean(keras.layers.Add()([h, x]) / 2 - x, axis=-1))


def test_operations_and_merging_layers_are_keras_own(keras, read):
    model = read(two_branches(keras))
    assert model.fault == "" and len(model.probe) == 2
    assert ReadModel(model).gives_what_it_says


def own_operation(keras):
    class Add(keras.Operation):
        def call(self, x):
            return x + 1

        def compute_output_spec(self, x):
            return keras.KerasTensor(x.shape, x.dtype)

    Add.__module__ = "keras.src.ops.numpy"
    x = keras.Input((4,))
    return keras.Model(x, Add()(x))


def own_layer_inside(keras):
    class Mine(keras.layers.Dense):
        pass

    return keras.Sequential([keras.Input((5, 2)), keras.layers.TimeDistributed(Mine(3))])


def own_gate(keras):
    def sigmoid(x):
        return keras.ops.minimum(x, 1)

    layer = keras.layers.LSTM(3, recurrent_activation=sigmoid)
    return keras.Sequential([keras.Input((5, 2)), layer])


def own_activation_inside(keras):
    def sigmoid(x):
        return keras.ops.minimum(x, 1)

    inner = keras.layers.Dense(3, activation=sigmoid)
    return keras.Sequential([keras.Input((5, 2)), keras.layers.TimeDistributed(inner)])


@pytest.mark.parametrize(
    "build, words",
    [
        (own_operation, "a layer of your own, Add"),
        (own_layer_inside, "a layer of your own, Mine"),
        (own_gate, "an activation of your own, sigmoid"),
        (own_activation_inside, "an activation of your own, sigmoid"),
    ],
)
def test_parts_that_only_bear_keras_names_are_told(keras, read, build, words):
    assert read(build(keras)).fault == words


def test_a_method_that_was_replaced_is_told(keras, read, monkeypatch):
    model = two_branches(keras)
    monkeypatch.setattr(keras.layers.Add, "call", lambda self, inputs: inputs[0])
    assert read(model).fault == "a Add layer whose call is not Keras'"
    monkeypatch.undo()
    model.layers[1].call = lambda inputs: inputs
    assert read(model).fault == "a Dense layer whose call is not Keras'"


def test_models_that_look_up_words_are_asked_for_words(keras, read):
    L = keras.layers
    ids, more = keras.Input((None,)), keras.Input((3,))
    words = L.GRU(4)(L.Embedding(5, 2, mask_zero=True)(ids))
    model = read(keras.Model([ids, more], [L.Dense(2)(words), L.Add()([words, L.Dense(4)(more)])]))
    assert [each.shape for each in model.probe] == [(8, 12), (8, 3), (8, 2), (8, 4)]
    assert set(np.unique(model.probe[0])) <= set(range(5))
    assert ReadModel(model).gives_what_it_says
    (travelled,) = unpack_all(pack(model))
    assert ReadModel(travelled).gives_what_it_says


def test_inputs_by_name_are_asked_by_name(keras, read):
    a, b = keras.Input((4,), name="a"), keras.Input((4,), name="b")
    model = read(keras.Model({"b": b, "a": a}, {"difference": a - b, "sum": a + b}))
    assert model.fault == "" and len(model.probe) == 4
    assert ReadModel(model).gives_what_it_says


def test_a_model_that_takes_no_rows_of_that_length_is_not_asked(keras, read):
    inputs = keras.Input((None, 2))
    after = keras.layers.GlobalMaxPooling1D()(keras.layers.Conv1D(2, 20)(inputs))
    model = read(keras.Model(inputs, after))
    assert model.fault == "" and model.probe == () and ReadModel(model).gives_what_it_says


def test_other_weights_in_one_branch_are_seen(keras, read):
    model = read(two_branches(keras))
    (arrays,) = (each for each in model.weights.values() if each)
    arrays[0][...] += 1
    assert not ReadModel(model).gives_what_it_says
    assert json.dumps(model.config)
