"""Our Markdown on the screen: lessons, tasks and hints, with formulas and pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

from dltutor.screen.markdown.blocks import Blocks
from dltutor.screen.markdown.maths import set_apart
from dltutor.screen.theme import look_on

Card = Callable[[str], RenderableType | None]


@dataclass(frozen=True)
class Page:
    """A page of Markdown. `card` draws what stands in an ```exercise fence, by its name.

    `recorded` holds the numbers that pictures call by name.
    """

    source: str
    card: Card | None = None
    recorded: Mapping[str, Any] = field(default_factory=dict)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Block after block, a blank line between."""
        yield from self.blocks(console, options)

    def blocks(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """The blocks of the page, each drawn when it is asked for."""
        from markdown_it import MarkdownIt  # 20 ms, for those who read

        source, formulas = set_apart(self.source)
        tokens = MarkdownIt("commonmark").enable("table").parse(source)
        look = look_on(console, options)
        yield from Blocks(tokens, formulas, look, self.card, self.recorded).rendered()


__all__ = ["Card", "Page"]
