"""Small grey images as data: how they are recorded, and how they are made larger and smaller."""

from __future__ import annotations

import string
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from operator import mul
from typing import Any

Rows = Sequence[Sequence[float]]
Area = tuple[int, list[float], float]  # the first pixel, how much of each from it on, their sum

# An image is recorded as a character a pixel, from its least value to its greatest: more levels
# than a screen shows, and a photograph of 64 columns stays below 5 kB.
LEVELS = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"


@dataclass(frozen=True)
class Image:
    """A label, and rows of values."""

    label: str
    rows: Rows

    @property
    def width(self) -> int:
        """Its pixels across."""
        return len(self.rows[0])

    @property
    def height(self) -> int:
        """Its pixels down."""
        return len(self.rows)

    @property
    def least(self) -> float:
        """The darkest value."""
        return min(map(min, self.rows))

    @property
    def greatest(self) -> float:
        """The lightest value."""
        return max(map(max, self.rows))

    def resized(self, width: int, height: int) -> Rows:
        """The means over the areas that the new pixels cover; a whole multiple repeats pixels."""
        columns, rows = _areas(len(self.rows[0]), width), _areas(len(self.rows), height)
        across = [_resized(row, columns) for row in self.rows]
        down = [_resized(column, rows) for column in zip(*across, strict=True)]
        return list(zip(*down, strict=True))


def decoded(record: Sequence[Any]) -> Image:
    """An image from its record: a label, the least value, the greatest, and rows of LEVELS."""
    label, low, high, lines = record
    step = (high - low) / (len(LEVELS) - 1)
    return Image(label, [[low + step * LEVELS.index(level) for level in line] for line in lines])


def is_record(value: Any) -> bool:
    """Whether something holds records of images, and not the rows of one."""
    return isinstance(value, list) and bool(value) and isinstance(value[0][0], str)


def image_of(label: str, rows: Any) -> Image:
    """An image from a list of rows in a spec. Raises ValueError."""
    if not (isinstance(rows, list) and rows and all(isinstance(row, list) for row in rows)):
        raise ValueError(f"the image {label!r} should be a name, or a list of rows")
    if not rows[0] or len(set(map(len, rows))) > 1:
        raise ValueError(f"the rows of the image {label!r} should be of one length")
    return Image(label, [[float(value) for value in row] for row in rows])


def _resized(line: Sequence[float], areas: list[Area]) -> list[float]:
    return [
        sum(map(mul, line[first : first + len(shares)], shares)) / whole
        for first, shares, whole in areas
    ]


def _areas(old: int, new: int) -> list[Area]:
    """What each of the new pixels of a line covers of the old ones, which are 1 long."""
    areas = []
    for place in range(new):
        start, end = old / new * place, old / new * (place + 1)
        covered = range(int(start), min(ceil(end), old))
        shares = [min(end, pixel + 1) - max(start, pixel) for pixel in covered]
        areas.append((int(start), shares, end - start))
    return areas
