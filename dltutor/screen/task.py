"""The task of an exercise on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from dltutor.course import Exercise
from dltutor.screen.heading import title
from dltutor.screen.markdown import Page


@dataclass(frozen=True)
class TaskScreen:
    """What an exercise asks for."""

    exercise: Exercise

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Title, then the task."""
        place = f"{self.exercise.place or ''} {self.exercise.title}".strip()
        yield from title(place, self.exercise.name, options)
        yield Text()
        yield Page(self.exercise.task)


def demo() -> Iterator[RenderableType]:
    """The weighted sum."""
    from dltutor.screen.demo import sample

    course, _ = sample()
    yield TaskScreen(course.exercises["node_value"])


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
