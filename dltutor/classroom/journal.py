"""What has been graded so far, line by line on the disk: whoever is interrupted goes on from there.

A line is kept by what was graded, not by whose it is: the exercise, its fingerprint, the answer's
bytes, the version of dltutor. Whatever changes is graded again.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from dltutor import __version__
from dltutor.classroom.errors import ClassroomError

NAME = "graded.jsonl"
MARKER = "dltutor"  # the first field of every line: the version

Key = tuple[str, str]  # exercise, digest of the answer's bytes
Record = dict[str, Any]


class Journal:
    """Records by key. It holds only where in the file each is: memory does not grow with them."""

    def __init__(self, folder: Path, fingerprints: dict[str, str]) -> None:
        self.path = folder / NAME
        self.fingerprints = fingerprints  # of the exercises
        self._places: dict[Key, int] = {}

    def __enter__(self) -> Self:
        """Open it, alone, and find what it holds. Raises ClassroomError, OSError."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self.path.open("a+b")
        try:
            _lock(self._file.fileno(), self.path)
        except ClassroomError:
            self._file.close()
            raise
        self._file.seek(0)
        self._end = 0
        for line in self._file:
            key = self._key_of(line)
            if key is not None:
                self._places[key] = self._end
            self._end += len(line)
            whole = line.endswith(b"\n")
        if self._end and not whole:  # the last writer was killed in the middle of a line
            self._write(b"\n")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Close it."""
        self._file.close()

    def __contains__(self, key: Key) -> bool:
        return key in self._places

    def add(self, key: Key, record: Record) -> None:
        """Keep a record, at once."""
        exercise, digest = key
        marked = {
            MARKER: __version__,
            "exercise": exercise,
            "fingerprint": self.fingerprints[exercise],
            "digest": digest,
            "record": record,
        }
        self._places[key] = self._end
        self._write(json.dumps(marked, separators=(",", ":")).encode() + b"\n")

    def read(self, key: Key) -> Record:
        """A record that is there."""
        self._file.seek(self._places[key])
        record: Record = json.loads(self._file.readline())["record"]
        return record

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._file.flush()
        self._end += len(data)

    def _key_of(self, line: bytes) -> Key | None:
        """The key of a line; None for one that is torn, or of other exercises than these."""
        with contextlib.suppress(ValueError, LookupError, TypeError, RecursionError):
            told = json.loads(line)
            key = told["exercise"], told["digest"]
            mark = told[MARKER], told["fingerprint"]
            if mark == (__version__, self.fingerprints.get(key[0])) and "verdict" in told["record"]:
                return key
        return None


def _lock(descriptor: int, path: Path) -> None:
    if os.name != "posix":
        return
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise ClassroomError(
            f"Another dltutor grade writes to {path.parent}.\n"
            "Wait for it, or write elsewhere: --out FOLDER"
        ) from None
    except OSError:  # a file system without locks: it is only a help
        return
