"""Does a wrong answer behave like a mistake that is known?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from dltutor.grader.compare import agree
from dltutor.grader.judged import Judged
from dltutor.grader.key import Mistake
from dltutor.grader.layers import same_model
from dltutor.runner.recording import Played
from dltutor.wire.model import KerasModel

FEWEST = 2  # cases in which a mistake must show before it may explain a part of an answer


# What tells one mistake from another, in the result of the case of that position.
Evidence = Callable[[int, Any], Any]


def recognise(
    cases: Sequence[Judged], mistakes: Sequence[Mistake], name: str, evidence: Evidence
) -> Mistake | None:
    """The first mistake in that name that does what the answer does on every case that tells.

    Where the mistake and the reference agree the answer must agree with both: one that is wrong
    there too has done something else, and a wrong diagnosis is worse than none. Only a case in
    which the answer came to nothing (an exception, nan, inf) does not tell: there a second mistake
    hides the first.
    """
    evidence = _once(evidence)
    asked = [case for case in cases if case.name == name]
    if all(case.played.raised for case in asked):
        return None  # one exception everywhere has too many causes to name one
    # Where no case asks for a name of its own, it is the case of all names that shows its mistakes.
    others = {case.name for case in cases} - {name}
    known = [mistake for mistake in mistakes if mistake.replaces not in others]
    whole = (mistake for mistake in known if not _unlike(mistake, asked, evidence))
    in_part = (mistake for mistake in known if _explains_all_but_ruins(mistake, asked, evidence))
    return next(whole, None) or next(in_part, None)


def _once(evidence: Evidence) -> Evidence:
    """The same, but looked for once in each result: of what was trained it takes a while."""
    found: dict[tuple[int, int], Any] = {}

    def looked_for(position: int, result: Any) -> Any:
        key = position, id(result)
        if key not in found:
            found[key] = evidence(position, result)
        return found[key]

    return looked_for


def _unlike(mistake: Mistake, asked: Sequence[Judged], evidence: Evidence) -> list[Judged]:
    return [case for case in asked if not alike(mistake, case, evidence)]


def _explains_all_but_ruins(mistake: Mistake, asked: Sequence[Judged], evidence: Evidence) -> bool:
    unlike = _unlike(mistake, asked, evidence)
    explained = [case for case in asked if not case.ok and case not in unlike]
    first = next((case for case in asked if not case.ok), None)
    return first in explained and len(explained) >= FEWEST and all(map(came_to_nothing, unlike))


def _known(mistake: Mistake, case: Judged) -> Played:
    return mistake.recording.played[case.number - 1]


def came_to_nothing(case: Judged) -> bool:
    """Whether a case raised, or gave nan or inf where finite numbers were expected."""
    if case.played.raised:
        return True
    wanted, got = case.wanted_array, case.got_array
    if wanted is None or got is None or not np.isfinite(wanted).all():
        return False
    return not np.isfinite(got).all()


def alike(mistake: Mistake, case: Judged, evidence: Evidence) -> bool:
    """Whether a case came out as it does for a known mistake: same numbers, or same exception."""
    known, played = _known(mistake, case), case.played
    if played.changed and case.would_be(played.result):
        return bool(known.changed)  # its only fault is what it did to its inputs
    if known.raised or played.raised:
        return (
            known.raised is not None
            and played.raised is not None
            and known.raised.type_name == played.raised.type_name
        )
    position = case.number - 1
    ours = known.result if mistake.keeps_evidence else evidence(position, known.result)
    theirs = evidence(position, played.result)
    if isinstance(ours, KerasModel) and isinstance(theirs, KerasModel):
        return same_model(ours, theirs, case.expected)
    return played.repeats and agree(ours, theirs, case.scale)
