"""What a learner is told of models with branches, images and series that differ."""

import warnings

import pytest

from dltutor.grader.models.differences import agree_models, diagnose, rows
from tests.grader.models.keras_models import read

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def keras():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import keras
        import tensorflow  # noqa: F401  its warnings come once

        yield keras


def told(wanted, came):
    """Kind, and all words, of the difference between two models."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected, got = read(wanted), read(came)
    finding = diagnose(expected, got)
    assert finding is not None and not agree_models(expected, got)
    assert finding.headline[-1] in ".:" and finding.explanation.endswith("."), finding
    assert len(finding.headline) <= 160, finding.headline
    assert agree_models(expected, expected) and diagnose(expected, expected) is None
    assert rows(expected, got)
    return finding.kind, f"{finding.headline} {finding.explanation}"


def residual(keras, channels=4, filters=4, **given):
    L = keras.layers
    inputs = keras.Input((6, 6, channels))
    first = L.Conv2D(filters, 3, padding="same", activation="relu")(inputs)
    second = L.Conv2D(filters, 3, padding=given.get("padding", "same"))(first)
    around = inputs
    if given.get("one", channels != filters):
        around = L.Conv2D(filters, 1)(inputs)
    around = {"input": around, "first": first}[given.get("around", "input")]
    merge = given.get("merge", L.Add())
    joined = merge([second, around]) if merge else second
    return keras.Model(inputs, L.ReLU()(joined) if given.get("relu", True) else joined)


RESIDUAL = [
    ({"merge": None}, "missing-connection", ["there is no Add of", "and the input", "the change"]),
    ({"merge": "Concatenate"}, "wrong-merge", ["side by side; they should be added up"]),
    ({"merge": "Multiply"}, "wrong-merge", ["multiplied; they should be added up"]),
    ({"merge": "Average"}, "wrong-merge", ["joined by Average; Add is asked"]),
    ({"one": True}, "extra-layer", ["Conv2D(4, 1×1)", "changes the depth alone"]),
    ({"around": "first"}, "wrong-source", ["Add layer takes", "it should take", "and the input"]),
    ({"relu": False}, "missing-layer", ["at the end: Activation(relu)"]),
]


@pytest.mark.parametrize("given, kind, words", RESIDUAL)
def test_a_residual_block_that_differs(keras, given, kind, words):
    if given.get("merge"):
        given = {"merge": getattr(keras.layers, given["merge"])()}
    found, said = told(residual(keras), residual(keras, **given))
    assert found == kind and all(word in said for word in words), (found, said)


def test_a_missing_projection(keras):
    found, said = told(residual(keras, 1, 4), residual(keras, 1, 4, one=False))
    assert found == "missing-layer" and "Conv2D(4, 1×1)" in said


def inception(keras, change=""):
    L = keras.layers
    inputs = keras.Input((8, 8, 3))

    def conv(x, size, filters=4, padding="same"):
        return L.Conv2D(filters, size, padding=padding, activation="relu")(x)

    pooling = L.AveragePooling2D if change == "average" else L.MaxPooling2D
    third = conv(conv(inputs, 1), 3 if change == "kernel" else 5)
    second = conv(conv(inputs, 1), 3, filters=8 if change == "filters" else 4)
    made = [conv(inputs, 1), second, third, conv(pooling(3, 1, "same")(inputs), 1)]
    if change == "order":
        made = [made[1], made[0], *made[2:]]
    if change == "three":
        made = made[:3]
    if change == "five":
        made.append(conv(inputs, 1))
    if change == "shared":
        one = L.Conv2D(4, 1, activation="relu")
        made[1:3] = conv(one(inputs), 3), conv(one(inputs), 5)
    if change == "add":
        return keras.Model(inputs, L.Add()(made))
    return keras.Model(inputs, L.Concatenate(axis=1 if change == "axis" else -1)(made))


INCEPTION = [
    ("add", "wrong-merge", ["added up; they should be put side by side"]),
    (
        "order",
        "branch-order",
        ["the first is Conv2D(4, 1×1, relu) then Conv2D(4, 3×3, relu, same)"],
    ),
    ("three", "missing-branch", ["3 branches; 4", "MaxPooling2D(3×3, same, strides=1×1) then"]),
    ("five", "extra-branch", ["5 branches; 4", "Conv2D(4, 1×1, relu)"]),
    ("axis", "wrong-settings", ["axis of the Concatenate layer is 1; -1 is asked"]),
    ("kernel", "wrong-kernel", ["has a kernel of 3×3; 5×5 is asked"]),
    ("filters", "wrong-filters", ["has 8 filters; 4 are asked"]),
    ("average", "wrong-kind", ["AveragePooling2D layer stands where MaxPooling2D is asked"]),
    ("shared", "shared-layer", ["One and the same layer is used in two places"]),
]


@pytest.mark.parametrize("change, kind, words", INCEPTION)
def test_an_inception_block_that_differs(keras, change, kind, words):
    found, said = told(inception(keras), inception(keras, change))
    assert found == kind and all(word in said for word in words), (found, said)


def images(keras, shape=(8, 8, 4), **changes):
    L = keras.layers
    conv = {"filters": 8, "kernel_size": 3, "padding": "same", "activation": "relu"}
    pool = {"pool_size": 2}
    for key, value in changes.items():
        (pool if key in ("pool_size", "pooled") else conv)[key.replace("pooled", "strides")] = value
    layers = [L.Conv2D(**conv), L.MaxPooling2D(**pool), L.Flatten(), L.Dense(10, "softmax")]
    return keras.Sequential([keras.Input(shape), *layers])


IMAGES = [
    ({"shape": (4, 8, 8)}, "wrong-input", ["4 × 8 × 8, but a row here has 8 × 8 × 4", "last"]),
    (
        {"filters": 3, "kernel_size": 8},
        "wrong-filters",
        ["3 filters; 8 are", "kernel is the second"],
    ),
    ({"padding": "valid"}, "wrong-padding", ["no padding", "lose 2 of their size"]),
    ({"strides": 2}, "wrong-strides", ["moves on by 2×2; 1×1 is asked"]),
    ({"strides": (2, 1)}, "wrong-strides", ["2×1; 1×1 is asked", "further on one axis"]),
    ({"kernel_size": (3, 5)}, "wrong-kernel", ["3×5; 3×3 is asked"]),
    ({"pool_size": 4}, "wrong-kernel", ["windows of 4×4; 2×2 are asked"]),
    ({"pooled": 1}, "wrong-strides", ["MaxPooling2D layer moves on by 1×1"]),
]


@pytest.mark.parametrize("changes, kind, words", IMAGES)
def test_a_network_for_images_that_differs(keras, changes, kind, words):
    found, said = told(images(keras), images(keras, **changes))
    assert found == kind and all(word in said for word in words), (found, said)


def series(keras, shape=(20, 3), kind="LSTM", units=8, **settings):
    L = keras.layers
    first = getattr(L, kind)(units, **{"return_sequences": True, **settings})
    after = L.GRU(4) if settings.get("return_sequences", True) else L.Reshape((4,))
    return keras.Sequential([keras.Input(shape), first, after, L.Dense(1)])


SERIES = [
    (
        {"shape": (3, 20)},
        "wrong-input",
        ["3 × 20, but a row here has 20 × 3", "steps of time first"],
    ),
    ({"kind": "SimpleRNN"}, "wrong-kind", ["SimpleRNN layer stands where LSTM", "three gates"]),
    ({"units": 16}, "wrong-units", ["16 units; 8 are asked", "argument of LSTM"]),
    ({"activation": "relu"}, "wrong-activation", ["has relu; tanh is asked"]),
    ({"activation": None}, "wrong-activation", ["has no activation; tanh"]),
    ({"recurrent_activation": "relu"}, "wrong-settings", ["recurrent_activation"]),
    ({"go_backwards": True}, "wrong-settings", ["go_backwards"]),
]


@pytest.mark.parametrize("changes, kind, words", SERIES)
def test_a_network_for_series_that_differs(keras, changes, kind, words):
    found, said = told(series(keras), series(keras, **changes))
    assert found == kind and all(word in said for word in words), (found, said)


def test_steps_and_ways(keras):
    L = keras.layers

    def one(layer):
        return keras.Sequential([keras.Input((5, 2)), layer])

    found, said = told(one(L.LSTM(3)), one(L.LSTM(3, return_sequences=True)))
    assert found == "wrong-sequences" and "all its steps; the last one only" in said
    found, said = told(one(L.GRU(3, return_sequences=True)), one(L.GRU(3)))
    assert found == "wrong-sequences" and "the axis of time is gone" in said
    both = L.Bidirectional
    assert told(one(both(L.GRU(3))), one(L.GRU(3)))[0] == "wrong-kind"
    assert told(one(both(L.GRU(3))), one(both(L.GRU(4))))[0] == "wrong-units"
    assert told(one(both(L.GRU(3))), one(both(L.LSTM(3))))[0] == "wrong-kind"
    assert told(one(both(L.GRU(3))), one(both(L.GRU(3), merge_mode="sum")))[0] == "wrong-settings"


def translator(keras, states=True, query=True, inputs=2):
    L = keras.layers
    source, target = keras.Input((None,)), keras.Input((None,))
    encoded, *state = L.GRU(8, return_sequences=True, return_state=True)(L.Embedding(20, 6)(source))
    decoder = L.GRU(8, return_sequences=True)
    embedded = L.Embedding(9, 6)(target if inputs == 2 else source)
    decoded = decoder(embedded, initial_state=state) if states else decoder(embedded)
    context = L.Attention()([decoded, encoded] if query else [encoded, decoded])
    outputs = L.Dense(9, "softmax")(L.Concatenate()([decoded, context]))
    return keras.Model([source, target][:inputs], outputs)


def test_a_translator_that_differs(keras):
    wanted = translator(keras)
    found, said = told(wanted, translator(keras, states=False))
    assert found == "missing-states" and "No states are handed on: the second GRU" in said
    found, said = told(wanted, translator(keras, query=False))
    assert found == "wrong-source" and "order: first should come what the second GRU" in said
    found, said = told(wanted, translator(keras, inputs=1))
    assert found == "wrong-input" and "takes 1 input; 2 are asked" in said


def test_rows_say_what_feeds_what_and_what_comes_out(keras):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        table = rows(read(residual(keras)), read(residual(keras, merge=None)))
    assert [row.expected for row in table[1:]] == [
        "Conv2D(4, 3×3, relu, same)",
        "Conv2D(4, 3×3, same)",
        "Add, from 2, the input",
        "Activation(relu)",
    ]
    assert table[0].expected == table[0].got == "Input(6 × 6 × 4)"
    assert {row.expected_output for row in table[1:]} == {"6×6×4"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        table = rows(read(translator(keras)), read(translator(keras)))
    texts = [row.got for row in table]
    assert texts[:2] == ["Input(any number)", "Input(any number)"]
    assert "GRU(8, return_sequences), from 3, states of 2" in texts
    assert all(row.same for row in table) and table[2].output == "any×6"
