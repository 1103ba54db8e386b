"""A training on the screen: how far it is while it runs, and its learning curve afterwards."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from dltutor.screen.columns import cut
from dltutor.screen.meter import WIDTH, meter
from dltutor.screen.number import short
from dltutor.screen.plot import Plot
from dltutor.screen.theme import look_of
from dltutor.verdict import Curve

SHORTEST_BAR = 8
WIDEST_MEASURE = 6  # most numbers: the bar does not jump when one gets longer
ROWS = 8
LOSS, VALIDATION = "loss", "val_loss"  # as Keras names them
STEEP = 20  # times the usual loss: a first one so high would press the rest into one line
OTHER_LOSSES = ("error", "cost", "mse")
# Of a line that only tells an epoch: the epoch, Keras' counts, bars and times, then the measures.
EPOCH = r"\bepoch\s*[:=#]?\s*\d+(?:\s*(?:of|/)\s*\d+)?|\b\d+/\d+\b"
MEASURE = r"\b[A-Za-z_]\w*\s*[:=]?\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|nan|inf)(?![\w.])"
TIME = r"\b\d+m?s(?:/(?:step|epoch))?(?!\w)"
BETWEEN = r"[\s\x08,;:|()\[\]=>.\u2501\u2500\u2013-]+"
COLOURS = re.compile(r"\x1b\[[\d;]*[A-Za-z]")
TELLS_AN_EPOCH = re.compile(EPOCH, re.IGNORECASE)
PROGRESS = re.compile("|".join((BETWEEN, EPOCH, TIME, MEASURE)), re.IGNORECASE)


@dataclass
class TrainingBar:
    """How far a training is: by its own epochs if it tells them, else by the time it may take."""

    seconds: float  # that the check may take
    epoch: int = 0
    epochs: int | None = None
    measures: dict[str, float] = field(default_factory=dict)
    begun: float = field(default_factory=time.monotonic)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """One line: the bar gives way to the numbers, and the last of those to the others."""
        passed = time.monotonic() - self.begun
        part = self.epoch / self.epochs if self.epochs else passed / self.seconds
        ending = f"  {passed:.0f} of {self.seconds:.0f} s"
        told = list(self._told())
        room = options.max_width - len("Training  ") - len(ending) - 1
        while len(told) > 1 and len("".join(told)) + SHORTEST_BAR > room:
            told.pop()
        bar = max(min(WIDTH, room - len("".join(told))), SHORTEST_BAR)
        line = Text("Training  ", no_wrap=True)
        line.append_text(meter(part, look_of(options), bar))
        line.append("".join(told)).append(ending, "muted")
        yield cut(line, options.max_width, look_of(options).glyphs)

    def _told(self) -> Iterator[str]:
        if self.epoch:
            of = f" of {self.epochs}" if self.epochs else ""
            yield f"  epoch {self.epoch}{of}"
        for name in by_importance(self.measures):
            told = short(self.measures[name], 3)
            yield f"  {name.replace('val_loss', 'val')} {told:<{WIDEST_MEASURE}}"


def by_importance(measures: Mapping[str, float]) -> list[str]:
    """The names with `loss` and `val_loss` first."""
    first = [name for name in (LOSS, VALIDATION) if name in measures]
    return [*first, *(name for name in measures if name not in first)]


def only_tells_an_epoch(line: str) -> bool:
    """Whether a line says nothing but an epoch and its measures, in Keras' manner or another."""
    plain = COLOURS.sub("", line)
    return bool(TELLS_AN_EPOCH.search(plain)) and not PROGRESS.sub("", plain)


def learning_curve(curves: Sequence[Curve]) -> Plot | None:
    """The losses of a training over its epochs; what it told instead, if it told no loss.

    The best epoch of `val_loss` is marked. None if nothing that it told is a number twice.
    """
    drawn = drawn_of(curves)
    if not drawn:
        return None
    lines = {
        curve.name: [[epoch, value] for epoch, value in enumerate(curve.values, 1)]
        for curve in drawn
    }
    spec: dict[str, Any] = {"lines": lines, "x_label": "epoch", "rows": ROWS}
    heights = sorted(y for curve in drawn for y in curve.values if math.isfinite(y))
    if heights[0] > 0 and heights[-1] > STEEP * heights[len(heights) // 2]:
        spec |= {"y_scale": "log", "y_label": "on a logarithmic scale"}
    elif heights[-1] > 0:
        spec["y"] = [0, heights[-1]]
    validation = next((curve for curve in drawn if curve.name == VALIDATION), None)
    if validation is not None:
        best = best_epoch(validation)
        spec["marks"] = [[best, "best"]]
        value, epochs = short(validation.values[best - 1]), len(validation.values)
        spec["caption"] = f"{VALIDATION}: best at epoch {best} of {epochs}, {value}"
    lost = [n for n, value in enumerate(drawn[0].values, 1) if not math.isfinite(value)]
    if lost:
        spec["caption"] = f"{drawn[0].name} is no number at epoch {', '.join(map(str, lost[:5]))}."
    return Plot(spec)


def drawn_of(curves: Sequence[Curve]) -> list[Curve]:
    """The curves to draw: `loss` and `val_loss`, else every loss, else the first."""
    told = [curve for curve in curves if sum(map(math.isfinite, curve.values)) > 1]
    if any(curve.name == VALIDATION for curve in told):
        return [curve for curve in told if curve.name in (LOSS, VALIDATION)]
    losses = [curve for curve in told if LOSS in curve.name.lower()]
    others = [c for c in told if any(word in c.name.lower() for word in OTHER_LOSSES)]
    return losses or others or told[:1]


def best_epoch(curve: Curve) -> int:
    """The epoch with the lowest value, from 1; the first of several."""
    known = [(value, n) for n, value in enumerate(curve.values, 1) if math.isfinite(value)]
    return min(known)[1]


def demo() -> Iterator[RenderableType]:
    """A training half way, and done."""
    losses = tuple(2.3 * 0.8**epoch + 0.05 for epoch in range(30))
    validation = tuple(loss + 0.002 * n**1.7 + 0.1 for n, loss in enumerate(losses))
    measures = {"loss": losses[12], "accuracy": 0.91, "val_loss": validation[12]}
    bar = TrainingBar(20, epoch=12, epochs=30, measures=measures)
    yield bar
    plot = learning_curve([Curve("loss", losses), Curve("val_loss", validation)])
    if plot:
        yield plot


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
