"""What a verdict shows besides its numbers: a model, a learning curve, what was printed."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.text import Text

from dltutor.verdict import Verdict

OUTPUT_LINES = 6


def printed(output: str) -> RenderableType:
    """The first lines of what the learner's code printed."""
    lines = output.rstrip().splitlines()
    more = len(lines) - OUTPUT_LINES
    shown = [Text(line[:200], overflow="ellipsis", no_wrap=True) for line in lines[:OUTPUT_LINES]]
    return Group(*shown, *([Text(f"and {more} more lines", "muted")] if more > 0 else []))


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
