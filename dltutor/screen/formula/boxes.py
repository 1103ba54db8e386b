"""Blocks of text with a baseline, set beside and above each other: how formulas are laid out."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len


@dataclass(frozen=True)
class Box:
    """Lines of equal width; `baseline` is the line that its neighbours' baselines meet."""

    lines: tuple[str, ...]
    baseline: int = 0

    @property
    def width(self) -> int:
        """Columns."""
        return cell_len(self.lines[0])

    @property
    def height(self) -> int:
        """Lines."""
        return len(self.lines)

    @property
    def below(self) -> int:
        """Lines under the baseline."""
        return self.height - self.baseline - 1


def text(line: str) -> Box:
    """One line."""
    return Box((line,))


def _padded(line: str, width: int, align: str = "left") -> str:
    gap = width - cell_len(line)
    left = {"left": 0, "centre": gap // 2, "right": gap}[align]
    return " " * left + line + " " * (gap - left)


def beside(*boxes: Box) -> Box:
    """Left to right, baselines in one line."""
    shown = [box for box in boxes if box.width or box.height > 1]
    if not shown:
        return text("")
    above, below = max(box.baseline for box in shown), max(box.below for box in shown)
    rows = ["" for _ in range(above + below + 1)]
    for box in shown:
        top = above - box.baseline
        for row in range(len(rows)):
            inside = 0 <= row - top < box.height
            rows[row] += box.lines[row - top] if inside else " " * box.width
    return Box(tuple(rows), above)


def above(*boxes: Box, baseline: int, align: str = "centre") -> Box:
    """Top to bottom, on one axis; `baseline` counts lines of the whole."""
    width = max(box.width for box in boxes)
    lines = [_padded(line, width, align) for box in boxes for line in box.lines]
    return Box(tuple(lines), baseline)


def fraction(top: Box, bottom: Box, rule: str) -> Box:
    """One over the other, the rule on the baseline."""
    width = max(top.width, bottom.width)
    return above(top, text(rule * width), bottom, baseline=top.height)


def raised(base: Box, script: Box) -> Box:
    """A superscript that has no small letters: a line higher, at the right."""
    blank = " " * script.width
    lines = [" " * base.width + line for line in script.lines]
    lines += [line + blank for line in base.lines]
    return Box(tuple(lines), base.baseline + script.height)


def lowered(base: Box, script: Box) -> Box:
    """A subscript that has no small letters: a line lower, at the right."""
    blank = " " * script.width
    lines = [line + blank for line in base.lines]
    lines += [" " * base.width + line for line in script.lines]
    return Box(tuple(lines), base.baseline)


TALL = {
    "(": "⎛⎜⎝",
    ")": "⎞⎟⎠",
    "[": "⎡⎢⎣",
    "]": "⎤⎥⎦",
    "|": "│││",
    "‖": "║║║",
    "⌊": "⎢⎢⎣",
    "⌋": "⎥⎥⎦",
}


def bracket(mark: str, inside: Box) -> Box:
    """A bracket as tall as what it holds; a dot stands for none."""
    if mark == "." or not mark:
        return text("")
    if inside.height == 1:
        return text(mark)
    if mark in "{}":
        return _brace(mark, inside)
    top, middle, bottom = tuple(TALL.get(mark, mark * 3))
    lines = (top, *[middle] * (inside.height - 2), bottom)
    return Box(lines, inside.baseline)


def _brace(mark: str, inside: Box) -> Box:
    top, middle, bottom, bar = tuple("⎧⎨⎩⎪" if mark == "{" else "⎫⎬⎭⎪")
    half = inside.height // 2
    lines = [top, *[bar] * (half - 1), middle, *[bar] * (inside.height - half - 2), bottom]
    return Box(tuple(lines), inside.baseline)


def grid(rows: list[list[Box]], aligns: str, gap: int) -> Box:
    """Cells in rows and columns; `aligns` has a letter a column (l, c, r), the last repeated."""
    columns = max(len(row) for row in rows)
    widths = [
        max((row[i].width for row in rows if i < len(row)), default=0) for i in range(columns)
    ]
    names = {"l": "left", "c": "centre", "r": "right"}
    lines: list[str] = []
    for row in rows:
        cells = []
        for i, cell in enumerate(row):
            align = names[aligns[min(i, len(aligns) - 1)]]
            padded = tuple(_padded(line, widths[i], align) for line in cell.lines)
            cells += [Box(padded, cell.baseline), text(" " * gap)]
        line = beside(*cells[:-1])
        whole = sum(widths) + gap * (columns - 1)
        lines += [_padded(each, whole) for each in line.lines]
    return Box(tuple(lines), (len(lines) - 1) // 2)
