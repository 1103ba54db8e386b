"""Models with branches: however they are written they have one form, and other models another."""

import warnings

import pytest

from dltutor.grader.models.assemble import model_form
from dltutor.grader.models.form import Graph
from dltutor.grader.models.graph import Source
from dltutor.grader.models.own import NoForm
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
        return model_form(read(model).config)


def in_a_model(keras, build, shape=(4,), inputs=1):
    """The form of what `build` makes of inputs of a shape."""
    given = [keras.Input(shape) for _ in range(inputs)]
    return form(keras.Model(given, build(*given)))


def residual(keras, merge=None, one_by_one=False, filters=8, last="relu"):
    L = keras.layers
    x = inputs = keras.Input((6, 6, 8))
    h = L.Conv2D(filters, 3, padding="same", activation="relu")(x)
    h = L.Conv2D(filters, 3, padding="same")(h)
    if one_by_one:
        x = L.Conv2D(filters, 1, padding="same")(x)
    h = merge(h, x) if merge else L.Add()([h, x])
    return form(keras.Model(inputs, L.Activation(last)(h)))


def test_a_sum_however_it_is_written(keras):
    L, ops = keras.layers, keras.ops
    ways = [
        lambda a, b: L.Add()([b, a]),
        lambda a, b: a + b,
        lambda a, b: b + a,
        lambda a, b: ops.add(a, b),
        lambda a, b: L.add([a, b]),
        lambda a, b: sum([a, b]),
        lambda a, b: L.Identity()(a) + L.Dropout(0)(b),
        lambda a, b: L.Activation("linear")(L.Add(name="mine")([a, b])),
    ]
    expected = residual(keras)
    assert all(residual(keras, way) == expected for way in ways)
    assert [layer.kind for layer in expected.layers] == ["Conv2D", "Conv2D", "Add", "Activation"]
    assert expected.graph.sources[2] == (Source(1), Source(-1))


def test_other_residual_blocks_are_others(keras):
    L = keras.layers
    expected = residual(keras)
    for merge in (
        lambda h, x: L.Concatenate()([h, x]),
        lambda h, x: h,
        lambda h, x: L.Multiply()([h, x]),
        lambda h, x: h - x,
        lambda h, x: L.Add()([L.ReLU()(h), x]),
        lambda h, x: L.Add()([h, h]),
        lambda h, x: L.Add()([h, x, x]),
    ):
        assert residual(keras, merge) != expected
    assert residual(keras, one_by_one=True) != expected
    assert residual(keras, last="linear") != expected


def branches(keras, order=(0, 1, 2, 3), axis=-1, padding="same", relu_alone=False, seed=0):
    L = keras.layers
    inputs = keras.Input((8, 8, 3))

    def conv(x, size):
        if relu_alone:
            return keras.ops.relu(L.Conv2D(4, size, padding=padding)(x))
        return L.Conv2D(4, (size, size), (1, 1), padding, activation="relu")(x)

    made = [
        lambda: conv(inputs, 1),
        lambda: conv(conv(inputs, 1), 3),
        lambda: conv(conv(inputs, 1), 5),
        lambda: conv(L.MaxPooling2D(3, 1, "same")(inputs), 1),
    ]
    found = {i: made[i]() for i in ((3, 2, 1, 0) if seed else (0, 1, 2, 3))}
    ordered = [found[i] for i in order]
    joined = (
        keras.ops.concatenate(ordered, axis) if relu_alone else L.Concatenate(axis=axis)(ordered)
    )
    return form(keras.Model(inputs, joined))


def test_an_inception_block_however_it_is_written(keras):
    expected = branches(keras)
    assert branches(keras, seed=1) == expected
    assert branches(keras, axis=3) == expected
    assert branches(keras, relu_alone=True) == expected
    assert len(expected.layers) == 8
    assert expected.graph.sources[-1] == (Source(0), Source(2), Source(4), Source(6))
    assert branches(keras, order=(0, 2, 1, 3)) != expected
    assert branches(keras, axis=1) != expected
    assert branches(keras, order=(0, 1, 2)) != expected


