"""The course proves itself: what must be true of exercises and lessons, shown by trying."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dltutor.course import Course, Exercise
from dltutor.grader import Grader
from dltutor.proof.claims import CLAIMS, Bench, shortfalls
from dltutor.proof.lessons import LESSON_CLAIMS
from dltutor.runner import WarmRunner


@dataclass(frozen=True)
class Told:
    """One claim about one exercise or lesson, and what is lacking: nothing, if it holds."""

    subject: str
    claim: str
    shortfalls: list[str]

    @property
    def holds(self) -> bool:
        """Whether the claim is true."""
        return not self.shortfalls


def prove_exercises(course: Course, exercises: Iterable[Exercise]) -> Iterator[Told]:
    """Try every claim on every exercise."""
    with WarmRunner() as runner, tempfile.TemporaryDirectory() as folder:
        bench = Bench(course, Grader(runner), Path(folder))
        for exercise in exercises:
            for claim in CLAIMS:
                told = str(claim.__doc__)
                yield Told(exercise.name, told, shortfalls(claim, exercise, bench))


def prove_lessons(course: Course) -> Iterator[Told]:
    """Try every claim on every lesson."""
    for lesson in course.lessons:
        for claim in LESSON_CLAIMS:
            yield Told(lesson.path.name, str(claim.__doc__), list(claim(lesson)))
