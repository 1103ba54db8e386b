"""A window that slides over an image, and what a kernel or a pool makes of each place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dltutor.screen.number import short

Numbers = list[list[float]]
Pair = tuple[int, int]
POOLS = ("max", "average")
KEYS = {"title", "image", "kernel", "at", "stride", "padding", "bias", "pool", "size", "caption"}


class Sliding:
    """The numbers of a `kernel` fence, all of its outputs computed. Raises ValueError."""

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"a kernel has no {', '.join(sorted(unknown))}")
        self.image = _numbers(spec, "image")
        self.pool: str = spec.get("pool", "")
        if self.pool and (self.pool not in POOLS or "kernel" in spec):
            raise ValueError(f"pool is {' or '.join(POOLS)}, and in the place of a kernel")
        self.kernel = [] if self.pool else _numbers(spec, "kernel")
        self.size: Pair = (
            _pair(spec, "size", 2, least=1)
            if self.pool
            else (len(self.kernel), len(self.kernel[0]))
        )
        default = list(self.size) if self.pool else 1
        self.stride = _pair(spec, "stride", default, least=1)
        self.padding = _pair(spec, "padding", 0, least=0)
        self.bias: float = spec.get("bias", 0)
        self.padded = _padded(self.image, self.padding)
        self.output = self._output()
        self.at = _pair(spec, "at", [0, 0], least=0)
        if self.at[0] >= len(self.output) or self.at[1] >= len(self.output[0]):
            shape = f"{len(self.output)}x{len(self.output[0])}"
            raise ValueError(f"at is {list(self.at)}, and the output is {shape}, counted from 0")

    @property
    def corner(self) -> Pair:
        """The upper left place of the window, in the padded image."""
        return self.at[0] * self.stride[0], self.at[1] * self.stride[1]

    def products(self, times: str) -> Iterator[str]:
        """`3×1 + 0×0 + 1×(-1) = 2` for each row of the window, and what leads up to their sum."""
        rows = list(zip(self._window(*self.corner), self.kernel, strict=True))
        pairs = [list(zip(values, weights, strict=True)) for values, weights in rows]
        sums = [sum(value * weight for value, weight in row) for row in pairs]
        terms = [[f"{short(v)}{times}{_signed(w)}" for v, w in row] for row in pairs]
        widths = [max(map(len, column)) for column in zip(*terms, strict=True)]
        last = max(len(short(each)) for each in sums)
        lines = [
            " + ".join(term.rjust(width) for term, width in zip(row, widths, strict=True))
            for row in terms
        ]
        if len(lines) == 1 and not self.bias:
            yield f"{lines[0]} = "
            return
        for line, each in zip(lines, sums, strict=True):
            yield f"{line} = {short(each).rjust(last)}"
        bias = [f"{_signed(self.bias)} (bias)"] if self.bias else []
        yield "sum: " + " + ".join([short(sums[0]), *map(_signed, sums[1:]), *bias]) + " = "

    def pooled(self) -> Iterator[str]:
        """The numbers of the window, in what leads up to the result."""
        values = [value for row in self._window(*self.corner) for value in row]
        told = ", ".join(map(short, values))
        if self.pool == "average":
            yield f"sum of {told} = {short(sum(values))}"
            yield f"average: {short(sum(values))} / {len(values)} = "
        else:
            yield f"max of {told} = "

    def _window(self, top: int, left: int) -> Numbers:
        rows, columns = self.size
        return [
            [value or 0 for value in row[left : left + columns]]
            for row in self.padded[top : top + rows]
        ]

    def _output(self) -> Numbers:
        rows, columns = (
            range(0, whole - part + 1, step)
            for whole, part, step in zip(
                (len(self.padded), len(self.padded[0])), self.size, self.stride, strict=True
            )
        )
        if not rows or not columns:
            raise ValueError("the window is larger than the image")
        return [[self._result(self._window(top, left)) for left in columns] for top in rows]

    def _result(self, window: Numbers) -> float:
        values = [value for row in window for value in row]
        if self.pool == "max":
            return max(values)
        if self.pool == "average":
            return sum(values) / len(values)
        weights = [weight for row in self.kernel for weight in row]
        return sum(v * w for v, w in zip(values, weights, strict=True)) + self.bias


def _padded(image: Numbers, padding: Pair) -> list[list[float | None]]:
    """The image with None all round, for what is not there."""
    down, across = padding
    side: list[float | None] = [None] * across
    blank: list[float | None] = [None] * (len(image[0]) + 2 * across)
    return [*[blank] * down, *([*side, *row, *side] for row in image), *[blank] * down]


def _numbers(spec: dict[str, Any], part: str) -> Numbers:
    rows = spec.get(part)
    if not (isinstance(rows, list) and rows and all(isinstance(row, list) for row in rows)):
        raise ValueError(f"the {part} should be rows of numbers, or an array that is recorded")
    if not rows[0] or len(set(map(len, rows))) > 1:
        raise ValueError(f"the rows of the {part} should be of one length")
    return rows


def _pair(spec: dict[str, Any], part: str, default: Any, *, least: int) -> Pair:
    value = spec.get(part, default)
    pair = value if isinstance(value, list) else [value, value]
    if len(pair) != 2 or not all(isinstance(each, int) and each >= least for each in pair):
        raise ValueError(f"{part} should be a whole number from {least}, or two: {value}")
    return pair[0], pair[1]


def _signed(value: float) -> str:
    """A negative number in brackets, as it follows another sign."""
    return f"({short(value)})" if value < 0 else short(value)
