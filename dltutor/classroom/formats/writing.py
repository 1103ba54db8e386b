"""Write a file so that it is there whole or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

LONGEST = 150  # bytes of a file's name


@contextmanager
def written(file: Path) -> Iterator[TextIO]:
    """A new file beside the one that is meant, which takes its place at the end of the block."""
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f".{file.name}.new")
    try:
        # Not synced to the disk: all of it can be written again from the journal.
        with new.open("w", encoding="utf-8", errors="replace", newline="") as target:
            yield target
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)


def file_name(student: str, ending: str) -> str:
    """The name of a student's own file."""
    name = student.replace("/", "?")
    if len(name.encode(errors="replace")) > LONGEST:
        mark = hashlib.sha256(name.encode(errors="replace")).hexdigest()[:12]
        name = f"{name[: LONGEST // 4]}-{mark}"
    return f"{name}{ending}"
