"""Values as a person reads them: short, aligned, the wrong place of a large array in view."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from dltutor.grader.compare import Array, as_array
from dltutor.grader.window import window_of
from dltutor.verdict import Shown
from dltutor.wire.model import KerasModel
from dltutor.wire.values import Opaque

DIGITS = 6
CELL_DIGITS = 4  # in a grid of numbers below LARGE, where a person compares and does not compute
LARGE = 100
WRITTEN_OUT = 1e6  # below it no number is told in powers of ten because it is large
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
    if "e+" in text and abs(real) < WRITTEN_OUT:
        return f"{real:.0f}"
    return text if text != "-0" else "0"


def digits_apart(expected: Any, got: Any, differs: Array | None) -> int:
    """How many digits it takes to see that two values differ, where they do."""
    wanted, given = as_array(expected), as_array(got)
    fewest = fewest_digits(wanted)
    if wanted is None or given is None or differs is None:
        return fewest
    pairs = list(zip(wanted[differs], given[differs], strict=True))[:JSON_ITEMS]
    for digits in range(fewest, MOST_DIGITS):
        if all(number(a, digits) != number(b, digits) for a, b in pairs):
            return digits
    return MOST_DIGITS


def fewest_digits(array: Array | None) -> int:
    """How many digits the numbers of an array are told in, if nothing asks for more."""
    if array is None or not array.ndim or array.dtype.kind not in "f":
        return DIGITS
    with np.errstate(invalid="ignore"):
        large = np.isfinite(array) & (np.abs(array) >= LARGE) & (array != np.rint(array))
    return DIGITS if large.any() else CELL_DIGITS


def shown(
    value: Any,
    differs: Array | None = None,
    digits: int = DIGITS,
    worst: tuple[int, ...] | None = None,
) -> Shown:
    """A value to be read. `differs` marks the cells of an array that are not as expected.

    Of an array that is too large to be read, what lies round the index `worst`.
    """
    array = None if _only_looks_like_one(value) else as_array(value)
    if array is None or array.dtype.kind not in "biuf":
        return Shown(_text(value))
    wrong = 0 if differs is None else int(differs.sum())
    if array.ndim == 0:
        told = number(array[()], digits)
        return Shown(told, (), ((told,),), ((wrong > 0,),), wrong=wrong)
    window = window_of(array.shape, worst)
    flags = np.zeros(array.shape, bool) if differs is None else differs
    return Shown(
        text=_text(value),
        shape=array.shape,
        cells=tuple(tuple(number(cell, digits) for cell in row) for row in window.rows_of(array)),
        differs=tuple(tuple(map(bool, row)) for row in window.rows_of(flags)),
        note=window.told(array.shape),
        brackets="()" if isinstance(value, tuple) else "[]",
        wrong=wrong,
        cut=window.cut(array.shape),
    )


def _only_looks_like_one(value: Any) -> bool:
    """Several values in a tuple that only look like one array: lists beside arrays."""
    return isinstance(value, tuple) and any(isinstance(part, (list, tuple)) for part in value)


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
