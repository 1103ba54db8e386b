"""A heat map with labels on its rows and columns: greys, or rising ink, and numbers if asked."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.style import Style
from rich.text import Text

from dltutor.screen.axes import Span, span
from dltutor.screen.given import labels, rows, visible
from dltutor.screen.number import short
from dltutor.screen.picture import Picture
from dltutor.screen.shades import grey, has_greys, ink, legible_on, signed_ink, signed_key

SQUARE = 2  # columns of a cell: a character is twice as high as wide
FEW, ROOMY = 8, 4  # a matrix of few columns has wider cells
LONGEST = 6  # a label that is longer stands upright
DIGITS = 2
KEY_STEPS = 5
UNKNOWN = "?"  # nan
KEYS = {
    "title", "matrix", "rows", "columns", "row_title", "column_title", "values", "numbers",
    "center", "trained", "caption",
}  # fmt: skip


class Matrix(Picture):
    """A drawing from a spec: see `matrix` fences in CONTRIBUTING.md. Raises ValueError.

    In the spec's `matrix`, `rows` and `columns` what a lesson's code gives stands in the place of
    names.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"a matrix has no {', '.join(sorted(unknown))}")
        self.spec = spec
        self.cells = rows(spec.get("matrix"), "matrix")
        self.names = self._labels("rows", len(self.cells))
        self.headings = self._labels("columns", len(self.cells[0]))
        self.ends = span(spec["values"], "values") if "values" in spec else self._ends()

    def _labels(self, part: str, count: int) -> list[str]:
        given = self.spec[part] if part in self.spec else list(range(1, count + 1))
        return labels(given, part, count)

    def _ends(self) -> Span:
        finite = [value for row in self.cells for value in row if math.isfinite(value)]
        if not finite:
            raise ValueError("the matrix holds no number")
        low, high = min(finite), max(finite)
        if "center" not in self.spec:
            low = min(low, 0.0)
        return low, high if high > low else low + 1

    def words(self) -> str:
        """Of each row where it is largest; nothing where the numbers stand in their cells."""
        if self.spec.get("numbers"):
            return ""
        told = []
        rows, names = (
            [visible(each, ascii_only=True) for each in names]
            for names in (self.names, self.headings)
        )
        for name, row in zip(rows, self.cells, strict=True):
            at = max(range(len(row)), key=lambda at: -math.inf if math.isnan(row[at]) else row[at])
            told.append(f"{name} has {short(row[at], DIGITS)} at {names[at]}")
        return f"the largest of each row: {'; '.join(told)}."

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """Headings, a line a row, what the shades mean."""
        yield from _Map(self, console, options).lines()


