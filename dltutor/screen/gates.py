"""Values over time as bars: gates from 0 to 1, states up and down from 0, one axis of inputs."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.style import Style
from rich.text import Text

from dltutor.screen.canvas import Canvas
from dltutor.screen.given import labels, numbers, visible
from dltutor.screen.number import short
from dltutor.screen.picture import Picture
from dltutor.screen.theme import glyphs_of
from dltutor.screen.traces import STYLES

EIGHTHS = 8  # heights of a line, where it has all of them
HEIGHT, ASCII_HEIGHT = 1, 2  # lines a gate: ASCII has three bars and not eight
SEEN = 0.01  # of full height
WIDEST = 4  # columns a time step
FEW = 12  # time steps that have a bar wider than one column
FINE = 2  # columns a time step: too few for every number
EVERY = 5  # of time steps without labels every fifth is numbered
KEYS = {"title", "inputs", "gates", "states", "limit", "height", "caption"}


@dataclass(frozen=True)
class Row:
    """One gate or state over time; `limit` is the value of a bar of full height."""

    name: str
    values: Sequence[float]
    style: str
    signed: bool
    limit: float = 1.0


class Gates(Picture):
    """A drawing from a spec: see `gates` fences in CONTRIBUTING.md. Raises ValueError.

    In the spec's `gates`, `states` and `inputs` what a lesson's code gives stands in the place of
    names.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"gates have no {', '.join(sorted(unknown))}")
        self.spec = spec
        self.rows = list(self._rows())
        if not self.rows:
            raise ValueError("gates need [gates] or [states]")
        self.steps = len(self.rows[0].values)
        if wrong := [row.name for row in self.rows if len(row.values) != self.steps]:
            raise ValueError(f"{', '.join(wrong)}: not {self.steps} time steps, as the first row")
        self.labels = labels(spec["inputs"], "inputs", self.steps) if "inputs" in spec else None

    def _rows(self) -> Iterator[Row]:
        gates, states = (_named(self.spec, part) for part in ("gates", "states"))
        number = 0
        for name, values in gates.items():
            if beyond := [v for v in values if not (math.isnan(v) or -1e-6 <= v <= 1 + 1e-6)]:
                raise ValueError(f"the gate {name!r} should be from 0 to 1: {short(beyond[0])}")
            yield Row(name, values, STYLES[number % len(STYLES)], signed=False)
            number += 1
        sizes = [abs(v) for values in states.values() for v in values if math.isfinite(v)]
        limit = float(self.spec.get("limit", max([1.0, *sizes])))
        for name, values in states.items():
            yield Row(name, values, STYLES[number % len(STYLES)], signed=True, limit=limit)
            number += 1

    def words(self) -> str:
        """The numbers of few time steps; of many, at which one each row is highest and lowest."""
        told = []
        for row in self.rows:
            values = [(value, step) for step, value in enumerate(row.values) if value == value]
            if self.steps <= FEW:
                told.append(f"{row.name} {', '.join(short(value, 2) for value in row.values)}")
            elif values:
                ends = (
                    self._told(row, *end)
                    for end in (max(values, key=itemgetter(0)), min(values, key=itemgetter(0)))
                )
                told.append(f"{row.name} highest {' and lowest '.join(ends)}")
        return f"over {self.steps} time steps: {'; '.join(told)}."

    def _told(self, row: Row, value: float, step: int) -> str:
        label = f" ({self.labels[step]})" if self.labels else ""
        return f"{short(value, 2)} at step {step + 1}{label}"

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """A row of bars each, the inputs below, what full height means."""
        yield from _Bars(self, console, options).lines()
        yield Text(self._key(), "caption")

    def _key(self) -> str:
        """What a bar of full height stands for."""
        told = ["gates from 0 to 1"] if not all(row.signed for row in self.rows) else []
        limits = {short(row.limit, 3) for row in self.rows if row.signed}
        return "; ".join([*told, *(f"states from -{limit} to {limit}" for limit in limits)])


