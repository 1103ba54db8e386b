"""What was expected and what came, made ready to be shown side by side."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from dltutor.grader.judged import Judged
from dltutor.grader.parts import Part, parts_of
from dltutor.grader.show import digits_apart, shown
from dltutor.verdict import Shown

MOST = 6  # values that are shown: of more, those from the first that is wrong


def beside(case: Judged) -> tuple[Shown, Shown]:
    """The expected and the given answer, the same entries of both in view, differences marked.

    Several arrays are shown one below the other.
    """
    parts = parts_of(case)
    wanted = [part.judged.wanted_array for part in parts]
    if any(array is not None and array.ndim for array in wanted):
        return _several(case, parts)
    return _one(case)


def _one(case: Judged) -> tuple[Shown, Shown]:
    digits = digits_apart(case.expected, case.got, case.differs)
    worst = _worst(case)
    expected, got = (
        shown(value, case.differs, digits, worst) for value in (case.expected, case.got)
    )
    return expected, got


def _worst(case: Judged) -> tuple[int, ...] | None:
    """The index that is furthest off, or where there should be a number and is none."""
    wanted, got, differs = case.wanted_array, case.got_array, case.differs
    if wanted is None or got is None or differs is None or not differs.any():
        return None
    if wanted.dtype.kind not in "biuf":
        return None
    with np.errstate(all="ignore"):
        off = np.abs(got.astype(float) - wanted.astype(float))
    off = np.where(differs, np.nan_to_num(off, nan=np.inf), -1.0)
    return tuple(int(each) for each in np.unravel_index(int(off.argmax()), off.shape))


def _several(case: Judged, parts: list[Part]) -> tuple[Shown, Shown]:
    wrong = next((i for i, part in enumerate(parts) if not part.judged.ok), 0)
    start = max(0, min(wrong, len(parts) - MOST))
    window = parts[start : start + MOST]
    pairs = [_one(part.judged) for part in window]
    labels = [_label(part) for part in window]
    note = f"{len(window)} of {len(parts)} values" if len(window) < len(parts) else ""
    expected, got = (
        replace(shown(value), cells=(), differs=(), note=note, parts=tuple(parts))
        for value, parts in zip((case.expected, case.got), _labelled(labels, pairs), strict=True)
    )
    return expected, got


def _labelled(labels: list[str], pairs: list[tuple[Shown, Shown]]) -> list[list[Shown]]:
    """All that was expected, and all that came, each by the name of its place."""
    sides = zip(*pairs, strict=True)
    return [[replace(v, label=n) for v, n in zip(s, labels, strict=True)] for s in sides]


def _label(part: Part) -> str:
    return "".join(f"[{position}]" for position in part.path)
