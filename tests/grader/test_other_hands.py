"""Answers by other hands, a file an exercise: right ones in unusual styles, and wrong ones.

They were written from the contract alone, before the exercises' own mistakes were looked at.
Of trainings, which take seconds each, some right ones and the forged ones are tried here; all by
`python -m benchmarks.hands`.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from dltutor.course import builtin_course
from dltutor.grader import Grader
from dltutor.grader.grade import TRAINING

pytestmark = pytest.mark.xdist_group("other hands")  # each is graded once, and asked for twice

FOLDER = Path(__file__).parent / "answers"
COURSE = builtin_course()
IMPORTS = "import math\nimport numpy as np\n"
SOME = 3  # answers of a training that are tried, those of the most usual form
TOLD = 0.8  # the part of the wrong answers that must get a mistake or a kind


def answers(judgement):
    """The name, title and text of each answer that should be judged so."""
    for file in sorted(FOLDER.glob("*.txt")):
        parts = re.split(r"^#### ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
        for position, part in enumerate(parts):
            title, _, text = part.partition("\n")
            if title.startswith(judgement) and not is_long(file.stem, title, position):
                yield pytest.param(file.stem, text, id=f"{file.stem}: {title}")


def is_long(name, title, position):
    """Whether it is a training that shows nothing new about the judge, only what it has learnt."""
    exercise = COURSE.exercises.get(name)
    if exercise is None or TRAINING not in exercise.read("checks.py"):
        return False
    return "forged" not in title and position >= SOME


@pytest.fixture(scope="module")
def graded(warm, tmp_path_factory):
    grader, folder = Grader(warm), tmp_path_factory.mktemp("answers")

    @cache
    def grade(name, text):
        file = folder / f"{name}.py"
        file.write_text(IMPORTS + text, encoding="utf-8")
        return grader.grade(COURSE.exercises[name], file)

    return grade


@pytest.mark.parametrize(("name", "text"), list(answers("right")))
def test_a_right_answer_is_accepted(graded, name, text):
    verdict = graded(name, text)
    assert verdict.passed, (verdict.headline, verdict.case, verdict.got)


@pytest.mark.parametrize(("name", "text"), list(answers("wrong")))
def test_a_wrong_answer_is_refused(graded, name, text):
    verdict = graded(name, text)
    assert not verdict.passed
    assert verdict.headline


def test_most_wrong_answers_are_diagnosed(graded):
    verdicts = [graded(*each.values) for each in answers("wrong")]
    untold = [each for each in verdicts if not (each.mistake or each.kind or broken_law(each))]
    part = 1 - len(untold) / len(verdicts)
    assert part >= TOLD, [(each.exercise, each.headline) for each in untold]


def broken_law(verdict):
    """Whether the verdict says which sentence does not hold: where only laws judge, it is all."""
    return any(not law.holds for law in verdict.laws)


def test_every_exercise_of_these_lessons_has_answers_by_other_hands():
    late = [name for name, each in COURSE.exercises.items() if int(each.place.split(".")[0]) > 3]
    assert {file.stem for file in FOLDER.glob("*.txt")} == set(late)
