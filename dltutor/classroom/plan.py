"""What there is to grade: who is asked for what, and each answer once, whoever handed it in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dltutor.classroom.errors import ClassroomError
from dltutor.classroom.journal import Journal, Key
from dltutor.classroom.submissions import Answer, HandedIn, Student, handed_in
from dltutor.course import Course, Exercise


@dataclass(frozen=True)
class Task:
    """An answer to be graded: that of the first student who handed it in."""

    student: Student
    answer: Answer

    @property
    def key(self) -> Key:
        """What its record is kept by."""
        return self.answer.exercise, self.answer.digest


@dataclass(frozen=True)
class Plan:
    """A class: students by name, exercises in the course's order."""

    handed_in: list[HandedIn]
    exercises: list[Exercise]

    @property
    def answers(self) -> int:
        """How many files are to be graded, those that are alike counted each."""
        return sum(len(each.answers) for each in self.handed_in)

    def tasks(self, journal: Journal) -> list[Task]:
        """What is not in the journal yet, each once."""
        found: dict[Key, Task] = {}
        for each in self.handed_in:
            for answer in each.answers.values():
                key = answer.exercise, answer.digest
                if not answer.fault and key not in journal and key not in found:
                    found[key] = Task(each.student, answer)
        return list(found.values())


def plan_of(
    students: Iterable[Student],
    course: Course,
    chosen: Iterable[Exercise] | None,
    looked: Callable[[], None] = lambda: None,
) -> Plan:
    """Look through every student's files; `looked` is called after each.

    Without a choice, the exercises are those that at least one student has a file for. Raises
    ClassroomError where nobody has one for any.
    """
    wanted = None if chosen is None else {exercise.name for exercise in chosen}
    found = []
    for student in students:
        found.append(handed_in(student, course, wanted))
        looked()
    if wanted is None:
        wanted = {name for each in found for name in each.answers}
        if not wanted and not any(each.trouble for each in found):
            raise ClassroomError(
                f"No file of the {len(found)} students is named like an exercise.\n"
                "Expected node_value.py for the exercise node_value, in any folder of a student. "
                "All names: dltutor list"
            )
    return Plan(found, [each for each in course.exercises.values() if each.name in wanted])
