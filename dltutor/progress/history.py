"""The history: one SQLite table that is only ever added to.

SQLite's own journal makes an event whole or absent whenever the process dies, and keeps two
processes apart. A file that is no longer a database is set aside, never replaced.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

from dltutor.progress.errors import Damaged, in_words
from dltutor.progress.summary import Event, Progress

if TYPE_CHECKING:
    import sqlite3

    from dltutor.verdict import Verdict

T = TypeVar("T")
UNRECORDED = "This could not be recorded in your history"
UNREAD = "Your history could not be read"


class History:
    """The events of one workspace. Opened at the first use; every failure is a HistoryError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notices: list[str] = []  # sentences for the learner: a file that was set aside
        self._connection: sqlite3.Connection | None = None
        self._opened: tuple[int, int] | None = None  # which file the connection is to

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

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

    def drill(self, topic: str, *, right: bool, helped: bool, seed: int) -> None:
        """A drill's problem was answered, or its solution shown; `seed` makes it again."""
        self._add(topic, "drill", {"right": right, "helped": helped, "seed": seed})

    def events(self) -> list[Event]:
        """Everything, in the order it happened. Reading makes no file where there is none."""
        return self._safely(UNREAD, self._events)

    def summary(self, present_names: dict[str, str]) -> Progress:
        """What the events amount to; `present_names`: every name an exercise had -> has now."""
        return Progress.of_events(self.events(), present_names)

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _events(self) -> list[Event]:
        if self._file() is None:
            return []
        rows = self._connected().execute("SELECT at, exercise, kind, detail FROM event ORDER BY id")
        return [Event(at, name, kind, _detail(text)) for at, name, kind, text in rows]

    def _add(self, exercise: str, kind: str, detail: dict[str, Any]) -> None:
        from dltutor.progress.database import INSERT  # sqlite3: 5 ms that many commands never need

        row = (datetime.now(UTC).isoformat(timespec="milliseconds"), exercise, kind)
        row_and_detail = (*row, json.dumps(detail))
        self._safely(UNRECORDED, lambda: self._connected().execute(INSERT, row_and_detail))

    def _safely(self, what: str, action: Callable[[], T]) -> T:
        """Do something with the file, mended where need be; `what` says what failed."""
        import sqlite3  # as above

        from dltutor.progress.database import is_damage

        try:
            try:
                return action()
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
                self.close()  # damaged since it was opened: opened again, it is mended
                return action()
        except (sqlite3.Error, OSError, Damaged) as error:
            self.close()
            raise in_words(what, self.path, error) from error

    def _connected(self) -> sqlite3.Connection:
        # Another process may have set the file aside: what is added to it now would be lost.
        if self._connection is not None and self._opened != self._file():
            self.close()
        if self._connection is None:
            self._opened = self._file()
            self._connection = self._connect()
        return self._connection

    def _file(self) -> tuple[int, int] | None:
        try:
            state = self.path.stat()
        except FileNotFoundError:
            return None
        return state.st_dev, state.st_ino

    def _connect(self) -> sqlite3.Connection:
        from dltutor.progress.database import connect
        from dltutor.progress.repair import set_aside

        try:
            return connect(self.path)
        except Damaged:
            notice = set_aside(self.path)
            if notice:
                self.notices.append(notice)
            return connect(self.path)


def _detail(text: Any) -> dict[str, Any]:
    try:
        detail = json.loads(text)
    except (ValueError, TypeError):
        return {}
    return detail if isinstance(detail, dict) else {}
