"""Histograms one below another over one axis, from recorded bins: how values change by layer."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType

from dltutor.screen.axes import Frame
from dltutor.screen.canvas import Canvas
from dltutor.screen.number import short
from dltutor.screen.picture import Picture
from dltutor.screen.plot import powers_of_ten
from dltutor.screen.theme import glyphs_of

BINS = 120  # recorded: two and more of them make a column
WIDTHS = (60, 40, 30, 24, 20, 15, 12)  # columns: each has the same number of bins
ROWS = 2  # lines a histogram
QUARTERS = (0.25, 0.75)
NARROW = 60  # columns below which only zeros are told beside it
KEYS = {"title", "arrays", "x", "x_label", "x_scale", "zeros", "rows", "caption"}


@dataclass(frozen=True)
class Row:
    """One histogram: the share of the values in each bin, exact zeros left out, and of those."""

    name: str
    shares: list[float]
    zeros: float
    beyond: float  # the share of what the axis does not reach


class Histograms(Picture):
    """A drawing from a spec: see `histograms` fences in CONTRIBUTING.md. Raises ValueError.

    In the spec's `arrays` the bins that a lesson's code gives stand in the place of its names.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"histograms have no {', '.join(sorted(unknown))}")
        recorded = spec.get("arrays")
        if not isinstance(recorded, Mapping) or "bins" not in recorded:
            raise ValueError("the arrays should be arrays of the page's code, and recorded")
        self.spec = spec
        self.log = is_log(spec)
        self.x: tuple[float, float] = (recorded["x"][0], recorded["x"][1])
        self.rows = [Row(*row) for row in recorded["bins"]]
        self.height = int(spec.get("rows", ROWS))

    def words(self) -> str:
        """Between which values the middle half of each lies; what is exactly zero aside."""
        told = []
        for row in self.rows:
            note = self._note(row, beyond=True)
            middle = f"{row.name} has half of its values {self._middle(row)}"
            told.append(f"{middle}, {note}" if note else middle)
        return "; ".join(told) + "."

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """A histogram a row with its name, and one axis."""
        left = max(len(row.name) for row in self.rows) + 2
        wide = options.max_width >= NARROW
        notes = [self._note(row, beyond=wide) for row in self.rows]
        room = options.max_width - left - max(map(len, notes)) - 2
        width = next((width for width in WIDTHS if width <= room), WIDTHS[-1])
        frame = Frame(self.x, (0, 1), left, width, self.height * len(self.rows), x_log=self.log)
        canvas = Canvas(left + width + 4 + max(map(len, notes)), frame.rows + 2)
        for number, (row, note) in enumerate(zip(self.rows, notes, strict=True)):
            bottom = (number + 1) * self.height - 1
            canvas.write(left - 2 - len(row.name), bottom, row.name)
            canvas.write(left + width + 2, bottom, note, "muted")
            self._draw(canvas, self._bars(row, width), left, bottom, glyphs_of(options).heights)
        frame.draw(canvas, self._ticks(), (), ascii_only=options.ascii_only)
        below = list(frame.name_x(canvas, self.spec.get("x_label", "")))
        yield from [*canvas.lines(), *below]

    def _middle(self, row: Row) -> str:
        """`between -0.7 and 0.7`: the ends of the bins with the first and the third quarter."""
        total, passed = sum(row.shares), 0.0
        ends: list[float] = []
        for number, part in enumerate(row.shares):
            passed += part
            while len(ends) < len(QUARTERS) and passed >= QUARTERS[len(ends)] * total > 0:
                ends.append(self._value((number + 0.5) / BINS))
        if len(ends) < len(QUARTERS):
            return "nowhere but at zero"
        return f"between {short(ends[0], 2)} and {short(ends[1], 2)}"

    def _value(self, part: float) -> float:
        """The value at a part of the axis."""
        low, high = (math.log10(end) for end in self.x) if self.log else self.x
        place = low + (high - low) * part
        return float(10**place) if self.log else place

    def _bars(self, row: Row, width: int) -> list[float]:
        """A height for each column, the highest 1; neighbours added up where there are fewer."""
        shares = list(row.shares)
        if not self.spec.get("zeros") and not self.log and self.x[0] <= 0 <= self.x[1]:
            place = (0 - self.x[0]) / (self.x[1] - self.x[0])
            shares[min(int(place * BINS), BINS - 1)] += row.zeros
        part = BINS // width
        bars = [sum(shares[start : start + part]) for start in range(0, BINS, part)]
        highest = max(bars)
        return [bar / highest if highest else 0.0 for bar in bars]

    def _draw(self, canvas: Canvas, bars: list[float], left: int, bottom: int, blocks: str) -> None:
        levels = len(blocks) - 1
        for column, bar in enumerate(bars):
            # What is there at all can be seen, and the highest does not touch the row above.
            eighths = math.ceil(bar * (self.height * levels - 1))
            for line in range(self.height):
                filled = max(0, min(levels, eighths - line * levels))
                canvas.write(left + column, bottom - line, blocks[filled], "curve.1")

    def _ticks(self) -> list[float]:
        if self.log:
            return powers_of_ten(self.x)
        low, high = self.x
        return [low, high, 0.0 if low < 0 < high else (low + high) / 2]

    def _note(self, row: Row, *, beyond: bool) -> str:
        told = [f"{share(row.zeros)} zero"] if self.spec.get("zeros") else []
        if row.beyond and beyond:
            told.append(f"{share(row.beyond)} beyond")
        return ", ".join(told)


def is_log(spec: Mapping[str, Any]) -> bool:
    """Whether the axis has a power of ten each step."""
    return bool(spec.get("x_scale") == "log")


def share(part: float) -> str:
    """`62%`; the ends only where they are meant: `<1%`, `>99%`."""
    if 0 < part < 0.01:
        return "<1%"
    return ">99%" if 0.99 < part < 1 else f"{part:.0%}"


def demo() -> Iterator[RenderableType]:
    """Values that shrink from layer to layer, and more and more that are zero."""
    middles = [(step + 0.5) / BINS * 8 - 4 for step in range(BINS)]
    bins = []
    for layer in range(1, 5):
        heights = [math.exp(-((x * layer) ** 2) / 2) for x in middles]
        bins.append([f"layer {layer}", heights, 0.2 * layer, 0.0])
    arrays = {"x": [-4, 4], "bins": bins}
    spec = {"title": "Activations", "arrays": arrays, "zeros": True, "x_label": "activation"}
    yield Histograms(spec)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
