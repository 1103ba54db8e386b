"""Values as a person reads them: short, aligned, the wrong place of a large array in view."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from dltutor.grader.compare import Array, as_array
from dltutor.verdict import Shown
from dltutor.wire.model import KerasModel
from dltutor.wire.values import Opaque

ROWS, COLUMNS = 6, 6  # the largest window of an array that is shown
DIGITS = 6
MOST_DIGITS = 17  # of a float: with these no two are told the same
JSON_ITEMS = 1000


def number(value: Any, digits: int = DIGITS) -> str:
    """A number in at most six digits, as it would be said: `-24`, `0.25`, `1.2e-07`, `nan`."""
    if isinstance(value, (bool, np.bool_)):
        return str(bool(value))
    if isinstance(value, (int, np.integer)):
        return str(int(value))
    if isinstance(value, (complex, np.complexfloating)):
        return f"{complex(value):.{DIGITS}g}"
    real = float(value)
    if not math.isfinite(real):
        return str(real)
    text = f"{real:.{digits}g}"
    return text if text != "-0" else "0"


def digits_apart(expected: Any, got: Any, differs: Array | None) -> int:
    """How many digits it takes to see that two values differ, where they do."""
    wanted, given = as_array(expected), as_array(got)
    if wanted is None or given is None or differs is None:
        return DIGITS
    pairs = list(zip(wanted[differs], given[differs], strict=True))[:JSON_ITEMS]
    for digits in range(DIGITS, MOST_DIGITS):
        if all(number(a, digits) != number(b, digits) for a, b in pairs):
            return digits
    return MOST_DIGITS


def shown(value: Any, differs: Array | None = None, digits: int = DIGITS) -> Shown:
    """A value to be read. `differs` marks the cells of an array that are not as expected."""
    array = None if _only_looks_like_one(value) else as_array(value)
    if array is None or array.dtype.kind not in "biuf":
        return Shown(_text(value))
    if array.ndim == 0:
        told = number(array[()], digits)
        return Shown(told, (), ((told,),), ((bool(differs is not None and differs.any()),),))
    window, marks, note = _window(array, differs)
    rows = window if window.ndim == 2 else window.reshape(1, -1)
    flags = np.zeros(rows.shape, bool) if marks is None else marks.reshape(rows.shape)
    return Shown(
        text=_text(value),
        shape=array.shape,
        cells=tuple(tuple(number(cell, digits) for cell in row) for row in rows),
        differs=tuple(tuple(map(bool, row)) for row in flags),
        note=note,
        brackets="()" if isinstance(value, tuple) else "[]",
    )


def _only_looks_like_one(value: Any) -> bool:
    """Several values in a tuple that only look like one array: lists beside arrays."""
    return isinstance(value, tuple) and any(isinstance(part, (list, tuple)) for part in value)


def _window(array: Array, differs: Array | None) -> tuple[Array, Array | None, str]:
    """The part of an array that is shown: all of it, or the rows and columns round the worst."""
    note = ""
    index: list[Any] = []
    worst = np.argwhere(differs)[0] if differs is not None and differs.any() else None
    for axis, side in enumerate(array.shape):
        centre = int(worst[axis]) if worst is not None else 0
        if axis < array.ndim - 2 and side:
            index.append(centre)  # a stack of matrices: the one that holds the first difference
        else:
            size = ROWS if axis == array.ndim - 2 else COLUMNS
            start = max(0, min(centre - size // 2, side - size))
            index.append(slice(start, start + size))
    part = array[tuple(index)]
    if part.size < array.size:
        where = ", ".join(_span(item, side) for item, side in zip(index, array.shape, strict=True))
        note = f"[{where}] of shape {array.shape}"
    return part, None if differs is None else differs[tuple(index)], note


def _span(item: Any, side: int) -> str:
    if isinstance(item, int):
        return str(item)
    return ":" if item.stop >= side and item.start == 0 else f"{item.start}:{min(item.stop, side)}"


def _text(value: Any, room: int = 200) -> str:
    """A value on one line, shortened where it is long."""
    if isinstance(value, Opaque):
        return value.text or f"a {value.type_name}"
    if isinstance(value, KerasModel):
        return "a Keras model"
    if isinstance(value, np.ndarray):
        return _array_text(value, room)
    if isinstance(value, (list, tuple)):
        inner = ", ".join(_text(item) for item in value)
        alone = "," if len(value) == 1 else ""  # (6,) is a tuple, (6) a number
        text = f"[{inner}]" if isinstance(value, list) else f"({inner}{alone})"
    elif isinstance(value, dict):
        text = "{" + ", ".join(f"{key}: {_text(item)}" for key, item in value.items()) + "}"
    elif isinstance(value, (bool, int, float)):
        text = number(value)
    else:
        text = repr(value)
    return text if len(text) <= room else text[: room - 1] + "…"


def _array_text(array: Array, room: int) -> str:
    if array.ndim == 0:
        return number(array[()])
    if array.size > 60:
        return f"an array of shape {array.shape}"
    text = "[" + ", ".join(_array_text(item, room) for item in np.asarray(array)) + "]"
    return text if len(text) <= room else f"an array of shape {array.shape}"


def described(value: Any) -> str:
    """An input as it is shown beside its name; a function by its own."""
    if callable(value):
        return str(getattr(value, "__name__", type(value).__name__))
    if isinstance(value, np.random.Generator):  # one that knows its seed can be had again
        seed = getattr(value, "seed", None)
        return "a random number generator" if seed is None else f"np.random.default_rng({seed})"
    return _text(value)


def as_json(value: Any) -> Any:
    """A result as JSON says it: arrays as lists, nan and inf as text, long ones by their shape."""
    if isinstance(value, np.ndarray):
        if value.size > JSON_ITEMS:
            return {"shape": list(value.shape), "dtype": str(value.dtype)}
        return as_json(value.tolist())
    if isinstance(value, (list, tuple)):
        return [as_json(item) for item in value[:JSON_ITEMS]]
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    if isinstance(value, KerasModel):
        from dltutor.grader.layers import told

        return told(value)
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, complex):
        return str(value)
    return _text(value) if isinstance(value, Opaque) else value
