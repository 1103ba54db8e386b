"""A history that is damaged: set it aside under a name that says so, and save what can be read."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from dltutor.progress.database import Damaged, connect

COMPANIONS = ("-journal", "-wal", "-shm")


def set_aside(path: Path) -> str | None:
    """Move a damaged history away and start a new one with every event that can still be read.

    Returns the sentence that tells the learner; None if another process has done it meanwhile.
    """
    with _alone(path):
        with contextlib.suppress(Damaged):
            connect(path).close()
            return None
        aside = _free_name(path)
        for ending in ("", *COMPANIONS):
            with contextlib.suppress(FileNotFoundError):
                Path(f"{path}{ending}").rename(f"{aside}{ending}")
        saved = _carry_over(aside, path)
    return (
        f"Your history was damaged. It is kept as {aside}, and a new one was begun with the "
        f"{saved} events that could still be read."
    )


def _free_name(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    number = 0
    while True:
        again = f"-{number}" if number else ""
        aside = path.with_name(f"{path.stem}.corrupt-{stamp}{again}{path.suffix}")
        if not aside.exists():
            return aside
        number += 1


def _carry_over(damaged: Path, path: Path) -> int:
    """Copy events until the damage is met; how many."""
    rows = list(_readable(damaged))
    connection = connect(path)
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "INSERT INTO event (at, exercise, kind, detail) VALUES (?, ?, ?, ?)", rows
        )
        connection.execute("COMMIT")
    finally:
        connection.close()
    return len(rows)


def _readable(damaged: Path) -> Iterator[tuple[str, str, str, str]]:
    connection = sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro", uri=True)
    try:
        for row in connection.execute("SELECT at, exercise, kind, detail FROM event ORDER BY id"):
            if all(isinstance(value, str) for value in row):
                yield row
    except sqlite3.Error:
        return
    finally:
        connection.close()


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep other processes from repairing the same file at the same time."""
    import fcntl

    with open(f"{path}.repair", "a") as lock:  # noqa: PTH123  (a name beside the path, no Path)
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
