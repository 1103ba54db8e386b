"""A wrong slope beside what nudging says: the central difference of the loss, at the worst entry.

An exercise that asks for slopes has, in its checks.py, the loss whose slopes they are, and in
SLOPES the name of what they are slopes to: one name, or a tuple of them where the answer is a
tuple; in an exercise with several public names a dict from each to one of these.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from dltutor.grader.compare import Array, as_array
from dltutor.grader.judged import Judged
from dltutor.grader.key import Key
from dltutor.runner.play import quietly

NUDGE = 1e-5  # of the number, or of 1 if that is larger
CLOSE = 1e-4  # relative: how near a central difference comes to a slope where there is no corner
NOISE = 1e-7  # what rounding leaves of a central difference that should be 0


@dataclass(frozen=True)
class Slope:
    """The slopes to one array of numbers: as expected, and as they came."""

    place: str  # "W1", "layers[1][0]"
    path: tuple[int, ...]  # the argument's position, then positions in the lists it is made of
    expected: Array
    got: Array

    @property
    def off(self) -> Array:
        """How far each entry is off; nan is further than any number."""
        off: Array = np.nan_to_num(np.abs(self.got - self.expected), nan=np.inf)
        return off

    @property
    def worst(self) -> tuple[int, ...]:
        """The index that is furthest off."""
        return tuple(int(each) for each in np.unravel_index(int(self.off.argmax()), self.off.shape))

    def agrees(self, index: tuple[int, ...], difference: float) -> bool:
        """Whether a central difference vouches for what is expected at an index."""
        largest = float(np.abs(self.expected).max())
        return abs(difference - float(self.expected[index])) <= CLOSE * largest + NOISE


def nudged(key: Key, case: Judged) -> str:
    """A sentence with the worst slope of a case, and its central difference.

    Empty for an exercise without slopes, for an answer of another shape, and where the loss has a
    corner, so that the two would differ for a right answer too.
    """
    if not hasattr(key.script.checks, "SLOPES") or case.played.raised:
        return ""
    loss = Loss(key, case)
    found = list(loss.slopes(case.got))
    if not found:
        return ""
    slope = max(found, key=lambda each: float(each.off.max()))
    index = slope.worst
    expected, got = float(slope.expected[index]), float(slope.got[index])
    difference = loss.central_difference(slope.path, index)
    if not slope.agrees(index, difference):
        return ""
    difference = difference if expected else 0.0  # and not the noise of rounding
    if f"{got:.4g}" == f"{difference:.4g}":
        return ""
    told = f"[{', '.join(map(str, index))}]" if index else ""
    return (
        f"At `{slope.place}{told}` you say {got:.4g}, nudging it says {difference:.4g}: moved a "
        "little up and down, that number changes the loss at this rate."
    )


class Loss:
    """The loss of a case as a function of its own inputs, and of what starts from zero."""

    def __init__(self, key: Key, case: Judged) -> None:
        checks = key.script.checks
        wanted = (
            checks.SLOPES.get(case.name, ()) if isinstance(checks.SLOPES, dict) else checks.SLOPES
        )
        self.alone = isinstance(wanted, str)  # the answer is one part, and no tuple of them
        self.names: tuple[str, ...] = (wanted,) if isinstance(wanted, str) else wanted
        self.expected = (
            (case.expected,) if self.alone else tuple(case.expected if self.names else ())
        )
        self.function = checks.loss
        inputs = list(key.script.cases()[case.number - 1][1])
        known = key.parameter_names(case.name)
        first = len(inputs) - len(case.inputs)  # after the public name, where a case begins with it
        self.positions = {name: first + i for i, name in enumerate(known)}
        self.arguments = inputs
        for name, expected in zip(self.names, self.expected, strict=True):
            if name not in self.positions:
                self.positions[name] = len(self.arguments)
                self.arguments.append(np.zeros_like(expected, float))

    def slopes(self, got: Any) -> Iterator[Slope]:
        """Each array of slopes in an answer, if it has the shape that it should have."""
        parts = (got,) if self.alone else got
        if not isinstance(parts, (tuple, list)) or len(parts) != len(self.names):
            return
        for name, expected, part in zip(self.names, self.expected, parts, strict=True):
            position = self.positions[name]
            yield from _slopes(name, (position,), self.arguments[position], expected, part)

    def central_difference(self, path: tuple[int, ...], index: tuple[int, ...]) -> float:
        """How fast the loss changes with one number: nudged up, less nudged down."""
        size = NUDGE * max(1.0, abs(float(_at(self.arguments, path)[index])))
        with quietly():
            up = self.function(*_moved(self.arguments, path, index, size))
            down = self.function(*_moved(self.arguments, path, index, -size))
        return (float(up) - float(down)) / (2 * size)


def _slopes(
    place: str, path: tuple[int, ...], argument: Any, expected: Any, got: Any
) -> Iterator[Slope]:
    """The arrays of an answer that is nested as the argument is."""
    if isinstance(argument, (list, tuple)):
        if isinstance(got, (list, tuple)) and len(got) == len(argument):
            for i, parts in enumerate(zip(argument, expected, got, strict=True)):
                yield from _slopes(f"{place}[{i}]", (*path, i), *parts)
        return
    wanted, given = as_array(expected), as_array(got)
    if wanted is None or given is None or wanted.shape != given.shape or not wanted.size:
        return
    if given.dtype.kind in "biuf":
        yield Slope(place, path, wanted.astype(float), given.astype(float))


def _at(value: Any, path: tuple[int, ...]) -> Array:
    for position in path:
        value = value[position]
    return np.asarray(value, float)


def _moved(value: Any, path: tuple[int, ...], index: tuple[int, ...], by: float) -> Any:
    """The same nested lists with one number of one array moved."""
    if path:
        position, *rest = path
        parts = list(value)
        parts[position] = _moved(parts[position], tuple(rest), index, by)
        return type(value)(parts)
    array = np.array(value, float)
    array[index] += by
    return array
