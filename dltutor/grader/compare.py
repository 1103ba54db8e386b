"""Does an answer agree with what was expected? Shape first, then the numbers, at their precision.

The rule is |got - expected| <= 64 eps(got's dtype) scale, where scale is the magnitude at which the
numbers were added up: a sum of terms near 1 that comes to 1e-16 is right, an answer of 1e-16 for
-1e-16 where nothing was added is not. See DECISIONS.md for what fixed tolerances got wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from dltutor.wire.model import KerasModel

if TYPE_CHECKING:
    from numpy.typing import NDArray  # 5 ms, and only a type checker asks

ROUNDINGS = 64  # how many roundings at the scale's precision an answer may be away
DOUBLE = float(np.finfo(np.float64).eps)
SINGLE = float(np.finfo(np.float32).eps)

Array: TypeAlias = "NDArray[Any]"


def as_array(value: Any) -> Array | None:
    """A number, an array, or lists of numbers in equal rows as an array; None for all else."""
    if isinstance(value, np.ndarray):
        return value
    if isinstance(value, (bool, int, float, np.number)):
        return np.asarray(value) if _fits(value) else None
    if isinstance(value, (list, tuple)):
        parts = [as_array(item) for item in value]
        if any(part is None for part in parts):
            return None
        arrays = [part for part in parts if part is not None]
        if len({part.shape for part in arrays}) > 1:
            return None
        return np.stack(arrays) if arrays else np.zeros(0)
    return None


def _fits(value: Any) -> bool:
    return not isinstance(value, int) or abs(value) < 2**63


def precision(array: Array) -> float:
    """The rounding of one operation on numbers of this kind.

    Whole numbers count as float64, and float16 as float32: its own would forgive too much.
    """
    return SINGLE if array.dtype.kind == "f" and array.dtype.itemsize < 8 else DOUBLE


def differing(expected: Array, got: Array, scale: Array | float) -> NDArray[np.bool_]:
    """Where two arrays of one shape disagree; nan agrees with nan, inf with an inf of its sign."""
    if _is_complex(expected) or _is_complex(got):
        return np.asarray(expected != got)
    with np.errstate(all="ignore"):
        wanted, given = expected.astype(np.float64), got.astype(np.float64)
        allowed = ROUNDINGS * precision(got) * np.maximum(np.abs(wanted), scale)
        close = np.abs(given - wanted) <= np.where(np.isfinite(allowed), allowed, 0.0)
    same = (given == wanted) | (np.isnan(given) & np.isnan(wanted))
    return np.asarray(~(same | (close & np.isfinite(wanted) & np.isfinite(given))))


def agree(expected: Any, got: Any, scale: Any = 0.0) -> bool:
    """Whether a result says the same as another: arrays by number, containers part by part.

    `scale` is a number, an array that broadcasts to the expected one, or a container of them.
    """
    wanted = as_array(expected)
    if wanted is not None:
        given = as_array(got)
        if given is None or given.shape != wanted.shape or _is_complex(given) > _is_complex(wanted):
            return False
        return not differing(wanted, given, fitted(scale, wanted)).any()
    if isinstance(expected, (list, tuple)):
        parts = list(got) if isinstance(got, (list, tuple)) or _has_rows(got) else None
        if parts is None or len(parts) != len(expected):
            return False
        return all(map(agree, expected, parts, _scales_of(scale, len(parts))))
    if isinstance(expected, dict):
        if not isinstance(got, dict) or got.keys() != expected.keys():
            return False
        by_key = scale if isinstance(scale, dict) else dict.fromkeys(expected, scale)
        return all(agree(expected[key], got[key], by_key[key]) for key in expected)
    if isinstance(expected, KerasModel) and isinstance(got, KerasModel):
        from dltutor.grader.models.differences import agree_models

        return agree_models(expected, got)
    return type(expected) is type(got) and bool(expected == got)


def _has_rows(value: Any) -> bool:
    return isinstance(value, np.ndarray) and value.ndim > 0


def _is_complex(array: Array) -> bool:
    return array.dtype.kind == "c"


def _scales_of(scale: Any, count: int) -> list[Any]:
    """A scale for each of some parts; none where the scale has other parts."""
    if not isinstance(scale, (list, tuple)):
        return [scale] * count
    return list(scale) if len(scale) == count else [0.0] * count


def fitted(scale: Any, wanted: Array) -> Array | float:
    """A scale in the shape of what is expected; its largest number where it has another shape."""
    array = as_array(scale)
    if array is None:
        return _largest(scale)
    try:
        return np.broadcast_to(array, wanted.shape)
    except ValueError:  # of an answer in another shape: the largest number is all that is known
        return _largest(array)


def _largest(scale: Any) -> float:
    """The largest number of a scale, whatever parts it has."""
    array = as_array(scale)
    if array is not None:
        return float(np.max(np.abs(array), initial=0.0))
    parts = scale if isinstance(scale, (list, tuple)) else ()
    return max(map(_largest, parts), default=0.0)
