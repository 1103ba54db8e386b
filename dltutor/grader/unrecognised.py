"""A wrong answer that no diagnosis fits: what is known all the same."""

from __future__ import annotations

import numpy as np

from dltutor.grader.judged import Judged
from dltutor.grader.show import number
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
    if wanted is None or got is None or differs is None:
        return "The answer is not what was expected."
    if wanted.ndim == 0:
        return f"Expected {number(wanted[()])}, got {number(got[()])}."
    if not differs.any():
        return "The numbers agree, but something else about the answer does not."
    count, first = int(differs.sum()), tuple(int(i) for i in np.argwhere(differs)[0])
    place = ", ".join(map(str, first))
    values = f"at [{place}] expected {number(wanted[first])}, got {number(got[first])}"
    if count == differs.size:
        return f"No entry agrees: {values}."
    return f"{count} of {differs.size} entries differ: {values}."


def _which(failing: tuple[Judged, ...], cases: tuple[Judged, ...]) -> str:
    agreeing = [case.title for case in cases if case.ok]
    name = cases[0].name
    if not agreeing:
        subject = "No case agrees" if len(cases) > 1 else "The value does not agree"
        return f"{subject}: look at the idea first, then at the details."
    wrong = [case.title for case in failing]
    return (
        f"{name} is right for {_listed(agreeing)}, and wrong for {_listed(wrong)}. "
        "What do the wrong ones have in common?"
    )


def _listed(titles: list[str], most: int = 3) -> str:
    listed = "; ".join(titles[:most])
    return listed + (f"; and {len(titles) - most} more" if len(titles) > most else "")
