"""Convolution and pooling in NumPy, over one axis or two: series and images, channels last.

The formulae are those of keras/src/layers/convolutional and pooling. "same" pads so that
ceil(size / stride) outputs come out, the odd one of an uneven number of zeros at the end; "causal"
pads the beginning alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import numpy as np

from dltutor.grader.models.given import Array, Settings, Uncomputed, Weights, take


def convolution(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' Conv1D and Conv2D: (rows, ..., channels) -> (rows, ..., filters)."""
    size, groups, filters = _pair(settings["kernel_size"]), settings.get("groups", 1), "filters"
    _check(settings)
    shape = (*size, values.shape[-1] // groups, int(settings[filters]))
    biased = bool(settings.get("use_bias", True))
    kernel, *biases = take("A convolution", given, [shape] + [shape[-1:]] * biased)
    padded = _padded(settings, size, values, fill=0.0)
    parts = zip(np.split(padded, groups, -1), np.split(kernel, groups, -1), strict=True)
    summed = np.concatenate(
        [
            sum(
                np.tensordot(seen, part[at], axes=1)
                for at, seen in _windows(settings, size, channels)
            )
            for channels, part in parts
        ],
        axis=-1,
    )
    return np.asarray(summed + biases[0] if biases else summed)


def transposed(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' Conv1DTranspose and Conv2DTranspose: every place lays down its kernel, a stride apart.

    Places and strides give the size; what of the kernels reaches beyond is cut off, half of it at
    the beginning, where the padding is "same".
    """
    size, channels = _pair(settings["kernel_size"]), values.shape[-1]
    _check(settings)
    if settings.get("output_padding") is not None:
        raise Uncomputed("An output_padding cannot be computed here.")
    biased, filters = bool(settings.get("use_bias", True)), int(settings["filters"])
    shapes: list[tuple[int, ...]] = [(*size, filters, channels)]
    kernel, *biases = take("A convolution", given, shapes + [(filters,)] * biased)
    strides, apart = _steps(settings, len(size))
    lengths = values.shape[1:-1]
    beyond = [
        max((window - 1) * each + 1 - stride, 0)
        for window, each, stride in zip(size, apart, strides, strict=True)
    ]
    whole = [n * stride + more for n, stride, more in zip(lengths, strides, beyond, strict=True)]
    laid = np.zeros((len(values), *whole, filters))
    for at in product(*map(range, size)):
        cut = tuple(
            slice(place * each, place * each + (n - 1) * stride + 1, stride)
            for place, each, n, stride in zip(at, apart, lengths, strides, strict=True)
        )
        laid[(slice(None), *cut)] += values @ kernel[at].T
    if settings.get("padding", "valid") == "same":
        kept = (
            slice(more // 2, more // 2 + n * stride)
            for n, stride, more in zip(lengths, strides, beyond, strict=True)
        )
        laid = laid[(slice(None), *kept)]
    return np.asarray(laid + biases[0] if biases else laid)


def depthwise(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' DepthwiseConv1D and DepthwiseConv2D: each channel has kernels of its own."""
    size, channels = _pair(settings["kernel_size"]), values.shape[-1]
    _check(settings)
    times = int(settings.get("depth_multiplier", 1))
    biased = bool(settings.get("use_bias", True))
    shapes: list[tuple[int, ...]] = [(*size, channels, times)]
    kernel, *biases = take("A convolution", given, shapes + [(channels * times,)] * biased)
    padded = _padded(settings, size, values, fill=0.0)
    summed = sum(seen[..., None] * kernel[at] for at, seen in _windows(settings, size, padded))
    joined = np.asarray(summed).reshape(*np.shape(summed)[:-2], channels * times)
    return np.asarray(joined + biases[0] if biases else joined)


def separable(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' SeparableConv1D and SeparableConv2D: depthwise, then a mixture of the channels."""
    first = depthwise({**settings, "use_bias": False}, given[:1], values)
    size = tuple(1 for _ in _pair(settings["kernel_size"]))
    mixed = {**settings, "kernel_size": size, "strides": 1, "dilation_rate": 1}
    return convolution(mixed, given[1:], first)


def max_pooling(settings: Settings, given: Weights, values: Array) -> Array:
    """The largest value of each window, channel by channel."""
    seen = list(_pooled(settings, values, fill=-np.inf))
    return np.asarray(np.maximum.reduce(seen))


def average_pooling(settings: Settings, given: Weights, values: Array) -> Array:
    """The mean of each window; of one that reaches over the edge, of what it has of the image."""
    counted = sum(_pooled(settings, np.ones((1, *values.shape[1:])), fill=0.0))
    return np.asarray(sum(_pooled(settings, values, fill=0.0)) / counted)


def global_pooling(settings: Settings, values: Array, mean: bool) -> Array:
    """The mean or the largest value of each channel, over all places."""
    _check(settings)
    axes = tuple(range(1, values.ndim - 1))
    keep = bool(settings.get("keepdims", False))
    if mean:
        return np.asarray(values.mean(axis=axes, keepdims=keep))
    return np.asarray(values.max(axis=axes, keepdims=keep))


def zero_padding(settings: Settings, given: Weights, values: Array) -> Array:
    """Zeros on the sides of an image, as many as `padding` says."""
    _check(settings)
    sides = settings["padding"]
    axes = values.ndim - 2
    both = (sides,) if axes == 1 else sides
    each = [(side, side) if isinstance(side, int) else tuple(side) for side in both]
    return np.pad(values, [(0, 0), *each, (0, 0)])


def up_sampling(settings: Settings, given: Weights, values: Array) -> Array:
    """Every place as often as `size` says, along each axis."""
    _check(settings)
    if settings.get("interpolation", "nearest") != "nearest":
        raise Uncomputed(f"{settings['interpolation']} interpolation cannot be computed here.")
    for axis, times in enumerate(_pair(settings["size"], values.ndim - 2), 1):
        values = np.repeat(values, times, axis=axis)
    return values


def _check(settings: Settings) -> None:
    if settings.get("data_format", "channels_last") != "channels_last":
        raise Uncomputed("Images with the channels first cannot be computed here.")


def _pooled(settings: Settings, values: Array, fill: float) -> Iterator[Array]:
    """What each place of the window sees; the strides are its size, unless they are said."""
    _check(settings)
    size = _pair(settings["pool_size"], values.ndim - 2)
    settings = {**settings, "strides": settings.get("strides") or size}
    padded = _padded(settings, size, values, fill)
    return (seen for _, seen in _windows(settings, size, padded))


def _pair(size: Any, axes: int = 1) -> tuple[int, ...]:
    return (int(size),) * axes if isinstance(size, int) else tuple(int(each) for each in size)


def _steps(settings: Settings, axes: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    strides = _pair(settings.get("strides", 1), axes)
    return strides, _pair(settings.get("dilation_rate", 1), axes)


def _padded(settings: Settings, size: tuple[int, ...], values: Array, fill: float) -> Array:
    padding = settings.get("padding", "valid")
    if padding == "valid":
        return values
    sides = [(0, 0)]
    axes = len(size)
    for length, window, stride, apart in zip(
        values.shape[1:-1], size, *_steps(settings, axes), strict=True
    ):
        reach = (window - 1) * apart
        if padding == "causal":
            sides.append((reach, 0))
            continue
        missing = max((-(-length // stride) - 1) * stride + reach + 1 - length, 0)
        sides.append((missing // 2, missing - missing // 2))
    return np.pad(values, [*sides, (0, 0)], constant_values=fill)


def _windows(
    settings: Settings, size: tuple[int, ...], values: Array
) -> Iterator[tuple[tuple[int, ...], Array]]:
    """For each place of a kernel, what it sees wherever the kernel stands."""
    strides, apart = _steps(settings, len(size))
    lengths = values.shape[1:-1]
    counts = [
        (length - (window - 1) * each) // stride + ((length - (window - 1) * each) % stride > 0)
        for length, window, stride, each in zip(lengths, size, strides, apart, strict=True)
    ]
    if min(counts) < 1:
        raise ValueError("a kernel that is larger than what it looks at")
    for at in product(*map(range, size)):
        cut = tuple(
            slice(place * each, place * each + (count - 1) * stride + 1, stride)
            for place, each, count, stride in zip(at, apart, counts, strides, strict=True)
        )
        yield at, values[(slice(None), *cut)]
