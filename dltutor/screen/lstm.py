"""One step of one LSTM unit: the cell's way from left to right, and the gates above it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.text import Text

from dltutor.screen.canvas import Canvas
from dltutor.screen.glyphs import Glyphs
from dltutor.screen.number import short
from dltutor.screen.picture import Picture
from dltutor.screen.theme import glyphs_of

WIDTH, HEIGHT = 76, 9  # a narrower screen gets the numbers in words
INNER = 9  # columns within a box
# In the order in which they become known, and with each what it makes known besides.
ORDER = ("forget", "input", "candidate", "cell", "output", "shown")
BESIDES = {"kept": "forget", "added": "candidate", "tanh": "shown"}
# The middle of each box; the cell runs along a line below them.
BOXES = {"forget": 16, "input": 30, "candidate": 42, "output": 63}
HEADINGS = {"forget": "forget", "input": "input", "candidate": "candidate", "output": "output"}
SUM, FORK, TANH, LINE = 36, 49, 53, 6  # columns along the cell's line, and its row
UNKNOWN = "?"
KEYS = {*ORDER, *BESIDES, "x", "h", "c", "newest", "title", "caption"}


class Lstm(Picture):
    """A drawing from a spec: every number of a step, and the `newest` that is known of `ORDER`.

    Without `newest` all are known. Raises ValueError.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"an LSTM has no {', '.join(sorted(unknown))}")
        if missing := KEYS - {"newest", "title", "caption"} - set(spec):
            raise ValueError(f"an LSTM needs {', '.join(sorted(missing))}")
        self.spec = spec
        self.newest: str | None = spec.get("newest")
        if self.newest is not None and self.newest not in ORDER:
            raise ValueError(f"newest is one of {', '.join(ORDER)}, not {self.newest!r}")

    def knows(self, name: str) -> bool:
        """Whether a number has been computed yet."""
        if name not in ORDER and name not in BESIDES:
            return True
        last = ORDER[-1] if self.newest is None else self.newest
        return ORDER.index(BESIDES.get(name, name)) <= ORDER.index(last)

    def told(self, name: str) -> str:
        """A number, as long as a box can hold; `?` if it is to come."""
        if not self.knows(name):
            return UNKNOWN
        text = short(self.spec[name])
        return text if len(text) <= INNER else short(self.spec[name], 2)

    def words(self) -> str:
        """The numbers that are known."""
        known = [f"{name} {self.told(name)}" for name in ORDER if self.knows(name)]
        return f"x {self.told('x')}, h {self.told('h')}, c {self.told('c')}; {', '.join(known)}."

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """The unit; its numbers one below another where it has no room."""
        if options.max_width >= WIDTH:
            yield from self._canvas(glyphs_of(options)).lines()
            return
        names = ("x", "h", "c", "forget", "kept", "input", "candidate", "added", *ORDER[3:])
        for name in names:
            style = "node.focus" if name == self.newest else ""
            yield Text(f"{name:>9}  {self.told(name)}", style)

    def _canvas(self, glyphs: Glyphs) -> Canvas:
        canvas = Canvas(WIDTH, HEIGHT)
        for name, middle in BOXES.items():
            self._box(canvas, name, middle, glyphs)
        self._candidate(canvas, glyphs)
        self._line(canvas, glyphs)
        inputs = f"x {self.told('x')} and h {self.told('h')} go into each of the four above."
        canvas.write(2, HEIGHT - 1, inputs, "muted")
        return canvas

    def _box(self, canvas: Canvas, name: str, middle: int, glyphs: Glyphs) -> None:
        """A gate, and the line down from it to the cell's."""
        focus = name == self.newest
        left_, across, right_, side, low_left, low_right = list(
            glyphs.focus if focus else glyphs.box
        )
        style = "node.focus" if focus else "node"
        left = middle - INNER // 2 - 1
        canvas.write(left, 0, f"{HEADINGS[name]:^{INNER + 2}}", "node.name")
        canvas.write(left, 1, left_ + across * INNER + right_, style)
        canvas.write(left, 2, f"{side}{' ' * INNER}{side}", style)
        value = "node.focus" if focus else "node.value" if self.knows(name) else "muted"
        canvas.write(left + 1, 2, f"{self.told(name):^{INNER}}", value)
        canvas.write(left, 3, low_left + across * INNER + low_right, style)
        last = LINE if name in ("forget", "output") else 5
        for row in range(4, last):
            canvas.write(middle, row, glyphs.upright, "muted")

    def _candidate(self, canvas: Canvas, glyphs: Glyphs) -> None:
        """The input gate and the candidate, multiplied, on their way down to the sum."""
        first, last = BOXES["input"], BOXES["candidate"]
        corners = glyphs.box[4] + glyphs.floor * (last - first - 1) + glyphs.box[5]
        canvas.write(first, 4, corners, "muted")
        for column in (first, last):
            canvas.write(column, 5, " ")
        self._sign(canvas, SUM, 4, glyphs.times, "candidate")
        canvas.write(SUM, 5, glyphs.upright, "muted")
        self._value(canvas, SUM + 2, 5, "added", "candidate")

    def _line(self, canvas: Canvas, glyphs: Glyphs) -> None:
        """From the old cell to the new one, and on to the output."""
        forget, output = BOXES["forget"], BOXES["output"]
        canvas.write(2, LINE, glyphs.floor * (output - 2), "muted")
        canvas.write(2, LINE, f"c {self.told('c')} ", "node.value")
        self._sign(canvas, forget, LINE, glyphs.times, "forget")
        self._sign(canvas, SUM, LINE, "+", "cell")
        self._value(canvas, forget + 5, LINE, "kept", "forget")
        self._value(canvas, SUM + 3, LINE, "cell", "cell")
        canvas.write(FORK, LINE, glyphs.tee, "muted")
        canvas.write(TANH - 1, LINE, " tanh ", "node.name")
        self._value(canvas, TANH - 1, LINE + 1, "tanh", "shown")
        self._sign(canvas, output, LINE, glyphs.times, "shown")
        canvas.write(output + 1, LINE, glyphs.to_right, "muted")
        self._value(canvas, output + 2, LINE, "shown", "shown", "h ")
        canvas.write(FORK, LINE + 1, glyphs.upright, "muted")
        canvas.write(FORK, LINE + 2, glyphs.box[4] + glyphs.floor * 14 + glyphs.to_right, "muted")
        self._value(canvas, output + 2, LINE + 2, "cell", "cell", "c ")

    def _sign(self, canvas: Canvas, column: int, row: int, sign: str, step: str) -> None:
        canvas.write(column, row, sign, "node.focus" if step == self.newest else "node.value")

    def _value(
        self, canvas: Canvas, column: int, row: int, name: str, step: str, before: str = ""
    ) -> None:
        """A number between blanks, so that lines do not run into it."""
        style = (
            "node.focus" if step == self.newest else "node.value" if self.knows(name) else "muted"
        )
        canvas.write(column, row, f" {before}{self.told(name)} ", style)


def demo() -> Iterator[RenderableType]:
    """The unit of lesson 20, at the third of its steps, and whole."""
    spec = {
        "x": 1, "h": 0.5, "c": 2, "forget": 0.8808, "kept": 1.7616, "input": 0.2689,
        "candidate": -0.4621, "added": -0.1243, "cell": 1.6373, "tanh": 0.9271, "output": 0.7311,
        "shown": 0.6778,
    }  # fmt: skip
    yield Lstm(spec | {"newest": "candidate"})
    yield Lstm(spec)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
