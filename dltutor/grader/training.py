"""What a training says of itself: lines such as `epoch 3 of 30, loss 0.412`, or Keras' own."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from dltutor.verdict import Curve

EPOCH = re.compile(r"\bepoch\s*[:=#]?\s*(\d+)(?:\s*(?:of|/)\s*(\d+))?", re.IGNORECASE)
NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|nan|inf"
MEASURE = re.compile(rf"\b([A-Za-z_]+)\s*[:=]?\s*({NUMBER})(?![\w.])")
MOST = 500  # epochs that are kept


@dataclass(frozen=True)
class Epoch:
    """One line: how far the training is, and what it measured."""

    number: int
    of: int | None  # how many there will be, if it says so
    measures: dict[str, float]


def epoch_of(line: str) -> Epoch | None:
    """What a line says of an epoch; None for any other line."""
    found = EPOCH.search(line)
    if found is None:
        return None
    rest = line[: found.start()] + line[found.end() :]
    measures = {name: float(value) for name, value in MEASURE.findall(rest)}
    return Epoch(int(found[1]), int(found[2]) if found[2] else None, measures)


def curves(output: str) -> tuple[Curve, ...]:
    """What was measured at every epoch, by name; nothing from fewer than two epochs."""
    epochs = [epoch for epoch in map(epoch_of, output.splitlines()) if epoch][:MOST]
    names = dict.fromkeys(name for epoch in epochs for name in epoch.measures)
    told = (
        Curve(name, tuple(epoch.measures.get(name, math.nan) for epoch in epochs)) for name in names
    )
    return tuple(told) if len(epochs) > 1 else ()
