"""Reads what a page's code has computed into the plain data that its pictures draw.

A picture calls for variables of the page by their names. The reader of its kind is given their
values, by the labels that they have in the picture, and the picture's own TOML; it returns what is
kept as JSON, and raises ValueError, which says what is amiss, for values that cannot be drawn.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from dltutor.proof.image_readings import grid, images, words
from dltutor.proof.model_readings import model
from dltutor.screen.axes import Span, span, span_of
from dltutor.screen.histograms import BINS, is_log
from dltutor.screen.markdown.called import Kind

DIGITS = 5  # significant: more than a drawing can show
CLOSE_BINS = 0.01  # of the values may be in another bin: other versions round in other ways
HAIR = 1e-9  # of an axis: what rounding may do to a value at its end

Values = Mapping[str, Any]
Spec = Mapping[str, Any]


def line(values: Values, spec: Spec) -> Any:
    """A line's or a path's numbers, (n,), or pairs of x and y, (n, 2); nan and inf become None."""
    (value,) = values.values()
    array = np.asarray(value, float)
    if array.ndim not in (1, 2) or (array.ndim == 2 and array.shape[1] != 2):
        raise ValueError(f"should be numbers, or pairs of numbers: {array.shape}")
    return _rounded(array.tolist())


def number(values: Values, spec: Spec) -> Any:
    """The one finite number at which a mark stands."""
    (value,) = values.values()
    array = np.asarray(value, float)
    if array.size != 1 or not np.isfinite(array).all():
        raise ValueError("should be one number, for a mark")
    return _rounded(array.item())


def plain(values: Values, spec: Spec) -> Any:
    """Numbers of any shape, or words; of a text its characters."""
    (value,) = values.values()
    array = np.asarray(list(value) if isinstance(value, str) else value)
    if array.dtype.kind == "U":
        return array.tolist()
    if array.dtype.kind not in "biuf" or not array.size:
        raise ValueError("should be numbers, words, or a text")
    return _rounded(array.astype(float).tolist())


def _rounded(value: Any) -> Any:
    if isinstance(value, list):
        return [_rounded(each) for each in value]
    return float(f"{value:.{DIGITS}g}") if math.isfinite(value) else None


def bins(values: Values, spec: Spec) -> dict[str, Any]:
    """Histograms over one axis: `x` has its two ends, `bins` a row for each array.

    A row has the array's name, the share of its values in each bin, the share of exact zeros, and
    that of values beyond the ends. On a logarithmic axis a value's size counts, not its sign.
    """
    arrays = {name: np.asarray(value, float).ravel() for name, value in _arrays(values)}
    if empty := [name for name, array in arrays.items() if not array.size]:
        raise ValueError(f"{', '.join(empty)} holds no number")
    if is_log(spec):
        arrays = {name: np.abs(array) for name, array in arrays.items()}
    x = _ends(arrays, spec)
    edges = np.geomspace(*x, BINS + 1) if is_log(spec) else np.linspace(*x, BINS + 1)
    told = [_row(name, array, edges) for name, array in arrays.items()]
    return {"x": _rounded(list(x)), "bins": told}


def _arrays(values: Values) -> Iterator[tuple[str, Any]]:
    for label, value in values.items():
        if label:
            yield label, value
        elif isinstance(value, Mapping):
            yield from ((str(name), each) for name, each in value.items())
        else:
            yield from ((f"layer {n}", each) for n, each in enumerate(value, 1))


def _ends(arrays: Mapping[str, Any], spec: Spec) -> Span:
    if "x" in spec:
        ends = span(spec["x"], "x")
        if is_log(spec) and ends[0] <= 0:
            raise ValueError("a logarithmic axis begins above 0")
        return ends
    together = np.concatenate(list(arrays.values()))
    if is_log(spec):
        together = together[together > 0]
    low, high = span_of(together.tolist(), log=is_log(spec))
    if is_log(spec):
        low = float(together.min()) if low <= 0 else low
        return 10.0 ** math.floor(math.log10(low)), 10.0 ** math.ceil(math.log10(high))
    # Outwards to round numbers: they are read more easily, and other versions get the same.
    digits = 1 - math.floor(math.log10(high - low))
    step = 10.0**-digits
    return (
        round(math.floor(low / step + HAIR) * step, digits),
        round(math.ceil(high / step - HAIR) * step, digits),
    )


def _row(name: str, array: Any, edges: Any) -> list[Any]:
    values = array[array != 0]
    nearly = (edges[-1] - edges[0]) * HAIR
    within = (values >= edges[0] - nearly) & (values <= edges[-1] + nearly)
    counts, _ = np.histogram(np.clip(values[within], edges[0], edges[-1]), edges)
    zeros = float(np.mean(array == 0))
    beyond = float(np.sum(~within) / array.size)
    return [
        name,
        [round(c / array.size, 4) for c in counts.tolist()],
        *map(_short, (zeros, beyond)),
    ]


def _short(part: float) -> float:
    return round(part, 4)


def bins_agree(recorded: Any, given: Any) -> bool:
    """Whether two records have the same arrays and axis, and nearly all values in the same bins."""
    ours, theirs = recorded["bins"], given["bins"]
    if [row[0] for row in ours] != [row[0] for row in theirs]:
        return False
    if not np.allclose(recorded["x"], given["x"], rtol=1e-3):
        return False
    moved = [
        np.abs(np.subtract([*a[1], *a[2:]], [*b[1], *b[2:]])).sum() / 2
        for a, b in zip(ours, theirs, strict=True)
    ]
    return bool(max(moved) <= CLOSE_BINS)


READERS: dict[Kind, Callable[[Values, Spec], Any]] = {
    Kind.LINE: line,
    Kind.NUMBER: number,
    Kind.MODEL: model,
    Kind.BINS: bins,
    Kind.IMAGES: images,
    Kind.GRID: grid,
    Kind.WORDS: words,
    Kind.VALUES: plain,
    Kind.TRAINED: plain,
    Kind.TRAINED_IMAGES: images,
}
