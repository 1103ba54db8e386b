"""An answer of several values, of which some are wrong: the general diagnoses, value by value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from dltutor.grader.evidence import Evidence
from dltutor.grader.judged import Judged
from dltutor.grader.told import Finding

WORDS = ("first", "second", "third", "fourth", "fifth")


def diagnose_parts(
    evidence: Evidence, diagnose: Callable[[Evidence], Finding | None]
) -> Finding | None:
    """One diagnosis that is true of every value that is wrong, in every failing case."""
    if not evidence.every(_has_parts):
        return None
    wrong = [_wrong_parts(case) for case in evidence.failing]
    count = len(evidence.first.expected)
    if any(positions != wrong[0] for positions in wrong) or not wrong[0]:
        return None
    findings = [diagnose(_of_part(evidence, position)) for position in wrong[0]]
    first = findings[0]
    if first is None or any(each is None or each.kind != first.kind for each in findings):
        return None
    which = "the " + " and ".join(WORDS[position] for position in wrong[0])
    if len(wrong[0]) == count:
        which = "all"
    return Finding(
        first.kind,
        f"Of the {count} values that are returned, {which}: {first.headline}",
        first.explanation,
    )


def _has_parts(case: Judged) -> bool:
    expected, got = case.expected, case.got
    return (
        isinstance(expected, tuple)
        and isinstance(got, (tuple, list))
        and len(expected) == len(got) <= len(WORDS)
    )


def _wrong_parts(case: Judged) -> list[int]:
    return [i for i in range(len(case.expected)) if not _part(case, i).would_be(case.got[i])]


def _of_part(evidence: Evidence, position: int) -> Evidence:
    alike = [case for case in evidence.cases if _has_parts(case)]
    return Evidence(
        tuple(_part(case, position) for case in evidence.failing),
        tuple(_part(case, position) for case in alike),
    )


def _part(case: Judged, position: int) -> Judged:
    """The case as if that one value were the whole answer."""
    played = case.played
    again = played.again if played.repeats else _at(played.again, position)
    return replace(
        case,
        expected=case.expected[position],
        scale=_at(case.scale, position),
        played=replace(played, result=case.got[position], again=again),
    )


def _at(value: Any, position: int) -> Any:
    """A part of a result or of a scale; the whole where it has no parts."""
    if isinstance(value, (tuple, list)) and position < len(value):
        return value[position]
    return value
