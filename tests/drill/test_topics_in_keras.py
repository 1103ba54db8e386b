"""The drills of layers, held against Keras' own layers."""

import re

import numpy as np
import pytest

from dltutor.drill import find_topic
from tests.drill.independent import found, numbers

pytestmark = pytest.mark.slow
SEEDS = range(40)


@pytest.fixture(scope="module")
def keras():
    return pytest.importorskip("keras")


def drawn(topic, word=""):
    return [p for p in map(find_topic(topic).draw, SEEDS) if word in p.question]


def rows_of(keras, question):
    """How many rows Keras' layers leave of the image in a question."""
    layers = keras.layers
    if question.startswith("A convolution"):
        kernel, size = map(int, found("of N by .* has N rows", question))
        size = layers.Conv2D(1, kernel).compute_output_shape((1, size, size, 1))[1]
        return layers.MaxPooling2D(2, strides=2).compute_output_shape((1, size, size, 1))[1]
    if question.startswith("Max pooling"):
        window, size = map(int, found("window of N by .* image of N by", question))
        stride = re.search(r"and stride (\d)", question)
        layer = layers.MaxPooling2D(window, strides=int(stride[1]) if stride else None)
        return layer.compute_output_shape((1, size, size, 1))[1]
    if 'padding="same"' in question:
        kernel, stride, size = map(int, found("of N by .* stride N .* of N by", question))
        layer = layers.Conv2D(1, kernel, strides=stride, padding="same")
        return layer.compute_output_shape((1, size, size, 1))[1]
    size, kernel, stride = map(int, found("image of N by .* kernel of N by .* stride N", question))
    padding = re.search(r"padding (\d)", question)
    size = layers.ZeroPadding2D(int(padding[1]) if padding else 0).compute_output_shape(
        (1, size, size, 1)
    )[1]
    return layers.Conv2D(1, kernel, strides=stride).compute_output_shape((1, size, size, 1))[1]


def test_keras_layers_leave_as_many_rows(keras):
    for problem in drawn("output_sizes"):
        assert rows_of(keras, problem.question) == problem.answer, problem.question


def layer_of(keras, question):
    """The layer in a question, and the shape of what it meets."""
    layers = keras.layers
    if question.startswith("A convolution"):
        pattern = r"with N filters? of N by N .* images of N by .* with N channel"
        filters, high, wide, size, channels = map(int, found(pattern, question))
        return layers.Conv2D(filters, (high, wide)), (1, size, size, channels)
    units, steps, features = map(
        int, found("layer of N units.* of N time steps with N feat", question)
    )
    kind = question.split()[2]
    more = {"reset_after": False} if kind == "GRU" else {}
    return getattr(layers, kind)(units, **more), (1, steps, features)


def test_keras_layers_have_as_many_parameters(keras):
    for problem in drawn("layer_parameters"):
        layer, shape = layer_of(keras, problem.question)
        layer.build(shape)
        assert layer.count_params() == problem.answer, problem.question


def test_who_forgets_reset_after_has_keras_default(keras):
    for problem in drawn("layer_parameters", "GRU"):
        units, features = map(int, found("layer of N units.* with N features", problem.question))
        layer = keras.layers.GRU(units)
        layer.build((1, 5, features))
        for mistake in problem.mistakes:
            if mistake.name == "took_reset_after":
                assert layer.count_params() == mistake.value


def sums_of(question):
    """The sums into the input gate, forget gate, candidate and output gate."""
    if "sums" in question:
        i, f, g = found("sums N for its input gate, N for its forget gate, N for", question)
        return i, f, g, 0.0
    i, f, o, g = found(
        "input gate is N, its forget gate N, its output gate N, .* candidate N", question
    )
    return np.log(i / (1 - i)), np.log(f / (1 - f)), np.arctanh(g), np.log(o / (1 - o))


def test_an_lstm_cell_of_keras_goes_the_same_step(keras):
    cell = keras.layers.LSTMCell(1)
    cell.build((1, 1))
    for problem in drawn("lstm_step"):
        bias = np.array(sums_of(problem.question))
        cell.set_weights([np.zeros((1, 4)), np.zeros((1, 4)), bias])
        old = np.array([found("cell state N", problem.question)])
        _, (h, c) = cell(np.zeros((1, 1)), [np.zeros((1, 1)), old])
        told = h if "give out" in problem.question else c
        assert float(np.asarray(told).item()) == pytest.approx(problem.answer, abs=1e-5)


def test_keras_attention_gives_the_same_weight_and_context(keras):
    layer = keras.layers.Attention()
    for problem in drawn("attention_weights"):
        if "query" in problem.question:
            query, *keys = [numbers(each) for each in re.findall(r"\[(.*?)\]", problem.question)]
            word = int(found("weight of word N", problem.question)[0]) - 1
            # Keras leaves the root of the depth to whoever calls.
            query = np.array(query) / np.sqrt(len(query))
            keys, values = np.array(keys), np.eye(3)[:, [word]]
        else:
            scores, values = np.reshape(numbers(problem.question.partition("What")[0]), (2, 3))
            query, keys, values = np.ones(1), scores[:, None], values[:, None]
        given = layer([a[None].astype("float32") for a in (query[None], values, keys)])
        assert float(np.asarray(given).item()) == pytest.approx(problem.answer, abs=1e-5)
