"""What a layer is given in the forward pass: its weights, what it works on, and masks."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

MOST = 50_000_000  # numbers in the weights of a layer that is only looked at for its shapes
Array = np.ndarray[Any, Any]
Weights = Sequence[Array]
Settings = Mapping[str, Any]


class AnyWeights(list[Array]):
    """Stands for weights of whatever shapes are needed, all of them 0."""

    def __getitem__(self, index: Any) -> Any:
        return self


class NoForward(ValueError):
    """A model whose outputs cannot be computed here: the text says why."""


class Uncomputed(NoForward):
    """It may well be right: what it does is not known here, or is random."""


@dataclass(frozen=True)
class Given:
    """What a layer is called with: what it works on, and further tensors by argument.

    `masks` are those that it is told, for each of `values`: (rows, time), True where a step counts.
    """

    weights: Weights
    values: Sequence[Array]
    masks: Sequence[Array | None] = ()
    named: Mapping[str, Sequence[Array]] = field(default_factory=dict)
    named_masks: Mapping[str, Array | None] = field(default_factory=dict)

    @property
    def mask(self) -> Array | None:
        """The mask that it was called with, else that of what it works on first."""
        told = self.named.get("mask")
        return told[0] if told else (self.masks[0] if self.masks else None)


def take(kind: str, given: Weights, shapes: Sequence[tuple[int, ...]]) -> Weights:
    """The weights of a layer, if there are as many as it has, in the shapes that it has."""
    if isinstance(given, AnyWeights):
        if sum(math.prod(shape) for shape in shapes) > MOST:
            raise NoForward(f"{kind} has too many weights.")
        return [np.zeros(shape) for shape in shapes]
    found = [array.shape for array in given]
    if found != list(shapes):
        raise NoForward(f"{kind} has weights of shapes {found}, but needs {list(shapes)}.")
    return given


def axes_of(axis: Any, ndim: int) -> tuple[int, ...]:
    """One axis or several, counted from the front, in rising order."""
    given = (axis,) if isinstance(axis, int) else tuple(axis)
    return tuple(sorted(each % ndim for each in given))
