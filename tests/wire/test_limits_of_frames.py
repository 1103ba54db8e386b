"""What is refused before anything is made of it."""

import tracemalloc

import numpy as np
import pytest

from dltutor.wire.frames import MARK, PREFIX, WireError, join
from dltutor.wire.values import pack, unpack_all


def framed(head, payload=b""):
    return PREFIX.pack(MARK, len(head), len(payload)) + head + payload


@pytest.mark.parametrize("part", [b"[],", b"{},", b"0,"])
def test_many_empty_parts_are_refused_before_they_are_made(part):
    data = framed(b"[" + part * (15 * 2**20 // len(part)) + b"0]")
    tracemalloc.start()
    try:
        with pytest.raises(WireError):
            unpack_all(data)
        assert tracemalloc.get_traced_memory()[1] < 4 * len(data)
    finally:
        tracemalloc.stop()


def test_what_would_be_refused_is_not_sent():
    with pytest.raises(WireError):
        join([0] * 2**21)


def test_an_array_of_nothing_with_endless_sides_is_refused():
    sides = ",".join(["0", *["549755813888"] * 12])
    with pytest.raises(WireError):
        unpack_all(framed(f'{{"array":["<f8",[{sides}],0,0]}}'.encode()))


@pytest.mark.parametrize("code", ["a", "|a5", "f8,f8", "(9,)f8", "<g", "float", "f16", "<f8 "])
def test_a_dtype_is_spelt_in_one_way(code):
    with pytest.raises(WireError):
        unpack_all(framed(f'{{"array":["{code}",[],0,8]}}'.encode(), bytes(8)))


@pytest.mark.parametrize(("long", "double"), [(np.longdouble, "f8"), (np.clongdouble, "c16")])
def test_floats_of_more_than_eight_bytes_travel_as_doubles(long, double):
    (back,) = unpack_all(pack(np.array([1.5, -2.25], long)))
    assert back.dtype == double
    assert np.array_equal(back, [1.5, -2.25])
