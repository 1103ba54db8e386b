"""The forward pass of series, images and models with branches gives what Keras' own gives."""

import time

import numpy as np
import pytest

from dltutor.grader.models.forward import NoForward, Uncomputed
from dltutor.grader.models.read import ReadModel
from tests.grader.models.keras_models import read

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
RECURRENT = ("SimpleRNN", "LSTM", "GRU")


@pytest.fixture(scope="module")
def keras():
    import keras

    return keras


def agrees(keras, model, X=None, ids=None):
    """Whether the judge's numbers are Keras' own, with weights away from where they start."""
    rng = np.random.default_rng(5)
    for layer in model.layers:
        drawn = [rng.normal(scale=0.5, size=each.shape) for each in layer.weights]
        positive = ["variance" in each.path for each in layer.weights]
        layer.set_weights(
            [np.abs(w) + 0.2 if p else w for w, p in zip(drawn, positive, strict=True)]
        )
    if X is None:
        sizes = [(6, *(side or 7 for side in each.shape[1:])) for each in model.inputs]
        X = [rng.integers(0, ids, s) if ids else rng.normal(size=s) for s in sizes]
    expected = keras.tree.flatten(model(keras.tree.pack_sequence_as(model.inputs, X)))
    got = ReadModel(read(model))
    assert got.fault == ""
    computed = got.predict(X if len(X) > 1 else X[0])
    computed = computed if isinstance(computed, list) else [computed]
    for ours, theirs in zip(computed, expected, strict=True):
        np.testing.assert_allclose(ours, np.asarray(theirs), rtol=1e-3, atol=1e-4)
    return got


def series(keras, *layers, shape=(7, 3), **given):
    inputs = keras.Input(shape)
    x = inputs
    for layer in layers:
        x = layer(x)
    return agrees(keras, keras.Model(inputs, x), **given)


@pytest.mark.parametrize("name", RECURRENT)
@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"return_sequences": True},
        {"return_sequences": True, "go_backwards": True},
        {"go_backwards": True, "use_bias": False},
        {"activation": "relu", "unroll": True},
    ],
)
def test_recurrent_layers(keras, name, settings):
    layer = getattr(keras.layers, name)
    series(keras, layer(4, **settings))
    series(keras, layer(4, dropout=0.5, **settings), shape=(None, 2))


def test_gates(keras):
    L = keras.layers
    series(keras, L.GRU(4, reset_after=False, return_sequences=True), L.GRU(3, reset_after=False))
    series(keras, L.GRU(4, reset_after=False, use_bias=False, recurrent_activation="hard_sigmoid"))
    series(keras, L.LSTM(4, activation="sigmoid", recurrent_activation="relu"))


@pytest.mark.parametrize("name", RECURRENT)
@pytest.mark.parametrize("sequences", [False, True])
def test_masks_of_recurrent_layers(keras, name, sequences):
    L = keras.layers
    layer = getattr(L, name)
    for zeros in (False, True):
        one = layer(4, return_sequences=sequences, zero_output_for_mask=zeros)
        series(keras, L.Embedding(4, 3, mask_zero=True), one, shape=(9,), ids=4)
    for mode in ("concat", "sum", "ave", "mul"):
        both = L.Bidirectional(layer(4, return_sequences=sequences), merge_mode=mode)
        series(keras, L.Embedding(4, 3, mask_zero=True), both, shape=(9,), ids=4)
        series(keras, L.Bidirectional(layer(4, return_sequences=sequences), merge_mode=mode))
    rng = np.random.default_rng(1)
    X = [np.where(rng.random((6, 7, 1)) < 0.4, 0, rng.normal(size=(6, 7, 3)))]
    layers = [L.Masking(), L.Dense(4), L.Dropout(0.2), layer(5, return_sequences=True)]
    series(keras, *layers, L.LayerNormalization(), layer(3, return_sequences=sequences), X=X)