class _Bars:
    """The rows on one console: how wide and high a bar is, and what it is made of."""

    def __init__(self, gates: Gates, console: Console, options: ConsoleOptions) -> None:
        self.gates, self.console, self.ascii = gates, console, options.ascii_only
        self.glyphs = glyphs_of(options)
        self.reverse = console.color_system is not None and not self.ascii
        self.height = int(gates.spec.get("height", HEIGHT))
        self.height = max(self.height, ASCII_HEIGHT) if self.ascii else self.height
        self.names = [row.name[: options.max_width // 2] for row in gates.rows]
        self.left = max(map(len, self.names)) + 3
        self.room = max(options.max_width - self.left, 1)
        self.labels = [visible(label, ascii_only=self.ascii) for label in gates.labels or []]
        self.width = self._width()

    def _width(self) -> int:
        """The columns of a time step, the gap to the next one included."""
        longest = max(map(len, self.labels), default=0)
        best = WIDEST if self.gates.steps <= FEW else 2
        best = max(best, longest + 1 if longest > 1 else 1)
        while best > 1 and best * self.gates.steps > self.room and best > longest + 1:
            best -= 1
        if best == 2 and 2 * self.gates.steps > self.room and longest <= 1:
            return 1
        return min(best, self.room)

    def lines(self) -> Iterator[Text]:
        """All rows above the inputs; time steps for which there is no room follow below."""
        most = max(self.room // self.width, 1)
        for start in range(0, self.gates.steps, most):
            if start:
                yield Text()
            steps = range(start, min(start + most, self.gates.steps))
            for name, row in zip(self.names, self.gates.rows, strict=True):
                yield from self._row(name, row, steps)
            yield self._axis(steps)

    def _row(self, name: str, row: Row, steps: range) -> Iterator[Text]:
        values = [row.values[step] / row.limit for step in steps]
        for line in reversed(range(self.height)):
            label = name if line == (self.height - 1 if row.signed else 0) else ""
            sign = "+" if row.signed and line == self.height - 1 else " "
            yield self._line(label, sign, [self._rising(v, line) for v in values], row.style)
        if row.signed:
            for line in range(self.height):
                sign = "-" if line == self.height - 1 else " "
                yield self._line("", sign, [self._hanging(-v, line) for v in values], row.style)

    def _line(self, name: str, sign: str, bars: list[tuple[str, bool]], style: str) -> Text:
        text = Text(f"{name:>{self.left - 3}} {sign}", no_wrap=True)
        text.append(self.glyphs.upright, "axis")
        wide = max(self.width - 1, 1)
        down = self.console.get_style(style) + Style(reverse=True)
        for bar, exchanged in bars:
            text.append(bar * wide, down if exchanged else style)
            text.append(" " * (self.width - wide))
        if not any(exchanged for _, exchanged in bars):
            text.rstrip()
        return text

    def _rising(self, value: float, line: int) -> tuple[str, bool]:
        bars = self.glyphs.few_heights
        return bars[self._filled(value, line, len(bars) - 1)], False

    def _hanging(self, value: float, line: int) -> tuple[str, bool]:
        if not self.reverse:
            bars = self.glyphs.hanging
            return bars[self._filled(value, line, len(bars) - 1)], False
        # What hangs down from a line has no eighths: a bar with its colours exchanged is one.
        bars = self.glyphs.heights
        levels = len(bars) - 1
        filled = self._filled(value, line, levels)
        return (bars[levels - filled], True) if filled else (" ", False)

    def _filled(self, value: float, line: int, levels: int) -> int:
        """The parts of a line that a bar fills: one at least for all but next to nothing."""
        if math.isnan(value) or value <= 0:
            return 0
        # The highest of eighths does not touch the row above.
        highest = levels * self.height - (levels == EIGHTHS)
        whole = max(round(min(value, 1.0) * highest), 1 if value >= SEEN else 0)
        return max(0, min(levels, whole - line * levels))

    def _axis(self, steps: range) -> Text:
        """A label below each time step, or the numbers of some."""
        canvas = Canvas(self.left + self.room, 1)
        wide = max(self.width - 1, 1)
        for place, step in enumerate(steps):
            column = self.left + place * self.width
            if self.labels:
                canvas.write(column, 0, f"{self.labels[step][:wide]:^{wide}}", "axis")
                continue
            told = f"{step + 1:^{wide}}"
            wanted = place == 0 or self.width > FINE or (step + 1) % EVERY == 0
            if wanted and canvas.is_free(column - 1, 0, len(told) + 1):
                canvas.write(column, 0, told, "axis")
        return canvas.lines()[0]


def _named(spec: Mapping[str, Any], part: str) -> dict[str, list[float]]:
    given = spec.get(part, {})
    if not isinstance(given, Mapping):
        raise ValueError(f"[{part}] should be rows by their names")
    return {str(name): numbers(values, str(name)) for name, values in given.items()}


def demo() -> Iterator[RenderableType]:
    """An LSTM that counts: what it lets in, what it keeps, and what it tells."""
    symbols = "a..b.....a....b......?"
    opens = [0.95 if symbol in "ab" else 0.05 for symbol in symbols]
    tells = [0.97 if symbol == "?" else 0.1 for symbol in symbols]
    cell, held = 0.0, []
    for symbol in symbols:
        cell = {"a": 0.9, "b": -0.7}.get(symbol, 0.95 * cell)
        held.append(cell)
    spec = {
        "title": "Gates over time",
        "inputs": list(symbols),
        "gates": {"input gate": opens, "forget gate": [1 - v for v in opens], "output gate": tells},
        "states": {"cell state": held},
    }
    short_one = {"gates": {"update gate": [0.1, 0.5, 0.9]}, "states": {"state": [0.5, -1.5, 0.1]}}
    yield Gates(spec)
    yield Gates(short_one)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
