"""The wire: what goes in comes out, and no bytes crash who reads them."""

import contextlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from dltutor.runner.recording import from_frames
from dltutor.wire.frames import MARK, PREFIX, WireError, whole_frames
from dltutor.wire.values import Opaque, pack, unpack_all

leaves = (
    st.none()
    | st.booleans()
    | st.integers(min_value=-(10**40), max_value=10**40)
    | st.floats()
    | st.text()
    | arrays.arrays(
        st.sampled_from(["f8", "f4", "i8", "u1", "?", "c16"]), arrays.array_shapes(min_dims=0)
    )
)
values = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.text(), inner, max_size=4)
    ),
    max_leaves=10,
)


def same(a, b):
    if isinstance(a, np.ndarray):
        return (
            type(b) is np.ndarray
            and a.dtype == b.dtype
            and np.array_equal(a, b, equal_nan=a.dtype.kind in "fc")
            and a.shape == b.shape
        )
    if isinstance(a, (list, tuple)):
        return type(a) is type(b) and len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return isinstance(b, dict) and a.keys() == b.keys() and all(same(a[k], b[k]) for k in a)
    return type(a) is type(b) and (a == b or (a != a and b != b))


@given(values)
def test_what_is_packed_comes_back_as_it_was(value):
    (back,) = unpack_all(pack(value))
    assert same(value, back)


@given(st.binary())
def test_no_bytes_do_more_than_raise_wire_error(data):
    for stream in (data, MARK + data, PREFIX.pack(MARK, len(data), 0) + data):
        with contextlib.suppress(WireError):
            unpack_all(stream)


@given(values, st.data())
def test_a_frame_with_a_byte_changed_is_read_or_refused_never_a_crash(value, data):
    stream = bytearray(pack(value))
    stream[data.draw(st.integers(0, len(stream) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(WireError):
        from_frames(unpack_all(bytes(stream)))


@given(values)
def test_a_recording_made_of_anything_is_refused_or_incomplete(value):
    try:
        recording = from_frames([value])
    except WireError:
        return
    assert not recording.complete or recording.played == ()


@given(st.lists(values, max_size=3), st.integers(0, 40))
def test_whole_frames_drops_only_a_last_one_that_is_cut(several, cut):
    frames = [pack(value) for value in several]
    stream = b"".join(frames)
    kept = whole_frames(stream[: len(stream) - min(cut, len(frames[-1]) - 1 if frames else 0)])
    assert len(unpack_all(kept)) >= len(several) - 1


@pytest.mark.parametrize(
    "claim",
    [(MARK, 2**31, 0), (MARK, 10, 2**60), (b"XXXX", 10, 0)],
    ids=["a vast header", "a vast payload", "another mark"],
)
def test_lengths_are_refused_before_anything_is_read(claim):
    with pytest.raises(WireError):
        unpack_all(PREFIX.pack(*claim) + b"{}")


def test_arrays_of_objects_and_unknown_things_do_not_travel():
    for value in (np.array([object()]), object(), {1, 2}, np.float64(1), float):
        with pytest.raises(WireError):
            pack(value)
    assert unpack_all(pack(Opaque("generator", "<...>"))) == [Opaque("generator", "<...>")]


@pytest.mark.parametrize("dtype", ["O", "U5", "M8[ns]", "V8", "nonsense", ",", "f8,f8"])
def test_an_array_header_of_another_kind_is_refused(dtype):
    from dltutor.wire.frames import join

    with pytest.raises(WireError):
        unpack_all(join({"array": [dtype, [1], 0, 8]}, [bytes(8)]))
