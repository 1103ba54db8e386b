"""Values that a learner may choose: a number, a row, rows of numbers, or one of a few words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from dltutor.show.numbers import told

Rows = tuple[tuple[float, ...], ...]
Value = Rows | str
LARGEST = 1e6  # pictures have no room for more
SAME = 1e-9


class Unfit(Exception):
    """A value that cannot be taken; the text says in a sentence why, and what would fit."""


@dataclass(frozen=True)
class Setting:
    """Something to choose. A number is one row of one; `most` rows and columns are taken.

    `+` and `-` add and take away a `step`, or go along the `ladder`, which is drawn as a slider.
    """

    name: str
    default: Value
    about: str
    rows: int = 1
    columns: int = 1
    least: float = -LARGEST
    most: float = LARGEST
    step: float = 1
    whole: bool = False
    ladder: tuple[float, ...] = ()
    choices: tuple[str, ...] = ()

    @property
    def single(self) -> bool:
        """Whether it is one number."""
        return not self.choices and self.rows == self.columns == 1

    def nudged(self, value: Value, place: int, direction: int) -> Value:
        """The value with one of its numbers, or its word, moved on by a step; ends hold."""
        if isinstance(value, str):
            at = self.choices.index(value) + direction
            return self.choices[at % len(self.choices)]
        number = numbers_of(value)[place]
        return replaced(
            value, place, min(max(self._next(number, direction), self.least), self.most)
        )

    def _next(self, number: float, direction: int) -> float:
        if self.ladder and direction > 0:
            above = bisect_right(self.ladder, number * (1 + SAME))
            return self.ladder[above] if above < len(self.ladder) else number
        if self.ladder:
            below = bisect_left(self.ladder, number * (1 - SAME))
            return self.ladder[below - 1] if below else number
        return round(number + direction * self.step, 9)


@dataclass(frozen=True)
class Values:
    """What is chosen, by the names of the settings."""

    given: Mapping[str, Value] = field(default_factory=dict)

    def rows(self, name: str) -> list[list[float]]:
        """Rows of numbers."""
        value = self.given[name]
        return [] if isinstance(value, str) else [list(row) for row in value]

    def row(self, name: str) -> list[float]:
        """One row of numbers."""
        return self.rows(name)[0]

    def number(self, name: str) -> float:
        """A number."""
        return self.row(name)[0]

    def whole(self, name: str) -> int:
        """A whole number."""
        return round(self.number(name))

    def word(self, name: str) -> str:
        """One of the choices."""
        return str(self.given[name])

    def changed(self, name: str, value: Value) -> Values:
        """The same with another value."""
        return Values({**self.given, name: value})


def numbers_of(value: Value) -> list[float]:
    """All numbers of a value, row by row."""
    return [] if isinstance(value, str) else [number for row in value for number in row]


def replaced(value: Rows, place: int, number: float) -> Rows:
    """The rows with another number at a place, counted row by row."""
    wide = len(value[0])
    return tuple(
        tuple(number if r * wide + c == place else old for c, old in enumerate(row))
        for r, row in enumerate(value)
    )


def written(value: Value) -> str:
    """A value as it can be typed: `2,3`, `1,1;-1,1`, `relu`."""
    if isinstance(value, str):
        return value
    return ";".join(",".join(told(number) for number in row) for row in value)


def number(value: float) -> Rows:
    """A value that is one number."""
    return ((float(value),),)


def row(*values: float) -> Rows:
    """A value that is a row of numbers."""
    return (tuple(map(float, values)),)
