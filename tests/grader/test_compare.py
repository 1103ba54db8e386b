"""The rule of tolerance, on random problems: right answers pass, wrong ones do not."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dltutor.grader.compare import agree

PROBLEMS = [np.random.default_rng(seed) for seed in range(60)]


@pytest.mark.parametrize("size", [1e-5, 1.0, 1e6])
def test_sums_added_in_another_order_agree(size):
    for rng in PROBLEMS:
        x, w = size * rng.normal(size=(2, 50))
        scale = np.abs(x) @ np.abs(w)
        expected = x @ w
        for other in (sum(a * b for a, b in zip(x, w, strict=True)), np.sum((x * w)[::-1])):
            assert agree(expected, other, scale)
        assert agree(expected, np.float32(np.float32(x) @ np.float32(w)), scale)


@pytest.mark.parametrize("size", [1e-9, 1e-5, 1.0, 1e6])
def test_a_flipped_sign_or_a_lost_term_never_agrees(size):
    for rng in PROBLEMS:
        x, w = size * rng.normal(size=(2, 5))
        scale = np.abs(x) @ np.abs(w)
        assert not agree(x @ w, -(x @ w), scale)
        assert not agree(x @ w, x[:-1] @ w[:-1], scale)


def test_zero_is_zero_where_nothing_was_added():
    assert agree(0.0, -0.0)
    assert agree(0.0, 0)
    assert not agree(0.0, 1e-300)


def test_nan_agrees_with_nan_alone_and_inf_with_its_own_sign():
    assert agree(np.array([np.nan, np.inf]), [float("nan"), float("inf")])
    assert not agree(np.array([np.nan]), [0.0])
    assert not agree(np.array([1.0]), [np.nan], 1e300)
    assert not agree(np.inf, -np.inf)


@pytest.mark.parametrize(
    ("expected", "got"),
    [(1.0, [1.0]), (np.ones(2), np.ones((1, 2))), (np.ones((2, 1)), np.ones(2)), (1.0, "1.0"),
     (1.0, None), (1.0, 1 + 0j), (np.ones(2), [1.0]), ((1.0, 2.0), (1.0,)), ([1, 2], {"a": 1})],
)  # fmt: skip
def test_another_shape_or_type_does_not_agree(expected, got):
    assert not agree(expected, got)


@pytest.mark.parametrize(
    ("expected", "got"),
    [(np.ones(2), [1, 1]), (1.0, np.array(1)), (1, True), ([np.ones(2), 3.0], (np.ones(2), 3)),
     ((np.ones((2, 2)), np.ones(2)), [[[1, 1], [1, 1]], [1, 1]]), ({"a": 1.0}, {"a": 1})],
)  # fmt: skip
def test_other_ways_to_say_the_same_agree(expected, got):
    assert agree(expected, got)


def test_half_precision_is_judged_as_single():
    assert not agree(1 / 3, np.float16(1 / 3))


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_a_number_agrees_with_itself_and_not_with_a_thousandth_more(value):
    assert agree(value, np.float64(value))
    if abs(value) > 1e-30:
        assert not agree(value, value * 1.001)
