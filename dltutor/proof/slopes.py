"""The loss in an exercise's checks against the reference's slopes: each vouches for the other."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from dltutor.course import Exercise
from dltutor.grader.judged import Judged
from dltutor.grader.key import Key
from dltutor.grader.nudge import Loss, Slope

SAMPLE = 12  # entries of an array that are nudged
CORNERS = 0.2  # the part of the entries that may lie at a corner of the loss


def slopes_that_nudging_denies(exercise: Exercise) -> Iterator[str]:
    """A sentence for each array of the reference's slopes that central differences do not give."""
    key = Key(exercise)
    if not hasattr(key.script.checks, "SLOPES"):
        return
    compared = 0
    for position, (title, inputs) in enumerate(key.cases):
        name, arguments = key.called(inputs)
        played = key.reference.played[position]
        case = Judged(position + 1, title, name, arguments, played.result, 0.0, played, ok=True)
        loss = Loss(key, case)
        for slope in loss.slopes(played.result):
            compared += 1
            if (denied := _denied(loss, slope)) > CORNERS:
                yield f"{title}: nudging {slope.place} denies {denied:.0%} of its slopes"
    if not compared:
        yield "SLOPES fits no answer of the reference"


def _denied(loss: Loss, slope: Slope) -> float:
    """The part of an array's entries, or of a sample, that central differences deny."""
    indices = list(np.ndindex(slope.expected.shape))
    sample = indices[:: max(1, len(indices) // SAMPLE)]
    denied = [
        index
        for index in sample
        if not slope.agrees(index, loss.central_difference(slope.path, index))
    ]
    return len(denied) / len(sample)
