"""Bytes that a hostile child might send: real recordings spoilt, and frames that never were."""

import copy
from dataclasses import fields

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from dltutor.wire.frames import MARK, PREFIX, WireError, join
from dltutor.wire.model import KerasModel
from dltutor.wire.values import Opaque, pack
from tests.wire.parent import EXERCISES, frames_of, recording_of

NAMES = ("played", "result", "raised", "printed", "changed", "again", "loaded", "missing", "end")
WORDS = (*NAMES, "load_error", "halted_at", "written", "class_name", "config", "layers", "name")
TEXTS = st.sampled_from([*WORDS, "", "\ud800", "\x1b[2J", "\x00", "é" * 300, "[/red]"]) | st.text()
NUMBERS = st.integers() | st.sampled_from([-1, 2**31, 2**63, 2**64, 10**300, 10**4000, -(10**400)])
FLOATS = st.floats() | st.sampled_from([float("nan"), 1e308, -1e308, 5e-324])
KINDS = ["f8", "f4", "f2", "g", "i8", "u1", "?", "c16", "c8", "u8"]
SHAPES = arrays.array_shapes(min_dims=0, max_dims=5, min_side=0, max_side=4)
ARRAYS = st.sampled_from(KINDS).flatmap(lambda kind: arrays.arrays(kind, SHAPES))

leaves = st.none() | st.booleans() | NUMBERS | FLOATS | TEXTS | ARRAYS | st.builds(Opaque, TEXTS)
values = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(TEXTS, inner, max_size=4)
    ),
    max_leaves=8,
)

sides = (
    st.integers(-2, 5)
    | st.just(0)
    | st.sampled_from([2**31, 2**39, 2**40, 2**63, 2**64, True, None, 1.5])
)
CODES = (
    "<f8 >f8 f8 |u1 <g <G O <U9 S3 V8 M8[s] m8 f8,f8 (3,)f8 (9999999,)f8 x a |a5 < float b1 ? f16"
)
codes = st.sampled_from([*CODES.split(), "", "f" * 99, "{'names': 1}"])
tagged = {
    "array": st.tuples(codes, st.lists(sides, max_size=18), sides, sides).map(list),
    "int": TEXTS | st.from_regex(r"-?[0-9_ ]{1,320}", fullmatch=True),
    "opaque": st.lists(TEXTS | NUMBERS, max_size=3),
}
headers = st.recursive(
    st.none() | st.booleans() | NUMBERS | FLOATS | TEXTS | st.one_of(
        *(body.map(lambda body, tag=tag: {tag: body}) for tag, body in tagged.items())
    ),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=7).map(lambda items: {"model": items})
        | st.lists(inner, max_size=4).map(lambda items: {"tuple": items})
        | st.lists(st.tuples(TEXTS, inner).map(list), max_size=4).map(lambda all: {"dict": all})
        | st.dictionaries(TEXTS, inner, max_size=2)
    ),
    max_leaves=10,
)  # fmt: skip


def _joined(header, blob):
    try:
        return join(header, [blob])
    except (WireError, ValueError):  # a number that json will not write
        return b""


def _tell_a_case(header):
    return {"dict": [["played", {"dict": [["result", header], ["printed", ""]]}]]}


frames = st.builds(_joined, headers | headers.map(_tell_a_case), st.binary(max_size=64))
prefixes = st.builds(
    lambda mark, head, body, rest: PREFIX.pack(mark, head, body) + rest,
    st.sampled_from([MARK, b"DLT2", b"\0\0\0\0"]),
    st.integers(0, 2**32 - 1),
    st.integers(0, 2**64 - 1),
    st.binary(max_size=64),
)
runs_of_frames = st.lists(frames | prefixes | st.binary(max_size=16), max_size=6).map(b"".join)


def _packed(value):
    try:
        return pack(value)
    except (WireError, TypeError, ValueError, AttributeError):
        return b""  # what no child could send


@st.composite
def spoilt_bytes(draw, name):
    """A real recording with bytes changed, cut out, doubled or put in."""
    data = bytearray(recording_of(name))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = start + draw(st.integers(0, 40))
        match draw(st.sampled_from(["change", "cut", "double", "insert", "end"])):
            case "change":
                data[start : start + 1] = draw(st.binary(min_size=1, max_size=1))
            case "cut":
                del data[start:end]
            case "double":
                data[start:start] = data[start:end]
            case "insert":
                data[start:start] = draw(st.binary(max_size=8))
            case "end":
                del data[start:]
    return bytes(data)


@st.composite
def spoilt_frames(draw, name):
    """A real recording with values replaced, and frames left out, doubled, late or foreign."""
    told = copy.deepcopy(frames_of(name))
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(told) - 1)) if told else 0
        match draw(st.sampled_from(["replace", "replace", "drop", "double", "move", "foreign"])):
            case "replace" if told:
                told[at] = _replaced(draw, told[at])
            case "drop" if told:
                del told[at]
            case "double" if told:
                told.insert(draw(st.integers(0, len(told))), told[at])
            case "move" if told:
                told.append(told.pop(at))
            case _:
                told.insert(at, draw(values))
    return b"".join(map(_packed, told))


def _replaced(draw, value):
    """The value with something in it, or all of it, replaced."""
    if draw(st.integers(0, 4)) == 0:
        return draw(values)
    if isinstance(value, dict) and value:
        key = draw(st.sampled_from(sorted(value)))
        return {**value, key: _replaced(draw, value[key])}
    if isinstance(value, (list, tuple)) and value:
        at = draw(st.integers(0, len(value) - 1))
        return type(value)([*value[:at], _replaced(draw, value[at]), *value[at + 1 :]])
    if isinstance(value, KerasModel):
        name = draw(st.sampled_from([each.name for each in fields(value)]))
        kept = {each.name: getattr(value, each.name) for each in fields(value)}
        return KerasModel(**{**kept, name: _replaced(draw, kept[name])})
    if isinstance(value, np.ndarray) and value.size and draw(st.booleans()):
        value = value.copy()
        value.flat[draw(st.integers(0, value.size - 1))] = draw(st.sampled_from([np.nan, 0.0, 1e9])) if value.dtype.kind == "f" else 0  # fmt: skip # noqa: E501
        return value
    return draw(values)


def recordings(name):
    """Whatever a child of this exercise might send."""
    return st.one_of(spoilt_frames(name), spoilt_bytes(name), runs_of_frames)


any_recording = st.sampled_from(EXERCISES).flatmap(
    lambda name: st.tuples(st.just(name), recordings(name))
)
