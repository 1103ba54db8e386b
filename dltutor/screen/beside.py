"""A bar down the left side of what stands apart: a callout, an exercise, code, a quotation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.segment import Segment
from rich.text import Text

from dltutor.screen.theme import glyphs_of


@dataclass(frozen=True)
class Beside:
    """Something with a bar down its left side; lines that are wrapped keep it.

    `bar` is the name of a glyph.
    """

    bar: str
    style: str
    body: RenderableType
    indent: int = 0

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Each line of the body after a piece of the bar."""
        before = f"{' ' * self.indent}{getattr(glyphs_of(options), self.bar)} "
        bar = Segment(before, console.get_style(self.style))
        narrower = options.update(width=max(options.max_width - len(before), 1))
        for line in console.render_lines(self.body, narrower, pad=False):
            yield bar
            yield from line
            yield Segment.line()


def demo() -> Iterator[RenderableType]:
    """Words that are wrapped, and keep their bar."""
    words = Text("What stands apart has a bar down its left side, however long it is. " * 2)
    yield Beside("bar", "callout.tip", words)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
