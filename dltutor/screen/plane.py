"""The plane of two inputs: where a value is above a threshold, or how large it is everywhere."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from dltutor.screen.canvas import Canvas
from dltutor.screen.expressions import function_of
from dltutor.screen.number import short
from dltutor.screen.plot import Frame, span

ROWS = 13
WIDEST = 40  # columns: about square, since a character is twice as high as wide
SHADES = " ░▒▓█"
ASCII_SHADES = " .:+#"
KEYS = {"title", "x", "y", "value", "threshold", "points", "caption"}


class Plane:
    """A drawing from a spec: see `plane` fences in CONTRIBUTING.md. Raises ValueError."""

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

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Title, region or shades with the points on top, axes, caption."""
        if "title" in self.spec:
            yield Text(self.spec["title"], "strong")
        ticks = max(len(short(value, 3)) for value in self.y) + 1
        width = max(min(options.max_width - ticks - 1, WIDEST), 10)
        frame = Frame(self.x, self.y, ticks + 1, width, ROWS)
        canvas = Canvas(ticks + width + 3, ROWS + 2)
        shades = ASCII_SHADES if options.ascii_only else SHADES
        for column, row, shade in self._cells(frame, shades):
            canvas.write(column, row, shade, "region")
        self._axes(canvas, frame, ascii_only=options.ascii_only)
        for x, y, mark in self.spec.get("points", []):
            column, row = round(frame.column(x)), round(frame.row(y))
            canvas.write(column - 1, row, f" {mark} ", "point")
        yield from canvas.lines()
        if "caption" in self.spec:
            yield Text(self.spec["caption"], "muted")

    def _cells(self, frame: Frame, shades: str) -> Iterator[tuple[int, int, str]]:
        """Each cell with the shade of the value at its middle."""
        values = [
            [self.value(*self._at(frame, column, row)) for column in range(frame.width)]
            for row in range(frame.rows)
        ]
        finite = [value for line in values for value in line if math.isfinite(value)]
        low, high = min(finite, default=0.0), max(finite, default=1.0)
        for row, line in enumerate(values):
            for column, value in enumerate(line):
                yield frame.left + column, row, self._shade(value, low, high, shades)

    def _shade(self, value: float, low: float, high: float, shades: str) -> str:
        if self.threshold is not None:
            return shades[2] if value >= self.threshold else " "
        if not math.isfinite(value) or high <= low:
            return " "
        return shades[min(int((value - low) / (high - low) * len(shades)), len(shades) - 1)]

    def _at(self, frame: Frame, column: int, row: int) -> tuple[float, float]:
        x = frame.x[0] + (frame.x[1] - frame.x[0]) * column / (frame.width - 1)
        y = frame.y[1] - (frame.y[1] - frame.y[0]) * row / (frame.rows - 1)
        return x, y

    def _axes(self, canvas: Canvas, frame: Frame, *, ascii_only: bool) -> None:
        side, floor, corner = ("|", "-", "+") if ascii_only else ("│", "─", "└")
        for row in range(frame.rows):
            canvas.write(frame.left - 1, row, side, "axis")
        canvas.write(frame.left - 1, frame.rows, corner + floor * frame.width, "axis")
        for value in self._marks(frame.y):
            told = short(value, 3)
            canvas.write(frame.left - 2 - len(told), round(frame.row(value)), told, "axis")
        for value in self._marks(frame.x):
            told = short(value, 3)
            column = round(frame.column(value)) - len(told) // 2
            canvas.write(max(column, 0), frame.rows + 1, told, "axis")

    @staticmethod
    def _marks(ends: tuple[float, float]) -> list[float]:
        """The whole numbers between the ends if there are few, else the ends."""
        whole = [float(n) for n in range(math.ceil(ends[0]), math.floor(ends[1]) + 1)]
        return whole if 1 < len(whole) <= 7 else list(ends)


def demo() -> None:
    """One neuron's side of the plane."""
    from dltutor.screen.theme import THEME

    spec = {
        "title": "OR with one neuron",
        "x": [-0.5, 1.5],
        "y": [-0.5, 1.5],
        "value": "x + y - 0.5",
        "threshold": 0,
        "points": [[0, 0, "0"], [0, 1, "1"], [1, 0, "1"], [1, 1, "1"]],
    }
    Console(theme=THEME).print(Plane(spec), "", Plane(spec | {"threshold": None}))


if __name__ == "__main__":
    demo()
