"""Forward and backward steps against NumPy, nudging, the exercises' references and TensorFlow."""

import numpy as np
import pytest

from dltutor.screen.network import Network
from dltutor.show.topics.backward import Backward
from dltutor.show.topics.networks import ACTIVATIONS, Bank
from tests.references import reference
from tests.screen.snapshot import drawn, in_ascii
from tests.show.chosen import frames_of, result_of

SEEDS = range(6)
SIZES = [(1, 1), (2, 2), (3, 1), (2, 3), (4, 5)]
FUNCTIONS = {
    "identity": lambda z: z,
    "relu": lambda z: np.maximum(0, z),
    "tanh": np.tanh,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
}


def drawn_numbers(size, seed):
    inputs, hidden = size
    rng = np.random.default_rng(seed)
    x, W, w = rng.normal(size=inputs), rng.normal(size=(hidden, inputs)), rng.normal(size=hidden)
    return x, W, w, rng.normal()


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("size", SIZES)
def test_each_step_of_a_forward_pass_tells_what_numpy_computes(size, activation):
    x, W, w, _ = drawn_numbers(size, 0)
    frames = frames_of("forward", inputs=x, hidden=W, output=w, activation=activation)
    nodes = frames[1:-2]
    assert [result_of(each) for each in nodes] == pytest.approx(W @ x, abs=6e-5)
    prediction = w @ FUNCTIONS[activation](W @ x)
    assert result_of(frames[-1]) == pytest.approx(prediction, abs=6e-5)
    assert Network(frames[-1].spec).values[-1] == pytest.approx([prediction])


def test_the_forward_pass_is_the_one_of_lesson_1():
    frames = frames_of("forward")
    assert [each.sum for each in frames[1:]] == [
        "top = 2 · 1 + 3 · 1 = 5",
        "bottom = 2 · (-1) + 3 · 1 = 1",
        "purchases = 5 · 2 + 1 · (-1) = 9",
        "purchases = 9",
    ]


def test_a_forward_pass_knows_at_each_step_one_node_more():
    known = []
    for frame in frames_of("forward"):
        network = Network(frame.spec)
        known.append(sum(network.shows(layer, at) for layer, at in [(1, 0), (1, 1), (2, 0)]))
    assert known == [0, 1, 2, 3, 3]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("size", SIZES)
def test_slopes_are_what_nudging_finds(size, activation, seed):
    x, W, w, target = drawn_numbers(size, seed)

    def loss(W, w):
        return (w @ FUNCTIONS[activation](W @ x) - target) ** 2

    back = Backward(Bank(x.tolist(), W.tolist(), w.tolist(), activation), target)
    assert np.allclose(back.hidden_weights, nudged(lambda W: loss(W, w), W), atol=1e-6)
    assert np.allclose(back.output_weights, nudged(lambda w: loss(W, w), w), atol=1e-6)


def nudged(loss, w, eps=1e-6):
    slope = np.zeros(w.shape)
    for at in np.ndindex(w.shape):
        nudge = np.zeros(w.shape)
        nudge[at] = eps
        slope[at] = (loss(w + nudge) - loss(w - nudge)) / (2 * eps)
    return slope


@pytest.mark.parametrize("seed", SEEDS)
def test_each_step_back_tells_the_slope_of_the_exercise_in_their_order(seed):
    x, W, w, target = drawn_numbers((2, 3), seed)
    frames = frames_of("backward", inputs=x, hidden=W, output=w, target=target)
    dW, dw = reference("backprop_one_hidden").backprop_one_hidden(x, target, W.T, w)
    told = [result_of(each) for each in frames[1:-1]]
    output = 2 * (np.maximum(0, W @ x) @ w - target)
    assert told == pytest.approx([output, *dw, *(output * w), *dW.T.ravel()], abs=6e-5)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_the_picture_has_the_slopes_that_the_steps_tell(activation):
    x, W, w, target = drawn_numbers((3, 4), 1)
    frame = frames_of(
        "backward", inputs=x, hidden=W, output=w, target=target, activation=activation
    )[-1]
    drawn = Network(frame.spec).slopes
    back = Backward(Bank(x.tolist(), W.tolist(), w.tolist(), activation), target)
    assert np.allclose(drawn.weights[0], back.hidden_weights)
    assert np.allclose(drawn.weights[1], [back.output_weights])
    assert np.allclose(drawn.nodes[1], back.values)


def test_the_step_back_that_is_told_is_the_one_in_the_picture():
    for frame in frames_of("backward")[1:-1]:
        network = Network(frame.spec)
        place = network.newest_slope
        names, slopes = network.names, network.slopes
        if place.source is None:
            assert frame.title == f"The slope at {names[place.layer][place.position]}"
            assert result_of(frame) == slopes.nodes[place.layer][place.position]
        else:
            here, there = names[place.layer][place.position], names[place.layer - 1][place.source]
            assert frame.title == f"The weight from {there} to {here}"
            assert result_of(frame) == slopes.weights[place.layer - 1][place.position][place.source]


def test_the_backward_pass_is_the_one_of_lesson_7_and_ends_with_a_nudge():
    frames = frames_of("backward")
    assert [result_of(each) for each in frames[1:-1]] == [
        -8, -40, -8, 0, -16, 8, -24, -32, -48, 16, 24, 0, 0,
    ]  # fmt: skip
    assert "-47.964 for each 1. Backpropagation says -48." in frames[-1].said[-1]


@pytest.mark.slow
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_slopes_are_those_of_tensorflows_tape(activation):
    tf = pytest.importorskip("tensorflow")
    functions = {"identity": tf.identity, "relu": tf.nn.relu, "tanh": tf.tanh}
    function = (functions | {"sigmoid": tf.sigmoid})[activation]
    for seed in SEEDS:
        x, W, w, target = drawn_numbers((3, 4), seed)
        W_, w_ = tf.constant(W), tf.constant(w)
        with tf.GradientTape() as tape:
            tape.watch([W_, w_])
            hidden = function(tf.linalg.matvec(W_, tf.constant(x)))
            loss = (tf.tensordot(hidden, w_, 1) - target) ** 2
        taped = tape.gradient(loss, [W_, w_])
        back = Backward(Bank(x.tolist(), W.tolist(), w.tolist(), activation), target)
        assert np.allclose(back.hidden_weights, taped[0])
        assert np.allclose(back.output_weights, taped[1])


def test_what_is_not_computed_yet_is_not_told_and_has_its_room_already():
    shown = [drawn(Network(frame.spec)) for frame in frames_of("backward")]
    assert "∂" in shown[0]
    assert "∂ -8" not in shown[0]
    assert "[ ∂ -8]" in shown[3]
    assert "∂ -16" not in shown[4]
    assert "┃ ∂ -16  ┃" in shown[5]
    for name in ("purchases", "middle", "accounts"):
        places = {
            (row, line.index(name))
            for each in shown
            for row, line in enumerate(each.splitlines())
            if name in line
        }
        assert len(places) == 1


def test_words_tell_the_slopes_that_are_known_and_no_others():
    third = frames_of("backward")[3]
    told = in_ascii(Network(third.spec))
    assert "weight from middle: -8" in told
    assert "weight from bottom" not in told
    assert "weight from children" not in told
