"""The references of lesson 07 against TensorFlow's GradientTape, SciPy and central differences."""

import itertools

import numpy as np
import pytest
from scipy import optimize, special

from tests.references import reference

WIDTHS = [[3, 1], [4, 2], [2, 5, 3], [3, 3, 3], [4, 4, 4, 4], [1, 6, 2, 7, 1], [10, 16, 8, 3]]
SEEDS = range(5)


def _layers(widths, rng):
    pairs = itertools.pairwise(widths)
    return [(rng.normal(size=pair), rng.normal(size=pair[1])) for pair in pairs]


def _taped(loss, *arrays):
    """What TensorFlow's tape says the slopes of a loss of float64 tensors are."""
    import tensorflow as tf

    tensors = [tf.constant(np.asarray(array, float)) for array in arrays]
    with tf.GradientTape() as tape:
        tape.watch(tensors)
        value = loss(*tensors)
    return [slope.numpy() for slope in tape.gradient(value, tensors)]


def _sum(tensor):
    import tensorflow as tf

    return tf.reduce_sum(tensor)


def _agree(ours, theirs):
    assert len(ours) == len(theirs)
    for mine, other in zip(ours, theirs, strict=True):
        assert np.shape(mine) == other.shape
        np.testing.assert_allclose(mine, other, rtol=1e-10, atol=1e-12)


@pytest.mark.slow
def test_backprop_by_hand_agrees_with_the_tape():
    by_hand = reference("backprop_by_hand")
    values, weights, target = [1.0, 3.0], [-5.0, 4.0], 4.0
    _, at_weights = _taped(lambda h, w: (_sum(h * w) - target) ** 2, values, weights)
    [at_output] = _taped(lambda output: (output - target) ** 2, 7.0)
    assert by_hand.output_slope == at_output
    assert [by_hand.top_weight_slope, by_hand.bottom_weight_slope] == at_weights.tolist()


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_node_slopes_agree_with_the_tape_through_any_loss_of_the_outputs(seed):
    import tensorflow as tf

    rng = np.random.default_rng(seed)
    nodes, outputs = rng.integers(1, 9, size=2)
    h, W = rng.normal(size=nodes), rng.normal(size=(nodes, outputs))

    def loss_of_outputs(z):
        return _sum(tf.sin(z) * z)

    [output_slopes] = _taped(loss_of_outputs, h @ W)
    [expected] = _taped(lambda h: loss_of_outputs(tf.linalg.matvec(W, h, transpose_a=True)), h)
    _agree([reference("node_slopes").node_slopes(output_slopes, W)], [expected])


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_backprop_one_hidden_agrees_with_the_tape(seed):
    import tensorflow as tf

    rng = np.random.default_rng(seed)
    n, hidden = rng.integers(1, 9, size=2)
    x, target = rng.normal(size=n), rng.normal()
    W1, w2 = rng.normal(size=(n, hidden)), rng.normal(size=hidden)

    def loss(W1, w2):
        h = tf.nn.relu(tf.linalg.matvec(W1, x, transpose_a=True))
        return (_sum(h * w2) - target) ** 2

    ours = reference("backprop_one_hidden").backprop_one_hidden(x, target, W1, w2)
    _agree(ours, _taped(loss, W1, w2))


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_dense_backward_agrees_with_the_tape_behind_a_tanh(seed):
    import tensorflow as tf

    rng = np.random.default_rng(seed)
    rows, inputs, units = rng.integers(1, 9, size=3)
    X, [(W, b)] = rng.normal(size=(rows, inputs)), _layers([inputs, units], rng)

    def loss_of_sums(Z):
        return _sum(tf.tanh(Z) ** 2)

    [dZ] = _taped(loss_of_sums, X @ W + b)
    expected = _taped(lambda X, W, b: loss_of_sums(X @ W + b), X, W, b)
    _agree(reference("dense_backward").dense_backward(X, W, dZ), expected)


@pytest.mark.slow
@pytest.mark.parametrize("spread", [1e-3, 1, 30, 1000])
@pytest.mark.parametrize(("rows", "classes"), [(1, 2), (6, 3), (4, 4), (20, 10)])
def test_softmax_cross_entropy_slope_agrees_with_the_tape(rows, classes, spread):
    import tensorflow as tf

    rng = np.random.default_rng(rows)
    logits = spread * rng.normal(size=(rows, classes))
    y = np.eye(classes)[rng.integers(classes, size=rows)]

    def loss(logits):
        return tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(y, logits))

    slope = reference("softmax_cross_entropy_slope").softmax_cross_entropy_slope
    _agree([slope(logits, y)], _taped(loss, logits))


@pytest.mark.slow
@pytest.mark.parametrize("spread", [1, 20])
def test_softmax_cross_entropy_slope_agrees_with_keras_loss_from_logits(spread):
    import keras

    rng = np.random.default_rng(2)
    logits = spread * rng.normal(size=(7, 5))
    y = np.eye(5)[rng.integers(5, size=7)]
    loss = keras.losses.CategoricalCrossentropy(from_logits=True, dtype="float64")
    slope = reference("softmax_cross_entropy_slope").softmax_cross_entropy_slope
    _agree([slope(logits, y)], _taped(lambda logits: loss(y, logits), logits))


