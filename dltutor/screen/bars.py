"""Signed bars: a line a number, to the left or the right of an axis, with labels and numbers."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.text import Text

from dltutor.screen.axes import span
from dltutor.screen.given import labels, numbers
from dltutor.screen.number import WRITTEN_OUT, short
from dltutor.screen.picture import Picture
from dltutor.screen.theme import glyphs_of

WIDEST = 48  # columns that all bars share: longer ones are not read any better
LEAST = 6
DIGITS = 3  # of the largest number; the others have as many decimals
SEEN = 0.002  # of the longest bar: what is more is half a column at least
POSITIVE, NEGATIVE = "edge.positive", "edge.negative"
UNKNOWN = "?"  # nan
KEYS = {"title", "labels", "values", "center", "x", "caption"}


class Bars(Picture):
    """A drawing from a spec: see `bars` fences in CONTRIBUTING.md. Raises ValueError.

    In the spec's `labels` and `values` what a lesson's code gives stands in the place of names.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"bars have no {', '.join(sorted(unknown))}")
        self.spec = spec
        self.values = numbers(spec.get("values"), "values")
        self.labels = labels(spec.get("labels"), "labels", len(self.values))
        self.center = _number(spec.get("center", 0))
        known = [value for value in self.values if math.isfinite(value)]
        known += span(spec["x"], "x") if "x" in spec else []
        self.low, self.high = min([self.center, *known]), max([self.center, *known])

    @property
    def reach(self) -> float:
        """What the whole width stands for, from the lowest bar's end to the highest one's."""
        return self.high - self.low or 1.0

    def told(self) -> list[str]:
        """The numbers, with as many decimals each, and with signs where there are two of them."""
        largest = max(abs(self.low), abs(self.high))
        sign = "+" if self.low < 0 else ""
        if largest >= WRITTEN_OUT:
            return [short(value) for value in self.values]
        lead = math.floor(math.log10(largest)) if largest else 0
        decimals = max(0, DIGITS - 1 - lead)
        return [_told(value, decimals, sign) for value in self.values]

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """A line a bar: its label and its number, which are the words of it, then the bar."""
        yield from _Lines(self, options).lines()


class _Lines:
    """The bars on one console: where the axis stands, and what a bar is made of."""

    def __init__(self, bars: Bars, options: ConsoleOptions) -> None:
        self.bars, self.glyphs = bars, glyphs_of(options)
        self.names = [name[: max(options.max_width * 2 // 5, 1)] for name in bars.labels]
        self.told = bars.told()
        beside = max(map(len, self.names)) + max(map(len, self.told)) + 4  # gaps, and the axis
        self.room = max(min(options.max_width - beside, WIDEST), LEAST)
        below = (bars.center - bars.low) / bars.reach
        self.left = math.ceil(below * self.room) if below else 0
        # A side that has a bar has a column for it.
        self.left = min(self.left, self.room - 1) if bars.high > bars.center else self.left
        self.unit = max(
            self._unit(bars.center - bars.low, self.left),
            self._unit(bars.high - bars.center, self.room - self.left),
        )

    @staticmethod
    def _unit(reach: float, columns: int) -> float:
        """What a column stands for: the same on both sides."""
        return reach / columns if reach else 0.0

    def lines(self) -> Iterator[Text]:
        """A label, its number, and its bar."""
        label = max(map(len, self.names))
        number = max(map(len, self.told))
        rows = zip(self.names, self.told, self.bars.values, strict=True)
        for name, told, value in rows:
            line = Text(f"{name:>{label}} ", no_wrap=True)
            line.append(f"{told:>{number}}  ", "strong")
            yield self._with_bar(line, value)

    def _with_bar(self, line: Text, value: float) -> Text:
        length = 0.0 if math.isnan(value) else self._length(value)
        left = self._drawn(-length, to_left=True) if length < 0 else ""
        line.append(left.rjust(self.left), NEGATIVE)
        line.append(self.glyphs.upright, "axis")
        line.append(self._drawn(length, to_left=False) if length > 0 else "", POSITIVE)
        return line.append(UNKNOWN, "muted") if math.isnan(value) else line

    def _length(self, value: float) -> float:
        """In columns, with the side as its sign: half a column for whatever is not nearly 0."""
        apart = min(max(value, self.bars.low), self.bars.high) - self.bars.center
        if abs(apart) <= SEEN * self.bars.reach:
            return 0.0
        return math.copysign(max(abs(apart) / self.unit, 0.5), apart)

    def _drawn(self, length: float, *, to_left: bool) -> str:
        glyphs = self.glyphs
        if not glyphs.half:  # then the two sides differ in their characters
            return (glyphs.block_left if to_left else glyphs.block) * max(round(length), 1)
        whole, half = divmod(round(2 * length), 2)
        if to_left:
            return glyphs.half_left * half + glyphs.block_left * whole
        return glyphs.block * whole + glyphs.half * half


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError("center should be a number")
    return float(value)


def _told(value: float, decimals: int, sign: str) -> str:
    if not math.isfinite(value):
        return short(value)
    text = f"{value:{sign}.{decimals}f}"
    return text.replace("-", "").replace("+", "") if float(text) == 0 else text


def demo() -> Iterator[RenderableType]:
    """An explanation with both signs, one without, and one about another middle."""
    features = ["age", "cement", "water", "fine_aggregate", "superplasticizer"]
    spec = {"labels": features, "values": [31.4, 12.8, -4.25, 0.02, -1.1]}
    yield Bars(spec | {"title": "MPa a standard deviation"})
    yield Bars({"labels": ["age", "cement"], "values": [0.71, 0.48], "x": [-0.5, 1]})
    yield Bars({"labels": ["a", "b", "c"], "values": [0.2, 0.5, 0.9], "center": 0.5})


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
