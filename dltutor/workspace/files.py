"""The learner's files: where each is, starters for those that are missing, copies of the rest.

Nothing here overwrites a file of the learner's without a copy, and none is ever half-written.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from dltutor.course import Course, Exercise

MARK = ".dltutor"  # the folder that makes a folder a workspace


class WorkspaceError(Exception):
    """The learner's folder cannot be read or written: a whole sentence says why, and what to do."""


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
        """The learner's file for an exercise: where it belongs, or where an older course put it."""
        folder = self.root / self.course.lesson_of(exercise).path.stem
        expected = folder / f"{exercise.name}.py"
        if expected.exists():
            return expected.resolve()
        for name in (exercise.name, *exercise.formerly):
            for found in sorted(self.root.glob(f"*/{name}.py")):
                return found.resolve()
        return expected.absolute()

    def add_missing_files(self) -> list[Path]:
        """Write the starter of each exercise that has no file yet; which were written."""
        made = []
        for exercise in self.course.exercises.values():
            file = self.file_of(exercise)
            with _in_words(file):
                file.parent.mkdir(parents=True, exist_ok=True)
                if not file.exists() and _create(file, exercise.starter):
                    made.append(file)
        return made

    def reset(self, exercise: Exercise) -> Path | None:
        """Put the starter in a file's place; the copy that was kept, None if there was no file."""
        file = self.file_of(exercise)
        with _in_words(file):
            copy = self._keep(exercise, file)
            _replace(file, exercise.starter.encode())
        return copy

    def undo(self, exercise: Exercise) -> Path:
        """Put the newest copy in the file's place and keep what was there: undone twice, redone."""
        file = self.file_of(exercise)
        copies = sorted(self._copies(exercise).glob("*.py"))
        if not copies:
            raise WorkspaceError(
                f"There is nothing to undo for {exercise.name}: it was never reset here."
            )
        with _in_words(file):
            wanted = copies[-1].read_bytes()
            self._keep(exercise, file)
            _replace(file, wanted)
        return file

    def _copies(self, exercise: Exercise) -> Path:
        return self.root / MARK / "copies" / exercise.name

    def _keep(self, exercise: Exercise, file: Path) -> Path | None:
        if not file.exists():
            return None
        folder = self._copies(exercise)
        folder.mkdir(parents=True, exist_ok=True)
        # In the order of their names is the order in which they were made, within a second too.
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%f")
        copy = folder / f"{stamp}.py"
        _replace(copy, file.read_bytes())
        return copy


def _create(file: Path, text: str) -> bool:
    """Write a new file whole or not at all; false if there is one by now."""
    whole = _temporary(file, text.encode())
    try:
        os.link(whole, file)
    except FileExistsError:
        return False
    except OSError:  # a file system without links
        with suppress(FileExistsError), file.open("xb") as target:
            target.write(text.encode())
    finally:
        whole.unlink()
    return True


def _replace(file: Path, data: bytes) -> None:
    """Change a file's content from old to new with nothing in between; its mode stays."""
    whole = _temporary(file, data)
    with suppress(FileNotFoundError):
        whole.chmod(file.stat().st_mode & 0o777)
    whole.replace(file)


def _temporary(file: Path, data: bytes) -> Path:
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".new", dir=file.parent)
    with os.fdopen(descriptor, "wb") as target:
        target.write(data)
        target.flush()
        os.fsync(descriptor)
    # mkstemp makes files for oneself alone; a learner's file follows their umask.
    mask = os.umask(0)
    os.umask(mask)
    Path(name).chmod(0o666 & ~mask)
    return Path(name)


@contextmanager
def _in_words(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WorkspaceError(
            f"{error.filename or file} cannot be written: {error.strerror}.\n"
            "Nothing of yours was changed. Mend that, or choose another folder: dltutor start DIR"
        ) from error
