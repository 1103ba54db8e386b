"""Convolution and pooling in NumPy, for the forward pass of a model that looks at images.

The formulae are those of keras/src/layers/convolutional and pooling, channels last. "same" pads so
that ceil(size / stride) outputs come out, the odd one of an uneven number of zeros at the end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
Settings = Mapping[str, Any]


def conv_2d(settings: Settings, kernel: Array, bias: Array | None, values: Array) -> Array:
    """(rows, height, width, channels) -> (rows, ..., filters); kernel (h, w, channels, filters)."""
    padded = _padded(settings, kernel.shape[:2], values, fill=0.0)
    windows = _windows(padded, kernel.shape[:2], settings.get("strides", (1, 1)))
    summed = np.einsum("rijchw,hwcf->rijf", windows, kernel, optimize=True)
    return np.asarray(summed if bias is None else summed + bias)


def max_pooling_2d(settings: Settings, _given: Sequence[Array], values: Array) -> Array:
    """The largest value of each window, channel by channel."""
    size = _pair(settings["pool_size"])
    padded = _padded(_pooling(settings), size, values, fill=-np.inf)
    windows = _windows(padded, size, _pooling(settings)["strides"])
    return np.asarray(windows.max(axis=(-2, -1)))


def average_pooling_2d(settings: Settings, _given: Sequence[Array], values: Array) -> Array:
    """The mean of each window; of one that reaches over the edge, of what it has of the image."""
    size = _pair(settings["pool_size"])
    padded = _padded(_pooling(settings), size, values, fill=np.nan)
    windows = _windows(padded, size, _pooling(settings)["strides"])
    return np.asarray(np.nanmean(windows, axis=(-2, -1)))


def _pooling(settings: Settings) -> dict[str, Any]:
    """A pooling layer's strides are its window's size, unless they are said."""
    return {**settings, "strides": settings.get("strides") or settings["pool_size"]}


def _pair(size: Any) -> tuple[int, int]:
    first, second = (size, size) if isinstance(size, int) else size
    return int(first), int(second)


def _padded(settings: Settings, size: tuple[int, ...], values: Array, fill: float) -> Array:
    if settings.get("padding", "valid") == "valid":
        return values
    strides, sides = _pair(settings.get("strides", (1, 1))), [(0, 0)]
    for length, window, stride in zip(values.shape[1:3], size, strides, strict=True):
        count = -(-length // stride)
        missing = max((count - 1) * stride + window - length, 0)
        sides.append((missing // 2, missing - missing // 2))
    return np.pad(values, [*sides, (0, 0)], constant_values=fill)


def _windows(values: Array, size: tuple[int, ...], strides: Any) -> Array:
    """(rows, i, j, channels, h, w): the window at each place."""
    down, right = _pair(strides)
    seen = np.lib.stride_tricks.sliding_window_view(values, size, axis=(1, 2))
    return seen[:, ::down, ::right]
