"""results.csv and results.jsonl: a line for each student and exercise."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from typing import Any, TextIO

from dltutor.classroom.rows import Row, Sheet

COLUMNS = (
    "student",
    "exercise",
    "place",
    "status",
    "passed_cases",
    "cases",
    "points",
    "of",
    "mistake",
    "kind",
    "headline",
    "seconds",
    "file",
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would compute


class Csv:
    """For spreadsheets: text that they would take for a formula gets an apostrophe in front."""

    def __init__(self, target: TextIO) -> None:
        self._writer = csv.writer(target, lineterminator="\n")
        self._writer.writerow(COLUMNS)

    def add(self, sheet: Sheet) -> None:
        """A line an exercise."""
        self._writer.writerows([_harmless(value) for value in _values(row)] for row in sheet.rows)


class JsonLines:
    """For programs: what `dltutor check --json` prints, with the student, points and file."""

    def __init__(self, target: TextIO) -> None:
        self._target = target

    def add(self, sheet: Sheet) -> None:
        """A line an exercise."""
        for row in sheet.rows:
            told: dict[str, Any] = {"student": row.student}
            told |= row.verdict or {
                "exercise": row.exercise.name,
                "place": row.exercise.place,
                "status": row.status,
                "headline": row.headline,
            }
            told |= {"points": row.points, "of": row.of, "file": row.file or None}
            self._target.write(json.dumps(told, allow_nan=False) + "\n")


def _values(row: Row) -> Iterator[Any]:
    own = {
        "student": row.student,
        "exercise": row.exercise.name,
        "place": row.exercise.place,
        "status": row.status,
        "headline": row.headline,
        "points": f"{row.points:g}",
        "of": f"{row.of:g}",
        "file": row.file,
    }
    return (own.get(column, row.verdict.get(column, "")) for column in COLUMNS)


def _harmless(value: Any) -> Any:
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return "" if value is None else value
