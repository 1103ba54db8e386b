"""The references of lesson 20 against Keras' LSTM, GRU and SimpleRNN layers."""

import numpy as np
import pytest

from tests.references import reference

SHAPES = [(1, 1, 1), (1, 3, 2), (5, 2, 3), (4, 4, 4), (8, 1, 6), (3, 10, 12)]
SEEDS = range(4)


def _agree(ours, theirs):
    assert np.shape(ours) == np.shape(theirs)
    np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-12)


def _drawn(rows, inputs, units, blocks, seed):
    """Inputs of three steps, a state, another one, and the three arrays of weights."""
    rng = np.random.default_rng(seed)
    weights = [
        rng.normal(size=(inputs, blocks * units)),
        rng.normal(size=(units, blocks * units)),
        rng.normal(size=blocks * units),
    ]
    X = rng.normal(size=(rows, 3, inputs))
    return X, rng.uniform(-1, 1, size=(rows, units)), rng.normal(size=(rows, units)), weights


def _layer(kind, units, inputs, weights, **settings):
    layer = kind(units, dtype="float64", return_state=True, **settings)
    layer.build((None, None, inputs))
    layer.set_weights(weights)
    return layer


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("rows", "inputs", "units"), SHAPES)
def test_three_steps_of_an_lstm_agree_with_keras(rows, inputs, units, seed):
    import keras

    X, h, c, weights = _drawn(rows, inputs, units, 4, seed)
    layer = _layer(keras.layers.LSTM, units, inputs, weights)
    _, theirs_h, theirs_c = layer(X, initial_state=[h, c])
    for step in range(X.shape[1]):
        h, c = reference("lstm_step").lstm_step(X[:, step], h, c, *weights)
    _agree(h, theirs_h.numpy())
    _agree(c, theirs_c.numpy())


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("rows", "inputs", "units"), SHAPES)
def test_three_steps_of_a_gru_agree_with_keras(rows, inputs, units, seed):
    import keras

    X, h, _, weights = _drawn(rows, inputs, units, 3, seed)
    layer = _layer(keras.layers.GRU, units, inputs, weights, reset_after=False)
    _, theirs = layer(X, initial_state=[h])
    for step in range(X.shape[1]):
        h = reference("gru_step").gru_step(X[:, step], h, *weights)
    _agree(h, theirs.numpy())


@pytest.mark.slow
def test_the_cell_by_hand_is_what_keras_makes_of_such_gates():
    import keras

    def before(gate):
        """The sum whose sigmoid is the gate."""
        return np.log(gate / (1 - gate))

    bias = np.array([before(0.5), before(0.75), np.arctanh(-0.6), before(0.4)])
    weights = [np.zeros((1, 4)), np.zeros((1, 4)), bias]
    layer = _layer(keras.layers.LSTM, 1, 1, weights)
    state = [np.zeros((1, 1)), np.full((1, 1), 2.0)]
    _, h, c = layer(np.zeros((1, 1, 1)), initial_state=state)
    values = reference("gate_by_hand")
    assert float(c[0, 0]) == pytest.approx(values.cell)
    assert float(h[0, 0]) == pytest.approx(values.output, abs=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize(("inputs", "units"), [(1, 1), (3, 2), (50, 5), (7, 7), (128, 64)])
def test_parameters_are_those_that_keras_counts(inputs, units):
    import keras

    def counted(layer):
        layer.build((None, 5, inputs))
        return layer.count_params()

    count, layers = reference("lstm_parameters"), keras.layers
    assert count.simple_rnn_parameters(inputs, units) == counted(layers.SimpleRNN(units))
    assert count.lstm_parameters(inputs, units) == counted(layers.LSTM(units))
    assert count.gru_parameters(inputs, units) == counted(layers.GRU(units, reset_after=False))
