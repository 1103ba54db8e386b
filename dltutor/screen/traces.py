"""Lines through points: in braille where there is colour, else in characters that differ."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from dltutor.screen.axes import NEXT_TO_NOTHING, Frame, Span
from dltutor.screen.canvas import DOTS_ACROSS, DOTS_DOWN, Canvas
from dltutor.screen.number import short
from dltutor.screen.theme import UNICODE

Point = tuple[float, float]
SAMPLES = 300  # points of a curve: more than a screen has dots
STYLES = ("curve.1", "curve.2", "curve.3", "curve.4", "curve.5", "curve.6")
NAMES = ("name.1", "name.2", "name.3", "name.4", "name.5", "name.6")
MARKERS = "*o+x#@"  # where there is no colour, lines differ by these
DIGITS = 3  # of the numbers that words tell


@dataclass(frozen=True)
class Trace:
    """A named line through points; of a path every point is marked."""

    name: str
    points: tuple[Point, ...]
    is_path: bool = False


def curve(name: str, function: Callable[[float], float], x: Span) -> Trace:
    """A trace of a function."""
    steps = [x[0] + (x[1] - x[0]) * i / (SAMPLES - 1) for i in range(SAMPLES)]
    return Trace(name, tuple((step, function(step)) for step in steps))


def recorded(name: str, values: Any, *, is_path: bool = False) -> Trace:
    """A trace of numbers, over 0, 1, 2 and on, or of pairs. Raises ValueError."""
    if not isinstance(values, list) or not values:
        raise ValueError(f"{name!r} should be drawn from a list of numbers, or of pairs")
    if isinstance(values[0], list):
        return Trace(name, tuple((float(x), _finite(y)) for x, y in values), is_path)
    return Trace(name, tuple((float(x), _finite(y)) for x, y in enumerate(values)), is_path)


def _finite(value: float | None) -> float:
    """JSON knows neither nan nor inf: they are recorded as null."""
    return math.nan if value is None else float(value)


def told(trace: Trace, x: Span) -> str:
    """A trace in words: where it begins and ends, and where it is lowest and highest between."""
    seen = [each for each in trace.points if x[0] <= each[0] <= x[1] and math.isfinite(each[1])]
    if not seen:
        return f"{trace.name} has no value"
    first, last = seen[0], seen[-1]
    if trace.is_path:
        if len(seen) == 1:
            return f"{trace.name}, one point at {_place(first)}"
        return f"{trace.name}, {len(seen)} points from {_place(first)} to {_place(last)}"
    words = f"{trace.name} from {_at(first)} to {_at(last)}"
    low, high = min(seen, key=_height), max(seen, key=_height)
    for name, (at, value) in (("lowest", low), ("highest", high)):
        if value not in (first[1], last[1]):
            # A curve is known at some places only: next to 0 it may well be 0.
            near = 0.0 if abs(value) < NEXT_TO_NOTHING * (high[1] - low[1]) else value
            words += f", {name} {_at((at, near))}"
    return words


def _height(point: Point) -> float:
    return point[1]


def _at(point: Point) -> str:
    return f"{short(point[1], DIGITS)} at {short(point[0], DIGITS)}"


def _place(point: Point) -> str:
    return f"({short(point[0], DIGITS)}, {short(point[1], DIGITS)})"


def draw_fine(canvas: Canvas, frame: Frame, trace: Trace, style: str) -> None:
    """A trace in braille, without gaps where it is steep."""
    for (x0, y0), (x1, y1) in pairwise(trace.points):
        if frame.holds(x0, y0) and frame.holds(x1, y1):
            canvas.line(dot_of(frame, x0, y0), dot_of(frame, x1, y1), style)
    if trace.is_path:
        for x, y in trace.points:
            if frame.holds(x, y):
                column, row = round(frame.column(x)), round(frame.row(y))
                canvas.mark(column, row, UNICODE.dot, style, dot_of(frame, x, y))


def draw_coarse(canvas: Canvas, frame: Frame, trace: Trace, marker: str) -> None:
    """A trace in characters of its own: at each column, or at each point of a path."""
    if trace.is_path:
        for column, row in cells(frame, trace):
            canvas.write(column, row, marker)
        return
    for (x0, y0), (x1, y1) in pairwise(trace.points):
        if not (frame.holds(x0, y0) and frame.holds(x1, y1)):
            continue
        first, last = round(frame.column(x0)), round(frame.column(x1))
        if x0 == x1:  # a step: a function has none, a curve such as the ROC has
            top, bottom = sorted((round(frame.row(y0)), round(frame.row(y1))))
            for row in range(top, bottom + 1):
                canvas.write(first, row, marker)
            continue
        for column in range(first, last + 1):
            part = (column - first) / max(last - first, 1)
            height = frame.row(y0) + (frame.row(y1) - frame.row(y0)) * part
            canvas.write(column, round(height), marker)


def cells(frame: Frame, trace: Trace) -> Iterator[tuple[int, int]]:
    """The column and row of each point within the axes."""
    for x, y in trace.points:
        if frame.holds(x, y):
            yield round(frame.column(x)), round(frame.row(y))


def end_row(frame: Frame, trace: Trace) -> float:
    """The row at which a trace leaves the drawing, for its label."""
    seen = [frame.row(y) for x, y in trace.points if frame.holds(x, y)]
    return seen[-1] if seen else 0.0


def dot_of(frame: Frame, x: float, y: float) -> tuple[float, float]:
    """Where a point is on a canvas, in dots."""
    column, row = frame.column(x), frame.row(y)
    return column * DOTS_ACROSS, row * DOTS_DOWN + 1
