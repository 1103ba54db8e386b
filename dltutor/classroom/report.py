"""What a teacher wants to know of a class: which mistakes, what is hard, who has the same."""

from __future__ import annotations

import statistics
from collections import Counter
from dataclasses import dataclass, field

from dltutor.classroom.alike import LEAST, shape_of
from dltutor.classroom.points import agreeing
from dltutor.classroom.rows import ABSENT, UNGRADED, Row, Sheet
from dltutor.course import Exercise

OTHERWISE = {
    "broken": "It does not run.",
    "halted": "It was stopped: out of time, of memory, or too much output.",
    "incomplete": "Something is still to be written.",
    "missing": "A name that is asked for is not defined.",
    "wrong": "It is wrong in a way that has no name.",
}
NOT_BEGUN = (ABSENT, UNGRADED, "untouched")


@dataclass
class Found:
    """What came of one exercise."""

    exercise: Exercise
    statuses: Counter[str] = field(default_factory=Counter)
    shares: list[float] = field(default_factory=list)  # of cases that agree, of answers begun
    mistakes: Counter[tuple[str, str]] = field(default_factory=Counter)  # name, headline
    shapes: dict[str, list[str]] = field(default_factory=dict)  # of long answers: who wrote them

    def add(self, row: Row) -> None:
        """One student's answer."""
        self.statuses[row.status] += 1
        if row.status in NOT_BEGUN:
            return
        self.shares.append(agreeing(row.record))
        if not row.passed:
            self.mistakes[_mistake(row)] += 1
        if row.record["size"] >= LEAST and row.status != "incomplete":  # there the starter is alike
            self.shapes.setdefault(row.record["shape"], []).append(row.student)

    @property
    def begun(self) -> int:
        """How many have written something."""
        return len(self.shares)

    @property
    def passed(self) -> int:
        """How many are right."""
        return self.statuses["passed"]

    @property
    def share_passed(self) -> float:
        """Of those who have written something."""
        return self.passed / self.begun if self.begun else 0.0

    @property
    def median(self) -> float:
        """The share of cases that agree for the student in the middle."""
        return statistics.median(self.shares) if self.shares else 0.0

    @property
    def reference_shape(self) -> str:
        """The shape of the course's own solution."""
        return shape_of(self.exercise.solution, self.exercise.names)[0]


@dataclass(frozen=True)
class Group:
    """Students whose answers to one exercise are the same up to names, comments and formatting."""

    exercise: Exercise
    students: tuple[str, ...]
    is_reference: bool  # and the course's own solution as well


class Report:
    """Counts, student by student."""

    def __init__(self, exercises: list[Exercise]) -> None:
        self.found = {each.name: Found(each) for each in exercises}
        self.students = 0
        self.ungraded: list[Row] = []

    def add(self, sheet: Sheet) -> None:
        """One student more."""
        self.students += 1
        for row in sheet.rows:
            self.found[row.exercise.name].add(row)
            if row.status == UNGRADED:
                self.ungraded.append(row)

    @property
    def troubles(self) -> list[tuple[str, str]]:
        """Who could not be graded, in what, and why: what has one reason for many is said once."""
        found: dict[tuple[str, str], list[str]] = {}
        for row in self.ungraded:
            found.setdefault((row.student, row.headline), []).append(row.exercise.name)
        return [
            (f"{student}, {names[0] if len(names) == 1 else f'{len(names)} exercises'}", why)
            for (student, why), names in found.items()
        ]

    @property
    def statuses(self) -> Counter[str]:
        """How many answers have each status."""
        return sum((each.statuses for each in self.found.values()), Counter())

    @property
    def hardest(self) -> list[Found]:
        """Exercises that somebody has begun: the fewest passes first, then the fewest cases."""
        begun = [each for each in self.found.values() if each.begun]
        return sorted(begun, key=lambda each: (each.share_passed, each.median))

    @property
    def mistakes(self) -> list[tuple[int, Exercise, str, str]]:
        """Count, exercise, name and headline of each mistake, the commonest first."""
        told = [
            (count, each.exercise, name, headline)
            for each in self.found.values()
            for (name, headline), count in each.mistakes.items()
        ]
        return sorted(told, key=lambda mistake: -mistake[0])

    @property
    def groups(self) -> list[Group]:
        """Answers that are alike, of two students or more, the largest group first."""
        found = [
            Group(each.exercise, tuple(sorted(students)), shape == each.reference_shape)
            for each in self.found.values()
            for shape, students in each.shapes.items()
            if len(students) > 1
        ]
        return sorted(found, key=lambda group: -len(group.students))


def _mistake(row: Row) -> tuple[str, str]:
    """What a wrong answer is counted as: a known mistake, a general diagnosis, or how it ended.

    Only a known mistake has one headline for all who made it.
    """
    if row.verdict["mistake"]:
        return row.verdict["mistake"], row.headline
    return row.verdict["kind"] or row.status, OTHERWISE.get(row.verdict["kind"] or row.status, "")
