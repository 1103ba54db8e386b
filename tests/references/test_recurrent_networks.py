"""The references of lesson 19 against Keras' layers and TensorFlow's tape."""

import numpy as np
import pytest

from tests.references import reference

SHAPES = [(1, 1, 1), (2, 3, 4), (5, 1, 3), (7, 4, 2), (12, 3, 3)]  # time, inputs, units
SEEDS = range(4)


def _agree(ours, theirs):
    assert np.shape(ours) == np.shape(theirs)
    np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-12)


def _drawn(time, inputs, units, seed):
    """A sequence, the state before it, U and W, and a generator for what else is needed."""
    rng = np.random.default_rng(seed)
    U, W = rng.normal(size=(units, inputs)), 0.6 * rng.normal(size=(units, units))
    return rng.normal(size=(time, inputs)), rng.uniform(-1, 1, size=units), U, W, rng


def _simple_rnn(U, W):
    """Keras' layer; it keeps its weights the other way round, and counts in 64 bits here."""
    import keras

    layer = keras.layers.SimpleRNN(len(U), use_bias=False, return_sequences=True, dtype="float64")
    layer.build((None, None, U.shape[1]))
    layer.set_weights([U.T, W.T])
    return layer


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("time", "inputs", "units"), SHAPES)
def test_states_and_outputs_agree_with_keras(time, inputs, units, seed):
    import keras

    ws, s0, U, W, rng = _drawn(time, inputs, units, seed)
    V = rng.normal(size=(3, units))
    theirs = _simple_rnn(U, W)(ws[None], initial_state=[s0[None]]).numpy()[0]
    states, outputs = reference("rnn_forward").rnn_forward(ws, s0, U, W, V)
    _agree(states, theirs)
    _agree(outputs, keras.ops.softmax(theirs @ V.T, axis=-1).numpy())
    one = reference("rnn_step").rnn_step(ws[0], s0, U, W)
    _agree(one, theirs[0])


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("time", "inputs", "units"), SHAPES)
def test_bptt_agrees_with_the_tape_through_keras_layer(time, inputs, units, seed):
    import tensorflow as tf

    ws, s0, U, W, rng = _drawn(time, inputs, units, seed)
    target, layer = rng.normal(size=units), _simple_rnn(U, W)
    with tf.GradientTape() as tape:
        last = layer(ws[None], initial_state=[s0[None]])[0, -1]
        loss = 0.5 * tf.reduce_sum((last - target) ** 2)
    kernel, recurrent = tape.gradient(loss, [each.value for each in layer.trainable_weights])
    dU, dW = reference("bptt").bptt(ws, s0, U, W, target)
    _agree(dU, kernel.numpy().T)
    _agree(dW, recurrent.numpy().T)


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("limit", [0.01, 1.0, 3.0, 1000.0])
def test_clip_by_norm_agrees_with_tensorflow_and_keras(limit, seed):
    import keras
    import tensorflow as tf

    rng = np.random.default_rng(seed)
    gradients = [rng.normal(size=shape) for shape in [(3, 2), (4,), (2, 2, 2)]]
    ours = reference("clip_by_norm").clip_by_norm(gradients, limit)
    theirs, _ = tf.clip_by_global_norm(gradients, limit)
    for mine, its in zip(ours, theirs, strict=True):
        _agree(mine, its.numpy())

    # A step of plain descent with a rate of 1 subtracts what the optimizer has made of it.
    weights = [keras.Variable(np.zeros(each.shape), dtype="float64") for each in gradients]
    sgd = keras.optimizers.SGD(learning_rate=1.0, global_clipnorm=limit)
    sgd.apply([tf.constant(each) for each in gradients], weights)
    for mine, weight in zip(ours, weights, strict=True):
        _agree(mine, -weight.numpy())


@pytest.mark.slow
def test_clip_by_norm_leaves_zeros_as_tensorflow_does():
    import tensorflow as tf

    zeros = [np.zeros((2, 3)), np.zeros(4)]
    theirs, _ = tf.clip_by_global_norm(zeros, 1.0)
    for mine, its in zip(reference("clip_by_norm").clip_by_norm(zeros, 1.0), theirs, strict=True):
        _agree(mine, its.numpy())


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_pad_sequences_agrees_with_keras(seed):
    import keras

    rng = np.random.default_rng(seed)
    sequences = [rng.integers(-5, 50, n).tolist() for n in rng.integers(0, 12, 1 + seed)]
    maxlen, value = int(rng.integers(1, 12)), int(rng.integers(-2, 3))
    pad_sequences = reference("pad_sequences").pad_sequences
    theirs = keras.utils.pad_sequences(sequences, maxlen, value=value)
    assert pad_sequences(sequences, maxlen, value).tolist() == theirs.tolist()
    theirs = keras.utils.pad_sequences(sequences, maxlen)
    assert pad_sequences(sequences, maxlen).tolist() == theirs.tolist()


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shape", [(5,), (2, 6), (3, 2, 4)])
def test_embedding_and_its_slopes_agree_with_keras_and_the_tape(shape, seed):
    import keras
    import tensorflow as tf

    rng = np.random.default_rng(seed)
    ids, table = rng.integers(0, 7, shape), rng.normal(size=(7, 3))
    d_output = rng.normal(size=(*shape, 3))
    layer = keras.layers.Embedding(7, 3, dtype="float64")
    layer.build((None,))
    layer.set_weights([table])
    with tf.GradientTape() as tape:
        looked_up = layer(ids)
        loss = tf.reduce_sum(looked_up * d_output)
    slopes = tf.convert_to_tensor(tape.gradient(loss, layer.embeddings.value)).numpy()
    ours = reference("embedding")
    _agree(ours.embedding(ids, table), looked_up.numpy())
    _agree(ours.embedding_gradient(ids, d_output, 7), slopes)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_slopes_of_an_embedding_are_those_of_one_hot_rows_times_the_table(seed):
    rng = np.random.default_rng(seed)
    ids, table, d_output = rng.integers(0, 6, 9), rng.normal(size=(6, 4)), rng.normal(size=(9, 4))
    one_hot = np.eye(6)[ids]
    ours = reference("embedding")
    _agree(ours.embedding(ids, table), one_hot @ table)
    _agree(ours.embedding_gradient(ids, d_output, 6), one_hot.T @ d_output)


@pytest.mark.slow
@pytest.mark.parametrize(("n", "length"), [(3, 1), (6, 3), (9, 8), (40, 12)])
def test_windows_agree_with_keras_data_set_of_windows(n, length):
    import keras

    series = np.random.default_rng(n).normal(size=n)
    X, y = reference("windows").windows(series, length)
    data = keras.utils.timeseries_dataset_from_array(
        series[:-1], series[length:], sequence_length=length, batch_size=n
    )
    theirs_X, theirs_y = next(iter(data))
    _agree(X, theirs_X.numpy())
    _agree(y, theirs_y.numpy())