def test_a_kernel_of_one_pixel_needs_no_padding(keras):
    L = keras.layers

    def one(*arguments, **settings):
        return in_a_model(keras, L.Conv2D(4, *arguments, **settings), (6, 6, 3))

    assert one(1) == one((1, 1), padding="same") == one(1, strides=(1, 1))
    assert one(3) != one(3, padding="same")
    assert one(1) != one(1, strides=2)


def test_an_activation_before_a_fan_out(keras):
    L = keras.layers

    def inside(x):
        h = L.Dense(4, activation="relu")(x)
        return L.Concatenate()([L.Dense(2)(h), L.Dense(3)(h)])

    def alone(x):
        h = L.Activation("relu")(L.Dense(4)(x))
        return L.Concatenate()([L.Dense(2)(h), L.Dense(3)(h)])

    def twice(x):
        h = L.Dense(4)(x)
        return L.Concatenate()([L.Dense(2)(keras.ops.relu(h)), L.Dense(3)(L.ReLU()(h))])

    def after_one_branch(x):
        h = L.Dense(4)(x)
        return L.Concatenate()([L.Dense(2)(L.ReLU()(h)), L.Dense(3)(h)])

    expected = in_a_model(keras, inside)
    assert in_a_model(keras, alone) == in_a_model(keras, twice) == expected
    assert in_a_model(keras, after_one_branch) != expected
    assert expected.layers[0].activation == "relu"


def test_an_activation_behind_what_it_commutes_with(keras):
    L = keras.layers

    def joined(before, behind):
        def build(x):
            both = [L.Conv2D(4, size, padding="same", activation=before)(x) for size in (1, 3)]
            return L.Activation(behind)(L.Concatenate()(both))

        return in_a_model(keras, build, (6, 6, 2))

    def pooled(pool, before=None, behind=None):
        def build(x):
            x = pool(2)(L.Conv2D(4, 3, activation=before)(x))
            return L.Dense(3)(L.Flatten()(L.Activation(behind or "linear")(x)))

        return in_a_model(keras, build, (6, 6, 2))

    def dropped(before=None, behind=None):
        def build(x):
            x = L.Dropout(0.5)(L.Dense(4, activation=before)(x))
            return L.Dense(3)(L.Activation(behind or "linear")(x))

        return in_a_model(keras, build)

    assert joined("relu", "linear") == joined("linear", "relu")
    assert joined("softmax", "linear") != joined("linear", "softmax")
    assert pooled(L.MaxPooling2D, "relu") == pooled(L.MaxPooling2D, behind="relu")
    assert pooled(L.MaxPooling2D, "gelu") != pooled(L.MaxPooling2D, behind="gelu")
    assert pooled(L.AveragePooling2D, "relu") != pooled(L.AveragePooling2D, behind="relu")
    assert dropped("relu") == dropped(behind="relu")
    assert dropped("sigmoid") != dropped(behind="sigmoid")

    def used_elsewhere(x):
        h = L.Dense(4)(x)
        after = L.Activation("relu")(L.Concatenate()([h, L.Dense(2)(x)]))
        return L.Concatenate()([after, h])

    def all_relu(x):
        h = L.Dense(4, activation="relu")(x)
        after = L.Concatenate()([h, L.Dense(2, activation="relu")(x)])
        return L.Concatenate()([after, h])

    assert in_a_model(keras, used_elsewhere) != in_a_model(keras, all_relu)


def test_terms_in_any_order_and_in_any_brackets(keras):
    L = keras.layers

    def dense(x):
        return [L.Dense(4)(x), L.Dense(4, "relu")(x), L.Dense(4, "tanh")(L.Dense(4)(x)), x]

    def summed(order, brackets):
        def build(x):
            terms = [dense(x)[i] for i in order]
            return brackets(L, *terms)

        return in_a_model(keras, build)

    at_once = summed((0, 1, 2, 3), lambda L, *terms: L.Add()(list(terms)))
    assert at_once == summed((3, 1, 0, 2), lambda L, a, b, c, d: (a + b) + (c + d))
    assert at_once == summed((2, 0, 3, 1), lambda L, a, b, c, d: a + L.Add()([b, c + d]))
    assert at_once != summed((0, 1, 2, 3), lambda L, a, b, c, d: L.Multiply()([a, b, c]) + d)
    average = summed((0, 1, 2, 3), lambda L, *terms: L.Average()(list(terms)))
    assert average == summed((3, 2, 1, 0), lambda L, *terms: L.Average()(list(terms)))
    assert average != summed(
        (0, 1, 2, 3), lambda L, a, b, c, d: L.Average()([a, L.Average()([b, c, d])])
    )


