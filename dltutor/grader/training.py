"""What a training says of itself: lines such as `epoch 3 of 30, loss 0.412`, or Keras' own."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dltutor.runner.run import Run
from dltutor.verdict import Curve

if TYPE_CHECKING:
    from dltutor.wire.model import KerasModel

EPOCH = re.compile(r"\bepoch\s*[:=#]?\s*(\d+)(?:\s*(?:of|/)\s*(\d+))?", re.IGNORECASE)
NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|nan|inf"
MEASURE = re.compile(rf"\b([A-Za-z_]+)\s*[:=]?\s*({NUMBER})(?![\w.])")
FITTED = re.compile(r"epoch \d+ of \d+(, \w+ \S+)*")  # a line of `runner.fits`, nobody's own
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


def training(run: Run) -> tuple[Curve, ...]:
    """The learning curves of an answer: what its model was fitted with, or what it printed."""
    results = (played.result for played in run.recording.played) if run.recording else ()
    return next(filter(None, map(curves_of, results)), ()) or curves(run.output)


def curves_of(result: Any) -> tuple[Curve, ...]:
    """The learning curves of one case: those of its model's last fit that makes any."""
    fits = (fit for model in _models(result) for fit in reversed(model.fits))
    return next(filter(None, map(_history, fits)), ())


def own_output(output: str) -> str:
    """What an answer printed itself, of the output of a process that tells every epoch of `fit`."""
    lines = output.splitlines(keepends=True)
    return "".join(line for line in lines if not FITTED.fullmatch(line.rstrip("\n")))


def _models(result: Any) -> Iterator[KerasModel]:
    from dltutor.wire.model import KerasModel  # NumPy, which no command needs to begin

    if isinstance(result, KerasModel):
        yield result
    elif isinstance(result, (dict, list, tuple)):
        for value in result.values() if isinstance(result, dict) else result:
            yield from _models(value)


def _history(fit: Mapping[str, Any]) -> tuple[Curve, ...]:
    """Measures of each epoch, as Keras noted them; nothing from fewer than two epochs."""
    match fit.get("history"):
        case dict(measures) if all(map(_is_curve, measures.values())):
            return tuple(Curve(str(name), tuple(v[:MOST])) for name, v in measures.items())
    return ()


def _is_curve(values: Any) -> bool:
    return (
        isinstance(values, list) and len(values) > 1 and all(type(each) is float for each in values)
    )


def curves(output: str) -> tuple[Curve, ...]:
    """What was measured at every epoch, by name; nothing from fewer than two epochs."""
    epochs = [epoch for epoch in map(epoch_of, output.splitlines()) if epoch][:MOST]
    names = dict.fromkeys(name for epoch in epochs for name in epoch.measures)
    told = (
        Curve(name, tuple(epoch.measures.get(name, math.nan) for epoch in epochs)) for name in names
    )
    numbers = [epoch.number for epoch in epochs]
    # The lines of several trainings would make no curve, nor those of a single epoch.
    return tuple(told) if numbers == sorted(numbers) and len(set(numbers)) > 1 else ()
