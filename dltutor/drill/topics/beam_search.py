"""One step of beam search: which two of six continuations a beam keeps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from dltutor.drill.numbers import factor, told
from dltutor.drill.problem import Mistake, Problem, posed, tidy

TOPIC = "beam_search"
TOKENS = "xyz"
PREFIXES = ('"a"', '"b"')


@dataclass(frozen=True)
class Candidate:
    """A prefix of the beam with one token more; `added` is None for a finished one, which stays."""

    prefix: int
    before: float
    added: float | None
    token: str

    @property
    def total(self) -> float:
        """Its log-probability."""
        return tidy(self.before + (self.added or 0))

    @property
    def sum(self) -> str:
        """How its total comes about."""
        if self.added is None:
            return f"{PREFIXES[self.prefix]} is finished and keeps {told(self.before)}"
        return (
            f'{PREFIXES[self.prefix][:-1]} {self.token}": {told(self.before)} + '
            f"{factor(self.added)} = {told(self.total)}"
        )


def problem(random: Random) -> Problem:
    """The better or the worse of the two that are kept; a third of the time one had finished."""
    finished = random.random() < 1 / 3
    place = 0 if random.random() < 1 / 4 else 1
    candidates: list[Candidate] = []
    ranked: list[Candidate] = []
    while not _teaches(ranked, place):
        candidates = _drawn(random, finished=finished)
        ranked = sorted(candidates, key=lambda each: -each.total)
    which = ("the higher", "the lower")[place]
    return posed(
        TOPIC,
        f"{_told(candidates, finished=finished)} After this step the beam keeps two again. What is "
        f"{which} of their totals?",
        ranked[place].total,
        [
            *(each.sum for each in candidates),
            f"The two highest are {told(ranked[0].total)} and {told(ranked[1].total)}; {which} "
            f"of them is {told(ranked[place].total)}",
        ],
        [*_about_totals(ranked, place), *_about_choice(ranked, place, finished=finished)],
    )


def _teaches(ranked: Sequence[Candidate], place: int) -> bool:
    """Whether totals differ, and going on with one prefix or keeping one of each would miss."""
    if not ranked or len({each.total for each in ranked}) < len(ranked):
        return False
    return {_of_first(ranked, place), _one_of_each(ranked, place)} != {ranked[place].total}


def _of_first(ranked: Sequence[Candidate], place: int) -> float:
    return [each.total for each in ranked if each.prefix == 0][place]


def _one_of_each(ranked: Sequence[Candidate], place: int) -> float:
    best = {each.prefix: each.total for each in reversed(ranked)}
    return sorted(best.values(), reverse=True)[place]


def _drawn(random: Random, *, finished: bool) -> list[Candidate]:
    totals = _log_probabilities(random, 2)
    drawn = []
    for prefix, before in enumerate(totals):
        if finished and prefix == 1:
            drawn.append(Candidate(prefix, before, None, ""))
            continue
        added = _log_probabilities(random, 3)
        random.shuffle(added)
        drawn += [Candidate(prefix, before, *each) for each in zip(added, TOKENS, strict=True)]
    return drawn


def _log_probabilities(random: Random, count: int) -> list[float]:
    """So many different tenths, the highest first; their probabilities add up to 1 at most."""
    tenths = range(3, 29)
    while True:
        drawn = [-each / 10 for each in sorted(random.sample(tenths, count))]
        if sum(map(math.exp, drawn)) <= 1:
            return drawn


def _told(candidates: Sequence[Candidate], *, finished: bool) -> str:
    """What the beam holds, and what each next token has."""
    before = {each.prefix: each.before for each in candidates}
    held = " and ".join(f"{PREFIXES[n]} with {told(total)}" for n, total in before.items())
    text = f"A beam of width 2 holds {held}, total log-probabilities."
    if finished:
        text += f" {PREFIXES[1]} has ended. Next tokens:"
    else:
        text += " Next tokens:"
    for prefix in before:
        nexts = [f"{c.token} {told(c.added)}" for c in candidates
                 if c.prefix == prefix and c.added is not None]  # fmt: skip
        if nexts:
            text += f" after {PREFIXES[prefix]} {', '.join(nexts)};"
    return text[:-1] + "."


def _about_totals(ranked: Sequence[Candidate], place: int) -> list[Mistake]:
    kept, words = ranked[place], ("higher", "lower")
    slips = [
        Mistake(
            "gave_the_other_one",
            ranked[1 - place].total,
            f"The beam keeps it too, but the {words[place]} of the two is asked.",
        ),
        Mistake(
            "took_the_lowest",
            ranked[-1].total,
            "That is the least probable. Of negative numbers the highest is nearest to 0.",
        ),
    ]
    if kept.added is None:
        return slips
    return [
        *slips,
        Mistake(
            "left_out_the_prefix",
            kept.added,
            "That is the token's log-probability alone. Add the total of its prefix.",
        ),
        Mistake(
            "multiplied",
            kept.before * kept.added,
            "You multiplied. Probabilities are multiplied; their logarithms are added.",
        ),
        Mistake(
            "divided_by_the_length",
            kept.total / 2,
            "You divided by the length. This beam goes by totals.",
        ),
    ]


def _about_choice(ranked: Sequence[Candidate], place: int, *, finished: bool) -> list[Mistake]:
    third = ranked[2].total
    open_ones = [each for each in ranked if each.added is not None]
    by_token = sorted(open_ones, key=lambda each: -(each.added or 0))
    slips = [
        Mistake(
            "went_on_with_the_better_prefix_alone",
            _of_first(ranked, place),
            f"You went on with {PREFIXES[0]} alone. Continuations of both compete.",
        ),
        Mistake(
            "kept_one_of_each_prefix",
            _one_of_each(ranked, place),
            "You kept the best of each prefix. Both may come from one: the highest totals stay.",
        ),
        Mistake(
            "went_by_the_token",
            by_token[place].total,
            "You chose by the token's own log-probability. The totals are compared.",
        ),
    ]
    if finished:
        slips.append(
            Mistake(
                "left_out_the_finished",
                open_ones[place].total,
                f"You left out {PREFIXES[1]}. A finished one keeps its place while its total does.",
            )
        )
    # Many ways lead to these: what is said of them is true of all who type them.
    plain = {third, ranked[1 - place].total, ranked[-1].total}
    return [
        Mistake(
            "took_the_third",
            third,
            f"That is the third of {len(ranked)}. Whatever prefix they come from, and finished or "
            "not, the two highest totals stay.",
        ),
        *[each for each in slips if each.value not in plain],
    ]
