"""What one output sees through a stack of kernels: row by row down to the pixels, or in numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.text import Text

from dltutor.screen.canvas import DOTS_ACROSS, DOTS_DOWN, Canvas
from dltutor.screen.columns import Columns
from dltutor.screen.picture import Picture
from dltutor.screen.theme import Look, look_of

PIXELS = "pixels"
WIDEST_PITCH, LEAST_PITCH = 6, 2  # columns from one pixel to the next
LINES = 3  # lines from one row of units to the next
GAP = 3  # columns between names, units and notes
LEAST_BAR = 10
KEYS = {"title", "kernels", "strides", "names", "caption"}


@dataclass(frozen=True)
class Level:
    """The outputs of one layer, or the pixels (of kernel 1, stride 1): sizes along one axis."""

    name: str
    kernel: int
    stride: int
    units: int  # of this level, that the one output at the top sees
    sees: int  # pixels, one unit of this level
    apart: int  # pixels, from what one unit sees to what the next sees


def levels(kernels: Sequence[int], strides: Sequence[int], names: Sequence[str]) -> list[Level]:
    """The levels from the pixels up."""
    units = [1]
    for kernel, stride in zip(reversed(kernels), reversed(strides), strict=True):
        units.insert(0, (units[0] - 1) * stride + kernel)
    found = [Level(PIXELS, 1, 1, units[0], 1, 1)]
    for name, kernel, stride, count in zip(names, kernels, strides, units[1:], strict=True):
        below = found[-1]
        sees = below.sees + (kernel - 1) * below.apart
        found.append(Level(name, kernel, stride, count, sees, below.apart * stride))
    return found


class Receptive(Picture):
    """A drawing from a spec: see `receptive` fences in CONTRIBUTING.md. Raises ValueError."""

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"a receptive field has no {', '.join(sorted(unknown))}")
        self.spec = spec
        kernels = _sizes(spec, "kernels", spec.get("kernels"))
        strides = _sizes(spec, "strides", spec.get("strides", [1] * len(kernels)))
        names = spec.get("names", [f"layer {number}" for number, _ in enumerate(kernels, 1)])
        if not len(kernels) == len(strides) == len(names):
            raise ValueError("strides and names should be as many as kernels")
        self.levels = levels(kernels, strides, names)

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """The units or a table, and what one output sees, in words."""
        look = look_of(options)
        yield from self._pyramid(look, options.max_width) or self._table(look, options.max_width)
        top = self.levels[-1]
        further = "1 pixel" if top.apart == 1 else f"{top.apart} pixels"
        yield Text(
            f"One output of {top.name} sees {_square(top.sees, look)} pixels; "
            f"its neighbour as many, {further} further.",
            "caption",
        )

    def _pyramid(self, look: Look, width: int) -> list[Text] | None:
        """The units of each level above those that they see; None if there are too many."""
        left = max(len(level.name) for level in self.levels) + GAP
        for notes in (self._notes(look, long=True), self._notes(look, long=False)):
            right = max(map(len, notes)) + GAP
            pitch = min((width - left - right) // self.levels[0].units, WIDEST_PITCH)
            if pitch >= LEAST_PITCH:
                return self._units(look, notes, left, pitch)
        return None

    def _units(self, look: Look, notes: list[str], left: int, pitch: int) -> list[Text]:
        end = left + self.levels[0].units * pitch - pitch + GAP + 1
        lines = LINES if look.unicode else LINES - 1
        canvas = Canvas(end + max(map(len, notes)), (len(self.levels) - 1) * lines + 1)
        places = [float(left + pitch * unit) for unit in range(self.levels[0].units)]
        for number, (level, note) in enumerate(zip(self.levels, notes, strict=True)):
            row = (len(self.levels) - 1 - number) * lines
            below, places = places, _places(level, places)
            canvas.write(0, row, level.name, "node.name")
            canvas.write(end, row, note, "muted")
            style = "node.focus" if level is self.levels[-1] else "node.output"
            for unit, place in enumerate(places):
                canvas.write(round(place), row, look.glyphs.unit, style)
                if look.unicode and number:
                    _rays(canvas, place, row, below[unit * level.stride :][: level.kernel], lines)
        return canvas.lines()

    def _notes(self, look: Look, *, long: bool) -> list[str]:
        first, *others = self.levels
        told = [_square(first.units, look)]
        for level in others:
            each = "" if level.units == 1 else "each "
            sees = f", {each}sees {_square(level.sees, look)} pixels" if long else ""
            told.append(f"{_square(level.units, look)}{sees}")
        return told

    def _table(self, look: Look, width: int) -> Iterator[Text]:
        headings = ("layer", "kernel", "stride", "sees")
        rows = [
            [level.name, _square(level.kernel, look), str(level.stride), _square(level.sees, look)]
            for level in self.levels[1:]
        ]
        table = Columns(headings, [list(map(Text, row)) for row in rows], right=(1, 2, 3))
        if table.width > width:
            yield from (Text(f"{row[0]}: {row[1]}, stride {row[2]}, sees {row[3]}") for row in rows)
            return
        room = width - table.width - GAP
        first, rule, *others = table.lines(look.glyphs.rule)
        yield first
        yield rule
        for line, level in zip(others, self.levels[1:], strict=True):
            if room >= LEAST_BAR:
                length = max(round(room * level.sees / self.levels[-1].sees), 1)
                line.pad_right(table.width + GAP - len(line))
                line.append(look.glyphs.length * length, "region")
            yield line


def _places(level: Level, below: Sequence[float]) -> list[float]:
    """Each unit stands over the middle of what it sees."""
    starts = range(0, len(below) - level.kernel + 1, level.stride)
    return [(below[start] + below[start + level.kernel - 1]) / 2 for start in starts]


def _rays(canvas: Canvas, place: float, row: int, seen: Sequence[float], lines: int) -> None:
    """Lines from a unit to each that it sees."""
    for under in seen:
        start = (place * DOTS_ACROSS + 1, (row + 1) * DOTS_DOWN)
        end = (under * DOTS_ACROSS + 1, (row + lines) * DOTS_DOWN - 1)
        canvas.line(start, end, "node")


def _square(size: int, look: Look) -> str:
    return f"{size}{look.glyphs.by}{size}"


def _sizes(spec: dict[str, Any], part: str, sizes: Any) -> list[int]:
    if not (isinstance(sizes, list) and sizes):
        raise ValueError(f"{part} should be a list of sizes")
    if not all(isinstance(size, int) and size >= 1 for size in sizes):
        raise ValueError(f"{part} should be whole numbers from 1: {sizes}")
    return sizes


def demo() -> Iterator[RenderableType]:
    """Three kernels of 3x3, a pool between two kernels, and the thirteen of VGG16."""
    vgg = [3, 3, 2, 3, 3, 2, *[3, 3, 3, 2] * 3]
    strides = [2 if kernel == 2 else 1 for kernel in vgg]
    yield Receptive({"kernels": [3, 3, 3]})
    pooled = {"kernels": [5, 2, 5], "strides": [1, 2, 1], "names": ["conv", "pool", "conv 2"]}
    yield Receptive(pooled)
    yield Receptive({"title": "VGG16", "kernels": vgg, "strides": strides})


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
