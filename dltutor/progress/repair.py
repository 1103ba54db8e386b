"""A history that is damaged: keep it under a name that says so, and go on with what can be read.

At every moment the history's own name leads to the damaged file or to its whole successor, so
that a repair which is killed is simply done again.
"""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from dltutor.progress.database import companions, connect, put_in_place
from dltutor.progress.errors import Damaged
from dltutor.progress.lock import alone
from dltutor.progress.salvage import readable


def set_aside(path: Path) -> str | None:
    """Keep a damaged history aside and put a sound one in its place.

    Returns the sentence that tells the learner; None if another process has done it meanwhile.
    """
    # The file that a link leads to is mended, not the link.
    path = Path(os.path.realpath(path))
    with alone(path):
        damage = _damage(path)
        if damage is None:
            return None
        aside = _aside(path)
        rows = readable(aside)
        put_in_place(path, rows)
    saved = f"with {_count(len(rows))} that could" if rows else "empty, as nothing could"
    return (
        f"Your history was damaged ({damage}). It is kept as {aside}\n"
        f"A new one was begun, {saved} still be read. Your own files were not touched."
    )


def _damage(path: Path) -> str | None:
    if not path.exists():  # connect would wait for the lock that is ours
        return "the file is gone, and only its journal is left" if companions(path) else None
    try:
        connect(path).close()
    except Damaged as error:
        return str(error)
    return None


def _aside(path: Path) -> Path:
    """A second name for the damaged file and what is beside it; the name."""
    pattern = f"{path.stem}.corrupt-*{path.suffix}"
    for earlier in path.parent.glob(pattern):
        if path.is_file() and earlier.samefile(path):
            return earlier  # by a repair that was killed
    aside = _free_name(path)
    for each in companions(path):
        _name_again(each, aside.with_name(aside.name + each.name.removeprefix(path.name)))
    if path.is_file():
        _name_again(path, aside)
    elif path.exists():  # a folder, which can't have two names
        path.rename(aside)
    return aside


def _name_again(file: Path, name: Path) -> None:
    try:
        name.hardlink_to(file)
    except OSError:  # a file system without links
        shutil.copy2(file, name)


def _free_name(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    number = 0
    while True:
        again = f"-{number}" if number else ""
        aside = path.with_name(f"{path.stem}.corrupt-{stamp}{again}{path.suffix}")
        if not (os.path.lexists(aside) or companions(aside)):
            return aside
        number += 1


def _count(number: int) -> str:
    return "the one event" if number == 1 else f"the {number} events"
