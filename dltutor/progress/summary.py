"""What a history amounts to: where the learner stands with each exercise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dltutor.course import Course, Exercise


@dataclass
class Standing:
    """One exercise: how often it was checked, what it took, whether it is passed."""

    attempts: int = 0
    passed: bool = False
    first_passed_at: str | None = None  # UTC, ISO 8601
    last_status: str | None = None
    hints: int = 0  # the furthest hint that was shown
    gave_up: bool = False  # the answer was shown before the first pass

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return dict(vars(self))


@dataclass(frozen=True)
class Event:
    """One thing that happened, as the history holds it."""

    at: str
    exercise: str  # of a drill, its topic
    kind: str  # attempt, hint, reveal, selected, reset, undo or drill
    detail: dict[str, Any]


@dataclass
class Progress:
    """Where the learner stands; without events, at the start."""

    exercises: dict[str, Standing] = field(default_factory=dict)  # touched last, comes last

    @classmethod
    def of_events(cls, events: Iterable[Event], present_names: dict[str, str]) -> Progress:
        """Add up events. `present_names` maps names that exercises had to those they have."""
        progress = cls()
        for event in events:
            if event.kind == "drill":  # a topic may be called as an exercise is
                continue
            name = present_names.get(event.exercise, event.exercise)
            standing = progress.exercises.pop(name, Standing())
            progress.exercises[name] = standing
            _add(standing, event)
        return progress

    def of(self, name: str) -> Standing:
        """The standing of an exercise, a blank one where nothing happened yet."""
        return self.exercises.get(name, Standing())

    def passed_of(self, names: Iterable[str]) -> int:
        """How many of these exercises are passed."""
        return sum(self.of(name).passed for name in names)

    def current(self, course: Course) -> Exercise | None:
        """The exercise touched last, until it is passed; then the next that is not.

        None when every exercise of the course is passed.
        """
        names = list(course.exercises)
        # An exercise that the course no longer has is no place to go on from.
        last = next((name for name in reversed(self.exercises) if name in names), None)
        start = names.index(last) if last else 0
        in_turn = names[start:] + names[:start]
        open_names = (name for name in in_turn if not self.of(name).passed)
        name = next(open_names, None)
        return course.exercises[name] if name else None

    def to_json(self, course: Course) -> dict[str, Any]:
        """What `dltutor progress --json` prints."""
        current = self.current(course)
        return {
            "passed": self.passed_of(course.exercises),
            "exercises": len(course.exercises),
            "current": current.name if current else None,
            "lessons": [
                {
                    "lesson": lesson.number,
                    "name": lesson.name,
                    "passed": self.passed_of(lesson.exercise_names),
                    "exercises": {name: self.of(name).to_json() for name in lesson.exercise_names},
                }
                for lesson in course.lessons
            ],
        }


def _add(standing: Standing, event: Event) -> None:
    match event.kind:
        case "attempt":
            standing.attempts += 1
            standing.last_status = str(event.detail.get("status"))
            if standing.last_status == "passed" and not standing.passed:
                standing.passed = True
                standing.first_passed_at = event.at
        case "hint":
            number = event.detail.get("number")
            standing.hints = max(standing.hints, number if isinstance(number, int) else 0)
        case "reveal":
            standing.gave_up |= bool(event.detail.get("gave_up")) and not standing.passed
