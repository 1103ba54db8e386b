"""The history: one SQLite table that is only ever added to.

SQLite's own journal makes an event whole or absent whenever the process dies, and keeps two
processes apart. A file that is no longer a database is set aside, never replaced.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dltutor.progress.errors import HistoryError
from dltutor.progress.summary import Event, Progress

if TYPE_CHECKING:
    import sqlite3

    from dltutor.verdict import Verdict


class History:
    """The events of one workspace. Opened at the first use; every failure is a HistoryError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notices: list[str] = []  # sentences for the learner: a file that was set aside
        self._connection: sqlite3.Connection | None = None

    def attempt(self, exercise: str, verdict: Verdict) -> None:
        """A check, and what came of it."""
        fields = ("status", "mistake", "kind", "cases", "passed_cases")
        self._add(exercise, "attempt", {each: getattr(verdict, each) for each in fields})

    def hint(self, exercise: str, number: int) -> None:
        """A hint was shown; `number` counts from 1."""
        self._add(exercise, "hint", {"number": number})

    def reveal(self, exercise: str, *, gave_up: bool) -> None:
        """The answer was shown; `gave_up` if the exercise was not passed then."""
        self._add(exercise, "reveal", {"gave_up": gave_up})

    def selected(self, exercise: str) -> None:
        """The learner went to an exercise."""
        self._add(exercise, "selected", {})

    def reset(self, exercise: str) -> None:
        """The learner's file was put back to the starter."""
        self._add(exercise, "reset", {})

    def undo(self, exercise: str) -> None:
        """The learner's file was put back to what a reset or an undo replaced."""
        self._add(exercise, "undo", {})

    def events(self) -> list[Event]:
        """Everything, in the order it happened."""
        with self._open() as connection:
            rows = connection.execute("SELECT at, exercise, kind, detail FROM event ORDER BY id")
            return [Event(at, name, kind, _detail(text)) for at, name, kind, text in rows]

    def summary(self, present_names: dict[str, str]) -> Progress:
        """What the events amount to."""
        return Progress.of_events(self.events(), present_names)

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _add(self, exercise: str, kind: str, detail: dict[str, Any]) -> None:
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        with self._open() as connection:
            connection.execute(
                "INSERT INTO event (at, exercise, kind, detail) VALUES (?, ?, ?, ?)",
                (at, exercise, kind, json.dumps(detail)),
            )

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        import sqlite3  # 5 ms, and half of the commands never ask

        try:
            if self._connection is None:
                self._connection = self._connect()
            yield self._connection
        except (sqlite3.Error, OSError) as error:
            self.close()
            raise HistoryError(_sentence(self.path, error)) from error

    def _connect(self) -> sqlite3.Connection:
        from dltutor.progress.database import Damaged, connect
        from dltutor.progress.repair import set_aside

        try:
            return connect(self.path)
        except Damaged:
            notice = set_aside(self.path)
            if notice:
                self.notices.append(notice)
            return connect(self.path)


def _detail(text: str) -> dict[str, Any]:
    try:
        detail = json.loads(text)
    except ValueError:
        return {}
    return detail if isinstance(detail, dict) else {}


def _sentence(path: Path, error: Exception) -> str:
    reasons = {
        "database or disk is full": "the disk is full. Make some room; the next one is recorded",
        "attempt to write a readonly database": "it may not be written. See: ls -l on that file",
        "database is locked": "another dltutor has been writing to it for too long",
    }
    reason = reasons.get(str(error), str(error))
    return f"This could not be recorded in your history {path}: {reason}."
