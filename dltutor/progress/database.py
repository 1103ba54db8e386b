"""The file of a history: made whole, and opened only if it is sound."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from dltutor.progress.errors import Damaged, HistoryError
from dltutor.progress.lock import PATIENCE, alone
from dltutor.progress.schema import COLUMNS, VERSION, migrate, version_of

COMPANIONS = ("-journal", "-wal", "-shm")  # what SQLite keeps beside a file
PLAUSIBLE = 1000  # versions above it are damage, not a dltutor of the far future
Row = tuple[str, str, str, str]  # at, exercise, kind, detail
INSERT = "INSERT INTO event (at, exercise, kind, detail) VALUES (?, ?, ?, ?)"


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a sound history, made there if there is none.

    Raises Damaged, HistoryError (made by a newer dltutor), OSError or sqlite3.Error.
    """
    if not path.exists():
        with alone(path):
            if not path.exists():
                _refuse_what_is_left(path)
                put_in_place(path, [])
    if not path.is_file():
        raise Damaged("something that is no file stands in its place")
    # SQLite takes an empty file for a new database. Ours are put in place whole, so that an
    # empty one has lost what was in it.
    if path.stat().st_size == 0:
        raise Damaged("the file is empty")
    connection = open_as(path, "mode=rw")
    try:
        _prepare(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def open_as(path: Path, how: str) -> sqlite3.Connection:
    """A bare connection; `how` is SQLite's URI parameters: `mode=rw` never makes a file."""
    uri = f"{path.absolute().as_uri()}?{how}"
    connection = sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None)
    # A damaged text is better read with a hole than not at all.
    connection.text_factory = lambda data: data.decode(errors="replace")
    return connection


def put_in_place(path: Path, rows: Iterable[Row]) -> None:
    """Make a history that holds these events. Call it `alone`.

    It appears at `path` in one step, in place of what was there.
    """
    new = path.with_name(f"{path.name}.new")
    for ending in ("", *COMPANIONS):  # of a dltutor that was killed right here
        new.with_name(new.name + ending).unlink(missing_ok=True)
    connection = open_as(new, "mode=rwc")
    try:
        connection.execute("PRAGMA synchronous = FULL")
        migrate(connection)
        connection.execute("BEGIN")
        connection.executemany(INSERT, rows)
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        new.unlink(missing_ok=True)
        raise
    connection.close()
    # A journal left of the old file would be played back into the new one.
    for companion in companions(path):
        companion.unlink(missing_ok=True)
    new.replace(path)


def companions(path: Path) -> list[Path]:
    """The files of SQLite's that are beside a history now."""
    beside = (path.with_name(path.name + ending) for ending in COMPANIONS)
    return [each for each in beside if each.exists()]


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error says that the file itself is bad, not that the disk or a lock is."""
    return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", -1)) & 0xFF


def _refuse_what_is_left(path: Path) -> None:
    if path.is_symlink():
        raise FileNotFoundError(errno.ENOENT, "it is a link to a file that is gone", str(path))
    if companions(path):
        raise Damaged("the file is gone, and only its journal is left")


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    try:
        connection.execute("PRAGMA synchronous = FULL")
        # Before anything else is read: a newer file may hold what this SQLite takes for damage.
        version = version_of(connection)
        if VERSION < version <= PLAUSIBLE:
            raise HistoryError(
                f"Your history was written by a newer dltutor: {path}\n"
                "Nothing was changed. Upgrade dltutor: pip install --upgrade dltutor"
            )
        _refuse_damage(connection, version)
        if version < VERSION:
            migrate(connection)
        connection.execute(f"SELECT {', '.join(COLUMNS)} FROM event LIMIT 0")
    except sqlite3.DatabaseError as error:
        # Every statement here is right for a sound file: an error in one is the file's.
        if is_damage(error) or _code(error) == sqlite3.SQLITE_ERROR:
            raise Damaged(str(error)) from error
        raise


def _refuse_damage(connection: sqlite3.Connection, version: int) -> None:
    if not 0 < version <= VERSION:
        raise Damaged("it is not a history of dltutor's")
    told = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    if told != "ok":
        raise Damaged(" ".join(told.split()))
