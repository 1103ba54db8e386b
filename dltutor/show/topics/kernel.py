"""Lesson 16's kernel: over every place of a small image, one number a place."""

from __future__ import annotations

from typing import Any

from dltutor.show.frame import Frame
from dltutor.show.settings import Setting, Unfit, Values, number

IMAGE = ((1.0, 2.0, 0.0, 3.0), (4.0, 0.0, 1.0, 2.0), (2.0, 1.0, 3.0, 0.0))
KERNEL = ((1.0, 0.0), (2.0, -1.0))
SETTINGS = (
    Setting("kernel", KERNEL, "the weights", rows=5, columns=5),
    Setting("image", IMAGE, "the pixels", rows=8, columns=8),
    Setting("stride", number(1), "pixels from place to place", least=1, most=8, whole=True),
    Setting("padding", number(0), "zeros on every side", least=0, most=4, whole=True),
    Setting("bias", number(0), "added to every sum"),
)


def frames(values: Values) -> list[Frame]:
    """A frame a place, row by row. Raises Unfit where the kernel has none."""
    image, kernel = values.rows("image"), values.rows("kernel")
    stride, padding = values.whole("stride"), values.whole("padding")
    down = _places(len(image), len(kernel), stride, padding)
    across = _places(len(image[0]), len(kernel[0]), stride, padding)
    if down < 1 or across < 1:
        raise Unfit(
            f"A kernel of {len(kernel)} by {len(kernel[0])} finds no place on an image of "
            f"{len(image)} by {len(image[0])} with padding {padding}. "
            "Take a smaller kernel, or more padding."
        )
    spec: dict[str, Any] = {
        "image": image,
        "kernel": kernel,
        "stride": stride,
        "padding": padding,
        "bias": values.number("bias"),
    }
    places = [(row, column) for row in range(down) for column in range(across)]
    return [
        Frame(
            f"Row {row + 1}, column {column + 1} of the output",
            (
                _said(row, column, stride, first=position == 0),
                *_end(values, position, down, across),
            ),
            "kernel",
            spec | {"at": [row, column]},
        )
        for position, (row, column) in enumerate(places)
    ]


def _places(size: int, kernel: int, stride: int, padding: int) -> int:
    return (size + 2 * padding - kernel) // stride + 1


def _said(row: int, column: int, stride: int, *, first: bool) -> str:
    if first:
        return "Each weight times the pixel under it, and all of it added up: one number."
    by = "a pixel" if stride == 1 else f"{stride} pixels"
    if column:
        return f"The kernel moves on by {by} to the right. Its weights are the same as before."
    return f"The row is done: back to the left, and down by {by}. The weights are the same."


def _end(values: Values, position: int, down: int, across: int) -> tuple[str, ...]:
    """At the last place: how many there are, by the lesson's formula."""
    if position < down * across - 1:
        return ()
    image, kernel = values.rows("image"), values.rows("kernel")
    padding, stride = values.whole("padding"), values.whole("stride")
    sides = (
        ("rows", len(image), len(kernel), down),
        ("columns", len(image[0]), len(kernel[0]), across),
    )
    told = ", ".join(
        f"({size} + 2·{padding} - {side}) / {stride} + 1 = {places} {name}"
        for name, size, side, places in sides
    )
    rounded = ", rounded down" if stride > 1 else ""
    return (f"The feature map is complete: {told}{rounded}.",)
