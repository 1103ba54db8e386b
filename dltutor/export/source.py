"""What the page and the notebook know of the Markdown of a lesson."""

from __future__ import annotations

from dataclasses import dataclass

from dltutor.course import Course, Exercise, Lesson


@dataclass(frozen=True)
class Source:
    """A lesson, and the course that it is of."""

    course: Course
    lesson: Lesson

    def exercises(self, fence: str) -> list[Exercise]:
        """Those that an exercise fence names, less those that there are not."""
        found = (self.course.exercises.get(name) for name in fence.split())
        return [exercise for exercise in found if exercise is not None]
