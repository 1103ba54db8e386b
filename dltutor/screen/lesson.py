"""A lesson on the screen: its title, the page, and the next step."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from dltutor.course import Course, Lesson
from dltutor.screen.markdown import Page
from dltutor.screen.prose import inline
from dltutor.screen.theme import look_of

WIDEST = 96  # columns: longer lines are hard to follow


@dataclass(frozen=True)
class LessonPage:
    """A lesson, whole."""

    course: Course
    lesson: Lesson

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Title, page, and what to do next."""
        width = min(options.max_width, WIDEST)
        yield Padding(
            Group(*self._parts(console, options)),
            (0, options.max_width - width, 0, 0),
            expand=False,
        )

    def _parts(self, console: Console, options: ConsoleOptions) -> list[RenderableType]:
        lesson = self.lesson
        glyphs = look_of(options).glyphs
        title = Text.assemble(
            (f"{lesson.number} {lesson.title}", "heading"),
            (f"   {lesson.minutes} minutes", "muted"),
        )
        parts: list[RenderableType] = [
            title,
            Rule(style="heading", characters=glyphs.full),
            "",
            Page(
                lesson.text,
                card=lambda name: self._card(name, console, options),
                recorded=lesson.recorded,
            ),
            "",
        ]
        if lesson.exercise_names:
            first = lesson.exercise_names[0]
            parts.append(Text(f"{glyphs.next} Now: dltutor check {first}", "next"))
        return parts

    def _card(self, name: str, console: Console, options: ConsoleOptions) -> RenderableType | None:
        """Where an exercise belongs in the lesson: what it is, and how to check it."""
        exercise = self.course.exercises.get(name)
        if exercise is None:
            return None
        mark = look_of(options).glyphs.next
        heading = Text.assemble(
            (f"{mark} Your turn: {exercise.place} {exercise.title}", "callout.exercise"),
            (f"   {name}", "muted"),
        )
        told = inline(exercise.summary, colour=console.color_system is not None)
        command = Text(f"dltutor check {name}", "key")
        return Padding(Group(heading, told, command), (0, 0, 0, 2))
