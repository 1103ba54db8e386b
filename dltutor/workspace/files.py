"""The learner's files: where each is, starters for those that are missing, copies of the rest.

Nothing here overwrites a file of the learner's without a copy, and none is ever half-written.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dltutor.course import Course, Exercise
from dltutor.workspace.copies import keep, newest_first
from dltutor.workspace.errors import WorkspaceError, in_words
from dltutor.workspace.writing import create, replace

MARK = ".dltutor"  # the folder that makes a folder a workspace
LESSON = "[0-9][0-9]-*"  # the folder of any lesson, of this course or an older one
ELSEWHERE = "Mend that, or make another folder to work in: dltutor start DIR"
UNCHANGED = "Your answer was not changed. Mend that, then run this again."


@dataclass(frozen=True)
class Workspace:
    """A folder with a folder a lesson and a file an exercise; `.dltutor` holds our own things."""

    root: Path
    course: Course

    @property
    def database(self) -> Path:
        """Where the history is."""
        return self.root / MARK / "progress.sqlite"

    def file_of(self, exercise: Exercise) -> Path:
        """The learner's file for an exercise: where it belongs, or where an older course put it.

        A link is followed. Where there is no file yet, the path that it will have.
        """
        expected = self._expected(exercise)
        found = expected if os.path.lexists(expected) else self._from_older_course(exercise)
        # realpath and not resolve, which fails on a link that leads to itself.
        return Path(os.path.realpath(found or expected))

    def add_missing_files(self) -> list[Path]:
        """Write the starter of each exercise that has no file yet; which were written.

        Raises WorkspaceError; the files written before it stay.
        """
        made = []
        for exercise in self.course.exercises.values():
            expected = self._expected(exercise)
            # A link that leads nowhere is something too: its target is not ours to make.
            if os.path.lexists(expected) or self._from_older_course(exercise):
                continue
            with in_words(expected, ELSEWHERE):
                expected.parent.mkdir(parents=True, exist_ok=True)
                # Not `lasting`: of a starter that a power cut empties, there is always another.
                if create(expected, exercise.starter.encode(), lasting=False):
                    made.append(expected)
        return made

    def reset(self, exercise: Exercise) -> Path | None:
        """Put the starter in a file's place; the copy that was kept.

        None if there was nothing to keep: no file, or the starter. Raises WorkspaceError.
        """
        file = self.file_of(exercise)
        with in_words(file, UNCHANGED):
            return self._put(exercise, file, exercise.starter.encode())

    def undo(self, exercise: Exercise) -> Path:
        """Bring back what the file held before the last reset or undo; the file.

        What was there is kept in turn: undone twice, redone. Raises WorkspaceError.
        """
        file = self.file_of(exercise)
        with in_words(file, UNCHANGED):
            present = _content(file)
            contents = (copy.read_bytes() for copy in self._copies(exercise))
            wanted = next((each for each in contents if each != present), None)
            if wanted is not None:
                self._put(exercise, file, wanted)
                return file
        raise WorkspaceError(
            f"There is nothing to undo for {exercise.name}: "
            "no reset or undo has replaced what you wrote."
        )

    def _expected(self, exercise: Exercise) -> Path:
        folder = self.root / self.course.lesson_of(exercise).path.stem
        return folder / f"{exercise.name}.py"

    def _from_older_course(self, exercise: Exercise) -> Path | None:
        for name in self._names(exercise):
            for found in sorted(self.root.glob(f"{LESSON}/{name}.py")):
                return found
        return None

    def _names(self, exercise: Exercise) -> list[str]:
        """Its name and those it had, less any that another exercise has by now."""
        present = self.course.present_names
        return [
            name
            for name in (exercise.name, *exercise.formerly)
            if present.get(name) == exercise.name
        ]

    def _put(self, exercise: Exercise, file: Path, data: bytes) -> Path | None:
        """Change a file's content, once what it held is kept; the copy."""
        present = _content(file)
        if present == data:
            return None  # a copy of it would hide, from undo, the one that matters
        kept = None
        if present is not None:
            kept = keep(self.root / MARK / "copies" / exercise.name, present)
        file.parent.mkdir(parents=True, exist_ok=True)
        replace(file, data)
        return kept

    def _copies(self, exercise: Exercise) -> Iterator[Path]:
        for name in self._names(exercise):
            yield from newest_first(self.root / MARK / "copies" / name)


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None
