"""Numbers of the right shape that are wrong in a way that has a name, in every failing case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np

from dltutor.grader.compare import Array, as_array
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
        return _some_signs(failing)
    return Finding(
        "sign-flipped",
        "The sign is wrong, in every case that fails.",
        "The size is right. Look at the order of a subtraction, or for a minus too many or too "
        "few.",
    )


def _some_signs(failing: Sequence[Judged]) -> Finding | None:
    """Every number has the right size, and some the wrong sign."""
    sizes = [
        (replace(case, expected=np.abs(case.wanted_array)), np.abs(case.got_array))
        for case in failing
        if case.wanted_array is not None and case.got_array is not None
    ]
    if not all(case.would_be(size) for case, size in sizes):
        return None
    return Finding(
        "sign-flipped",
        "The size of every number is right, but some signs are wrong.",
        "Where is a sign lost: an abs, a square, or a minus in one place only?",
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
        return _scaled_by_a_length(failing)
    size = _factor(factor)
    return Finding(
        "scaled",
        f"Every number is {size} what it should be.",
        f"What you got is {number(factor)} times what was expected, in every case that fails. A "
        "constant factor is missing, or is there once too often.",
    )


def _scaled_by_a_length(failing: Sequence[Judged]) -> Finding | None:
    """Every number is what it should be times, or divided by, the length of an input's axis."""
    for power, words in ((-1, "divided by"), (1, "multiplied by")):
        for position, name in enumerate(("first", "second", "third")):
            for axis in (0, -1):
                lengths = [_length(case, position, axis) for case in failing]
                if len(set(lengths)) > 1 and all(
                    length and case.would_be(np.asarray(case.got_array, float) / length**power)
                    for case, length in zip(failing, lengths, strict=True)
                ):
                    where = "rows" if axis == 0 else "entries in a row"
                    return Finding(
                        "scaled",
                        f"Every number is {words} the number of {where} of the {name} input.",
                        f"In the case shown that is {lengths[0]}. A mean where a sum is asked, or "
                        "the other way round, does so.",
                    )
    return None


def _length(case: Judged, position: int, axis: int) -> int:
    given = as_array(case.inputs[position]) if position < len(case.inputs) else None
    return int(given.shape[axis]) if given is not None and given.ndim else 0


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
    if not known.any():
        return None
    # From the smallest number, where the sum with the shift was rounded least.
    least = np.argmin(np.where(known, np.abs(wanted), np.inf))
    shift = float(got[least] - wanted[least])
    # What is subtracted again was added at its own magnitude, and rounded there.
    rough = (replace(case, scale=_at_least(case.scale, abs(shift))) for case in failing)
    if shift == 0 or not all(
        case.would_be(np.asarray(case.got_array, float) - shift) for case in rough
    ):
        return None
    side = "too large" if shift > 0 else "too small"
    return Finding(
        "shifted",
        f"Every number is {number(abs(shift))} {side}.",
        f"The difference is {number(shift)} in every case that fails: a constant is added that "
        "should not be, or one is left out.",
    )


def _at_least(scale: object, magnitude: float) -> Array | float:
    array = as_array(scale)
    return magnitude if array is None else np.maximum(array, magnitude)


def rounded(failing: Sequence[Judged]) -> Finding | None:
    """Every number is right as far as it goes, and goes no further."""
    pairs = _pairs(failing)
    if not pairs:
        return None
    for decimals in range(1, 9):
        if all(np.allclose(np.round(wanted, decimals), got, 1e-12, 0) for wanted, got in pairs):
            return Finding(
                "",
                f"Your numbers are rounded, to {decimals} decimals.",
                "Return them as they come out. Rounding is for showing numbers, and what is "
                "computed from rounded ones is wrong by more each time.",
            )
    return None


def reordered(failing: Sequence[Judged]) -> Finding | None:
    """The right numbers in another order."""
    pairs = _pairs(failing)
    if not pairs or any(len(wanted) < FEWEST for wanted, _ in pairs):
        return None
    if not all(np.allclose(np.sort(wanted), np.sort(got), 1e-12, 0) for wanted, got in pairs):
        return None
    return Finding(
        "",
        "The numbers are right, but stand in another order.",
        "Each answer belongs to its own row or entry of the inputs, in the inputs' order.",
    )


def whole_numbers(failing: Sequence[Judged], cases: Sequence[Judged]) -> Finding | None:
    """The fractions are gone: cut off, or rounded."""
    pairs = _pairs(failing)
    if not pairs or not any(got.any() for _, got in pairs):
        return None  # 0 in every case has plainer causes
    integers = all(got.dtype.kind in "iu" for _, got in pairs)
    if not integers and any((np.round(got) != got).any() for _, got in _pairs(cases) or ()):
        return None  # fractions elsewhere, in an array of floats here: that is not the cause
    for how in (np.trunc, np.round, np.floor, np.ceil):
        if all(np.array_equal(how(wanted), got, equal_nan=True) for wanted, got in pairs):
            return Finding(
                "whole-numbers",
                "Your answers are whole numbers: what comes after the point is lost.",
                "An integer array can't hold fractions: assigning into one cuts them off. `//`, "
                "int() and round() do so too. Make the array of floats (np.zeros does).",
            )
    return None
