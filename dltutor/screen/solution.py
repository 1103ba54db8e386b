"""The reference answer on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from dltutor.course import Exercise
from dltutor.screen.heading import title
from dltutor.screen.markdown.code import python


@dataclass(frozen=True)
class SolutionScreen:
    """An exercise's reference answer, as code."""

    exercise: Exercise

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Title, then the file."""
        place = f"{self.exercise.place or ''} {self.exercise.title}".strip()
        yield from title(place, self.exercise.name, options)
        yield Text("One good answer; yours may look otherwise and be as right.", "muted")
        yield Text()
        yield python(self.exercise.solution)


def demo() -> Iterator[RenderableType]:
    """The answer to the weighted sum."""
    from dltutor.screen.demo import sample

    course, _ = sample()
    yield SolutionScreen(course.exercises["node_value"])


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
