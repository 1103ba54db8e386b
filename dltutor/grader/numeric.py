"""Numbers of the right shape that are wrong in a way that has a name, in every failing case."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np

from dltutor.grader.compare import Array
from dltutor.grader.judged import Judged
from dltutor.grader.show import number
from dltutor.grader.told import Finding

FEWEST = 2  # entries that must tell before a factor or a shift is more than a coincidence

NAMED_FACTORS = {
    Fraction(1, 2): "half of",
    Fraction(2): "twice",
    Fraction(1, 3): "a third of",
    Fraction(1, 4): "a quarter of",
}


def not_finite(case: Judged) -> int:
    """How many entries are nan or inf where a finite number was expected."""
    wanted, got = case.wanted_array, case.got_array
    if wanted is None or got is None or wanted.shape != got.shape:
        return 0
    return int((~np.isfinite(got) & np.isfinite(wanted)).sum())


def _pairs(failing: Sequence[Judged]) -> list[tuple[Array, Array]] | None:
    """Expected and got of every failing case, flat; None where a shape is no match."""
    pairs = []
    for case in failing:
        wanted, got = case.wanted_array, case.got_array
        if wanted is None or got is None or wanted.shape != got.shape:
            return None
        pairs.append((wanted.astype(float).ravel(), got.astype(float).ravel()))
    return pairs


def _telling(pairs: list[tuple[Array, Array]]) -> int:
    """How many entries were expected to be something other than 0."""
    return sum(int(np.count_nonzero(_finite(wanted))) for wanted, _ in pairs)


def _finite(array: Array) -> Array:
    """The array with 0 for nan and inf, which agree or not but say nothing of a factor."""
    return np.where(np.isfinite(array), array, 0.0)


def sign_flipped(failing: Sequence[Judged]) -> Finding | None:
    """Every number is minus what it should be."""
    pairs = _pairs(failing)
    if not pairs or not _telling(pairs):
        return None
    if not all(case.would_be(-np.asarray(case.got_array, float)) for case in failing):
        return None
    return Finding(
        "sign-flipped",
        "The sign is wrong, in every case that fails.",
        "The size is right. Look at the order of a subtraction, or for a minus too many or too "
        "few.",
    )


def scaled(failing: Sequence[Judged]) -> Finding | None:
    """Every number is the same multiple of what it should be."""
    pairs = _pairs(failing)
    if not pairs or _telling(pairs) < FEWEST:
        return None
    wanted, got = (np.concatenate(side) for side in zip(*pairs, strict=True))
    largest = np.argmax(np.abs(_finite(wanted)))
    factor = float(got[largest] / wanted[largest])
    if factor == 0 or not np.isfinite(factor):
        return None
    if not all(case.would_be(np.asarray(case.got_array, float) / factor) for case in failing):
        return None
    size = _factor(factor)
    return Finding(
        "scaled",
        f"Every number is {size} what it should be.",
        f"What you got is {number(factor)} times what was expected, in every case that fails. A "
        "constant factor is missing, or is there once too often.",
    )


def _factor(factor: float) -> str:
    for named, words in NAMED_FACTORS.items():
        if abs(factor - float(named)) < 1e-9:
            return words
    return f"{number(factor)} times"


def shifted(failing: Sequence[Judged]) -> Finding | None:
    """Every number is off by the same amount."""
    pairs = _pairs(failing)
    if not pairs or sum(wanted.size for wanted, _ in pairs) < FEWEST:
        return None
    wanted, got = (np.concatenate(side) for side in zip(*pairs, strict=True))
    known = np.isfinite(wanted) & np.isfinite(got)
    shift = float(got[known][0] - wanted[known][0]) if known.any() else 0.0
    if shift == 0 or not all(
        case.would_be(np.asarray(case.got_array, float) - shift) for case in failing
    ):
        return None
    side = "too large" if shift > 0 else "too small"
    return Finding(
        "shifted",
        f"Every number is {number(abs(shift))} {side}.",
        f"The difference is {number(shift)} in every case that fails: a constant is added that "
        "should not be, or one is left out.",
    )


def whole_numbers(failing: Sequence[Judged]) -> Finding | None:
    """The fractions are gone: cut off, or rounded."""
    pairs = _pairs(failing)
    if not pairs:
        return None
    for how in (np.trunc, np.round, np.floor, np.ceil):
        if all(np.array_equal(how(wanted), got, equal_nan=True) for wanted, got in pairs):
            return Finding(
                "whole-numbers",
                "Your answers are whole numbers: what comes after the point is lost.",
                "An integer array can't hold fractions: assigning into one cuts them off. `//`, "
                "int() and round() do so too. Make the array of floats (np.zeros does).",
            )
    return None
