"""An answer of several values: the general diagnoses hold of those that are wrong."""

import pytest

from dltutor.grader import Grader

CHECKS = (
    "import numpy as np\n\n\ndef cases(rng):\n"
    "    yield 'two and three', np.array([1.0, 2.0]), np.array([[3.0, 1.0, 5.0]])\n"
    "    yield 'three and two rows', rng.normal(size=3), rng.normal(size=(2, 3))\n"
)
STARTER = "def both(a, B):\n    raise NotImplementedError\n"
RIGHT = "import numpy as np\n\n\ndef both(a, B):\n    return 2 * a, B.sum(axis=1) ** 2\n"


@pytest.fixture
def exercise(made):
    return made("both", CHECKS, STARTER, RIGHT)


@pytest.mark.parametrize(
    ("wrong", "kind", "which"),
    [
        ("2 * a, -(B.sum(axis=1) ** 2)", "sign-flipped", "second"),
        ("2 * a, (B.sum(axis=1, keepdims=True)) ** 2", "extra-axis", "second"),
        ("6 * a, B.sum(axis=1) ** 2", "scaled", "first"),
        ("2 * a + np.nan, B.sum(axis=1) ** 2", "not-a-number", "first"),
        ("a, B.sum(axis=1) ** 2", "input-returned", "first"),
        ("-2 * a, -(B.sum(axis=1) ** 2)", "sign-flipped", "all"),
        ("[-2 * a, B.sum(axis=1) ** 2]", "sign-flipped", "first"),
    ],
)
def test_the_value_that_is_wrong_is_diagnosed(exercise, tmp_path, wrong, kind, which):
    file = tmp_path / "answer.py"
    file.write_text(RIGHT.replace("2 * a, B.sum(axis=1) ** 2", wrong))
    verdict = Grader().grade(exercise, file)
    assert verdict.kind == kind
    assert f"Of the values that are returned, {'' if which == 'all' else 'the '}{which}" in (
        verdict.headline
    )


@pytest.mark.parametrize("wrong", ["-2 * a, 3 * B.sum(axis=1) ** 2", "2 * a ** 3, B.sum(axis=1)"])
def test_two_values_that_are_wrong_in_different_ways_have_no_one_diagnosis(
    exercise, tmp_path, wrong
):
    file = tmp_path / "answer.py"
    file.write_text(RIGHT.replace("2 * a, B.sum(axis=1) ** 2", wrong))
    assert Grader().grade(exercise, file).kind is None
