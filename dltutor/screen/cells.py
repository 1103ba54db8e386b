"""A value as a small grid of numbers, the cells that differ marked by more than colour."""

from __future__ import annotations

from rich.cells import cell_len
from rich.text import Text

from dltutor.verdict import Shown


def value_lines(value: Shown, style: str, mark: str) -> list[Text]:
    """The lines of a value. `style` and `mark` go on the cells that differ."""
    if value.parts:
        told = [line for part in value.parts for line in value_lines(part, style, mark)]
        return [*told, *([Text(value.note, "muted")] if value.note else [])]
    if not value.cells:
        return [Text(value.text)]
    widths = [max(cell_len(row[i]) for row in value.cells) for i in range(len(value.cells[0]))]
    lines = []
    for number, (row, flags) in enumerate(zip(value.cells, value.differs, strict=True)):
        line = Text(_opening(value, number))
        for cell, differs, width in zip(row, flags, widths, strict=True):
            line.append(" " if value.shape else "")
            line.append(f"{cell:>{width}}", style if differs else "")
            line.append(mark if differs else " " * cell_len(mark), style if differs else "")
        lines.append(line.append(_closing(value, number)))
    if value.note:
        lines.append(Text(value.note, "muted"))
    return lines


def _opening(value: Shown, row: int) -> str:
    if not value.shape:
        return ""
    if not _is_matrix(value):
        return value.brackets[0]
    return "[[" if row == 0 else " ["


def _closing(value: Shown, row: int) -> str:
    if not value.shape:
        return ""
    if not _is_matrix(value):
        return f" {value.brackets[1]}"
    return " ]]" if row == len(value.cells) - 1 else " ]"


def _is_matrix(value: Shown) -> bool:
    return value.shape is not None and len(value.shape) > 1


def width_of(lines: list[Text]) -> int:
    """The columns that some lines need."""
    return max((line.cell_len for line in lines), default=0)
