"""Where the learner stands, lesson by lesson."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from dltutor.course import Course, Exercise
from dltutor.progress import Progress
from dltutor.progress.markdown import story
from dltutor.screen.listing import exercise_line
from dltutor.screen.theme import Look, look_of

BAR = 24  # columns of a lesson's bar


@dataclass(frozen=True)
class ProgressScreen:
    """Each lesson with a bar, each exercise with attempts, hints, and whether it was shown."""

    course: Course
    progress: Progress

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Lessons in order, then the sum."""
        look = look_of(options)
        for lesson in self.course.lessons:
            passed = self.progress.passed_of(lesson.exercise_names)
            yield Text.assemble(
                (f"{lesson.number} {lesson.title:28}", "heading"),
                bar(passed, len(lesson.exercise_names), look),
                f"  {passed} of {len(lesson.exercise_names)}",
            )
            for exercise in self.course.exercises_of(lesson):
                yield self._line(exercise, look)
            yield Text()
        names = list(self.course.exercises)
        total = self.progress.passed_of(names)
        yield Text(f"{total} of {len(names)} exercises passed.", "strong")

    def _line(self, exercise: Exercise, look: Look) -> Text:
        line = exercise_line(exercise, self.progress, look)
        line.truncate(50, overflow="ellipsis", pad=True)
        return line.append("  " + story(self.progress.of(exercise.name)), "muted")


def bar(done: int, of: int, look: Look, width: int = BAR) -> Text:
    """A bar that is full when all is done; its two parts differ by more than colour."""
    filled = round(width * done / of) if of else 0
    return Text.assemble(
        (look.glyphs.full * filled, "ok"), (look.glyphs.empty * (width - filled), "muted")
    )
