"""What a save has changed: two verdicts on one exercise, in a sentence or two.

Said only where it is true and helps: a verdict by itself says what is wrong, this says what moved.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import islice

from dltutor.screen.number import short
from dltutor.verdict import Status, Verdict

MOST = 2  # sentences
FEW = 4  # numbers that are told one by one
HERE = re.compile(r"[:;,] (?:and )?here (-?\d+(?:\.\d+)?)$")  # of a law: what it measured
TIMES = {-1.0: "the sign has turned", 2.0: "twice as much", 0.5: "half as much"}


def since(before: Verdict, now: Verdict) -> str:
    """What is otherwise than before; nothing where there is nothing to say."""
    if before.exercise != now.exercise:
        return ""
    match before.status, now.status:
        case Status.WRONG, Status.WRONG:
            told = _wrong_both(before, now)
        case Status.BROKEN, Status.BROKEN:
            told = _broken_both(before, now)
        case Status.PASSED, Status.WRONG | Status.BROKEN | Status.HALTED:
            told = iter(["It passed before this save."])
        case Status.HALTED, Status.WRONG:
            told = iter(["It comes to its end now."])
        case Status.BROKEN, Status.WRONG:
            told = _runs(before, now)
        case Status.WRONG, Status.BROKEN:
            told = iter([f"Before this save it ran{_agreed(before)}."])
        case _:
            return ""
    return " ".join(islice(told, MOST))


def _agreed(verdict: Verdict) -> str:
    count = verdict.passed_cases
    agreed = "case agreed" if verdict.cases == 1 else "cases agreed"
    return f": {count} of {verdict.cases} {agreed}" if count else ""


def _broken_both(before: Verdict, now: Verdict) -> Iterator[str]:
    if before.headline != now.headline:
        yield "Another error than before."
    elif before.line != now.line and now.line:
        yield f"The same error as before, now at line {now.line}."


def _runs(before: Verdict, now: Verdict) -> Iterator[str]:
    stopped = f"line {before.line} stopped it" if before.line else "an error stopped it"
    if before.case is None:
        yield f"The file can be run now; before, {stopped}."
    elif now.case and before.case.number <= now.case.number:
        yield f"Case {before.case.number} gives a result now; before, {stopped}."


def _wrong_both(before: Verdict, now: Verdict) -> Iterator[str]:
    told = [
        *_one_mistake(before, now),
        *_cases(before, now),
        *_measured(before, now),
        *_layers(before, now),
        *_values(before, now),
    ] or [*_another_mistake(before, now)]
    if told:
        yield from told
    elif before.got is not None and before.got == now.got and _same_case(before, now):
        assert now.case is not None
        yield f"No change: case {now.case.number} gives what it gave before."


def _cases(before: Verdict, now: Verdict) -> Iterator[str]:
    if len(before.agree) != len(now.agree):
        return
    pairs = list(zip(before.agree, now.agree, strict=True))
    gained, lost = pairs.count((False, True)), pairs.count((True, False))
    more, less = ("s" if gained == 1 else ""), ("es" if lost == 1 else "")
    if gained and lost:
        yield (
            f"{_count(gained)} agree{more} that did not before; "
            f"{lost} that agreed no longer do{less}."
        )
    elif gained:
        yield f"{gained} more case{'' if gained == 1 else 's'} agree{more} than before."
    elif lost:
        yield f"{_count(lost)} that agreed before no longer do{less}."


def _count(cases: int) -> str:
    return f"{cases} case{'' if cases == 1 else 's'}"


def _one_mistake(before: Verdict, now: Verdict) -> Iterator[str]:
    """Two mistakes of one name are told by `_and_`: one of them may be gone, or have come."""
    old, new = (_named(verdict.mistake or "") for verdict in (before, now))
    if new and new < old:
        yield "One of the mistakes that were named is gone."
    elif old and old < new:
        yield "What was named before is still there, and something new besides."


def _another_mistake(before: Verdict, now: Verdict) -> Iterator[str]:
    if before.mistake and now.mistake and before.mistake != now.mistake:
        yield "Another mistake than the one that was named before."


def _named(mistake: str) -> set[str]:
    name, _, told = mistake.partition("__")
    return {f"{name}__{each}" for each in told.split("_and_")} if told else set()


def _measured(before: Verdict, now: Verdict) -> Iterator[str]:
    """Of a training: the number that has to get over a bar, else its loss at the end."""
    old = {HERE.split(law.sentence)[0]: law for law in before.laws if not law.holds}
    for law in now.laws:
        said = HERE.split(law.sentence)[0]
        was, found = old.get(said), HERE.search(law.sentence)
        measured = HERE.search(was.sentence) if was else None
        if not law.holds and found and measured and found[1] != measured[1]:
            yield f"It was {measured[1]}, now {found[1]}."
            return
    losses = [_last(verdict) for verdict in (before, now)]
    if None not in losses and losses[0] != losses[1]:
        yield f"The loss at the end was {losses[0]}, now {losses[1]}."


def _last(verdict: Verdict) -> str | None:
    loss = next((curve for curve in verdict.training if curve.name == "loss"), None)
    return short(loss.values[-1]) if loss and loss.values else None


def _layers(before: Verdict, now: Verdict) -> Iterator[str]:
    old, new = (sum(row.same for row in verdict.layers) for verdict in (before, now))
    rows = max(len(before.layers), len(now.layers))
    if before.layers and now.layers and old != new:
        yield f"{new} of {rows} lines of the model are as asked, before {old}."


def _same_case(before: Verdict, now: Verdict) -> bool:
    return before.case is not None and before.case == now.case


def _values(before: Verdict, now: Verdict) -> Iterator[str]:
    """What the case that is shown gave, and gives."""
    if not (_same_case(before, now) and before.got_shown and now.got_shown):
        return
    was, shown = before.got_shown, now.got_shown
    if was.shape != shown.shape:
        if was.shape is not None and shown.shape is not None:
            expected = now.expected_shown.shape if now.expected_shown else None
            right = ", as asked" if shown.shape == expected else ""
            yield f"The shape was {was.shape}, now {shown.shape}{right}."
        return
    old, new = _numbers(before.got), _numbers(now.got)
    if old is None or new is None or len(old) != len(new) or old == new:
        return
    factor = _factor(old, new)
    if len(new) <= FEW:
        then, told = _list(old, shown.shape), _list(new, shown.shape)
        if then != told:
            assert now.case is not None
            named = f": {factor}" if factor else ""
            yield f"Case {now.case.number} gave {then}, now {told}{named}."
    elif factor:
        yield f"Against before, {factor}."
    elif was.wrong != shown.wrong:
        yield f"{was.wrong} cells differed before, now {shown.wrong}."


def _numbers(value: object) -> list[float] | None:
    """Every number of a JSON value in turn; None where there is something else in it."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return [float(value)]
    if isinstance(value, str) and value in ("nan", "inf", "-inf"):
        return [float(value)]
    if not isinstance(value, list):
        return None
    parts = [_numbers(each) for each in value]
    return None if None in parts else [number for part in parts for number in part or ()]


def _list(numbers: list[float], shape: tuple[int, ...] | None) -> str:
    told = ", ".join(short(number) for number in numbers)
    return told if shape == () else f"[{told}]"


def _factor(old: list[float], new: list[float]) -> str:
    """In what ratio all numbers have changed, if it is one that has a name."""
    if not any(old):
        return ""
    for factor, told in TIMES.items():
        if all(math.isclose(factor * a, b, rel_tol=1e-9) for a, b in zip(old, new, strict=True)):
            return told
    return ""