@pytest.mark.parametrize("name", RECURRENT)
def test_states(keras, name):
    L = keras.layers
    layer = getattr(L, name)
    x, y = keras.Input((None, 3)), keras.Input((5, 2))
    first = layer(4, return_state=True, return_sequences=True)(x)
    agrees(keras, keras.Model([x, y], [*first, layer(4)(y, initial_state=list(first[1:]))]))
    agrees(keras, keras.Model(x, list(L.Bidirectional(layer(4, return_state=True))(x))))
    agrees(keras, keras.Model(x, list(L.Bidirectional(layer(4), merge_mode=None)(x))))
    ids = keras.Input((6,))
    embedded = L.Embedding(5, 3, mask_zero=True)(ids)
    states = [L.Dense(3)(ids) for _ in first[1:]]
    # Keras hands no mask to a layer that is called with states.
    begun = layer(3, return_sequences=True)(embedded, initial_state=states)
    agrees(keras, keras.Model(ids, [begun, layer(2)(begun)]), ids=5)


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize(
    "name, settings",
    [
        ("Attention", {}),
        ("Attention", {"use_scale": True}),
        ("Attention", {"score_mode": "concat", "use_scale": True}),
        ("Attention", {"score_mode": "concat"}),
        ("AdditiveAttention", {}),
        ("AdditiveAttention", {"use_scale": False}),
        ("MultiHeadAttention", {"num_heads": 2, "key_dim": 3}),
        ("MultiHeadAttention", {"num_heads": 2, "key_dim": 3, "dropout": 0.1}),
        ("MultiHeadAttention", {"num_heads": 1, "key_dim": 3, "value_dim": 5, "use_bias": False}),
    ],
)
def test_attention(keras, name, settings, causal):
    L = keras.layers
    make = getattr(L, name)

    def called(first, second, **told):
        several = name == "MultiHeadAttention"
        layer = make(**settings)
        return layer(first, second, **told) if several else layer([first, second], **told)

    q, v = keras.Input((6, 4)), keras.Input((5, 4))
    agrees(keras, keras.Model([q, v], called(q, v, use_causal_mask=causal)))
    a, b = keras.Input((8,)), keras.Input((6,))
    first = L.Embedding(5, 4, mask_zero=True)(a)
    second = L.Embedding(5, 4, mask_zero=True)(b)
    found, scores = called(first, second, use_causal_mask=causal, return_attention_scores=True)
    masked = [found, scores, L.GRU(2)(found)]
    if name != "MultiHeadAttention":  # it takes the masks from the tensors, for all behind it
        after = called(first, L.Dense(4)(second), use_causal_mask=causal)
        masked += [L.GRU(2)(L.Concatenate()([first, after])), L.GRU(2)(first + after)]
        masked += [L.GRU(2)(L.Add()([first, found]))]
    agrees(keras, keras.Model([a, b], masked), ids=5)
    agrees(keras, keras.Model([q, b], called(q, second)), X=[np.ones((2, 6, 4)), np.eye(6)[:2]])


def test_masks_that_are_given_by_hand(keras):
    L = keras.layers
    ids = keras.Input((6,))
    mask = keras.ops.not_equal(ids, 0)
    plain, masked = L.Embedding(5, 4)(ids), L.Embedding(5, 4, mask_zero=True)(ids)
    outputs = [
        L.LSTM(3)(plain, mask=mask),
        L.LSTM(3)(masked, mask=mask),
        L.GlobalAveragePooling1D()(plain, mask=mask),
        L.GlobalAveragePooling1D()(masked),
        keras.ops.mean(masked, axis=1),
        L.TimeDistributed(L.Dense(2, "softmax"))(masked),
    ]
    X = [np.random.default_rng(1).integers(0, 5, (6, 6))]
    X[0][:, 0] = 1
    agrees(keras, keras.Model(ids, outputs), X=X)


