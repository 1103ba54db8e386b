"""Where a learner stands as Markdown: a list to keep, to print, or to put into a repository."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from dltutor.progress.summary import Progress, Standing

if TYPE_CHECKING:
    from dltutor.course import Course, Exercise, Lesson


def as_markdown(course: Course, progress: Progress, today: date) -> str:
    """The summary of that day: every lesson and exercise, those passed ticked off."""
    return "\n".join(_lines(course, progress, today)) + "\n"


def story(standing: Standing) -> str:
    """`3 checks, 1 hint, gave up`; nothing for an exercise that was never touched."""
    parts = []
    if standing.attempts:
        parts.append(_count(standing.attempts, "check"))
    if standing.hints:
        parts.append(_count(standing.hints, "hint"))
    if standing.gave_up:
        parts.append("gave up")
    return ", ".join(parts)


def _lines(course: Course, progress: Progress, today: date) -> Iterator[str]:
    yield "# Deep learning with dltutor"
    yield ""
    passed = progress.passed_of(course.exercises)
    yield f"{passed} of {len(course.exercises)} exercises passed by {today.isoformat()}."
    for lesson in course.lessons:
        yield ""
        yield from _of_lesson(course, lesson, progress)


def _of_lesson(course: Course, lesson: Lesson, progress: Progress) -> Iterator[str]:
    names = lesson.exercise_names
    passed = progress.passed_of(names)
    yield f"## {lesson.number} {lesson.title}: {passed} of {len(names)}"
    yield ""
    for exercise in course.exercises_of(lesson):
        yield _of_exercise(exercise, progress.of(exercise.name))


def _of_exercise(exercise: Exercise, standing: Standing) -> str:
    tick = "x" if standing.passed else " "
    first = standing.first_passed_at
    on = [f"passed on {_local_day(first)}"] if first else []
    told = ", ".join([*on, story(standing)] if story(standing) else on)
    return f"- [{tick}] {exercise.place} {exercise.title}" + (f" ({told})" if told else "")


def _local_day(moment: str) -> str:
    """The day of a moment in UTC, where the learner is."""
    return datetime.fromisoformat(moment).astimezone().date().isoformat()


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" + ("" if number == 1 else "s")
