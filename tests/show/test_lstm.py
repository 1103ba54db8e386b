"""An LSTM's steps against the exercise's reference and Keras' layer."""

import numpy as np
import pytest

from tests.references import reference
from tests.show.chosen import frames_of, result_of

GATES = ("input", "forget", "candidate", "output")  # in Keras' order


def chosen(seed, steps):
    rng = np.random.default_rng(seed)
    weights = {name: rng.normal(size=3) for name in GATES}
    return {"x": rng.normal(size=steps), "h": rng.normal(), "c": rng.normal(), **weights}


def by_keras_layout(values):
    kernel, recurrent, bias = np.array([values[name] for name in GATES]).T
    return kernel[None], recurrent[None], bias


@pytest.mark.parametrize("seed", range(10))
def test_every_time_step_is_that_of_the_exercise(seed):
    values = chosen(seed, 4)
    frames = frames_of("lstm", **values)
    h, c = np.array([[values["h"]]]), np.array([[values["c"]]])
    for time, x in enumerate(values["x"]):
        h, c = reference("lstm_step").lstm_step(np.array([[x]]), h, c, *by_keras_layout(values))
        shown = frames[6 * time + 5]
        assert shown.spec["shown"] == pytest.approx(h.item())
        assert shown.spec["cell"] == pytest.approx(c.item())
        assert result_of(shown) == pytest.approx(h.item(), abs=6e-5)


def test_the_step_is_the_one_of_lesson_20():
    told = [result_of(each) for each in frames_of("lstm")]
    assert told == [0.8808, 0.2689, -0.4621, 1.6373, 0.7311, 0.6778]


def test_several_inputs_end_with_all_time_steps_side_by_side():
    frames = frames_of("lstm", x=[1.0, 0.0, -1.0])
    assert len(frames) == 3 * 6 + 1
    assert frames[6].title == "Time step 2: the forget gate"
    last = frames[-1]
    assert last.kind == "gates"
    assert last.spec["states"]["output"] == [frames[at].spec["shown"] for at in (5, 11, 17)]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_the_steps_are_those_of_keras_lstm(seed):
    keras = pytest.importorskip("keras")
    values = chosen(seed, 5)
    layer = keras.layers.LSTM(1, return_sequences=True)
    layer.build((None, 5, 1))
    layer.set_weights(by_keras_layout(values))
    state = [np.array([[values[name]]], dtype="float32") for name in ("h", "c")]
    sequence = values["x"].reshape(1, 5, 1).astype("float32")
    outputs = keras.ops.convert_to_numpy(layer(sequence, initial_state=state))[0, :, 0]
    frames = frames_of("lstm", **values)
    assert [frames[6 * t + 5].spec["shown"] for t in range(5)] == pytest.approx(outputs, abs=1e-5)