def test_softmax_cross_entropy_slope_is_scipys_softmax_less_the_target():
    rng = np.random.default_rng(8)
    logits, y = 100 * rng.normal(size=(9, 4)), np.eye(4)[rng.integers(4, size=9)]
    slope = reference("softmax_cross_entropy_slope").softmax_cross_entropy_slope(logits, y)
    np.testing.assert_allclose(slope, (special.softmax(logits, axis=1) - y) / 9, atol=1e-14)


@pytest.mark.slow
@pytest.mark.parametrize("widths", WIDTHS)
@pytest.mark.parametrize("rows", [1, 3, 12])
def test_backprop_mlp_agrees_with_the_tape(widths, rows):
    import tensorflow as tf

    rng = np.random.default_rng(rows)
    X, y = rng.normal(size=(rows, widths[0])), rng.normal(size=(rows, widths[-1]))
    layers = _layers(widths, rng)

    def loss(*parameters):
        a, last = tf.constant(X), len(parameters) - 2
        for i in range(0, len(parameters), 2):
            a = a @ parameters[i] + parameters[i + 1]
            a = a if i == last else tf.nn.relu(a)
        return tf.reduce_mean((a - y) ** 2)

    ours = reference("backprop_mlp").backprop_mlp(X, y, layers)
    flat = [array for pair in layers for array in pair]
    _agree([array for pair in ours for array in pair], _taped(loss, *flat))


@pytest.mark.slow
def test_backprop_mlp_agrees_with_a_keras_network_and_its_loss():
    import keras
    import tensorflow as tf

    rng = np.random.default_rng(9)
    widths = [5, 7, 4, 2]
    X, y, layers = rng.normal(size=(11, 5)), rng.normal(size=(11, 2)), _layers(widths, rng)
    dense = [
        keras.layers.Dense(units, activation=activation, dtype="float64")
        for units, activation in zip(widths[1:], ["relu", "relu", None], strict=True)
    ]
    model = keras.Sequential([keras.Input((5,), dtype="float64"), *dense])
    model.set_weights([array for layer in layers for array in layer])
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(keras.losses.mean_squared_error(tf.constant(y), model(X)))
    theirs = tape.gradient(loss, [weight.value for weight in model.trainable_weights])
    ours = reference("backprop_mlp").backprop_mlp(X, y, layers)
    _agree([array for pair in ours for array in pair], [each.numpy() for each in theirs])


@pytest.mark.slow
def test_the_slope_of_relu_at_0_is_0_in_tensorflow_too():
    import tensorflow as tf

    [slope] = _taped(lambda z: _sum(tf.nn.relu(z)), [0.0, -0.0, 1e-300])
    assert slope.tolist() == [0, 0, 1]


def test_one_hidden_layer_is_a_case_of_any_depth():
    rng = np.random.default_rng(4)
    x, target, W1, w2 = rng.normal(size=3), 0.7, rng.normal(size=(3, 5)), rng.normal(size=5)
    layers = [(W1, np.zeros(5)), (w2[:, np.newaxis], np.zeros(1))]
    deep = reference("backprop_mlp").backprop_mlp(x[np.newaxis], np.array([[target]]), layers)
    (dW1, _), (dw2, _) = deep
    ours = reference("backprop_one_hidden").backprop_one_hidden(x, target, W1, w2)
    _agree(ours, [dW1, dw2[:, 0]])


@pytest.mark.parametrize("shape", [(), (1,), (6,), (2, 3), (2, 1, 3)])
def test_gradient_check_agrees_with_scipys_two_sided_differences(shape):
    rng = np.random.default_rng(6)
    w, factors = rng.normal(size=shape), rng.normal(size=shape)

    def loss(w):
        return np.sum(factors * np.sin(3 * w))

    def claimed(w):
        return 3 * factors * np.cos(2.9 * w)

    nudged = optimize.approx_fprime(w.ravel(), lambda v: loss(v.reshape(shape)), 1e-7)
    g, n = claimed(w).ravel(), nudged
    expected = max(abs(a - b) / max(1, abs(a), abs(b)) for a, b in zip(g, n, strict=True))
    ours = reference("gradient_check").gradient_check(loss, claimed, w)
    assert ours == pytest.approx(expected, abs=1e-5)


def test_gradient_check_passes_what_backprop_says_and_refuses_one_wrong_entry():
    rng = np.random.default_rng(3)
    X, y, layers = rng.normal(size=(4, 3)), rng.normal(size=(4, 2)), _layers([3, 5, 2], rng)
    gradient_check = reference("gradient_check").gradient_check
    backprop_mlp = reference("backprop_mlp").backprop_mlp

    def with_first(W):
        return [(W, layers[0][1]), layers[1]]

    def loss(W):
        return ((reference("deep_forward").deep_forward(X, with_first(W)) - y) ** 2).mean()

    def right(W):
        return backprop_mlp(X, y, with_first(W))[0][0]

    def wrong(W):
        return right(W) + 0.01 * (np.arange(W.size).reshape(W.shape) == 7)

    assert gradient_check(loss, right, layers[0][0]) < 1e-8
    assert gradient_check(loss, wrong, layers[0][0]) > 1e-3
