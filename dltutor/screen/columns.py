"""A few columns of text with a rule under their headings, which know how wide they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from dltutor.screen.theme import Glyphs

GAP = 3  # columns between two columns


def cut(line: Text, width: int, glyphs: Glyphs) -> Text:
    """The line, with dots at its end where it is too long."""
    if line.cell_len > width:
        line.truncate(max(width - len(glyphs.ellipsis), 0))
        line.append(glyphs.ellipsis)
        line.truncate(width)
    return line


@dataclass(frozen=True)
class Columns:
    """Headings and rows of as many cells; `right` has the columns whose cells end flush."""

    headings: Sequence[str]
    rows: Sequence[Sequence[Text]]
    right: Sequence[int] = ()
    footer: Sequence[Sequence[Text]] = ()  # below a second rule
    gap: int = GAP

    @property
    def width(self) -> int:
        """The columns of the screen that it needs."""
        return sum(self._widths) + self.gap * (len(self.headings) - 1)

    @property
    def _widths(self) -> list[int]:
        every = [*self.rows, *self.footer]
        return [
            max(len(heading), *(row[number].cell_len for row in every))
            for number, heading in enumerate(self.headings)
        ]

    def lines(self, rule: str) -> Iterator[Text]:
        """Line by line; `rule` is the character of the rules."""
        yield self._line([Text(heading, "table.heading") for heading in self.headings])
        yield Text(rule * self.width, "muted")
        yield from map(self._line, self.rows)
        if self.footer:
            yield Text(rule * self.width, "muted")
            yield from map(self._line, self.footer)

    def _line(self, cells: Sequence[Text]) -> Text:
        line = Text(no_wrap=True)
        for number, (cell, width) in enumerate(zip(cells, self._widths, strict=True)):
            blank = " " * (width - cell.cell_len)
            line.append(" " * self.gap if number else "")
            parts = (blank, cell) if number in self.right else (cell, blank)
            line = line.append_text(Text.assemble(*parts))
        line.rstrip()
        return line
