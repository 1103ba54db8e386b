"""The table of a history, and how an older one becomes this one."""

from __future__ import annotations

import sqlite3

# Never change a migration that was released: add one. The first makes the table; user_version
# counts how many a file has been through.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
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
    ),
    (
        # INSERT OR REPLACE removes a row without a word to the trigger for DELETE.
        """CREATE TRIGGER event_is_never_replaced BEFORE INSERT ON event
        WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END""",
    ),
)
VERSION = len(MIGRATIONS)
COLUMNS = ("id", "at", "exercise", "kind", "detail")


def version_of(connection: sqlite3.Connection) -> int:
    """How many migrations a file has been through."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file up to VERSION: wholly or, if anything fails, not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked again inside the transaction: another process may have been quicker.
        for statements in MIGRATIONS[version_of(connection) :]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
