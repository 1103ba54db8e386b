"""Answers by other hands, a file an exercise: right ones in unusual styles, and wrong ones.

They were written from the contract alone, before the exercises' own mistakes were looked at.
Of trainings, which take seconds each, half of the forged ones are tried here, and one right one
where it is no long training; of what else needs Keras half of the right ones, and one wrong one in
eight. All of them are tried by `python -m benchmarks.hands`.
"""

import re
from pathlib import Path

import pytest

from dltutor.course import builtin_course
from dltutor.grader import Grader
from dltutor.grader.grade import seconds_allowed, trains

FOLDER = Path(__file__).parent / "answers"
COURSE = builtin_course()
IMPORTS = "import math\nimport numpy as np\n"
ONE_IN = {"right": 2, "wrong": 8}  # of the answers that need Keras and train nothing
FORGED_IN = 2  # of those that are forged
SOME = 1  # answers of a training that are tried, the one of the most usual form
LONG = 100  # seconds that a training may take whose right answers are not tried here
FEW = 10
TOLD = 0.8  # the part of an exercise's wrong answers that must get a mistake, a kind or a law


def answers(name, judgement):
    """The title and text of each answer to an exercise that should be judged so."""
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    for position, part in enumerate(re.split(r"^#### ", text, flags=re.MULTILINE)[1:]):
        title, _, source = part.partition("\n")
        if title.startswith(judgement) and not is_long(name, title, position):
            yield title, source


def is_long(name, title, position):
    """Whether it takes seconds, and shows little about the judge that the others do not show."""
    exercise = COURSE.exercises.get(name)
    if exercise is None:
        return False
    if "forged" in title:
        return exercise.needs_keras and position % FORGED_IN != 0
    if trains(exercise):
        return position >= SOME or seconds_allowed(exercise.read("checks.py")) > LONG
    return exercise.needs_keras and position % ONE_IN[title[:5]] != 0


@pytest.fixture(scope="module")
def graded(warm, tmp_path_factory):
    """graded("one_hot", "right") -> the title and verdict of each such answer."""
    grader, folder = Grader(warm), tmp_path_factory.mktemp("answers")

    def grade(name, judgement):
        file = folder / f"{name}.py"
        for title, text in answers(name, judgement):
            file.write_text(IMPORTS + text, encoding="utf-8")
            yield title, grader.grade(COURSE.exercises[name], file)

    return grade


def names():
    return sorted(file.stem for file in FOLDER.glob("*.txt"))


@pytest.mark.parametrize("name", names())
def test_right_answers_are_accepted(graded, name):
    refused = [
        (title, each.headline, each.case, each.got)
        for title, each in graded(name, "right")
        if not each.passed
    ]
    assert refused == []


@pytest.mark.parametrize("name", names())
def test_wrong_answers_are_refused_and_most_are_explained(graded, name):
    verdicts = list(graded(name, "wrong"))
    assert [title for title, each in verdicts if each.passed] == []
    honest = [(title, each) for title, each in verdicts if "forged" not in title]
    unexplained = [(title, each.headline) for title, each in honest if not explained(each)]
    by_chance = len(honest) < FEW  # one in eight may be those that have no name
    assert len(honest) - len(unexplained) >= TOLD * len(honest) - by_chance, unexplained


def explained(verdict):
    """Whether it names what is wrong; where only laws judge, the sentence that does not hold is it.

    A file that does not come to its end is explained by its exception.
    """
    broken_law = any(not law.holds for law in verdict.laws)
    return bool(verdict.mistake or verdict.kind or broken_law or verdict.status != "wrong")


def test_every_exercise_of_these_lessons_has_answers_by_other_hands():
    late = [name for name, each in COURSE.exercises.items() if int(each.place.split(".")[0]) > 3]
    assert {file.stem for file in FOLDER.glob("*.txt")} == set(late)
