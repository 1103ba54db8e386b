"""A student's files, of which none is trusted: what is found, what is read, and how much of it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

from dltutor.classroom.errors import Unsound

MAX_BYTES = 1_000_001  # of one file: one more than an answer may have, so that it is told so
MAX_ENTRIES = 20_000  # files and folders of one student
MAX_DEPTH = 12
# Copies, caches and other people's code; and every folder whose name begins with a dot.
SKIPPED = ("__pycache__", "__MACOSX", "site-packages", "node_modules")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that was found, by its path from the student's folder."""

    path: str  # "01-forward-propagation/node_value.py"
    fault: str = ""  # why it is not read: "is a folder"


class Files(Protocol):
    """Where a student's files are read from."""

    def entries(self) -> Iterator[Entry]:
        """Every file, and what only has the name of one. Raises Unsound for the whole."""
        ...

    def read(self, path: str) -> bytes:
        """The first MAX_BYTES of a file. Raises Unsound."""
        ...


def is_skipped(folder: str) -> bool:
    """Whether nothing of a student's own writing is looked for in a folder of this name."""
    return folder.startswith(".") or folder in SKIPPED


class Folder:
    """A folder. Links that lead out of it are not followed, and links to folders never are."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def entries(self) -> Iterator[Entry]:
        """Every file, folder by folder. Raises Unsound where there are too many."""
        if self.root.is_symlink():
            raise Unsound("is a link: only real folders are looked into.")
        count, waiting = 0, [(PurePosixPath(), 0)]
        while waiting:
            place, depth = waiting.pop()
            for entry in self._listed(place):
                count += 1
                if count > MAX_ENTRIES:
                    raise Unsound(f"holds more than {MAX_ENTRIES:,} files and folders.")
                path = place / entry.name
                if not entry.is_dir(follow_symlinks=False):
                    yield Entry(str(path), self._fault(entry))
                elif entry.name.endswith(".py"):
                    yield Entry(str(path), "is a folder.")
                elif depth < MAX_DEPTH and not is_skipped(entry.name):
                    waiting.append((path, depth + 1))

    def _listed(self, place: PurePosixPath) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(self.root / place) as found:
                return sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            if place == PurePosixPath():
                raise Unsound(f"cannot be read: {error.strerror}.") from None
            return []

    def _fault(self, entry: os.DirEntry[str]) -> str:
        if entry.is_symlink():
            inside = Path(os.path.realpath(entry.path)).is_relative_to(os.path.realpath(self.root))
            if not inside:
                return "is a link that leads out of the student's folder."
            return "" if entry.is_file() else "is a link to no file."
        return "" if entry.is_file(follow_symlinks=False) else "is no plain file."

    def read(self, path: str) -> bytes:
        """A file's bytes, through a link only if that stays inside."""
        real = Path(os.path.realpath(self.root / path))
        if not real.is_relative_to(os.path.realpath(self.root)):
            raise Unsound("is a link that leads out of the student's folder.")
        try:
            # A pipe of that name would keep us waiting for its writer.
            opened = os.open(real, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
            with os.fdopen(opened, "rb") as file:
                if not stat.S_ISREG(os.fstat(opened).st_mode):
                    raise Unsound("is no plain file.")
                return file.read(MAX_BYTES)
        except OSError as error:
            raise Unsound(f"cannot be read: {error.strerror}.") from None
