"""Layers and operations of keras.ops that take several arrays, or none of whose numbers is learnt.

The formulae are those of keras/src/layers/merging and keras/src/ops/numpy.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from typing import Any

import numpy as np

from dltutor.grader.models.calls import TENSOR
from dltutor.grader.models.given import Array, Settings, Uncomputed

Values = Sequence[Array]


def _several(function: Callable[[Array, Array], Array]) -> Callable[[Settings, Values], Array]:
    return lambda settings, values: reduce(function, _alike(values))


def _alike(values: Values) -> Values:
    """Arrays of one number of axes: Keras puts new ones behind that of the rows."""
    most = max(value.ndim for value in values)
    return [
        value.reshape(len(value), *[1] * (most - value.ndim), *value.shape[1:]) for value in values
    ]


def dot(settings: Settings, values: Values) -> Array:
    """Keras' Dot: sums over one axis of each, row by row."""
    first, second = values
    axes = settings["axes"]
    one, two = (axes, axes) if isinstance(axes, int) else axes
    one, two = one % first.ndim, two % second.ndim
    if settings.get("normalize"):
        first, second = (
            each / np.sqrt(np.maximum(np.square(each).sum(axis, keepdims=True), 1e-12))
            for each, axis in ((first, one), (second, two))
        )
    left, right = np.moveaxis(first, one, -1), np.moveaxis(second, two, 1)
    if first.ndim == second.ndim == 2:
        return np.asarray((first * second).sum(axis=1, keepdims=True))
    found = [np.tensordot(a, b, axes=1) for a, b in zip(left, right, strict=True)]
    return np.stack(found)


MERGE: Mapping[str, Callable[[Settings, Values], Array]] = {
    "Add": _several(np.add),
    "Subtract": _several(np.subtract),
    "Multiply": _several(np.multiply),
    "Maximum": _several(np.maximum),
    "Minimum": _several(np.minimum),
    "Average": lambda settings, values: reduce(np.add, _alike(values)) / len(values),
    "Concatenate": lambda settings, values: np.concatenate(values, axis=settings.get("axis", -1)),
    "Stack": lambda settings, values: np.stack(values, axis=settings.get("axis", 0)),
    "Dot": dot,
}


def operation(kind: str, settings: Settings, values: Values) -> Array:
    """An operation of keras.ops. Raises Uncomputed for one that is not known here."""
    compute = OPERATIONS.get(kind)
    if compute is None:
        raise Uncomputed(f"{kind} cannot be computed here.")
    left = iter(values)
    pattern = settings.get("given", (TENSOR,) * len(values))
    told = [_filled(each, left) for each in pattern]
    return np.asarray(compute(settings, *told))


def _filled(value: Any, left: Any) -> Any:
    """An argument with arrays where tensors stood, and slices where slices stood."""
    if value == TENSOR and isinstance(value, str):
        return next(left)
    if isinstance(value, tuple):
        if value[:1] == ("slice",):
            return slice(*value[1:])
        return tuple(_filled(each, left) for each in value)
    return value


def _over(function: Callable[..., Any]) -> Callable[..., Any]:
    """A sum, a mean or the like over some axes."""

    def compute(settings: Settings, x: Array) -> Any:
        axis = settings.get("axis")
        axis = tuple(axis) if isinstance(axis, (list, tuple)) else axis
        return function(x, axis=axis, keepdims=bool(settings.get("keepdims", False)))

    return compute


def _plain(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda settings, *values: function(*values)


def _einsum(settings: Settings, *values: Any) -> Any:
    subscripts = settings.get("subscripts")
    return np.einsum(subscripts, *values) if subscripts else np.einsum(*values)


def _cast(settings: Settings, x: Array) -> Any:
    dtype = str(settings.get("dtype"))
    if "int" in dtype:
        return np.trunc(x)
    return x.astype(bool) if dtype == "bool" else x.astype(float)


def _reshape(settings: Settings, x: Array) -> Any:
    if "target_shape" in settings:
        return x.reshape(len(x), *settings["target_shape"])
    return x.reshape(settings["newshape"])


OPERATIONS: Mapping[str, Callable[..., Any]] = {
    "Matmul": _plain(np.matmul),
    "Divide": _plain(np.divide),
    "Power": _plain(np.power),
    "Add": _plain(np.add),
    "Subtract": _plain(np.subtract),
    "Multiply": _plain(np.multiply),
    "Maximum": _plain(np.maximum),
    "Minimum": _plain(np.minimum),
    "Square": _plain(np.square),
    "Sqrt": _plain(np.sqrt),
    "Log": _plain(np.log),
    "Absolute": _plain(np.abs),
    "Mean": _over(np.mean),
    "Sum": _over(np.sum),
    "Max": _over(np.max),
    "Min": _over(np.min),
    "Any": _over(np.any),
    "All": _over(np.all),
    "Reshape": _reshape,
    "Transpose": lambda settings, x: x.transpose(settings.get("axes")),
    "Swapaxes": lambda settings, x: x.swapaxes(settings["axis1"], settings["axis2"]),
    "ExpandDims": lambda settings, x: np.expand_dims(x, settings["axis"]),
    "Squeeze": lambda settings, x: np.squeeze(x, settings.get("axis")),
    "Flip": lambda settings, x: np.flip(x, settings.get("axis")),
    "GetItem": lambda settings, x, key: x[key],
    "NotEqual": _plain(np.not_equal),
    "Equal": _plain(np.equal),
    "Greater": _plain(np.greater),
    "Less": _plain(np.less),
    "LogicalAnd": _plain(np.logical_and),
    "LogicalOr": _plain(np.logical_or),
    "LogicalNot": _plain(np.logical_not),
    "Where": _plain(lambda condition, x, y: np.where(condition.astype(bool), x, y)),
    "ConvertToTensor": _plain(np.asarray),
    "Cast": _cast,
    "Einsum": _einsum,
    "ZerosLike": _plain(np.zeros_like),
    "OnesLike": _plain(np.ones_like),
}
