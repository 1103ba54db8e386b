"""What is pointed at in a plot: a vertical line or a point, with a few words beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dltutor.screen.axes import Frame
from dltutor.screen.canvas import Canvas
from dltutor.screen.number import short
from dltutor.screen.theme import ASCII, UNICODE
from dltutor.screen.traces import dot_of


@dataclass(frozen=True)
class Mark:
    """A line at an x, or a point at x and y."""

    x: float
    y: float | None
    label: str


def mark_of(given: Any) -> Mark:
    """A mark from `[x, label]` or `[x, y, label]`. Raises ValueError."""
    if not (isinstance(given, list) and len(given) in (2, 3) and isinstance(given[-1], str)):
        raise ValueError(f"a mark is [x, label] or [x, y, label], not {given}")
    *place, label = given
    if not all(isinstance(each, int | float) for each in place):
        raise ValueError(f"the mark {label!r} should be at a number, not at {place}")
    return Mark(float(place[0]), float(place[1]) if len(place) == 2 else None, label)


def told(mark: Mark) -> str:
    """A mark in words."""
    height = "" if mark.y is None else f", {short(mark.y)}"
    return f"{mark.label} at {short(mark.x)}{height}"


def draw_marks(canvas: Canvas, frame: Frame, marks: list[Mark], *, ascii_only: bool) -> None:
    """Marks over what is drawn already: curves stay whole, and words go where there is room."""
    glyphs = ASCII if ascii_only else UNICODE
    seen = [mark for mark in marks if frame.holds(mark.x, _height(frame, mark))]
    for mark in seen:
        column = round(frame.column(mark.x))
        if mark.y is not None:
            row = round(frame.row(mark.y))
            canvas.mark(column, row, glyphs.point, "mark", dot_of(frame, mark.x, mark.y))
            continue
        for row in range(frame.rows):
            if canvas.is_free(column, row):
                canvas.write(column, row, glyphs.line, "mark")
    for mark in seen:
        beside = round(frame.row(_height(frame, mark)))
        rows = sorted(range(frame.rows), key=lambda row: abs(row - beside))
        _write_label(canvas, frame, mark, rows)


def _height(frame: Frame, mark: Mark) -> float:
    """Where the words of a mark would be best: those of a line at its top."""
    return frame.y[1] if mark.y is None else mark.y


def _write_label(canvas: Canvas, frame: Frame, mark: Mark, rows: list[int]) -> None:
    """The words right or left of a mark, in the first of the rows that has room for them."""
    column = round(frame.column(mark.x))
    width, end = len(mark.label), frame.left + frame.width
    right, left = column + 2, column - 1 - width
    for row in rows:
        for start in (right, left):
            within = frame.left <= start and start + width <= end
            if within and canvas.is_free(start, row, width):
                canvas.write(start, row, mark.label, "mark")
                return
    start = right if right + width <= end else max(left, frame.left)
    canvas.write(start, rows[0], mark.label, "mark")
