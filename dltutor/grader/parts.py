"""An answer of several values, of which some are wrong: the general diagnoses, value by value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from dltutor.grader.evidence import Evidence
from dltutor.grader.judged import Judged
from dltutor.grader.told import Finding

WORDS = ("first", "second", "third", "fourth", "fifth")
OF_ONE = ("wrong-shape", "wrong-type")  # kinds whose words are about the first wrong value alone
Path = tuple[int, ...]


@dataclass(frozen=True)
class Part:
    """One value of an answer: where it is, and how it compares as if it were the whole."""

    path: Path  # positions in the tuples and lists that hold it
    judged: Judged


def parts_of(case: Judged) -> list[Part]:
    """The values of an answer of several; none of one that is no tuple, or made up otherwise."""
    if not isinstance(case.expected, (tuple, list)):
        return []
    try:
        return list(_inside(case, ()))
    except ValueError:
        return []


def diagnose_parts(
    evidence: Evidence, diagnose: Callable[[Evidence], Finding | None]
) -> Finding | None:
    """One diagnosis that is true of every value that is wrong, in every failing case."""
    parts = [parts_of(case) for case in evidence.failing]
    if not all(parts):
        return None
    wrong = [[part for part in several if not part.judged.ok] for several in parts]
    of_passing = [part.judged for case in evidence.cases if case.ok for part in parts_of(case)]
    failing = tuple(part.judged for several in wrong for part in several)
    every = (*(part.judged for several in parts for part in several), *of_passing)
    finding = diagnose(Evidence(failing, every)) if failing and all(wrong) else None
    if finding is None:
        return None
    if finding.kind in OF_ONE:
        wrong = [several[:1] for several in wrong]
    which = _which(parts, wrong)
    return replace(
        finding, headline=f"Of the values that are returned, {which}: {finding.headline}"
    )


def _inside(case: Judged, path: Path) -> Iterator[Part]:
    expected, got = case.expected, case.got
    if not isinstance(expected, (tuple, list)):
        yield Part(path, replace(case, ok=case.would_be(got)))
        return
    if not isinstance(got, (tuple, list)) or len(got) != len(expected):
        raise ValueError("made up in another way")
    for position in range(len(expected)):
        yield from _inside(_at_position(case, position), (*path, position))


def _at_position(case: Judged, position: int) -> Judged:
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


def _which(parts: list[list[Part]], wrong: list[list[Part]]) -> str:
    """The values that are wrong: by their place where that is the same in all failing cases."""
    if all(len(some) == len(several) for some, several in zip(wrong, parts, strict=True)):
        return "all"
    places = [[part.path for part in several] for several in wrong]
    example = "" if all(each == places[0] for each in places) else ", for example"
    return places_of(wrong[0]) + example


def places_of(parts: list[Part]) -> str:
    """`the first and third`, or `[0][1] and [1][1]` for values within values."""
    if all(len(part.path) == 1 and part.path[0] < len(WORDS) for part in parts):
        return "the " + " and ".join(WORDS[part.path[0]] for part in parts)
    return " and ".join("".join(f"[{i}]" for i in part.path) for part in parts[:3])
