"""Hints on the screen: a question, and what a good teacher would say next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.text import Text

from dltutor.course import Exercise
from dltutor.screen.heading import go_on
from dltutor.screen.markdown import Page
from dltutor.screen.theme import look_of


@dataclass(frozen=True)
class HintScreen:
    """The hints of an exercise from one number to another, counted from 1."""

    exercise: Exercise
    first: int
    last: int
    more: str = ""  # how to get the next one, where no command does

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Each hint under its question; after the last one, what else there is."""
        look = look_of(options)
        hints = self.exercise.hints
        for number in range(self.first, self.last + 1):
            hint = hints[number - 1]
            yield Text.assemble(
                (f"{look.glyphs.why} Hint {number} of {len(hints)}", "hint"),
                "  ",
                (hint.question, "strong"),
            )
            yield Padding(Page(hint.text), (0, 0, 1, 2))
        if self.last == len(hints):
            name = self.exercise.name
            yield go_on("That is the last hint. The answer", f"dltutor solution {name}", options)
        elif self.more:
            yield Text(self.more, "muted")
        else:
            yield go_on("One more", "dltutor hint", options)


def demo() -> Iterator[RenderableType]:
    """Two hints of the weighted sum, and the last one."""
    from dltutor.screen.demo import sample

    course, _ = sample()
    exercise = course.exercises["node_value"]
    yield HintScreen(exercise, 1, 2)
    yield HintScreen(exercise, len(exercise.hints), len(exercise.hints))


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