def test_the_order_of_a_difference_and_of_a_join_counts(keras):
    L = keras.layers
    for merge in (L.Subtract, L.Concatenate):
        one = in_a_model(keras, lambda a, b, m=merge: m()([L.Dense(4)(a), b]), inputs=2)
        other = in_a_model(keras, lambda a, b, m=merge: m()([b, L.Dense(4)(a)]), inputs=2)
        assert one != other
    minus = in_a_model(keras, lambda a, b: a - b, inputs=2)
    assert minus == in_a_model(keras, lambda a, b: L.Subtract()([a, b]), inputs=2)
    assert minus != in_a_model(keras, lambda a, b: b - a, inputs=2)


def test_numbers_between_layers_are_rescaling(keras):
    L = keras.layers
    for way, layer in [
        (lambda x: x / 16, L.Rescaling(1 / 16)),
        (lambda x: x * 2, L.Rescaling(2)),
        (lambda x: 3 - x, L.Rescaling(-1, offset=3)),
        (lambda x: x - 0.5, L.Rescaling(1, offset=-0.5)),
        (lambda x: -x, L.Rescaling(-1)),
    ]:
        got = in_a_model(keras, way)
        assert got == in_a_model(keras, layer) and got.graph is None
    assert in_a_model(keras, lambda x: x * 1 + 0).layers == ()
    mean = in_a_model(keras, lambda x: keras.ops.mean(x, axis=(1, 2)), (4, 4, 2))
    assert mean == in_a_model(keras, L.GlobalAveragePooling2D(), (4, 4, 2))


def test_a_layer_that_is_used_twice_is_not_two(keras):
    L = keras.layers
    shared = L.Dense(4)
    twice = in_a_model(keras, lambda a, b: L.Concatenate()([shared(a), shared(b)]), inputs=2)
    two = in_a_model(keras, lambda a, b: L.Concatenate()([L.Dense(4)(a), L.Dense(4)(b)]), inputs=2)
    assert twice != two
    assert twice.graph.first_uses == (0, 0, 2) and two.graph.first_uses == (0, 1, 2)
    inner = keras.Sequential([keras.Input((4,)), L.Dense(4)])
    nested = in_a_model(keras, lambda a, b: L.Concatenate()([inner(a), inner(b)]), inputs=2)
    assert nested == twice


def test_models_within_models_with_branches(keras):
    L = keras.layers
    a, b = keras.Input((4,)), keras.Input((4,))
    inner = keras.Model([a, b], [a + L.Dense(4)(b), L.Dense(2)(a * b)])

    def nested(x, y):
        first, second = inner([y, x])
        return L.Concatenate()([second, first])

    def flat(x, y):
        return L.Concatenate()([L.Dense(2)(y * x), L.Dense(4)(x) + y])

    assert in_a_model(keras, nested, inputs=2) == in_a_model(keras, flat, inputs=2)
    assert in_a_model(keras, nested, inputs=2) != in_a_model(
        keras, lambda x, y: flat(y, x), inputs=2
    )


def test_twins_are_told_apart_by_what_they_feed(keras):
    L = keras.layers

    def build(swap):
        def inner(x):
            a, b = L.Dense(4)(x), L.Dense(4)(x)
            summed = L.Add()([b, a] if swap else [a, b])
            return L.Concatenate()([summed, L.Dense(2)(a)])

        return inner

    assert in_a_model(keras, build(swap=False)) == in_a_model(keras, build(swap=True))


