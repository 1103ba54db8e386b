"""What a verdict shows besides its numbers: a model, a learning curve, what was printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from dltutor.screen.columns import cut
from dltutor.screen.theme import glyphs_of
from dltutor.verdict import Verdict

OUTPUT_LINES = 6
KEPT = 200  # characters of a line that are looked at


@dataclass(frozen=True)
class Printed:
    """The first lines of what the learner's code printed, each cut where the console ends."""

    output: str

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """So many lines, and how many there are besides."""
        lines, glyphs = self.output.rstrip().splitlines(), glyphs_of(options)
        for line in lines[:OUTPUT_LINES]:
            yield cut(Text(line[:KEPT]), options.max_width, glyphs)
        if len(lines) > OUTPUT_LINES:
            yield Text(f"and {len(lines) - OUTPUT_LINES} more lines", "muted")


def layers_of(verdict: Verdict) -> RenderableType:
    """The model that was given: beside the one that was expected, or by itself after a pass."""
    from dltutor.screen.layers import Layers, LayersBeside  # few verdicts have a model

    return Layers(verdict.layers) if verdict.passed else LayersBeside(verdict.layers)


def curve_of(verdict: Verdict) -> RenderableType | None:
    """The learning curve of an answer that trains."""
    if not verdict.training:
        return None
    from dltutor.screen.training import learning_curve  # plots, which few verdicts have

    return learning_curve(verdict.training)


def without_epochs(output: str) -> str:
    """What was printed besides the lines that only tell an epoch: the curve shows those."""
    from dltutor.screen.training import only_tells_an_epoch

    lines = output.splitlines()
    return "\n".join(line for line in lines if not only_tells_an_epoch(line)).strip("\n")


def demo() -> Iterator[RenderableType]:
    """What an answer printed: more lines than are shown, and one that is too long."""
    yield Printed("\n".join(f"row {row}: " + "0.5 " * 5 * row for row in range(1, 9)))


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
