"""gradescope/STUDENT.json: what a Gradescope autograder leaves as results.json."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from dltutor.classroom.formats.feedback import told_plainly
from dltutor.classroom.formats.writing import file_name, written
from dltutor.classroom.rows import Row, Sheet


class Gradescope:
    """A file for each student. See gradescope-autograders.readthedocs.io, Output format."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, sheet: Sheet) -> None:
        """One student's file. The score is the sum of the tests': Gradescope adds up."""
        told = {
            "output": f"{sheet.points:g} of {sheet.of:g} points",
            "output_format": "text",
            "tests": [_test(row) for row in sheet.rows],
        }
        with written(self._folder / file_name(sheet.student, ".json")) as target:
            target.write(json.dumps(told, indent=1) + "\n")


def _test(row: Row) -> dict[str, Any]:
    return {
        "score": row.points,
        "max_score": row.of,
        "status": "passed" if row.passed else "failed",
        "name": row.record.get("title") or row.exercise.title,
        "number": row.exercise.place,
        "output": told_plainly(row),
        "output_format": "text",
    }
