"""Curves, recorded lines and paths over an axis, each labelled at its end."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.text import Text

from dltutor.screen.axes import Frame, Span, span, span_of, widest
from dltutor.screen.canvas import Canvas
from dltutor.screen.expressions import function_of
from dltutor.screen.marks import draw_marks, mark_of
from dltutor.screen.marks import told as told_mark
from dltutor.screen.picture import Picture
from dltutor.screen.theme import in_colour
from dltutor.screen.traces import (
    MARKERS,
    NAMES,
    STYLES,
    curve,
    draw_coarse,
    draw_fine,
    end_row,
    recorded,
    told,
)

ROWS = 13
WIDEST = 76
ROOM_FOR_LABEL = 2
MOST_POWERS = 5  # of ten, that are told beside a logarithmic axis
KEYS = {
    "title", "x", "y", "x_label", "y_label", "y_scale", "caption", "curves", "lines", "paths",
    "points", "rows", "marks", "x_scale", "trained",
}  # fmt: skip


class Plot(Picture):
    """A drawing from a spec: see `plot` fences in CONTRIBUTING.md. Raises ValueError.

    In the spec's `lines` and `paths` the numbers that a lesson's code gives stand in the place of
    the names of its variables.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"a plot has no {', '.join(sorted(unknown))}")
        self.spec = spec
        self.rows = int(spec.get("rows", ROWS))
        self.log = spec.get("y_scale", "linear") == "log"
        self.x_log = spec.get("x_scale", "linear") == "log"
        self.marks = [mark_of(given) for given in spec.get("marks", [])]
        drawn = [
            *(recorded(name, values) for name, values in spec.get("lines", {}).items()),
            *(recorded(name, at, is_path=True) for name, at in spec.get("paths", {}).items()),
        ]
        curves = spec.get("curves", {})
        if not curves and not drawn:
            raise ValueError("a plot needs [curves], [lines] or [paths]")
        seen = [x for trace in drawn for x, _ in trace.points]
        self.x = span(spec["x"], "x") if "x" in spec or not seen else span_of(seen, log=self.x_log)
        if (self.x_log and self.x[0] <= 0) or (self.log and spec.get("y", [1])[0] <= 0):
            raise ValueError("a logarithmic axis begins above 0")
        self.counted = bool(seen) and not curves and all(x == int(x) for x in seen)
        functions = {name: function_of(text, "x") for name, text in curves.items()}
        self.traces = [*(curve(name, f, self.x) for name, f in functions.items()), *drawn]
        self.y = span(spec["y"], "y") if "y" in spec else span_of(self._heights(), log=self.log)

    def _heights(self) -> Iterator[float]:
        for trace in self.traces:
            for x, y in trace.points:
                if self.x[0] <= x <= self.x[1] and (y > 0 or not self.log):
                    yield y

    def words(self) -> str:
        """Each trace from its first value to its last, and what is marked."""
        traces = "; ".join(told(trace, self.x) for trace in self.traces)
        marked = "; ".join(map(told_mark, self.marks))
        over = f"over {self.spec['x_label']}: " if "x_label" in self.spec else ""
        return f"{over}{traces}." + (f" Marked: {marked}." if marked else "")

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """Traces, labelled at their ends, and axes."""
        if "y_label" in self.spec:
            yield Text(self.spec["y_label"], "axis")
        ticks = list(self.y_ticks())
        labels = max(len(trace.name) for trace in self.traces) + ROOM_FOR_LABEL
        left = widest(ticks) + 1
        width = max(min(options.max_width, WIDEST) - labels - left, 10)
        frame = Frame(self.x, self.y, left + 1, width - 1, self.rows, self.log, self.x_log)
        canvas = Canvas(max(left + width + labels, options.max_width), self.rows + 2)
        frame.draw(canvas, self.x_ticks(), ticks, ascii_only=options.ascii_only)
        fine = in_colour(console) and not options.ascii_only
        for number, trace in enumerate(self.traces):
            if fine:
                draw_fine(canvas, frame, trace, STYLES[number % len(STYLES)])
            else:
                draw_coarse(canvas, frame, trace, MARKERS[number % len(MARKERS)])
        for x, y, mark in self.spec.get("points", []):
            canvas.write(round(frame.column(x)), round(frame.row(y)), mark, "point")
        self._labels(canvas, frame, marked=not fine)
        draw_marks(canvas, frame, self.marks, ascii_only=options.ascii_only)
        below = list(frame.name_x(canvas, self.spec.get("x_label", "")))
        yield from [*canvas.lines(), *below]

    def x_ticks(self) -> list[float]:
        """The numbers below: the ends and the middle, a whole one of epochs; or powers of ten."""
        low, high = self.x
        if self.x_log:
            return powers_of_ten(self.x)
        middle = (low + high) / 2
        return [low, high, math.floor(middle) if self.counted else middle]

    def y_ticks(self) -> Iterator[float]:
        """The numbers at the left: the ends, and 0 if it lies well between; or powers of ten."""
        low, high = self.y
        if self.log:
            yield from powers_of_ten(self.y)
            return
        yield from (low, high)
        margin = (high - low) / self.rows
        if low + margin < 0 < high - margin:
            yield 0.0

    def _labels(self, canvas: Canvas, frame: Frame, *, marked: bool) -> None:
        """Names at the ends of the traces, in their order, moved apart where they would meet."""
        ends = sorted((end_row(frame, trace), n) for n, trace in enumerate(self.traces))
        rows = _apart([round(row) for row, _ in ends], frame.rows)
        for free, (_, number) in zip(rows, ends, strict=True):
            mark = MARKERS[number % len(MARKERS)] if marked else ""
            column = frame.left + frame.width + (0 if marked else 1)
            label = f"{mark} {self.traces[number].name}".strip()
            canvas.write(column, free, label, NAMES[number % len(NAMES)])


def _apart(rows: list[int], count: int) -> list[int]:
    """The rows, from the top down, moved so that no two are the same, and none below the last."""
    moved: list[int] = []
    for row in rows:
        moved.append(max(row, moved[-1] + 1 if moved else 0))
    last = count
    for position in reversed(range(len(moved))):
        moved[position] = last = min(moved[position], last - 1)
    return moved


def powers_of_ten(ends: Span) -> list[float]:
    """The powers of ten within a span, thinned out; its ends if there are fewer than two."""
    low, high = math.ceil(math.log10(ends[0])), math.floor(math.log10(ends[1]))
    step = max(1, math.ceil((high - low) / MOST_POWERS))
    powers = [10.0**power for power in range(low, high + 1, step)]
    return powers if len(powers) > 1 else list(ends)


def demo() -> Iterator[RenderableType]:
    """Three activations, a descent, and a training with its best epoch."""
    curves = {"ReLU": "max(0, x)", "sigmoid": "1 / (1 + exp(-x))", "tanh": "tanh(x)"}
    activations = {"title": "Activations", "x": [-4, 4], "y": [-1.2, 3], "curves": curves}
    steps = [[w, (3 * w - 10) ** 2] for w in (0, 1.2, 2, 2.5, 2.8)]
    descent = {"x": [-1, 7], "curves": {"loss": "(3 * x - 10) ** 2"}, "paths": {"rate 0.02": steps}}
    losses = {
        "y_scale": "log",
        "lines": {"losses": [10.0**-step for step in range(9)]},
        "marks": [[4, "best epoch"], [2, 0.01, "0.01"]],
    }
    yield Plot(activations)
    yield Plot(descent)
    yield Plot(losses)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
