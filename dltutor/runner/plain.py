"""Whatever an answer returns -> plain data that can travel and be judged."""

from __future__ import annotations

import numbers
from collections.abc import Callable
from typing import Any

import numpy as np

from dltutor.wire.values import MAX_DEPTH, MAX_ITEMS, NUMBER_KINDS, Opaque

# What else an answer may return: how it is known, and how it becomes plain.
also_readable: list[tuple[Callable[[Any], bool], Callable[[Any], Any]]] = []

SHOWN = 200  # characters of an opaque value's repr

# Kept from before an answer's file runs, which may replace what numpy's names stand for.
_ndarray, _generic, _asarray, _dtype_kinds = np.ndarray, np.generic, np.asarray, NUMBER_KINDS


def plain(value: Any) -> Any:
    """The value with arrays, numbers, text, lists, tuples and dicts kept and all else Opaque.

    A NumPy scalar, a tensor or anything else that offers itself as an array becomes an array.
    """
    return _Plain().of(value, 0)


class _Plain:
    def __init__(self) -> None:
        self.items = 0

    def of(self, value: Any, depth: int) -> Any:
        self.items += 1
        kind = type(value)
        if value is None or kind in (bool, int, float, str):
            return value
        if depth > MAX_DEPTH or self.items > MAX_ITEMS:
            return Opaque("value nested too deeply or too long", "")
        if kind in (list, tuple):
            return kind(self.of(item, depth + 1) for item in value)
        if kind is range:
            return list(value)
        if kind is dict:
            return {str(key): self.of(value[key], depth + 1) for key in value}
        if issubclass(kind, tuple) and hasattr(kind, "_fields"):  # a namedtuple
            return tuple(self.of(item, depth + 1) for item in value)
        if issubclass(kind, (_ndarray, _generic)):
            return _numeric(value)
        if kind.__module__ in ("fractions", "decimal") and issubclass(kind, numbers.Number):
            return float(value)
        for is_known, read in also_readable:
            if is_known(value):
                return read(value)
        if hasattr(kind, "__array__"):
            return _numeric(value)
        return opaque(value)


def _numeric(value: Any) -> Any:
    array = _asarray(value)
    if type(array) is not _ndarray or array.dtype.kind not in _dtype_kinds:
        return opaque(value)
    # More than double precision is no more right, and other machines have no such numbers.
    return array.astype(float) if array.dtype.kind == "f" and array.dtype.itemsize > 8 else array


def opaque(value: Any) -> Opaque:
    """A value that is not plain: its type's name, and how it prints."""
    if value is ...:
        return Opaque("ellipsis", "...")
    if callable(value) and hasattr(value, "__name__"):
        return Opaque(type(value).__name__, str(value.__name__)[:SHOWN])
    try:
        text = repr(value)[:SHOWN]
    except Exception:  # a repr that raises is still only a value we cannot judge
        text = ""
    return Opaque(type(value).__name__, text)
