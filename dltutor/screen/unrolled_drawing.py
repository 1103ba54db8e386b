"""Time steps on a canvas: boxes for states, arrows in from below, along, and out upwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from dltutor.screen.canvas import Canvas
from dltutor.screen.theme import ASCII, UNICODE

if TYPE_CHECKING:
    from dltutor.screen.unrolled import Step

GAP = 5  # columns of an arrow along
PADDING = 4  # the sides of a box, and a blank at each
ARROWS = 2  # rows of an arrow up


class Drawing:
    """Some of the time steps, the earlier to the left; `width` is what it takes."""

    def __init__(
        self, steps: Sequence[Step], start: Step | None, weights: Sequence[str], *, ascii_only: bool
    ) -> None:
        self.steps, self.start, self.weights = steps, start, weights
        self.pen = ASCII if ascii_only else UNICODE
        self.gap = max(GAP, len(weights[1]) + 3)
        every = [line for s in steps for part in (s.inputs, s.state, s.output) for line in part]
        self.box = max(map(len, every)) + PADDING
        self.output_rows = max(len(step.output) for step in steps)
        self.state_rows = max(len(s.state) for s in [*steps, *([start] if start else [])])
        self.input_rows = max(len(step.inputs) for step in steps)
        self.top = self.output_rows + ARROWS if self.output_rows else 0
        self.bottom = self.top + self.state_rows + 1  # the row of the boxes' lower sides
        self.lefts = list(self._lefts())
        self.width = self.lefts[-1] + self.box

    def _lefts(self) -> Iterator[int]:
        """The first column of each box."""
        end = max(map(len, self.start.state)) + 1 if self.start else 0
        before = 0
        for step in self.steps:
            # Where steps are left out, an arrow leads to dots, and one on.
            dots = len(self.pen.ellipsis) + self.gap if step.number > before + 1 else 0
            left = end + dots + (self.gap if end else 0)
            yield left
            end, before = left + self.box, step.number

    def lines(self) -> list[Text]:
        """The drawing, a Text a line."""
        canvas = Canvas(self.width, self.bottom + 1 + ARROWS + self.input_rows)
        row = self.top + 1 + self.state_rows // 2
        end, before = 0, 0
        if self.start:
            end = max(map(len, self.start.state)) + 1
            self._lines(canvas, 0, end - 1, row - len(self.start.state) // 2, self.start.state)
        for step, left in zip(self.steps, self.lefts, strict=True):
            self._step(canvas, step, left)
            if before or self.start or step.number > 1:
                skipped = step.number > before + 1
                self._along(canvas, row, end, left, skipped=skipped, focused=step.focused)
            end, before = left + self.box, step.number
        return canvas.lines()

    def _step(self, canvas: Canvas, step: Step, left: int) -> None:
        """A box with its state, its output above and its input below."""
        style = "node.focus" if step.focused else "node"
        lines = self.pen.focus if step.focused else self.pen.box
        corner, floor, corner2, side, low, low2 = tuple(lines)
        canvas.write(left, self.top, corner + floor * (self.box - 2) + corner2, style)
        for row in range(self.top + 1, self.bottom):
            canvas.write(left, row, side, style)
            canvas.write(left + self.box - 1, row, side, style)
        canvas.write(left, self.bottom, low + floor * (self.box - 2) + low2, style)
        self._lines(canvas, left, self.box, self.top + 1, step.state)
        self._lines(canvas, left, self.box, self.bottom + 1 + ARROWS, step.inputs)
        self._up(canvas, left, self.bottom + 1, self.weights[0], focused=step.focused)
        if step.output:
            self._lines(canvas, left, self.box, 0, step.output)
            self._up(canvas, left, self.output_rows, self.weights[2], focused=step.focused)

    def _lines(self, canvas: Canvas, left: int, width: int, top: int, lines: Sequence[str]) -> None:
        for number, line in enumerate(lines):
            style = "node.value" if number else "maths"
            canvas.write(left + (width - len(line)) // 2, top + number, line, style)

    def _up(self, canvas: Canvas, left: int, row: int, weight: str, *, focused: bool) -> None:
        middle = left + (self.box - 1) // 2
        style = "node.focus" if focused else "muted"
        canvas.write(middle, row, self.pen.to_top, style)
        canvas.write(middle, row + 1, self.pen.upright, style)
        canvas.write(middle + 2, row + 1, weight, "maths")

    def _along(
        self, canvas: Canvas, row: int, start: int, end: int, *, skipped: bool, focused: bool
    ) -> None:
        """The arrow between two boxes, with the weights above; dots where steps are left out."""
        style = "node.focus" if focused else "muted"
        ends = [(start, end)]
        if skipped:
            middle = end - self.gap - len(self.pen.ellipsis)
            canvas.write(middle, row, self.pen.ellipsis, "muted")
            ends = [(start, middle), (middle + len(self.pen.ellipsis), end)]
        for left, right in ends:
            if right - left < GAP:
                continue
            arrow = self.pen.rule * (right - left - 3) + self.pen.to_right
            canvas.write(left + 1, row, arrow, style)
            weight = self.weights[1]
            canvas.write(left + (right - left - len(weight)) // 2, row - 1, weight, "maths")