@pytest.mark.parametrize("padding", ["valid", "same"])
@pytest.mark.parametrize("strides, dilation", [(1, 1), (2, 1), (3, 1), (1, 2)])
def test_convolutions(keras, padding, strides, dilation):
    L = keras.layers
    told = {"padding": padding, "strides": strides, "dilation_rate": dilation}
    series(
        keras, L.Conv1D(4, 3, **told), L.Conv1D(3, 2, padding="same", use_bias=False), shape=(11, 3)
    )
    series(keras, L.Conv2D(6, (3, 2), groups=2, activation="relu", **told), shape=(11, 9, 4))
    if dilation == 1:
        pools = (L.MaxPooling1D, L.AveragePooling1D)
        for pool in pools:
            series(keras, pool(3, strides=strides, padding=padding), pool(2), shape=(11, 3))
        for pool in (L.MaxPooling2D, L.AveragePooling2D):
            one = pool((3, 2), strides=strides, padding=padding)
            series(keras, one, pool(2), shape=(11, 8, 3))
        told = {"padding": padding, "strides": strides}
        series(keras, L.DepthwiseConv2D(3, depth_multiplier=2, **told), shape=(11, 9, 4))
        series(keras, L.SeparableConv2D(5, 3, **told), shape=(11, 9, 4))
    else:
        series(keras, L.Conv1D(4, 3, padding="causal", dilation_rate=dilation), shape=(11, 3))


@pytest.mark.parametrize("padding", ["valid", "same"])
@pytest.mark.parametrize("strides", [1, 2, 3])
def test_transposed_convolutions(keras, padding, strides):
    L = keras.layers
    told = {"padding": padding, "strides": strides}
    series(keras, L.Conv1DTranspose(4, 3, **told), L.Conv1DTranspose(2, 2, **told), shape=(5, 3))
    wide = L.Conv2DTranspose(6, (4, 2), activation="relu", **told)
    series(keras, wide, L.Conv2DTranspose(1, 3, use_bias=False, **told), shape=(4, 3, 2))


def test_shapes_of_images_and_series(keras):
    L = keras.layers
    first = [L.Conv1D(4, 2, padding="causal", strides=2), L.GlobalMaxPooling1D(), L.Dense(2)]
    series(keras, *first, shape=(None, 3))
    pads = L.ZeroPadding2D(((1, 2), (0, 3))), L.UpSampling2D((2, 3))
    series(keras, *pads, L.GlobalAveragePooling2D(keepdims=True), shape=(8, 6, 2))
    series(keras, L.ZeroPadding1D((1, 2)), L.UpSampling1D(3), L.GlobalMaxPooling1D(), shape=(8, 2))
    turned = [L.Permute((2, 1)), L.Reshape((4, -1)), L.Flatten(), L.RepeatVector(3)]
    series(keras, *turned, shape=(8, 2))
    frames = [L.TimeDistributed(L.Conv2D(2, 3)), L.TimeDistributed(L.Flatten()), L.GRU(2)]
    series(keras, *frames, shape=(3, 5, 5, 1))


def test_merging_layers(keras):
    L, ops = keras.layers, keras.ops
    a, b, i, j = (keras.Input(shape) for shape in ((4,), (4,), (5, 4), (3, 4)))
    for name in ("Add", "Multiply", "Average", "Maximum", "Minimum", "Concatenate"):
        merge = getattr(L, name)
        agrees(keras, keras.Model([a, b], [merge()([L.Dense(4)(a), b]), merge()([a, b, a, a])]))
    for name in ("add", "subtract", "multiply", "maximum", "minimum", "divide", "power"):
        agrees(keras, keras.Model([a, b], getattr(ops, name)(ops.abs(a), b)))
    dots = [L.Dot((2, 2))([i, j]), L.Dot((2, 2), normalize=True)([i, j]), L.Dot(2)([i, j])]
    agrees(keras, keras.Model([i, j], dots))
    agrees(keras, keras.Model([a, b], [L.Dot(1)([a, b]), L.Dot(1, normalize=True)([a, b])]))
    agrees(keras, keras.Model([i, a], [L.Dot((2, 1))([i, a]), L.Add()([i, L.RepeatVector(5)(a)])]))


def test_operations(keras):
    ops = keras.ops
    i = keras.Input((5, 4))
    turned = ops.transpose(i, (0, 2, 1))
    outputs = [
        *(i[:, -1], i[:, ::2, 1:3], i[:, None, 2], ops.reshape(i, (-1, 20))),
        *(ops.reshape(i, (-1, 10, 2)), ops.expand_dims(i, 1), ops.squeeze(i[:, :1], 1)),
        *(ops.sum(i, axis=-1), ops.max(i, axis=(1, 2)), ops.min(i, axis=1, keepdims=True)),
        *(ops.flip(i, 1), ops.stack([i, i], 1), ops.concatenate([i, i], 1), ops.swapaxes(i, 1, 2)),
        *(ops.matmul(i, turned), i @ turned, ops.einsum("bij,bkj->bik", i, i)),
        *(ops.sqrt(ops.square(i)), ops.log(ops.abs(i)), ops.exp(i), -i, i / 2, 2 / i, 1 - i, i**2),
        *(ops.where(i > 0, i, 0.0), ops.cast(i > 0, "float32"), ops.softmax(i, axis=1)),
        *(ops.tanh(i), ops.leaky_relu(i), ops.zeros_like(i), ops.mean(i, axis=1)),
    ]
    agrees(keras, keras.Model(i, outputs))


