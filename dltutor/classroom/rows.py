"""What came of a class, student by student, exercise by exercise: made of the journal, in order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from dltutor.classroom.journal import Journal, Key, Record
from dltutor.classroom.plan import Plan
from dltutor.classroom.points import Weights
from dltutor.classroom.submissions import Answer, HandedIn, printable
from dltutor.course import Exercise

ABSENT, UNGRADED = "absent", "ungraded"  # beside a verdict's own statuses


@dataclass(frozen=True)
class Row:
    """One student and one exercise. `verdict` is what `check --json` prints, where there is one."""

    student: str
    exercise: Exercise
    status: str  # a verdict's, ABSENT or UNGRADED
    headline: str
    file: str = ""
    points: float = 0.0
    of: float = 1.0
    verdict: Mapping[str, Any] = field(default_factory=dict)
    record: Record = field(default_factory=dict)
    passed_over: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether it is right."""
        return self.status == "passed"


@dataclass(frozen=True)
class Sheet:
    """One student, and a row for each exercise that was asked."""

    student: str
    rows: tuple[Row, ...]

    @property
    def points(self) -> float:
        """What they have."""
        return round(sum(row.points for row in self.rows), 2)

    @property
    def of(self) -> float:
        """What they could have."""
        return round(sum(row.of for row in self.rows), 2)


def sheets(
    plan: Plan, journal: Journal, weights: Weights, troubles: Mapping[Key, str]
) -> Iterator[Sheet]:
    """Every student by name, their exercises in the course's order."""
    for each in plan.handed_in:
        rows = (_row(each, exercise, journal, weights, troubles) for exercise in plan.exercises)
        yield Sheet(each.student.name, tuple(rows))


def _row(
    each: HandedIn,
    exercise: Exercise,
    journal: Journal,
    weights: Weights,
    troubles: Mapping[Key, str],
) -> Row:
    answer, of = each.answers.get(exercise.name), weights.weight(exercise.name)
    if answer is None:
        status = UNGRADED if each.trouble else ABSENT
        told = each.trouble or "No file for it was handed in."
        return Row(each.student.name, exercise, status, told, of=of)
    file, over = printable(answer.path), tuple(map(printable, answer.passed_over))
    key = exercise.name, answer.digest
    if not answer.fault and key in journal:
        record = journal.read(key)
        verdict = record["verdict"]
        return Row(
            each.student.name,
            exercise,
            verdict["status"],
            verdict["headline"],
            file,
            weights.points(record),
            of,
            verdict,
            record,
            over,
        )
    told = _why_not(answer, troubles.get(key, "it was not reached."))
    return Row(each.student.name, exercise, UNGRADED, told, file, of=of, passed_over=over)


def _why_not(answer: Answer, trouble: str) -> str:
    return f"{printable(answer.path)} {answer.fault}" if answer.fault else trouble
