"""What was expected and what came, made ready to be shown side by side."""

from __future__ import annotations

from dataclasses import replace

from dltutor.grader.judged import Judged
from dltutor.grader.parts import parts_of
from dltutor.grader.show import digits_apart, shown
from dltutor.verdict import Shown

MOST = 6  # arrays that are shown: of more, those from the first that is wrong


def beside(case: Judged) -> tuple[Shown, Shown]:
    """The expected and the given answer, the same entries of both in view, differences marked.

    Several arrays are shown one below the other.
    """
    parts = [part.judged for part in parts_of(case)]
    if any(part.wanted_array is not None and part.wanted_array.ndim for part in parts):
        return _several(case, parts)
    return _one(case)


def _one(case: Judged) -> tuple[Shown, Shown]:
    digits = digits_apart(case.expected, case.got, case.differs)
    expected, got = (shown(value, case.differs, digits) for value in (case.expected, case.got))
    return expected, got


def _several(case: Judged, parts: list[Judged]) -> tuple[Shown, Shown]:
    wrong = next((i for i, part in enumerate(parts) if not part.ok), 0)
    start = max(0, min(wrong, len(parts) - MOST))
    window = parts[start : start + MOST]
    pairs = [_one(part) for part in window]
    note = f"{len(window)} of {len(parts)} arrays" if len(window) < len(parts) else ""
    whole = _one(case)
    expected, got = (
        replace(value, cells=(), differs=(), note=note, parts=tuple(pair[side] for pair in pairs))
        for side, value in enumerate(whole)
    )
    return expected, got
