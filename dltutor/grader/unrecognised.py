"""A wrong answer that no diagnosis fits: what is known all the same."""

from __future__ import annotations

from typing import Any

import numpy as np

from dltutor.grader.judged import Judged
from dltutor.grader.parts import parts_of, places_of
from dltutor.grader.show import number, shown
from dltutor.grader.told import Finding


def what_is_known(failing: tuple[Judged, ...], cases: tuple[Judged, ...]) -> Finding:
    """Where the first difference is, and which cases agree: facts, no guess."""
    return Finding("", _first_difference(failing[0]), _which(failing, cases))


def broken_law(case: Judged) -> Finding:
    """The first thing that holds of every right answer and does not hold of this one."""
    broken = [law.sentence for law in case.laws if not law.holds]
    if not broken:
        return Finding("not-repeatable", "Each run gives another answer.", "Compute it the same.")
    others = len(broken) - 1
    more = f" {others} more of the properties below do not hold either." if others else ""
    return Finding("", f"This should hold, and does not: {broken[0]}.", more.strip())


def _first_difference(case: Judged) -> str:
    wanted, got, differs = case.wanted_array, case.got_array, case.differs
    if not case.inputs:
        return f"{case.name} is not {shown(case.got).text}."
    if wanted is None or got is None or differs is None:
        return _some_of_several(case)
    if wanted.ndim == 0:
        return f"Expected {_apart(wanted[()], got[()])}."
    if not differs.any():
        return "The numbers agree, but something else about the answer does not."
    count, first = int(differs.sum()), tuple(int(i) for i in np.argwhere(differs)[0])
    place = ", ".join(map(str, first))
    values = f"at [{place}] expected {_apart(wanted[first], got[first])}"
    if count == differs.size:
        return f"No entry agrees: {values}."
    return f"{count} of {differs.size} entries differ: {values}."


def _apart(wanted: Any, got: Any) -> str:
    """Both numbers, with as many digits as it takes to see that they differ."""
    if number(wanted) != number(got):
        return f"{number(wanted)}, got {number(got)}"
    return f"{float(wanted)!r}, got {float(got)!r}"


def _some_of_several(case: Judged) -> str:
    """Which of several values agree."""
    parts = parts_of(case)
    wrong = [part for part in parts if not part.judged.ok]
    if not wrong:
        return "The answer is not what was expected."
    if len(wrong) == len(parts):
        return "None of the values that are returned agrees."
    return f"Of the values that are returned, not right: {places_of(wrong)}."


def _which(failing: tuple[Judged, ...], cases: tuple[Judged, ...]) -> str:
    agreeing = [case.title for case in cases if case.ok]
    name = cases[0].name
    if not cases[0].inputs:
        return f"Asked for: {cases[0].title}. Work it out once more, step by step."
    if not agreeing:
        return "No case agrees: look at the idea first, then at the details."
    wrong = [case.title for case in failing]
    return (
        f"{name} is right for {_listed(agreeing)}, and wrong for {_listed(wrong)}. "
        "What do the wrong ones have in common?"
    )


def _listed(titles: list[str], most: int = 3) -> str:
    listed = "; ".join(titles[:most])
    return listed + (f"; and {len(titles) - most} more" if len(titles) > most else "")
