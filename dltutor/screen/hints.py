"""Hints on the screen: a question, and what a good teacher would say next."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.padding import Padding
from rich.text import Text

from dltutor.course import Exercise
from dltutor.screen.markdown import Page
from dltutor.screen.theme import look_of


@dataclass(frozen=True)
class HintScreen:
    """The hints of an exercise from one number to another, counted from 1."""

    exercise: Exercise
    first: int
    last: int
    more: str = "One more: dltutor hint"

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
            yield Text(f"That is the last hint. The answer: dltutor solution {name}", "muted")
        else:
            yield Text(self.more, "muted")
