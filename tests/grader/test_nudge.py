"""A wrong slope is shown beside what nudging says, at the entry that is furthest off."""

import re

import pytest

from dltutor.grader import Grader
from dltutor.proof.slopes import slopes_that_nudging_denies

CHECKS = '''"""slopes(x, W, layers)."""

import numpy as np

SLOPES = ("W", "layers", "b")


def loss(x, W, layers, b):
    return ((x @ W + b) ** 2).sum() + sum((A.sum() ** 2) * (c @ c) for A, c in layers)


def cases(rng):
    W = rng.normal(size=(3, 2))
    layers = [(rng.normal(size=(2, 2)), rng.normal(size=2)) for _ in range(2)]
    yield "a first", rng.normal(size=3), W, layers
    yield "another", rng.normal(size=3), W, layers[:1]
'''
RIGHT = """import numpy as np


def slopes(x, W, layers):
    dW = 2 * np.outer(x, x @ W)
    parts = [(np.full(A.shape, 2 * A.sum() * (c @ c)), 2 * A.sum() ** 2 * c) for A, c in layers]
    return dW, parts, 2 * x @ W
"""
STARTER = "def slopes(x, W, layers):\n    raise NotImplementedError\n"


@pytest.fixture
def exercise(made):
    return made("slopes", CHECKS, STARTER, RIGHT)


def explanation(exercise, tmp_path, answer):
    file = tmp_path / "answer.py"
    file.write_text(answer)
    return Grader().grade(exercise, file).explanation


@pytest.mark.parametrize(
    ("right", "wrong", "place"),
    [
        ("return dW,", "dW[2, 0] += 5\n    return dW,", "`W[2, 0]`"),
        ("return dW,", "parts[1][1][0] += 5\n    return dW,", "`layers[1][1][0]`"),
        ("2 * x @ W\n", "2 * x @ W + np.array([0, 5])\n", "`b[1]`"),
        ("return dW,", "dW[1, 1] = np.nan\n    return dW,", "`W[1, 1]` you say nan"),
    ],
)
def test_the_worst_entry_is_named(exercise, tmp_path, right, wrong, place):
    told = explanation(exercise, tmp_path, RIGHT.replace(right, wrong))
    assert f"At {place}" in told
    assert "nudging it says" in told


def test_what_nudging_says_is_the_slope(exercise, tmp_path):
    told = explanation(exercise, tmp_path, RIGHT.replace("dW = 2 *", "dW = 1 *"))
    claimed, nudged = re.search(r"you say (\S+), nudging it says (\S+):", told).groups()
    assert float(nudged) == pytest.approx(2 * float(claimed), rel=1e-3)


def test_an_answer_of_another_shape_is_not_nudged(exercise, tmp_path):
    told = explanation(exercise, tmp_path, RIGHT.replace("return dW,", "return dW.T,"))
    assert "nudging" not in told.replace("b[", "")


def test_nudging_is_not_quoted_where_it_denies_the_right_slope_too(exercise, tmp_path):
    """As it does at a corner of the loss."""
    (exercise.folder / "checks.py").write_text(CHECKS.replace("** 2).sum()", "** 2).sum() * 3"))
    told = explanation(exercise, tmp_path, RIGHT.replace("dW = 2 *", "dW = 1 *"))
    assert "nudging" not in told


def test_a_loss_that_is_not_that_of_the_slopes_is_found(exercise):
    assert list(slopes_that_nudging_denies(exercise)) == []
    checks = exercise.folder / "checks.py"
    checks.write_text(CHECKS.replace("** 2).sum()", "** 2).mean()"))
    assert any("denies" in sentence for sentence in slopes_that_nudging_denies(exercise))
