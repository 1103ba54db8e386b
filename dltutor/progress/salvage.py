"""Read what can be read of a damaged history, which is not changed by it."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from dltutor.progress.database import Row, open_as, put_in_place
from dltutor.progress.schema import COLUMNS

PAGE_COUNT = slice(28, 32)  # in a database's header: how many pages it has, big-endian


def readable(damaged: Path) -> list[Row]:
    """Every event that can still be read, in the order they happened."""
    if not damaged.is_file() or damaged.stat().st_size == 0:
        return []
    return _rows(damaged) or _rows_behind_a_broken_head(damaged)


def _rows(damaged: Path) -> list[Row]:
    """Events from either end up to the damage."""
    found: dict[int, Row] = {}
    try:
        # Immutable: no lock, no journal, so that it stays as it is to the byte.
        with closing(open_as(damaged, "mode=ro&immutable=1")) as connection:
            for order in ("", "DESC"):
                _read(connection, order, found)
    except sqlite3.Error:
        pass
    return [found[number] for number in sorted(found)]


def _read(connection: sqlite3.Connection, order: str, found: dict[int, Row]) -> None:
    try:
        # By position: a damaged schema may have lost the columns' names.
        for row in connection.execute(f"SELECT * FROM event ORDER BY 1 {order}"):
            if len(row) != len(COLUMNS) or row[0] in found:
                return
            number, *rest = row
            if isinstance(number, int) and all(isinstance(each, str) for each in rest):
                found[number] = tuple(rest)
    except sqlite3.Error:
        return


def _rows_behind_a_broken_head(damaged: Path) -> list[Row]:
    """The first page holds the schema alone, which is the same in every history: lend it one."""
    with tempfile.TemporaryDirectory(prefix="salvage-", dir=damaged.parent) as folder:
        patient = Path(folder) / "patient.sqlite"
        put_in_place(patient, [])
        head = bytearray(patient.read_bytes())
        size = int.from_bytes(head[16:18], "big")
        head = head[:size]
        body = damaged.read_bytes()[size:]
        if not body:
            return []
        head[PAGE_COUNT] = (1 + len(body) // size).to_bytes(4, "big")
        patient.write_bytes(head + body)
        return _rows(patient)
