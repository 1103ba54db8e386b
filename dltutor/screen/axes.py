"""The axes of a drawing: where a number is on the canvas, and the numbers beside the lines."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from rich.text import Text

from dltutor.screen.canvas import Canvas
from dltutor.screen.number import short
from dltutor.screen.theme import ASCII, UNICODE

Span = tuple[float, float]
DIGITS = 3
NEXT_TO_NOTHING = 1e-3  # of an axis: a lower end so small is told as 0


@dataclass(frozen=True)
class Frame:
    """Where the axes are on a canvas, and which numbers they carry."""

    x: Span
    y: Span
    left: int
    width: int
    rows: int
    log: bool = False  # whether equal steps upwards are equal factors
    x_log: bool = False  # the same to the right

    def column(self, x: float) -> float:
        """The column of an x, from the canvas' left, in characters."""
        low, high = (math.log10(end) if self.x_log else end for end in self.x)
        place = math.log10(x) if self.x_log else x
        return self.left + (place - low) / (high - low) * (self.width - 1)

    def row(self, y: float) -> float:
        """The row of a y, from the top, in characters."""
        low, high = map(self._height, self.y)
        return (high - self._height(y)) / (high - low) * (self.rows - 1)

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies within the axes; nan does not."""
        return self.x[0] <= x <= self.x[1] and self.y[0] <= y <= self.y[1]

    def _height(self, y: float) -> float:
        return math.log10(y) if self.log else y

    def draw(
        self,
        canvas: Canvas,
        x_ticks: Iterable[float],
        y_ticks: Iterable[float],
        *,
        ascii_only: bool,
    ) -> None:
        """Both axes, with numbers at the ticks."""
        glyphs = ASCII if ascii_only else UNICODE
        for row in range(self.rows):
            canvas.write(self.left - 1, row, glyphs.upright, "axis")
        canvas.write(self.left - 1, self.rows, glyphs.corner + glyphs.floor * self.width, "axis")
        for value in y_ticks:
            told, row = short(value, DIGITS), round(self.row(value))
            canvas.write(self.left - 2 - len(told), row, f"{told} {glyphs.tick}", "axis")
        for value in x_ticks:
            told = short(value, DIGITS)
            place = round(self.column(value))
            column = max(place - len(told) // 2, 0)
            # Where numbers would run into each other the first one stays.
            if canvas.is_free(column - 1 if column else 0, self.rows + 1, len(told) + 1):
                canvas.write(column, self.rows + 1, told, "axis")
                canvas.write(place, self.rows, glyphs.tee, "axis")

    def name_x(self, canvas: Canvas, words: str) -> Iterator[Text]:
        """What the numbers below count: right of them or, without room there, a line of its own."""
        start = self.left + self.width + len(short(self.x[1], DIGITS)) // 2 + 1
        if canvas.is_free(start - 1, self.rows + 1, len(words) + 1):
            canvas.write(start, self.rows + 1, words, "axis")
        else:
            yield Text(" " * self.left + words, "axis")


def span(ends: Any, name: str) -> Span:
    """Two ends of an axis. Raises ValueError."""
    if not (isinstance(ends, list) and len(ends) == 2 and ends[0] < ends[1]):
        raise ValueError(f"{name} should be two numbers, the smaller first")
    return float(ends[0]), float(ends[1])


def span_of(values: Iterable[float], *, log: bool = False) -> Span:
    """The ends of an axis that has room for all values; raises ValueError if none is finite."""
    finite = [value for value in values if math.isfinite(value)]
    if not finite:
        raise ValueError("nothing to be drawn has a value anywhere")
    low, high = min(finite), max(finite)
    if not log and 0 < low < NEXT_TO_NOTHING * high:
        low = 0.0
    return (low, high) if low < high else (low - 1, high + 1)


def widest(ticks: Iterable[float]) -> int:
    """The columns that the numbers at the ticks need."""
    return max(len(short(value, DIGITS)) for value in ticks)
