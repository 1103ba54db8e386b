"""Curves over an axis, each labelled at its end."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from dltutor.screen.canvas import DOTS_ACROSS, DOTS_DOWN, Canvas
from dltutor.screen.expressions import function_of
from dltutor.screen.number import short

ROWS = 13
WIDEST = 76
STYLES = ("curve.1", "curve.2", "curve.3", "curve.4")
MARKERS = "*o+x"  # where there is no colour, curves differ by these
ROOM_FOR_LABEL = 2
KEYS = {"title", "x", "y", "caption", "curves"}


@dataclass(frozen=True)
class Frame:
    """Where the axes are on a canvas, and which numbers they carry."""

    x: tuple[float, float]
    y: tuple[float, float]
    left: int
    width: int
    rows: int

    def column(self, x: float) -> float:
        """The column of an x, from the canvas' left, in characters."""
        return self.left + (x - self.x[0]) / (self.x[1] - self.x[0]) * (self.width - 1)

    def row(self, y: float) -> float:
        """The row of a y, from the top, in characters."""
        return (self.y[1] - y) / (self.y[1] - self.y[0]) * (self.rows - 1)


class Plot:
    """A drawing from a spec: see `plot` fences in CONTRIBUTING.md. Raises ValueError."""

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"a plot has no {', '.join(sorted(unknown))}")
        if not spec.get("curves"):
            raise ValueError("a plot needs [curves]: name = expression in x")
        self.spec = spec
        self.curves = {name: function_of(text, "x") for name, text in spec["curves"].items()}
        self.x = span(spec["x"], "x")
        self.y = span(spec["y"], "y") if "y" in spec else self._height()

    def _height(self) -> tuple[float, float]:
        x0, x1 = self.x
        steps = [x0 + (x1 - x0) * i / 200 for i in range(201)]
        values = [curve(x) for curve in self.curves.values() for x in steps]
        finite = [value for value in values if math.isfinite(value)]
        if not finite:
            raise ValueError("no curve has a value anywhere")
        low, high = min(finite), max(finite)
        return (low, high) if low < high else (low - 1, high + 1)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Title, curves, axes, caption."""
        if "title" in self.spec:
            yield Text(self.spec["title"], "strong")
        labels = max(map(len, self.curves)) + ROOM_FOR_LABEL
        ticks = max(len(short(value, 3)) for value in self.y_ticks()) + 1
        width = max(min(options.max_width, WIDEST) - labels - ticks, 10)
        frame = Frame(self.x, self.y, ticks + 1, width - 1, ROWS)
        canvas = Canvas(ticks + width + labels, ROWS + 2)
        fine = console.color_system is not None and not options.ascii_only
        self._axes(canvas, frame, ascii_only=options.ascii_only)
        for number, curve in enumerate(self.curves.values()):
            if fine:
                _dots(canvas, frame, curve, STYLES[number % len(STYLES)])
            else:
                _marks(canvas, frame, curve, MARKERS[number % len(MARKERS)])
        self._labels(canvas, frame, marked=not fine)
        yield from canvas.lines()
        if "caption" in self.spec:
            yield Text(self.spec["caption"], "muted")

    def y_ticks(self) -> list[float]:
        """The numbers at the left: the ends, and 0 if it lies well between."""
        low, high = self.y
        margin = (high - low) / ROWS
        return [low, high, *([0.0] if low + margin < 0 < high - margin else [])]

    def _axes(self, canvas: Canvas, frame: Frame, *, ascii_only: bool) -> None:
        side, floor, corner = ("|", "-", "+") if ascii_only else ("│", "─", "└")
        for row in range(frame.rows):
            canvas.write(frame.left - 1, row, side, "axis")
        canvas.write(frame.left - 1, frame.rows, corner + floor * frame.width, "axis")
        for value in self.y_ticks():
            told = short(value, 3)
            canvas.write(frame.left - 2 - len(told), round(frame.row(value)), told, "axis")
        x0, x1 = frame.x
        for value in (x0, (x0 + x1) / 2, x1):
            told = short(value, 3)
            column = round(frame.column(value)) - len(told) // 2
            canvas.write(max(column, 0), frame.rows + 1, told, "axis")

    def _labels(self, canvas: Canvas, frame: Frame, *, marked: bool) -> None:
        """Names at the ends of the curves, moved apart where they would meet."""
        taken: set[int] = set()
        ends = [(self._end_row(curve, frame), n) for n, curve in enumerate(self.curves.values())]
        names = list(self.curves)
        for row, number in sorted(ends):
            free = next(r for d in range(ROWS) for r in (row + d, row - d) if r not in taken)
            taken.add(free)
            mark = MARKERS[number % len(MARKERS)] if marked else ""
            style = STYLES[number % len(STYLES)]
            column = frame.left + frame.width + (0 if marked else 1)
            canvas.write(column, max(free, 0), f"{mark} {names[number]}".strip(), style)

    def _end_row(self, curve: Any, frame: Frame) -> int:
        value = curve(frame.x[1])
        if not math.isfinite(value):
            return 0
        return min(max(round(frame.row(value)), 0), frame.rows - 1)


def span(ends: Any, name: str) -> tuple[float, float]:
    """Two ends of an axis. Raises ValueError."""
    if not (isinstance(ends, list) and len(ends) == 2 and ends[0] < ends[1]):
        raise ValueError(f"{name} should be two numbers, the smaller first")
    return float(ends[0]), float(ends[1])


def _dots(canvas: Canvas, frame: Frame, curve: Any, style: str) -> None:
    """A curve in braille, without gaps where it is steep."""
    before = None
    for step in range(frame.width * DOTS_ACROSS):
        x = frame.x[0] + (frame.x[1] - frame.x[0]) * step / (frame.width * DOTS_ACROSS - 1)
        value = curve(x)
        if not frame.y[0] <= value <= frame.y[1]:
            before = None
            continue
        point = (frame.left * DOTS_ACROSS + step, frame.row(value) * DOTS_DOWN + 1)
        canvas.line(before or point, point, style)
        before = point


def _marks(canvas: Canvas, frame: Frame, curve: Any, marker: str) -> None:
    """A curve in characters of its own."""
    for column in range(frame.width):
        x = frame.x[0] + (frame.x[1] - frame.x[0]) * column / (frame.width - 1)
        value = curve(x)
        if frame.y[0] <= value <= frame.y[1]:
            canvas.write(frame.left + column, round(frame.row(value)), marker)


def demo() -> None:
    """Three activations."""
    from dltutor.screen.theme import THEME

    curves = {"ReLU": "max(0, x)", "sigmoid": "1 / (1 + exp(-x))", "tanh": "tanh(x)"}
    spec = {"title": "Activations", "x": [-4, 4], "y": [-1.2, 3], "curves": curves}
    Console(theme=THEME).print(Plot(spec))


if __name__ == "__main__":
    demo()
