"""A recurrent network unrolled: a cell a time step, its state running on from left to right."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.text import Text

from dltutor.screen.given import labels, steps, vector, visible
from dltutor.screen.picture import Picture
from dltutor.screen.theme import ASCII, UNICODE
from dltutor.screen.unrolled_drawing import Drawing

NAMES = ("w", "s", "o")  # of an input, a state and an output
WEIGHTS = ("U", "W", "V")  # on the arrows in, along and out
MOST_LINES = 4  # of a vector's numbers
NOT_YET = "?"
KEYS = {
    "title", "inputs", "states", "outputs", "start", "labels", "names", "weights", "focus", "elide",
    "caption",
}  # fmt: skip

Vector = Sequence[float | str]
Series = Sequence[Vector]


@dataclass(frozen=True)
class Step:
    """What a time step shows: the lines of its input, its state and its output."""

    number: int  # from 1; 0 is before the first one
    inputs: Sequence[str]
    state: Sequence[str]
    output: Sequence[str]
    focused: bool = False


class Unrolled(Picture):
    """A drawing from a spec: see `unrolled` fences in CONTRIBUTING.md. Raises ValueError.

    In the spec what a lesson's code gives stands in the place of names.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"an unrolled network has no {', '.join(sorted(unknown))}")
        self.spec = spec
        self.inputs = steps(spec.get("inputs"), "inputs")
        self.count = len(self.inputs)
        self.states = self._series("states")
        self.outputs = self._series("outputs")
        self.start = vector(spec["start"], "start") if "start" in spec else None
        self.labels = labels(spec["labels"], "labels", self.count) if "labels" in spec else None
        self.names = self._three("names", NAMES)
        self.weights = self._three("weights", WEIGHTS)
        self.focus: int | None = spec.get("focus")
        if self.focus is not None and not 1 <= self.focus <= self.count:
            raise ValueError(f"focus should be a time step from 1 to {self.count}")
        self.elide: int = spec.get("elide", self.count)
        if self.elide < 2 <= self.count:
            raise ValueError("elide should be 2 steps or more")

    def _series(self, part: str) -> list[list[float | str]] | None:
        if part not in self.spec:
            return None
        told = steps(self.spec[part], part)
        if len(told) != self.count:
            raise ValueError(f"{part} should be of {self.count} time steps, as inputs are")
        return told

    def _three(self, part: str, default: Sequence[str]) -> Sequence[str]:
        told = self.spec.get(part, default)
        if len(told) != len(default):
            raise ValueError(f"{part} should be three: of the input, the state and the output")
        return [str(each) for each in told]

    def words(self) -> str:
        """What goes in, the state and what comes out, of each time step that is drawn."""
        start = [0] if self.start is not None else []
        shown = [*start, *self.shown(min(self.elide, self.count))]
        return f"{'; '.join(self._words(self._step(n, 3, True)).plain for n in shown)}."

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """As many steps as there is room for, or a line of words each."""
        drawing = self._drawing(options)
        if drawing is not None:
            yield from drawing.lines()
            return
        for n in range(0 if self.start is not None else 1, self.count + 1):
            yield self._words(self._step(n, 3, options.ascii_only))

    def draws(self, options: ConsoleOptions) -> bool:
        """Whether there is room for two steps."""
        return self._drawing(options) is not None

    def _drawing(self, options: ConsoleOptions) -> Drawing | None:
        ascii_only = options.ascii_only
        for shown in range(min(self.elide, self.count), min(self.count, 2) - 1, -1):
            for digits in (3, 2):
                told = [self._step(n, digits, ascii_only) for n in self.shown(shown)]
                start = self._step(0, digits, ascii_only) if self.start is not None else None
                drawing = Drawing(told, start, self.weights, ascii_only=ascii_only)
                if drawing.width <= options.max_width:
                    return drawing
        return None

    def shown(self, count: int) -> list[int]:
        """So many steps, from 1: the last, the focus and the one before, then the first ones."""
        focus = [self.focus, self.focus - 1] if self.focus else []
        wanted = [self.count, *focus, *range(1, self.count)]
        if self.focus:
            wanted = [self.focus, self.count, *wanted]
        return sorted([n for n in dict.fromkeys(wanted) if n >= 1][:count])

    def _step(self, number: int, digits: int, ascii_only: bool) -> Step:
        later = self.focus is not None and number > self.focus

        digits_below = (ASCII if ascii_only else UNICODE).digits
        index = "".join(digits_below[int(digit)] for digit in str(number))

        def named(which: int, series: Series | None, *, known: bool = True) -> list[str]:
            name = f"{self.names[which]}{index}"
            if not series:
                return [name]
            values = series[number - 1] if number else series[0]
            return [name, *_told(values, _decimals(series, digits), ascii_only, known=known)]

        if number == 0:
            return Step(0, [], named(1, [self.start] if self.start else None), [])
        inputs = named(0, self.inputs)
        if self.labels:
            inputs.append(visible(self.labels[number - 1], ascii_only=ascii_only))
        state = named(1, self.states, known=not later)
        output = named(2, self.outputs, known=not later) if self.outputs else []
        return Step(number, inputs, state, output, number == self.focus)

    def _words(self, step: Step) -> Text:
        """A step in words, where there is no room for two cells."""
        parts = [step.inputs, step.state, step.output]
        told = [
            f"{part[0]} = {' '.join(map(str.strip, part[1:]))}".removesuffix(" = ")
            for part in parts
            if part
        ]
        return Text(", ".join(told), "node.focus" if step.focused else "")


def _told(values: Vector, decimals: int, ascii_only: bool, *, known: bool) -> Iterator[str]:
    """The numbers of a vector, a line each, so that they stand below each other."""
    more = (ASCII if ascii_only else UNICODE).more
    dots = [more] if len(values) > MOST_LINES else []
    seen = values[: MOST_LINES - 1] if dots else values
    told = [
        visible(value, ascii_only=ascii_only) if isinstance(value, str) else f"{value:.{decimals}f}"
        for value in seen
    ]
    widest = max(map(len, told))
    yield from (each.rjust(widest) if known else NOT_YET for each in told)
    yield from dots


def _decimals(series: Sequence[Vector], digits: int) -> int:
    """The decimals that show so many digits of the greatest number, and none that are all 0."""
    sizes = [abs(v) for vector in series for v in vector if not isinstance(v, str)]
    sizes = [size for size in sizes if math.isfinite(size)]
    greatest = max(sizes, default=0.0)
    most = max(0, digits - 1 - math.floor(math.log10(greatest))) if greatest else 0
    for decimals in range(most):
        if all(abs(size - round(size, decimals)) < 0.5 * 10.0**-most for size in sizes):
            return decimals
    return most


def demo() -> Iterator[RenderableType]:
    """Two units and four words; a long series of which the ends are seen."""
    spec = {
        "title": "Four steps",
        "inputs": [[1, 0], [0, 1], [0, 0], [1, 0]],
        "labels": ["not", "very", "so", "good"],
        "start": [0, 0],
        "states": [[0.46, -0.2], [0.71, 0.05], [-0.323, 0.11], [0.9, -0.64]],
        "outputs": [[0.62, 0.38], [0.5, 0.5], [0.27, 0.73], [0.81, 0.19]],
        "focus": 3,
    }
    long_one = {"inputs": list("hello world"), "states": [0.1 * n for n in range(11)], "elide": 3}
    yield Unrolled(spec)
    yield Unrolled(long_one)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
