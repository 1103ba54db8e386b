"""The whole course: which lessons and exercises there are, and how to find one by what is typed."""

from __future__ import annotations

import difflib
import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from dltutor.course.exercise import Exercise
from dltutor.course.frontmatter import FrontMatterError
from dltutor.course.lesson import FILE_NAME, Lesson

PACKAGE = Path(__file__).resolve().parent.parent
COURSE = "DLTUTOR_COURSE"  # a folder with lessons/ and exercises/, instead of the course of dltutor


class CourseError(Exception):
    """A course that cannot be read, in words."""


class UnknownName(LookupError):
    """No such lesson or exercise. `near` holds the names that are spelt almost so."""

    def __init__(self, what: str, typed: str, near: list[str]) -> None:
        self.what, self.typed, self.near = what, typed, near
        super().__init__(f"There is no {what} {typed!r}.")


@dataclass(frozen=True)
class Course:
    """Lessons in order, and their exercises."""

    root: Path
    lessons: tuple[Lesson, ...]

    @cached_property
    def exercises(self) -> dict[str, Exercise]:
        """Every exercise by name, in the order of the lessons."""
        return {
            name: Exercise(name, self.root / "exercises" / name, f"{lesson.number}.{position}")
            for lesson in self.lessons
            for position, name in enumerate(lesson.exercise_names, 1)
        }

    def exercise(self, typed: str) -> Exercise:
        """The exercise with this name (`weight_slope`, `weight-slope`) or place (`5.2`).

        Raises UnknownName.
        """
        wanted = typed.strip().lower().replace("-", "_").removesuffix(".py")
        if wanted in self.exercises:
            return self.exercises[wanted]
        for exercise in self.exercises.values():
            if _same_place(exercise.place, typed) or wanted in self._former(exercise):
                return exercise
        raise UnknownName("exercise", typed, self._near(wanted, list(self.exercises)))

    def lesson(self, typed: str) -> Lesson:
        """The lesson of a number (`3`, `03`) or name (`deeper-networks`). Raises UnknownName."""
        wanted = typed.strip().lower().replace("_", "-").removesuffix(".md")
        by_name = {lesson.name: lesson for lesson in self.lessons}
        for lesson in self.lessons:
            if wanted in (lesson.name, lesson.path.stem, str(lesson.number), f"{lesson.number:02}"):
                return lesson
        raise UnknownName("lesson", typed, self._near(wanted, list(by_name)))

    def lesson_of(self, exercise: Exercise) -> Lesson:
        """The lesson that an exercise belongs to. Raises UnknownName for one of no lesson."""
        for lesson in self.lessons:
            if exercise.name in lesson.exercise_names:
                return lesson
        raise UnknownName("lesson with the exercise", exercise.name, [])

    def exercises_of(self, lesson: Lesson) -> list[Exercise]:
        """The exercises of a lesson, in order."""
        return [self.exercises[name] for name in lesson.exercise_names]

    def neighbour(self, exercise: Exercise, step: int) -> Exercise | None:
        """The exercise that many places further on (or back), None past either end."""
        names = list(self.exercises)
        position = names.index(exercise.name) + step
        return self.exercises[names[position]] if 0 <= position < len(names) else None

    @cached_property
    def present_names(self) -> dict[str, str]:
        """Every name an exercise has or had -> the name it has now."""
        former = {old: each.name for each in self.exercises.values() for old in self._former(each)}
        return former | {name: name for name in self.exercises}

    @staticmethod
    def _former(exercise: Exercise) -> list[str]:
        return exercise.formerly if (exercise.folder / "task.md").is_file() else []

    @staticmethod
    def _near(wanted: str, names: list[str]) -> list[str]:
        holding = [name for name in names if len(wanted) > 2 and wanted in name]
        similar = difflib.get_close_matches(wanted, names, n=3, cutoff=0.6)
        return list(dict.fromkeys(similar + holding))[:3]


def _same_place(place: str | None, typed: str) -> bool:
    numbers = re.fullmatch(r"0*(\d+)\.0*(\d+)", typed.strip())
    return place is not None and numbers is not None and place == ".".join(numbers.groups())


def builtin_course() -> Course:
    """The course that came with dltutor: in the wheel, or beside the package in a checkout."""
    installed = PACKAGE / "_course"
    return load_course(installed if installed.is_dir() else PACKAGE.parent)


def course_here() -> Course:
    """The one that DLTUTOR_COURSE names, or else dltutor's own. Raises CourseError."""
    elsewhere = os.environ.get(COURSE)
    return load_course(Path(elsewhere)) if elsewhere else builtin_course()


def load_course(root: Path) -> Course:
    """The course in a folder that holds lessons/ and exercises/. Raises CourseError."""
    folder = root / "lessons"
    if not folder.is_dir():
        raise CourseError(f"There is no course in {root}: it has no folder lessons/.")
    paths = sorted(path for path in folder.glob("*.md") if FILE_NAME.fullmatch(path.name))
    lessons = tuple(Lesson(path) for path in paths)
    try:
        for lesson in lessons:
            _ = lesson.exercise_names, lesson.minutes
    except (FrontMatterError, ValueError, OSError) as error:
        raise CourseError(f"{lesson.path} cannot be read: {error}") from error
    return Course(root, lessons)
