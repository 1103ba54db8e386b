"""Formulas: LaTeX of the lessons, set in two dimensions in the terminal's own letters."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from dltutor.screen.formula.layout import lay_out
from dltutor.screen.formula.parser import parse
from dltutor.screen.picture import reads_aloud

INDENT = 4
IN_LATEX = "In LaTeX: "


@dataclass(frozen=True)
class Formula:
    """A formula on lines of its own. Raises ValueError, when drawn, for what is not known."""

    latex: str

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Two-dimensional; the source where the console is too narrow or knows only ASCII."""
        box = lay_out(parse(self.latex))
        if options.ascii_only or box.width + INDENT > options.max_width:
            yield Text(" ".join(self.latex.split()), "maths")
            return
        for line in box.lines:
            yield Text(" " * INDENT + line.rstrip(), no_wrap=True)
        if box.height > 1 and reads_aloud(console):
            yield Text(f"{IN_LATEX}{' '.join(self.latex.split())}", "caption")


def inline(latex: str) -> Text:
    """A formula within a line of text, on one line. Raises ValueError for what is not known."""
    return Text(lay_out(parse(latex), flat=True).lines[0], "maths")


__all__ = ["Formula", "inline", "parse"]