def test_states_and_masks_of_recurrent_layers(keras):
    L = keras.layers

    def with_states(layer):
        def build(x, y):
            _, *states = layer(3, return_state=True)(x)
            return layer(3)(y, initial_state=states)

        return in_a_model(keras, build, (5, 2), inputs=2)

    for layer in (L.SimpleRNN, L.GRU, L.LSTM):
        got = with_states(layer)
        assert {source.role for source in got.graph.sources[1]} == {"", "initial_state"}
    unused = in_a_model(keras, lambda x: L.LSTM(3, return_state=True)(x)[0], (5, 2))
    assert unused == in_a_model(keras, L.LSTM(3), (5, 2)) and unused.graph is None

    def first_output(x, y):
        output, _, cell = L.LSTM(3, return_state=True)(x)
        return L.LSTM(3)(y, initial_state=[output, cell])

    assert in_a_model(keras, first_output, (5, 2), inputs=2) == with_states(L.LSTM)
    masked = [L.Embedding(7, 3, mask_zero=True), L.LSTM(4, return_sequences=True), L.LSTM(2)]
    sequential = form(keras.Sequential([keras.Input((5,)), *masked]))
    functional = in_a_model(keras, lambda x: masked[2](masked[1](masked[0](x))), (5,))
    assert functional == sequential and sequential.graph is None
    explicit = in_a_model(
        keras, lambda x: L.LSTM(4)(L.Embedding(7, 3)(x), mask=keras.ops.not_equal(x, 0)), (5,)
    )
    assert explicit.graph is not None


def test_attention_and_layers_at_every_step(keras):
    L = keras.layers
    one = in_a_model(keras, lambda q, v: L.Attention()([q, v]), (5, 2), inputs=2)
    assert one == in_a_model(keras, lambda q, v: L.Attention()([q, v, v]), (5, 2), inputs=2)
    assert one != in_a_model(keras, lambda q, v: L.Attention()([v, q]), (5, 2), inputs=2)
    assert one != in_a_model(keras, lambda q, v: L.Attention()([q, v, q]), (5, 2), inputs=2)
    step = in_a_model(keras, L.TimeDistributed(L.Dense(3, "softmax")), (5, 2))
    assert step == in_a_model(keras, L.Dense(3, "softmax"), (5, 2))
    two_ways = in_a_model(keras, L.Bidirectional(L.GRU(3)), (5, 2))
    assert two_ways != in_a_model(keras, L.Bidirectional(L.GRU(3), merge_mode="sum"), (5, 2))
    assert two_ways != in_a_model(keras, L.Bidirectional(L.LSTM(3)), (5, 2))
    turned = L.Bidirectional(L.GRU(3), backward_layer=L.GRU(3, go_backwards=True))
    assert two_ways == in_a_model(keras, turned, (5, 2))


def test_a_chain_has_no_graph(keras):
    L = keras.layers
    assert in_a_model(keras, lambda x: L.Dense(1)(L.Dense(2, "relu")(x))).graph is None
    several = in_a_model(keras, lambda x: [L.Dense(1)(x), L.Dense(1)(x)])
    assert isinstance(several.graph, Graph) and len(several.graph.outputs) == 2


def test_what_computes_otherwise_is_refused(keras):
    L = keras.layers
    for build, word in [
        (lambda x: keras.ops.cumsum(x, axis=1), "Cumsum"),
        (lambda x: L.Add()([x, L.Lambda(lambda t: t)(x)]), "Lambda"),
    ]:
        with pytest.raises(NoForm, match=word):
            in_a_model(keras, build)
    config = read(keras.Model(*[keras.Input((3,))] * 2)).config
    x = keras.Input((3,))
    config = read(keras.Model(x, L.Dense(3)(L.Dense(3)(x)))).config
    first, second = config["config"]["layers"][1:]
    first["inbound_nodes"] = second["inbound_nodes"]  # it now feeds itself
    with pytest.raises(NoForm):
        model_form(config)


def test_many_ways_to_an_output_take_no_longer_to_read(keras):
    L = keras.layers
    inputs = keras.Input((5,))
    x = L.Embedding(7, 3, mask_zero=True)(inputs)
    for _ in range(30):
        x = L.Add()([x, L.Dense(3)(x)])
    got = form(keras.Model(inputs, L.LSTM(2)(x)))
    assert len(got.layers) == 62 and not any(
        source.role for sources in got.graph.sources for source in sources
    )
