"""What a file held before something else took its place: one folder an exercise, never removed."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from dltutor.workspace.writing import create

NUMBER = re.compile(r"-(\d+)\.py")


def keep(folder: Path, data: bytes) -> Path:
    """Put a copy into a folder; where it is."""
    folder.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    number = max(map(number_of, folder.glob("*.py")), default=0) + 1
    # Another process may be keeping one too.
    while not create(copy := folder / f"{stamp}-{number}.py", data):
        number += 1
    return copy


def number_of(copy: Path) -> int:
    """A copy's place in the order they were made: clocks go back, numbers do not."""
    found = NUMBER.search(copy.name)
    return int(found[1]) if found else 0


def newest_first(folder: Path) -> list[Path]:
    """The copies in a folder; none if there is no folder."""
    return sorted(folder.glob("*.py"), key=lambda copy: (number_of(copy), copy.name), reverse=True)
