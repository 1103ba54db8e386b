"""A Keras model on the wire: what is sent arrives, and what is no model is refused."""

import numpy as np
import pytest

from dltutor.wire.frames import WireError, join
from dltutor.wire.model import KerasModel
from dltutor.wire.values import pack, unpack_all

MODEL = KerasModel(
    config={"class_name": "Sequential", "config": {"layers": [{"name": "a"}]}},
    compiled={"loss": "mse"},
    weights={"a": [np.ones((2, 3), np.float32), np.zeros(3, np.float32)]},
    fits=({"rows": 4, "history": {"loss": [1.0, 0.5]}},),
    probe=(np.zeros((8, 2)), np.ones((8, 3))),
)


def test_a_model_arrives_as_it_was_sent():
    (got,) = unpack_all(pack(MODEL))
    assert isinstance(got, KerasModel)
    assert (got.config, got.compiled, got.fault) == (MODEL.config, MODEL.compiled, "")
    assert got.fits == MODEL.fits
    assert all(map(np.array_equal, got.weights["a"], MODEL.weights["a"]))
    assert all(map(np.array_equal, got.probe, MODEL.probe))


def test_a_model_travels_inside_of_other_values():
    (got,) = unpack_all(pack({"first": (MODEL, [1.0])}))
    assert isinstance(got["first"][0], KerasModel)


@pytest.mark.parametrize(
    "fields",
    [
        [],
        [{"dict": []}, None, {"dict": []}, [], []],  # one too few
        ["text", None, {"dict": []}, [], [], ""],
        [{"dict": []}, "compiled", {"dict": []}, [], [], ""],
        [{"dict": []}, None, {"dict": [["a", 1.0]]}, [], [], ""],
        [{"dict": []}, None, {"dict": [["a", [1.0]]]}, [], [], ""],
        [{"dict": []}, None, {"dict": []}, [1], [], ""],
        [{"dict": []}, None, {"dict": []}, [], [1.0], ""],
        [{"dict": []}, None, {"dict": []}, [], [], 5],
    ],
)
def test_what_is_no_model_is_refused(fields):
    with pytest.raises(WireError):
        unpack_all(join({"model": fields}))
