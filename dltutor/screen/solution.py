"""The reference answer on the screen."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from dltutor.course import Exercise
from dltutor.screen.markdown import Page


@dataclass(frozen=True)
class SolutionScreen:
    """An exercise's reference answer, as code."""

    exercise: Exercise

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Title, then the file."""
        yield Text.assemble(
            (f"{self.exercise.place or ''} {self.exercise.title}".strip(), "strong"),
            ("   one good answer; yours may look otherwise and be as right", "muted"),
        )
        yield Page(f"```python\n{self.exercise.solution}```\n")
