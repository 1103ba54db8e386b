"""A lesson on the screen: its title, the page, and the next step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.constrain import Constrain
from rich.text import Text

from dltutor.course import Course, Lesson
from dltutor.screen.beside import Beside
from dltutor.screen.heading import APART, WIDEST, go_on, title
from dltutor.screen.markdown import Page
from dltutor.screen.prose import prose
from dltutor.screen.theme import look_on


@dataclass(frozen=True)
class LessonPage:
    """A lesson, whole."""

    course: Course
    lesson: Lesson

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Title, page, and what to do next: a block at a time, none before it is asked for."""
        width = min(options.max_width, WIDEST)
        for part in self._parts(console, options.update(width=width)):
            yield Constrain(part, width)

    def _parts(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        lesson = self.lesson
        yield from title(f"{lesson.number} {lesson.title}", f"{lesson.minutes} minutes", options)
        yield Text()
        text = Page(
            lesson.text,
            card=lambda name: self._card(name, console, options),
            recorded=lesson.recorded,
        )
        yield from text.blocks(console, options)
        yield Text()
        if lesson.exercise_names:
            yield go_on("Now", f"dltutor check {lesson.exercise_names[0]}", options)

    def _card(self, name: str, console: Console, options: ConsoleOptions) -> RenderableType | None:
        """Where an exercise belongs in the lesson: what it is, and how to check it."""
        exercise = self.course.exercises.get(name)
        if exercise is None:
            return None
        look = look_on(console, options)
        told = f"{look.glyphs.next} Your turn: {exercise.place} {exercise.title}"
        heading = Text.assemble((told, "callout.exercise"), " " * APART, (name, "muted"))
        summary = prose(exercise.summary, look)
        command = Text(f"dltutor check {name}", "key")
        return Beside("bar", "callout.exercise", Group(heading, summary, command))


class _Opening(Lesson):
    """The first section of a lesson."""

    @property
    def text(self) -> str:
        """The page up to its second heading."""
        return "## ".join(super().text.split("## ")[:2])


def demo() -> Iterator[RenderableType]:
    """How the first lesson begins."""
    from dltutor.course import builtin_course

    course = builtin_course()
    yield LessonPage(course, _Opening(course.lessons[0].path))


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
