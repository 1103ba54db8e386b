"""What stands round every drawing: its title, words for who cannot see it, its caption."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

IN_WORDS = "In words: "


class Picture(ABC):
    """A drawing from a spec, which may hold a title and a caption."""

    spec: dict[str, Any]

    @abstractmethod
    def drawn(self, console: Console, options: ConsoleOptions) -> Iterable[RenderableType]:
        """The drawing alone, line by line."""

    def words(self) -> str:
        """What the drawing says, in a sentence or two; nothing where it is made of words."""
        return ""

    def draws(self, options: ConsoleOptions) -> bool:
        """Whether a console has room for the drawing; else words stand in its place."""
        return True

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Title, drawing, caption; in a pipe, and on a terminal that only prints, words too."""
        if "title" in self.spec:
            yield Text(self.spec["title"], "picture.title")
        # Before the drawing: who listens can leave that out.
        if reads_aloud(console) and self.draws(options) and (told := self.words()):
            yield Text(IN_WORDS + told, "caption")
        yield from self.drawn(console, options)
        if "caption" in self.spec:
            yield Text(self.spec["caption"], "caption")


def reads_aloud(console: Console) -> bool:
    """Whether what is printed may be read by something that sees no pictures."""
    return not console.is_terminal or console.is_dumb_terminal
