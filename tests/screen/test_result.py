"""Expected beside got: cells, shapes, several values, windows of what is large."""

import numpy as np
import pytest

from dltutor.grader.beside import beside
from dltutor.grader.judged import Judged
from dltutor.runner.recording import Played
from dltutor.screen.asked import Asked
from dltutor.screen.result import Result
from dltutor.verdict import Case, Input, Shown
from tests.screen.snapshot import assert_matches, drawn, in_ascii


def result(expected, got):
    """The screen of one case: its numbers are held against each other as the judge does."""
    case = Judged(1, "a case", "f", (1,), expected, 0.0, Played(result=got), ok=False)
    return Result(*beside(case))


RNG = np.random.default_rng(4)
IMAGES = RNG.normal(size=(2, 9, 20, 3))
SPOILT = IMAGES.copy()
SPOILT[1, 7, 12, 2] += 40
SPOILT[0, 0, 0, 0] += 1
VECTOR = np.linspace(-1, 1, 40)
BATCH = RNG.normal(size=(4, 5))
RESULTS = {
    "one-number": (1.0, 0.5),
    "vector": (np.array([2.0, 8.0, 0.25]), np.array([1.0, 8.0, 0.5])),
    "matrix": (np.array([[5.0, 0.25], [0.0, 7.5]]), np.array([[5.0, -1.0], [-4.0, 7.5]])),
    "too-wide": (BATCH, -BATCH),
    "long-vector": (VECTOR, np.where(VECTOR > 0.9, 0.0, VECTOR)),
    "images": (IMAGES, SPOILT),
    "other-shape": (np.zeros((2, 3)), np.ones(3)),
    "several": (
        (np.eye(2), np.ones((3, 2)), np.array([1.0, 2.0])),
        (np.eye(2) * 3, np.ones((3, 2)), np.array([1.0, -2.0])),
    ),
    "text": (["a", "b"], ["a", "c"]),
}


@pytest.mark.parametrize("width", [80, 120, 40])
@pytest.mark.parametrize("name", RESULTS)
def test_results_look_as_kept(name, width):
    assert_matches(result(*RESULTS[name]), f"result-{name}", width)


def test_a_large_array_is_shown_round_its_worst_cell():
    shown = drawn(result(IMAGES, SPOILT))
    assert "[1, 4:9, 9:15, 2]" in shown
    assert f"{SPOILT[1, 7, 12, 2]:.4g}✗" in shown
    assert "2 of 1080 cells differ" in shown


def test_numbers_are_told_in_as_many_digits_as_it_takes_to_see_that_they_differ():
    shown = drawn(result(np.array([1.0, 2.0]), np.array([1.0000001, 2.0])))
    assert "1.0000001✗" in shown


def test_no_number_is_where_the_window_is():
    got = VECTOR.copy()
    got[0], got[30] = 1e6, np.nan
    assert "nan✗" in drawn(result(VECTOR, got))


@pytest.mark.parametrize(
    "empty", [np.zeros(0), np.zeros((0, 3)), np.zeros((3, 0)), np.zeros((0, 2, 2))]
)
def test_nothing_at_all_is_shown_by_its_shape(empty):
    assert str(empty.shape) in drawn(result(np.ones((2, 2)), empty))


def test_marks_are_there_without_colours_and_without_unicode():
    shown = in_ascii(result(np.array([1.0, 2.0]), np.array([1.0, 3.0])))
    assert "[ 1 3x ]" in shown


@pytest.mark.parametrize("width", [80, 40])
def test_inputs_stand_side_by_side_where_they_fit(width):
    rows = tuple(tuple(f"{x:.4g}" for x in row) for row in BATCH)
    flags = ((False,) * 5,) * 4
    matrix = Shown("x" * 60, (4, 5), rows, flags)
    case = Case(3, "a batch", "dense(X, k)", (Input("X", matrix), Input("k", Shown("2"))))
    assert_matches(Asked(case), "asked", width)
