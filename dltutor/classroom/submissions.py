"""Who has handed in what: the students of a folder, and of each the answers that are found."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from dltutor.classroom.archive import Archive
from dltutor.classroom.bundle import Folders, bundled, digest_of
from dltutor.classroom.errors import ClassroomError, Unsound
from dltutor.classroom.files import Files, Folder, is_skipped
from dltutor.course import Course, Exercise

# What would move a cursor, break a line, turn the writing round, or has no bytes in UTF-8.
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Student:
    """A student: the name of their folder, or of their zip file without its ending."""

    name: str
    place: Path

    @property
    def files(self) -> Files:
        """Where their files are read from."""
        return Archive(self.place) if self.place.suffix.lower() == ".zip" else Folder(self.place)


@dataclass(frozen=True, slots=True)
class Answer:
    """One student's file for one exercise. `fault` says why it is not graded as it is."""

    student: str
    exercise: str
    path: str  # from the student's folder
    others: tuple[str, ...] = ()  # files that come along
    digest: str = ""
    fault: str = ""
    passed_over: tuple[str, ...] = ()  # other files for the same exercise


@dataclass(frozen=True)
class HandedIn:
    """All that was found of one student; `trouble` where nothing could be looked at."""

    student: Student
    answers: dict[str, Answer]  # by exercise
    trouble: str = ""


def students_of(folder: Path, course: Course, results: Path) -> list[Student]:
    """The students of a class, by name. Raises ClassroomError where there is none."""
    found = sorted(folder.iterdir(), key=lambda path: path.name)
    folders = [path for path in found if path.is_dir() and not is_skipped(path.name)]
    folders = [path for path in folders if path.resolve() != results.resolve()]
    archives = [path for path in found if path.suffix.lower() == ".zip" and path.is_file()]
    stems = {lesson.path.stem for lesson in course.lessons}
    if folders and all(path.name in stems for path in folders):
        raise ClassroomError(
            f"{folder} looks like one student's own folder: it holds the lessons' folders.\n"
            "Give the folder that holds the students' folders:  dltutor grade DIR"
        )
    if not folders and not archives:
        raise ClassroomError(
            f"There is no student in {folder}: a folder or a zip file for each was expected.\n"
            "Give the folder that holds them:  dltutor grade DIR"
        )
    return _named([*folders, *archives])


def _named(places: list[Path]) -> list[Student]:
    """Every student by a name of their own that can be printed."""
    taken: dict[str, Student] = {}
    for place in places:
        name = place.stem if place.suffix.lower() == ".zip" and place.is_file() else place.name
        name = printable(name)
        while name in taken:
            name = printable(place.name) if printable(place.name) not in taken else f"{name}+"
        taken[name] = Student(name, place)
    return sorted(taken.values(), key=lambda each: each.name)


def printable(text: str) -> str:
    """A name or a path with question marks for what a screen or a file cannot bear."""
    return UNPRINTABLE.sub("?", text)


def handed_in(student: Student, course: Course, wanted: Container[str] | None = None) -> HandedIn:
    """What one student has written for the exercises that are wanted; for any without."""
    files = student.files
    try:
        faults = {entry.path: entry.fault for entry in files.entries()}
    except Unsound as error:
        return HandedIn(student, {}, f"{printable(student.place.name)} {error}")
    candidates: dict[str, list[str]] = {}
    folders: dict[str, list[str]] = {}
    for path, fault in faults.items():
        if not fault:
            folders.setdefault(path.rpartition("/")[0] or ".", []).append(path)
        name = _exercise_of(path, course)
        if name is not None and (wanted is None or name in wanted):
            candidates.setdefault(name, []).append(path)
    answers = {}
    for name, paths in candidates.items():
        paths.sort(key=lambda path: _preference(path, course.exercises[name], course))
        answer = Answer(student.name, name, paths[0], passed_over=tuple(paths[1:]))
        answers[name] = _looked_at(answer, faults[paths[0]], folders, files)
    return HandedIn(student, answers)


def _looked_at(answer: Answer, fault: str, folders: Folders, files: Files) -> Answer:
    if fault:
        return replace(answer, fault=fault)
    try:
        bundle, others = bundled(answer.path, answer.exercise, folders, files)
    except Unsound as error:
        return replace(answer, fault=str(error))
    return replace(answer, others=others, digest=digest_of(bundle))


def _exercise_of(path: str, course: Course) -> str | None:
    """The exercise that a file is an answer to, by its name: present, or one of before."""
    name = path.rpartition("/")[2]
    if not name.lower().endswith(".py"):
        return None
    return course.present_names.get(name[:-3].lower().replace("-", "_"))


def _preference(path: str, exercise: Exercise, course: Course) -> tuple[bool, bool, int, str]:
    """Sorts the file first that is graded where there are several.

    The one at the place where `dltutor start` puts it; else one by the present name; else the one
    in the fewest folders; else the first by the alphabet. Times of files say nothing: unpacking
    and copying change them.
    """
    parts = PurePosixPath(path).parts
    at_home = parts[-2:] == (course.lesson_of(exercise).path.stem, f"{exercise.name}.py")
    return not at_home, parts[-1] != f"{exercise.name}.py", len(parts), path
