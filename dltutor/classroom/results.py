"""Everything that is written of a class that has been graded."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from dltutor.classroom.formats.feedback import Feedback
from dltutor.classroom.formats.gradescope import Gradescope
from dltutor.classroom.formats.junit import JUnit
from dltutor.classroom.formats.overview import overview
from dltutor.classroom.formats.tables import Csv, JsonLines
from dltutor.classroom.formats.writing import written
from dltutor.classroom.report import Report
from dltutor.classroom.rows import Sheet
from dltutor.course import Exercise


def write_results(folder: Path, sheets: Iterable[Sheet], exercises: list[Exercise]) -> Report:
    """Write every format to a folder, a student at a time, and the report of the class.

    The same sheets give the same bytes, but for the seconds in results.csv and results.jsonl.
    Raises OSError.
    """
    report = Report(exercises)
    with ExitStack() as files:
        junit = JUnit(files.enter_context(written(folder / "junit.xml")))
        formats = (
            Csv(files.enter_context(written(folder / "results.csv"))),
            JsonLines(files.enter_context(written(folder / "results.jsonl"))),
            junit,
            Gradescope(folder / "gradescope"),
            Feedback(folder / "feedback"),
            report,
        )
        for sheet in sheets:
            for each in formats:
                each.add(sheet)
        junit.close()
    with written(folder / "report.md") as target:
        target.write("\n".join(overview(report)) + "\n")
    return report
