"""A training on the screen: how far it is while it runs, and its learning curve afterwards."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from dltutor.screen.number import short
from dltutor.screen.plot import Plot
from dltutor.screen.theme import look_of
from dltutor.verdict import Curve

BAR = 24  # columns
ROWS = 8
LOSSES = ("loss", "error", "cost", "mse")


@dataclass
class TrainingBar:
    """How far a training is: by its own epochs if it tells them, else by the time it may take."""

    seconds: float  # that the check may take
    epoch: int = 0
    epochs: int | None = None
    measures: dict[str, float] = field(default_factory=dict)
    begun: float = field(default_factory=time.monotonic)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """One line."""
        glyphs = look_of(options).glyphs
        passed = time.monotonic() - self.begun
        part = self.epoch / self.epochs if self.epochs else passed / self.seconds
        full = round(BAR * min(part, 1.0))
        line = Text("Training  ", no_wrap=True, overflow="ellipsis")
        line.append(glyphs.full * full, "ok").append(glyphs.empty * (BAR - full), "muted")
        if self.epoch:
            of = f" of {self.epochs}" if self.epochs else ""
            line.append(f"  epoch {self.epoch}{of}")
        for name, value in self.measures.items():
            line.append(f"  {name} {short(value)}")
        yield line.append(f"  {passed:.0f} of {self.seconds:.0f} s", "muted")


def learning_curve(curves: Sequence[Curve]) -> Plot | None:
    """The losses of a training over its epochs; what it told instead, if it told no loss.

    None if nothing that it told is a number twice.
    """
    told = [curve for curve in curves if sum(map(math.isfinite, curve.values)) > 1]
    losses = [c for c in told if any(word in c.name.lower() for word in LOSSES)]
    drawn = losses or told[:1]
    if not drawn:
        return None
    lines = {
        curve.name: [[epoch, value] for epoch, value in enumerate(curve.values, 1)]
        for curve in drawn
    }
    highest = max(y for pairs in lines.values() for _, y in pairs if math.isfinite(y))
    spec = {"lines": lines, "x_label": "epoch", "rows": ROWS}
    lost = [n for n, value in enumerate(drawn[0].values, 1) if not math.isfinite(value)]
    if lost:
        spec["caption"] = f"{drawn[0].name} is no number at epoch {', '.join(map(str, lost[:5]))}."
    return Plot(spec | ({"y": [0, highest]} if highest > 0 else {}))


def demo() -> None:
    """A training half way, and done."""
    from dltutor.screen.theme import THEME

    losses = tuple(2.3 * 0.8**epoch + 0.05 for epoch in range(30))
    plot = learning_curve([Curve("loss", losses)])
    bar = TrainingBar(20, epoch=12, epochs=30, measures={"loss": losses[12]})
    console = Console(theme=THEME)
    console.print(bar, "")
    if plot:
        console.print(plot)


if __name__ == "__main__":
    demo()
