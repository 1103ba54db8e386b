"""Answers in another arrangement than asked: transposed, wrapped, squeezed, or otherwise shaped."""

from __future__ import annotations

from typing import Any

import numpy as np

from dltutor.grader.evidence import Evidence
from dltutor.grader.judged import Judged
from dltutor.grader.told import Finding


def shape(evidence: Evidence) -> Finding | None:
    """The right numbers in another arrangement, or another shape altogether."""
    first = evidence.first
    both = [(case.wanted_array, case.got_array) for case in evidence.failing]
    if any(wanted is None or got is None for wanted, got in both):
        return None
    if evidence.every(_is_transpose):
        return Finding(
            "transposed",
            "Your numbers are right, but rows and columns have changed places.",
            f"Expected shape {_shape(first.wanted_array)}, got {_shape(first.got_array)}. "
            "Look at which side of `@` each matrix stands on, and where a .T is needed or not.",
        )
    if first.same_shape:
        return None
    wanted, got = first.wanted_array, first.got_array
    assert wanted is not None
    assert got is not None
    shapes = f"Expected shape {wanted.shape}, got {got.shape}."
    if evidence.every(lambda case: _same_numbers(case) and _axes(case) > 0):
        return Finding(
            "extra-axis",
            "Your numbers are right, but they are wrapped in an axis too many.",
            f"{shapes} Something keeps an axis of length 1: keepdims, a reshape, or brackets "
            "round the result.",
        )
    if evidence.every(lambda case: _same_numbers(case) and _axes(case) < 0):
        return Finding(
            "missing-axis",
            "Your numbers are right, but an axis has been lost.",
            f"{shapes} An axis of length 1 still counts: look at what was squeezed, flattened, "
            "or picked out by a single index.",
        )
    return Finding(
        "wrong-shape",
        f"{first.name} {'returns' if first.inputs else 'has'} {_arrangement(got)}, "
        f"but {_arrangement(wanted)} is asked for.",
        f"{shapes} Follow the shapes through your lines, one operation at a time.",
    )


def _arrangement(array: Any) -> str:
    return "a single number" if array.ndim == 0 else f"an array of shape {array.shape}"


def _shape(array: Any) -> str:
    return str(array.shape)


def _axes(case: Judged) -> int:
    wanted, got = case.wanted_array, case.got_array
    return 0 if wanted is None or got is None else got.ndim - wanted.ndim


def _same_numbers(case: Judged) -> bool:
    wanted, got = case.wanted_array, case.got_array
    if wanted is None or got is None or np.squeeze(got).shape != np.squeeze(wanted).shape:
        return False
    return case.would_be(got.reshape(wanted.shape))


def _is_transpose(case: Judged) -> bool:
    got = case.got_array
    return got is not None and got.ndim == 2 and case.would_be(got.T)
