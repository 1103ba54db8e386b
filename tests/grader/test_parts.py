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


def test_each_array_is_shown_by_itself_with_its_own_marks(exercise, tmp_path):
    file = tmp_path / "answer.py"
    file.write_text(RIGHT.replace("2 * a, B", "2 * a + [0, 1, 2][: len(a)], B"))
    verdict = Grader().grade(exercise, file)
    first, second = verdict.got_shown.parts
    assert first.differs == ((False, True),)
    assert second.differs == ((False,),)
    assert [part.cells for part in verdict.expected_shown.parts] == [(("2", "4"),), (("81",),)]


def test_what_agrees_is_not_called_wrong(exercise, tmp_path):
    file = tmp_path / "answer.py"
    file.write_text(RIGHT.replace("** 2", "** 2 + a[0] ** 2 + 1"))
    verdict = Grader().grade(exercise, file)
    assert verdict.headline == "Of the values that are returned, not right: the second."


def test_too_few_values_are_counted(exercise, tmp_path):
    file = tmp_path / "answer.py"
    file.write_text(RIGHT.replace("return 2 * a, B", "return 2 * a, 2 * a, B"))
    assert "2 values, but returns 3" in Grader().grade(exercise, file).headline
