"""The plane of two inputs: where a value is above a threshold, or how large it is everywhere."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.text import Text

from dltutor.screen.axes import Frame, Span, span, widest
from dltutor.screen.canvas import Canvas
from dltutor.screen.expressions import function_of
from dltutor.screen.number import short
from dltutor.screen.picture import Picture
from dltutor.screen.theme import glyphs_of
from dltutor.screen.traces import STYLES, Trace, dot_of, recorded, told

ROWS = 13
WIDEST = 40  # columns: about square, since a character is twice as high as wide
WIDEST_WITH_PATHS = 66
KEYS = {"title", "x", "y", "value", "threshold", "shade", "points", "paths", "caption"}


class Plane(Picture):
    """A drawing from a spec: see `plane` fences in CONTRIBUTING.md. Raises ValueError.

    In the spec's `paths` the pairs of numbers that a lesson's code gives stand in the place of the
    names of its variables.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"a plane has no {', '.join(sorted(unknown))}")
        self.spec = spec
        self.value = function_of(str(spec["value"]), "x", "y")
        self.x, self.y = span(spec["x"], "x"), span(spec["y"], "y")
        self.threshold: float | None = spec.get("threshold")
        for point in spec.get("points", []):
            if len(point) != 3 or len(str(point[2])) != 1:
                raise ValueError(f"a point is x, y and one character, not {point}")
        self.paths = [recorded(name, at, is_path=True) for name, at in _paths(spec)]

    def words(self) -> str:
        """Which points the region holds, or where the shades are darkest; and the paths."""
        value = self.spec["value"]
        over = f"over x from {_ends(self.x)} and y from {_ends(self.y)}"
        if self.threshold is None:
            parts = [f"{value}, {over}, the larger the more ink"]
        else:
            parts = [f"the region where {value} is at least {short(self.threshold)}, {over}"]
        for x, y, mark in self.spec.get("points", []):
            place = f"{mark} at ({short(x)}, {short(y)})"
            if self.threshold is not None:
                place += " inside" if self.value(x, y) >= self.threshold else " outside"
            parts.append(place)
        return "; ".join([*parts, *(told(path, self.x) for path in self.paths)]) + "."

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """Region or shades with paths and points on top, axes, what is which."""
        glyphs = glyphs_of(options)
        left = widest(self.y) + 1
        most = WIDEST_WITH_PATHS if self.paths else WIDEST
        width = max(min(options.max_width - left - 1, most), 10)
        frame = Frame(self.x, self.y, left + 1, width, ROWS)
        canvas = Canvas(left + width + 3, ROWS + 2)
        for column, row, shade in self._cells(frame, glyphs.shades):
            canvas.write(column, row, shade, "region")
        frame.draw(canvas, _marks(self.x), _marks(self.y), ascii_only=options.ascii_only)
        for number, path in enumerate(self.paths):
            step = glyphs.steps[number % len(glyphs.steps)]
            _draw_path(canvas, frame, path, step, glyphs.way, _style(number))
        for x, y, mark in self.spec.get("points", []):
            column, row = round(frame.column(x)), round(frame.row(y))
            canvas.write(column - 1, row, f" {mark} ", "point")
        yield from canvas.lines()
        for number, path in enumerate(self.paths):
            step = glyphs.steps[number % len(glyphs.steps)]
            yield Text(f"{' ' * frame.left}{step} {path.name}", _style(number))

    def _cells(self, frame: Frame, shades: str) -> Iterator[tuple[int, int, str]]:
        """Each cell with the shade of the value at its middle."""
        values = [
            [self._height(*_at(frame, column, row)) for column in range(frame.width)]
            for row in range(frame.rows)
        ]
        finite = [value for line in values for value in line if math.isfinite(value)]
        low, high = min(finite, default=0.0), max(finite, default=1.0)
        for row, line in enumerate(values):
            for column, value in enumerate(line):
                yield frame.left + column, row, self._shade(value, low, high, shades)

    def _height(self, x: float, y: float) -> float:
        """The value at a place; its root where low values are to be told apart better."""
        value = self.value(x, y)
        if self.spec.get("shade") != "root":
            return value
        return math.sqrt(value) if value >= 0 else math.nan

    def _shade(self, value: float, low: float, high: float, shades: str) -> str:
        if self.threshold is not None:
            return shades[2] if value >= self.threshold else " "
        if not math.isfinite(value) or high <= low:
            return " "
        return shades[min(int((value - low) / (high - low) * len(shades)), len(shades) - 1)]


def _paths(spec: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, pairs in spec.get("paths", {}).items():
        if not (isinstance(pairs, list) and all(isinstance(each, list) for each in pairs)):
            raise ValueError(f"the path {name!r} should be pairs of numbers")
        yield name, pairs


def _style(number: int) -> str:
    return STYLES[(number + 1) % len(STYLES)]  # the first is the shades' own colour


def _draw_path(canvas: Canvas, frame: Frame, path: Trace, mark: str, way: str, style: str) -> None:
    """The points of a path, with a dotted line between."""
    for (x0, y0), (x1, y1) in pairwise(path.points):
        if not (frame.holds(x0, y0) and frame.holds(x1, y1)):
            continue
        start, end = (frame.column(x0), frame.row(y0)), (frame.column(x1), frame.row(y1))
        pieces = max(1, round(max(abs(end[0] - start[0]), abs(end[1] - start[1]))))
        for piece in range(1, pieces):
            column = start[0] + (end[0] - start[0]) * piece / pieces
            row = start[1] + (end[1] - start[1]) * piece / pieces
            canvas.approach(round(column), round(row), way, style)
        canvas.stroke(dot_of(frame, x0, y0), dot_of(frame, x1, y1), style)
    for x, y in path.points:
        if frame.holds(x, y):
            column, row = round(frame.column(x)), round(frame.row(y))
            canvas.mark(column, row, mark, style, dot_of(frame, x, y))


def _ends(ends: Span) -> str:
    return f"{short(ends[0])} to {short(ends[1])}"


def _at(frame: Frame, column: int, row: int) -> tuple[float, float]:
    x = frame.x[0] + (frame.x[1] - frame.x[0]) * column / (frame.width - 1)
    y = frame.y[1] - (frame.y[1] - frame.y[0]) * row / (frame.rows - 1)
    return x, y


def _marks(ends: Span) -> list[float]:
    """The whole numbers between the ends if there are few, else the ends."""
    whole = [float(n) for n in range(math.ceil(ends[0]), math.floor(ends[1]) + 1)]
    return whole if 1 < len(whole) <= 7 else list(ends)


def demo() -> Iterator[RenderableType]:
    """One neuron's side of the plane, and a descent into a ravine."""
    spec = {
        "title": "OR with one neuron",
        "x": [-0.5, 1.5],
        "y": [-0.5, 1.5],
        "value": "x + y - 0.5",
        "threshold": 0,
        "points": [[0, 0, "0"], [0, 1, "1"], [1, 0, "1"], [1, 1, "1"]],
    }
    steps = [[10 * 0.962**step, (-0.9) ** step] for step in range(30)]
    ravine = {
        "title": "A ravine",
        "x": [-2, 11],
        "y": [-1.2, 1.2],
        "value": "0.5 * (x**2 + 50 * y**2)",
        "shade": "root",
        "paths": {"rate 0.038": steps},
    }
    yield Plane(spec)
    yield Plane(ravine)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