def residual(keras, x, filters):
    L = keras.layers
    h = L.Conv2D(filters, 3, padding="same", activation="relu")(x)
    h = L.Conv2D(filters, 3, padding="same")(h)
    x = x if x.shape[-1] == filters else L.Conv2D(filters, 1)(x)
    return L.ReLU()(L.Add()([h, x]))


def inception(keras, x, filters):
    L = keras.layers

    def conv(x, size):
        return L.Conv2D(filters, size, padding="same", activation="relu")(x)

    pooled = L.MaxPooling2D(3, strides=1, padding="same")(x)
    return L.Concatenate()([conv(x, 1), conv(conv(x, 1), 3), conv(conv(x, 1), 5), conv(pooled, 1)])


def test_models_with_branches(keras):
    L = keras.layers
    x = keras.Input((9, 8, 3))
    h = L.BatchNormalization()(inception(keras, residual(keras, residual(keras, x, 3), 6), 4))
    agrees(keras, keras.Model(x, L.Dense(10, "softmax")(L.GlobalAveragePooling2D()(h))))
    a, b = keras.Input((4,)), keras.Input((4,))
    shared = L.Dense(4, "relu")
    agrees(keras, keras.Model([a, b], L.Concatenate()([shared(shared(a)), shared(b)])))
    p, q = keras.Input((4,)), keras.Input((4,))
    inner = keras.Model([p, q], [p + L.Dense(4)(q), L.Dense(2)(p * q)])
    first, second = inner([b, a])
    agrees(keras, keras.Model([a, b], L.Dense(3)(L.Concatenate()([first, second, a]))))


def test_an_encoder_and_a_decoder_with_attention(keras):
    L = keras.layers
    source, target = keras.Input((None,)), keras.Input((None,))
    encoded, *states = L.GRU(8, return_sequences=True, return_state=True)(
        L.Embedding(20, 6, mask_zero=True)(source)
    )
    decoded = L.GRU(8, return_sequences=True)(L.Embedding(9, 6)(target), initial_state=states)
    context = L.Attention()([decoded, encoded])
    outputs = L.Dense(9, "softmax")(L.Concatenate()([decoded, context]))
    model = keras.Model([source, target], outputs)
    got = agrees(keras, model, ids=9)
    with pytest.raises(NoForward, match="2 inputs, but is given 1"):
        got.predict([np.ones((3, 4))])
    with pytest.raises(NoForward, match="rows 0 to 8"):
        got.predict([np.ones((3, 4)), np.full((3, 4), 9)])


def test_what_is_not_computed_says_so(keras):
    L = keras.layers
    for layer, shape in [
        (L.ConvLSTM1D(2, 2), (4, 5, 1)),
        (L.GRU(2, stateful=True), None),
        (L.Conv2D(2, 2, data_format="channels_first"), (1, 5, 5)),
    ]:
        inputs = keras.Input(batch_shape=(2, 5, 3)) if shape is None else keras.Input(shape)
        model = ReadModel(read(keras.Model(inputs, layer(inputs))))
        with pytest.raises(Uncomputed, match="cannot be computed"):
            model.predict(np.ones((2, *inputs.shape[1:])))


def test_a_series_of_many_rows_takes_well_under_a_second(keras):
    inputs = keras.Input((20, 3))
    model = ReadModel(read(keras.Model(inputs, keras.layers.LSTM(64)(inputs))))
    X = np.random.default_rng(0).normal(size=(500, 20, 3))
    begun = time.process_time()
    model.predict(X)
    assert time.process_time() - begun < 1
