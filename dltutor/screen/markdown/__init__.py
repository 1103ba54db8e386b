"""Our Markdown on the screen: lessons, tasks and hints, with formulas and pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

from dltutor.screen.markdown.blocks import Blocks
from dltutor.screen.markdown.maths import set_apart
from dltutor.screen.theme import Look

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
        from markdown_it import MarkdownIt  # 20 ms, for those who read

        source, formulas = set_apart(self.source)
        tokens = MarkdownIt("commonmark").enable("table").parse(source)
        look = Look(colour=console.color_system is not None, unicode=not options.ascii_only)
        yield from Blocks(tokens, formulas, look, self.card, self.recorded).rendered()


__all__ = ["Card", "Page"]
