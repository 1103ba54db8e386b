"""Lists: all lessons, all exercises, each with where the learner stands."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from dltutor.course import Course, Exercise
from dltutor.progress import Progress
from dltutor.screen.theme import Look, look_of


@dataclass(frozen=True)
class LessonList:
    """Every lesson: number, title, minutes, how many of its exercises are passed."""

    course: Course
    progress: Progress

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A line a lesson."""
        table = Table.grid(padding=(0, 2, 0, 0))
        headings = ("", "lesson", "takes", "passed", "name")
        table.add_row(*(Text(heading, "muted") for heading in headings))
        for lesson in self.course.lessons:
            done = sum(self.progress.of(name).passed for name in lesson.exercise_names)
            table.add_row(
                Text(f"{lesson.number:2}", "muted"),
                Text(lesson.title, "strong"),
                Text(f"{lesson.minutes} min", "muted"),
                Text(f"{done} of {len(lesson.exercise_names)}"),
                Text(lesson.name, "muted"),
            )
        yield table
        yield Text("\nRead one: dltutor lesson 1", "muted")


@dataclass(frozen=True)
class ExerciseList:
    """Every exercise under its lesson: mark, place, name, title."""

    course: Course
    progress: Progress

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A heading a lesson, a line an exercise."""
        look = look_of(options)
        for lesson in self.course.lessons:
            yield Text(f"{lesson.number} {lesson.title}", "heading")
            for exercise in self.course.exercises_of(lesson):
                yield exercise_line(exercise, self.progress, look)
            yield Text()
        yield Text(
            f"{look.glyphs.right} passed   {look.glyphs.next} tried   {look.glyphs.open} not yet",
            "muted",
        )


def exercise_line(exercise: Exercise, progress: Progress, look: Look) -> Text:
    """Mark, place, name and title of an exercise."""
    glyph, style = mark_of(exercise, progress, look)
    return Text.assemble(
        (f"  {glyph} ", style),
        (f"{exercise.place or '':5}", "muted"),
        f"{exercise.name:28} ",
        (exercise.title, "muted"),
    )


def mark_of(exercise: Exercise, progress: Progress, look: Look) -> tuple[str, str]:
    """The glyph and the style that say where an exercise stands."""
    standing = progress.of(exercise.name)
    if standing.passed:
        return look.glyphs.right, "ok"
    return (look.glyphs.next, "next") if standing.attempts else (look.glyphs.open, "muted")
