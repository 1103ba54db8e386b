"""Which part of an array is shown: all of a small one, of a large one what lies round a cell."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dltutor.grader.compare import Array

ROWS, COLUMNS, ALONE = 5, 6, 10  # of the largest window; of one that is a single row
SPARE = 2  # an array so little larger is shown whole: to leave that out would save nothing
IMAGES = 4  # axes: images, rows, columns, channels


@dataclass(frozen=True)
class Window:
    """A range or a single index for each axis of an array."""

    index: tuple[slice | int, ...]

    def rows_of(self, array: Array) -> Array:
        """What is seen of an array, as rows of cells."""
        part = np.asarray(array[self.index])
        return part if part.ndim == 2 else part.reshape(1, -1)

    def told(self, shape: tuple[int, ...]) -> str:
        """As Python says it: `[0, 2:8, :] of shape (4, 20, 3)`; nothing where all is seen."""
        whole = [_is_whole(item, side) for item, side in zip(self.index, shape, strict=True)]
        if all(whole):
            return ""
        items = zip(self.index, shape, strict=True)
        return f"[{', '.join(_told(item, side) for item, side in items)}] of shape {shape}"

    def cut(self, shape: tuple[int, ...]) -> tuple[bool, bool, bool, bool]:
        """Whether there is more above, below, left and right of what is seen."""
        ranges = [
            (item.start > 0, item.stop < side)
            for item, side in zip(self.index, shape, strict=True)
            if isinstance(item, slice)
        ]
        above, below = ranges[-2] if len(ranges) > 1 else (False, False)
        return (above, below, *ranges[-1])


def window_of(shape: tuple[int, ...], centre: tuple[int, ...] | None = None) -> Window:
    """The window into an array of one axis or more, round `centre` or at its beginning."""
    middle = centre or (0,) * len(shape)
    seen = _seen_axes(shape)
    sizes = dict(zip(seen, (ROWS, COLUMNS) if len(seen) > 1 else (ALONE,), strict=True))
    return Window(
        tuple(
            _range(middle[axis], side, sizes.get(axis, 0))
            if axis in sizes or not side
            else middle[axis]
            for axis, side in enumerate(shape)
        )
    )


def _seen_axes(shape: tuple[int, ...]) -> tuple[int, ...]:
    """The axes that are seen as rows and columns: of images theirs, else the last two."""
    count = len(shape)
    long = [axis for axis, side in enumerate(shape) if side != 1]
    if count > 2 and len(long) <= 2:  # all the others have one entry
        last = long[-1] if long else count - 1
        return (long[0], last) if len(long) == 2 else (last - 1, last) if last else (0, 1)
    if count == IMAGES:
        kernels = shape[0] == shape[1] != shape[2]
        return (0, 1) if kernels else (1, 2)
    return tuple(range(count))[-2:]


def _range(centre: int, side: int, size: int) -> slice:
    if side <= size + SPARE:
        return slice(0, side)
    start = max(0, min(centre - size // 2, side - size))
    return slice(start, start + size)


def _is_whole(item: slice | int, side: int) -> bool:
    if isinstance(item, int):
        return side == 1
    return bool(item.start == 0 and item.stop >= side)


def _told(item: slice | int, side: int) -> str:
    if isinstance(item, int):
        return str(item)
    return ":" if _is_whole(item, side) else f"{item.start}:{item.stop}"
