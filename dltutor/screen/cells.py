"""A value as a small grid of numbers, the cells that differ marked by more than colour."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rich.cells import cell_len
from rich.text import Text

from dltutor.screen.theme import UNICODE
from dltutor.verdict import Shown

DECIMAL = re.compile(r"-?\d+(?:\.\d+)?")
BRACKETS = 7  # columns of the screen: brackets, and dots at both ends
Width = tuple[int, int]  # of a column: up to its decimal points, and from them on


@dataclass(frozen=True)
class Marks:
    """What is put on the cells that differ, and where a value goes on out of sight."""

    style: str = ""
    wrong: str = ""
    more: str = UNICODE.ellipsis


def value_lines(value: Shown, marks: Marks, widths: Sequence[Width] = ()) -> list[Text]:
    """The lines of a value, as NumPy brackets them; its text where it is no array.

    `widths` are those of its columns, if they are to stand below others.
    """
    if not value.cells or not value.cells[0]:
        return [Text(value.text)]
    widths = widths or widths_of(value, marks)
    rows = [Text("").join(cells) for cells in _rows(value, marks, widths)]
    if not value.shape:
        return rows
    dots, (above, below, left, right) = Text(f" {marks.more}", "muted"), value.cut
    rows = [Text.assemble(dots if left else "", row, dots if right else "") for row in rows]
    if len(value.shape) == 1:
        return [Text.assemble(value.brackets[0], row, f" {value.brackets[1]}") for row in rows]
    lines = [Text.assemble(" [", row, " ]") for row in rows]
    first, last = Text.assemble("[", dots), Text.assemble(dots, " ]")
    lines = [*([first] if above else []), *lines, *([last] if below else [])]
    if not above:
        lines[0] = Text.assemble("[[", lines[0][2:])
    if not below:
        lines[-1].append("]")
    return lines


def widths_of(value: Shown, marks: Marks) -> list[Width]:
    """The widths that the columns of a value need."""
    found = []
    for column, flags in _columns(value):
        halves = [
            (cell_len(before), cell_len(after) + (cell_len(marks.wrong) if differs else 0))
            for (before, after), differs in zip(_halves(column), flags, strict=True)
        ]
        found.append((max(before for before, _ in halves), max(after for _, after in halves)))
    return found


def common(one: Sequence[Width], other: Sequence[Width]) -> list[Width]:
    """Wide enough for both; none where they have not as many columns."""
    if len(one) != len(other):
        return []
    return [(max(a, b), max(c, d)) for (a, c), (b, d) in zip(one, other, strict=True)]


def width_of(lines: Sequence[Text]) -> int:
    """The columns of the screen that some lines need."""
    return max((line.cell_len for line in lines), default=0)


def _rows(value: Shown, marks: Marks, widths: Sequence[Width]) -> Iterator[list[Text]]:
    """The cells of each row, aligned at their decimal points; a mark stands beside its number."""
    columns = [_halves(column) for column, _ in _columns(value)]
    for number, flags in enumerate(value.differs):
        cells = []
        for halves, differs, width in zip(columns, flags, widths, strict=True):
            before, after = halves[number]
            told = before + after + (marks.wrong if differs else "")
            left = width[0] - cell_len(before)
            cell = Text(" " * (left + bool(value.shape)))
            cell.append(told, marks.style if differs else "")
            cells.append(cell.append(" " * (sum(width) - left - cell_len(told))))
        yield cells


def _columns(value: Shown) -> list[tuple[tuple[str, ...], tuple[bool, ...]]]:
    """The cells of each column, and which of them differ."""
    return list(zip(zip(*value.cells, strict=True), zip(*value.differs, strict=True), strict=True))


def _halves(column: Sequence[str]) -> list[tuple[str, str]]:
    """Each number up to its point, and from it on; whole where one has none, as nan has."""
    if not all(map(DECIMAL.fullmatch, column)):
        return [(cell, "") for cell in column]
    parts = [cell.partition(".") for cell in column]
    return [(before, point + after) for before, point, after in parts]


def pieces(
    value: Shown, widths: Sequence[Width], room: int
) -> Iterator[tuple[Shown, Sequence[Width]]]:
    """A single row in as many pieces as it takes for each to fit; anything else as it is."""
    if len(value.cells) != 1 or not value.shape or len(value.shape) != 1:
        yield value, widths
        return
    starts, used = [0], 0
    for number, width in enumerate(widths):
        used += sum(width) + 1
        if used > room - BRACKETS and number > starts[-1]:
            starts.append(number)
            used = sum(width) + 1
    for start, stop in zip(starts, [*starts[1:], len(widths)], strict=True):
        first, last = start == 0, stop == len(widths)
        opening, closing = value.brackets[0], value.brackets[1]
        yield (
            replace(
                value,
                cells=(value.cells[0][start:stop],),
                differs=(value.differs[0][start:stop],),
                brackets=(opening if first else " ") + (closing if last else " "),
                cut=(False, False, first and value.cut[2], last and value.cut[3]),
            ),
            widths[start:stop],
        )
