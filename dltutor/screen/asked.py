"""What a case asks: the call, what is special about it, and each input by its name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from dltutor.screen.cells import Marks, value_lines, width_of
from dltutor.screen.theme import look_of
from dltutor.verdict import Case, Input

GAP = 4  # columns between two inputs
ONE_LINE = 46  # columns: a matrix that is longer on one line is shown as rows


@dataclass(frozen=True)
class Asked:
    """The call of a case, and under it as many inputs in a line as fit."""

    case: Case

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Matrices as rows, all else on one line."""
        call, title = Text(self.case.call, "strong"), Text(self.case.title, "muted")
        room, more = options.max_width, look_of(options).glyphs.ellipsis
        if call.cell_len + 3 + title.cell_len <= room:
            yield Text.assemble(call, "   ", title)
        else:
            yield from filter(None, (call, title))
        row: list[list[Text]] = []
        for each in self.case.inputs:
            block = _block(each, more)
            if row and sum(width_of(b) + GAP for b in row) + width_of(block) > room:
                yield from _side_by_side(row)
                row = []
            row.append(block)
        yield from _side_by_side(row)


def _block(given: Input, more: str) -> list[Text]:
    name = Text(given.name, "input.name")
    value = given.value
    if not value.cells or len(value.text) <= ONE_LINE:
        return [Text.assemble(name, " = ", value.text)]
    rows = value_lines(value, Marks(more=more))
    blank = " " * (name.cell_len + 3)
    return [Text.assemble(name, " = ", rows[0]), *(Text.assemble(blank, row) for row in rows[1:])]


def _side_by_side(blocks: list[list[Text]]) -> Iterator[Text]:
    widths = [width_of(block) for block in blocks]
    for lines in zip_longest(*blocks, fillvalue=Text("")):
        line = Text()
        for number, (part, width) in enumerate(zip(lines, widths, strict=True)):
            line.append_text(part)
            if number < len(lines) - 1:
                line.append(" " * (width - part.cell_len + GAP))
        line.rstrip()
        yield line


def demo() -> Iterator[RenderableType]:
    """A call with two arrays and a number."""
    from dltutor.screen.demo import verdicts

    case = verdicts()["half"].case
    if case:
        yield Asked(case)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