class _Map:
    """A matrix on one console: how wide its cells are, and what stands in them."""

    def __init__(self, matrix: Matrix, console: Console, options: ConsoleOptions) -> None:
        self.matrix = matrix
        self.greys, self.ascii = has_greys(console, options), options.ascii_only
        told = [visible(name, ascii_only=self.ascii) for name in matrix.names]
        self.names = [name[: options.max_width // 3] for name in told]
        self.headings = [visible(name, ascii_only=self.ascii) for name in matrix.headings]
        self.row_title: str = str(matrix.spec.get("row_title", ""))[: options.max_width // 3]
        self.left = max(map(len, [*self.names, self.row_title])) + 1
        self.numbers = bool(matrix.spec.get("numbers"))
        self.room = options.max_width - self.left
        self.width = self._width()
        longest = max(map(len, self.headings))
        self.upright = longest > self.width - (longest > 1)

    def _width(self) -> int:
        """The columns of a cell: for its number, its heading, or a square."""
        count = len(self.headings)
        told = [self._told(value) for row in self.matrix.cells for value in row]
        longest = max(map(len, self.headings))
        wide = longest + 1 if 1 < longest <= LONGEST else 0
        if self.numbers:
            least = max(map(len, told)) + 2
            return max(least, wide) if max(least, wide) * count <= self.room else least
        best = max(wide, ROOMY if count <= FEW else SQUARE)
        return next((w for w in (best, SQUARE) if w * count <= self.room), 1)

    def lines(self) -> Iterator[Text]:
        """The headings and rows; columns for which there is no room follow below."""
        most = max(self.room // self.width, 1)
        for start in range(0, len(self.headings), most):
            if start:
                yield Text()
            columns = range(start, min(start + most, len(self.headings)))
            yield from self._headings(columns)
            for name, row in zip(self.names, self.matrix.cells, strict=True):
                line = Text(no_wrap=True).append(f"{name:>{self.left - 1}} ", "axis")
                for column in columns:
                    line.append_text(self._cell(row[column]))
                yield line
        yield self._key()

    def _headings(self, columns: range) -> Iterator[Text]:
        if title := str(self.matrix.spec.get("column_title", "")):
            yield Text(" " * self.left + title[: self.room], "muted", no_wrap=True)
        told = [self.headings[column] for column in columns]
        height = max(map(len, self.headings)) if self.upright else 1
        for row in range(height):
            parts = [name.rjust(height)[row] if self.upright else name for name in told]
            beside = self.row_title if row == height - 1 else ""
            line = Text(no_wrap=True).append(f"{beside:>{self.left - 1}} ", "muted")
            line.append("".join(f"{part:^{self.width}}" for part in parts).rstrip(), "axis")
            yield line

    def _cell(self, value: float) -> Text:
        told = self._told(value) if self.numbers else ""
        if math.isnan(value):
            return Text(f"{told or UNKNOWN:^{self.width}}", "muted")
        part = self._part(value)
        if self.greys:
            part = (part + 1) / 2 if self._signed else part
            style = Style(color=legible_on(part), bgcolor=grey(part))
            return Text(f"{told:^{self.width}}", style)
        if self.numbers:
            return Text(f"{self._ink(part)}{told:<{self.width - 1}}")
        return Text(self._ink(part) * self.width)

    @property
    def _signed(self) -> bool:
        return "center" in self.matrix.spec

    def _part(self, value: float) -> float:
        low, high = self.matrix.ends
        if self._signed:
            center = float(self.matrix.spec["center"])
            return (value - center) / (max(high - center, center - low) or 1.0)
        return (value - low) / (high - low)

    def _ink(self, part: float) -> str:
        return (signed_ink if self._signed else ink)(part, ascii_only=self.ascii)

    def _told(self, value: float) -> str:
        return "nan" if math.isnan(value) else f"{value:.{DIGITS}f}".replace("-0.00", "0.00")

    def _key(self) -> Text:
        """From the least to the greatest shade, with the values that they stand for."""
        low, high = self.matrix.ends
        if self._signed:
            center = float(self.matrix.spec["center"])
            reach = max(high - center, center - low) or 1.0
            low, high = center - reach, center + reach
            if not self.greys:
                words = f"{signed_key(ascii_only=self.ascii)} {short(center)}"
                return Text(f"{' ' * self.left}{words}, up to {short(reach, 3)}", "muted")
        key = Text(no_wrap=True).append(f"{' ' * self.left}{short(low, 3)} ", "muted")
        for step in range(KEY_STEPS * 2):
            part = step / (KEY_STEPS * 2 - 1)
            if self.greys:
                key.append(" ", Style(bgcolor=grey(part)))
            else:
                key.append(ink(part, ascii_only=self.ascii))
        return key.append(f" {short(high, 3)}", "muted")


def demo() -> Iterator[RenderableType]:
    """A date and what it is translated to, a small matrix with its numbers, and a signed one."""
    source, target = "3 May 1979", "1979-05-03"
    places = (6, 7, 8, 9, 5, 2, 3, 1, 0, 0)
    weights = [[1 / (1 + (at - place) ** 4) for at in range(len(source))] for place in places]
    weights = [[value / sum(row) for value in row] for row in weights]
    spec = {"matrix": weights, "rows": list(target), "columns": list(source)}
    yield Matrix(spec | {"title": "Attention", "row_title": "out", "values": [0, 1]})
    words = ["the", "cat", "sat"]
    small = [[0.8, 0.15, 0.05], [0.1, 0.7, 0.2], [0.05, 0.55, 0.4]]
    yield Matrix({"matrix": small, "rows": words, "columns": words, "numbers": True})
    yield Matrix({"matrix": [[-2, 0.5, 1], [0, 2, -1]], "center": 0})


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
