"""Read a file that an editor may be writing at this moment.

Editors save in steps: they empty the file and write it, or move it away and write a new one. What
is found between the steps (nothing, or no file) is believed only if it stays so for a while.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

AGAIN = 0.005  # seconds until another look at a file that an editor may be writing
BURST = 0.1  # seconds within which two changes may belong to one save
REST = 0.03  # seconds without a change after which such a save is complete
PATIENCE = 0.1  # seconds after which nothing, or no file, is how it is

Mark = tuple[int, ...]


@dataclass(frozen=True)
class Reading:
    """What a file held when it was read."""

    data: bytes | None  # None: there is no file
    mark: Mark  # which file it was, its size, and when it was last written to
    whole: bool = True  # it is there, it is not empty, and it did not change under us


def read(file: Path) -> Reading:
    """The file as it is now; what cannot be read is empty here, and the grader says why."""
    mark = _mark(file)
    data: bytes | None
    try:
        data = file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        data = None
    except OSError:
        data = b""
    return Reading(data, mark, whole=bool(data) and mark == _mark(file))


def _mark(file: Path) -> Mark:
    try:
        state = file.stat()
    except OSError:
        return ()
    return state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns


class Reader:
    """Reads a file again and again, and tells what it holds when it is at rest."""

    def __init__(self) -> None:
        self._file: Path | None = None
        self._mark: Mark = ()
        self._changed = 0.0  # when it was seen to have changed
        self._rests_at = 0.0  # when it counts as at rest, if it does not change before
        self._doubted: float | None = None  # since when it has not been whole

    def read(self, file: Path) -> Reading | None:
        """The file at rest; None to look again after AGAIN."""
        now, reading = time.monotonic(), read(file)
        if file != self._file:
            self._file, self._mark, self._changed = file, reading.mark, now
            self._rests_at, self._doubted = 0.0, None
        elif reading.mark != self._mark:
            # The first change is believed at once; those close behind it may be the steps of one.
            self._rests_at = now + REST if now - self._changed < BURST else 0.0
            self._mark, self._changed = reading.mark, now
        if reading.whole:
            self._doubted = None
            return reading if now >= self._rests_at else None
        if self._doubted is None:
            self._doubted = now
        return reading if now - self._doubted > PATIENCE else None
