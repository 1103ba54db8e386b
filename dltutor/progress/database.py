"""The file of a history: its schema, and a connection that is known to be sound."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from dltutor.progress.errors import HistoryError

VERSION = 1
PATIENCE = 10.0  # seconds to wait for another process that is writing
SCHEMA = (
    """CREATE TABLE event (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        exercise TEXT NOT NULL,
        kind TEXT NOT NULL,
        detail TEXT NOT NULL
    )""",
    """CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END""",
    """CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END""",
)


class Damaged(Exception):
    """The file is no database, or one that is broken inside."""


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a sound history, made there if there is none. Raises Damaged."""
    connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        _prepare(connection, path)
    except sqlite3.DatabaseError as error:
        connection.close()
        if is_damage(error):
            raise Damaged(str(error)) from error
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error says that the file itself is bad, not that the disk or a lock is."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("PRAGMA synchronous = FULL")
    version = _version(connection)
    if version > VERSION:
        raise HistoryError(
            f"The history {path} was written by a newer dltutor. Nothing was changed.\n"
            "Upgrade: pip install --upgrade dltutor"
        )
    if version == 0:
        _make(connection)
    told = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if told != "ok":
        raise Damaged(str(told))
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'event'").fetchone() is None:
        raise Damaged("a database without a history")


def _make(connection: sqlite3.Connection) -> None:
    """Create the table, unless another process has done so in the meantime."""
    connection.execute("BEGIN IMMEDIATE")
    if (
        _version(connection) == 0
        and not connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    ):
        for statement in SCHEMA:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
