"""Lesson 21's tiny decoder: the best few beginnings, lengthened and cut short in every round."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from dltutor.show.frame import Frame
from dltutor.show.numbers import factor, told
from dltutor.show.settings import Setting, Unfit, Values, number

TABLE = ((0.5, 0.4, 0.1), (0.35, 0.25, 0.4), (0.05, 0.05, 0.9))
WORDS = 4  # besides end
SETTINGS = (
    Setting("width", number(2), "beginnings that are kept", least=1, most=5, whole=True),
    Setting("length", number(5), "tokens at most", least=1, most=6, whole=True),
    Setting(
        "table",
        TABLE,
        "after start, A, B, ...: A, B, ..., end",
        rows=WORDS + 1,
        columns=WORDS + 1,
        least=0,
        most=1000,
        step=0.05,
    ),
)
START, END = "start", "end"
ROUNDING = 1e-9
Table = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Hypothesis:
    """A beginning: its tokens after start, and the sum of their log-probabilities."""

    tokens: tuple[str, ...]
    total: float
    newest: float = 0.0  # the log-probability of its last token

    @property
    def finished(self) -> bool:
        """Whether it has reached end."""
        return self.tokens[-1:] == (END,)

    @property
    def text(self) -> str:
        """Its tokens in a row."""
        return ", ".join(self.tokens)


def table_of(values: Values) -> Table:
    """After each token, the probability of each; rows are divided by their sums. Raises Unfit."""
    given = values.rows("table")
    if len(given) != len(given[0]) or len(given) < 2:
        raise Unfit(
            "table should have as many rows as columns: a row after start and after each word, "
            f"a column for each word and for end. It has {len(given)} of {len(given[0])}."
        )
    words = [chr(ord("A") + place) for place in range(len(given) - 1)]
    table = {}
    for name, shares in zip([START, *words], given, strict=True):
        if not sum(shares):
            raise Unfit(f"The row of table after {name} is all 0: something has to follow.")
        parts = (share / sum(shares) for share in shares)
        table[name] = dict(zip([*words, END], parts, strict=True))
    return table


def lengthened(beam: Iterable[Hypothesis], table: Table) -> list[Hypothesis]:
    """Every candidate: what is finished as it is, the rest with each token that is possible."""
    found = []
    for old in beam:
        if old.finished:
            found.append(old)
            continue
        for token, p in table[old.tokens[-1] if old.tokens else START].items():
            if p:
                log = math.log(p)
                found.append(Hypothesis((*old.tokens, token), old.total + log, log))
    return found


def best(candidates: Iterable[Hypothesis], width: int) -> list[Hypothesis]:
    """The ones with the largest totals, the best first."""
    return sorted(candidates, key=lambda each: each.total, reverse=True)[:width]


def rounds(table: Table, width: int, length: int) -> Iterator[tuple[list[Hypothesis], ...]]:
    """(beam before, candidates, beam after) of each round, until all is finished or long enough."""
    beam = [Hypothesis((), 0.0)]
    for _ in range(length):
        candidates = lengthened(beam, table)
        kept = best(candidates, width)
        yield beam, candidates, kept
        beam = kept
        if all(each.finished for each in beam):
            return


def frames(values: Values) -> list[Frame]:
    """The table, two frames a round, what has been found."""
    table, width, length = table_of(values), values.whole("width"), values.whole("length")
    shown, beam = [_table(values, table)], []
    for turn, (_, candidates, kept) in enumerate(rounds(table, width, length), 1):
        shown += [_lengthen(turn, candidates), _keep(turn, candidates, kept, width)]
        beam = kept
    return [*shown, _found(beam[0], table, width, length)]


def _table(values: Values, table: Table) -> Frame:
    sums = [sum(shares) for shares in values.rows("table")]
    divided = [name for name, total in zip(table, sums, strict=True) if abs(total - 1) > ROUNDING]
    said = ["From the last token, a row, to the next: with this probability."]
    if divided:
        said.append(
            f"The rows after {', '.join(divided)} are divided by their sums, to add up to 1."
        )
    spec = {
        "matrix": [list(row.values()) for row in table.values()],
        "rows": list(table),
        "columns": list(table[START]),
        "numbers": True,
        "values": [0, 1],
    }
    return Frame("The decoder", tuple(said), "matrix", spec)


def _lengthen(turn: int, candidates: list[Hypothesis]) -> Frame:
    said: tuple[str, ...] = (
        "Each beginning is lengthened by every token that can follow. Its new total is the old one "
        "plus the log-probability of the token.",
    )
    done = [each.text for each in candidates if each.finished and len(each.tokens) < turn]
    if done:
        said += (f"Finished, and left as it is: {'; '.join(done)}.",)
    spec = _tree(candidates, {each.tokens: "new" for each in candidates})
    return Frame(f"Round {turn}: lengthen", said, "tree", spec)


def _keep(turn: int, candidates: list[Hypothesis], kept: list[Hypothesis], width: int) -> Frame:
    marks = {each.tokens: "dropped" for each in candidates}
    marks |= {each.tokens: "kept" for each in kept}
    ordered = "; ".join(f"{each.text} {told(each.total)}" for each in kept)
    said = [f"The largest totals: {ordered}."]
    if len(candidates) <= width:
        said.append("There are no more than the beam holds, so all are kept.")
    elif len(kept) > 1 and len({each.tokens[:-1] for each in kept}) == 1 and turn > 1:
        said.append("All of them come from one beginning: what counts is all candidates together.")
    title = f"Round {turn}: keep the best {width}" if width > 1 else f"Round {turn}: keep the best"
    return Frame(title, tuple(said), "tree", _tree(candidates, marks))


def _found(winner: Hypothesis, table: Table, width: int, length: int) -> Frame:
    *_, (_, _, greedy) = rounds(table, 1, length)
    p = math.exp(winner.total)
    said = [
        f"The likeliest that the beam has found: {winner.text}, with the probability {told(p)}."
    ]
    if not winner.finished:
        said.append("It is not finished: the length ran out.")
    if width > 1 and greedy[0].total < winner.total:
        said.append(
            f"Greedy, a width of 1, finds {greedy[0].text}: {told(math.exp(greedy[0].total))}."
        )
    elif width > 1:
        said.append("Greedy, a width of 1, finds the same.")
    spec = _tree([winner], {winner.tokens: "kept"})
    return Frame(
        "What has been found", tuple(said), "tree", spec, f"log {told(p)} = {told(winner.total)}"
    )


def _tree(candidates: list[Hypothesis], marks: dict[tuple[str, ...], str]) -> dict[str, Any]:
    """The picture: beginnings as branches, candidates as their leaves."""
    root: dict[str, Any] = {"name": START, "branches": []}
    for each in candidates:
        at = root
        for token in each.tokens[:-1]:
            at = _branch(at, token)
        leaf = _branch(at, each.tokens[-1])
        leaf["told"] = [_total(each), f"p = {told(math.exp(each.total))}"]
        leaf["mark"] = marks[each.tokens]
    return {"root": root}


def _branch(at: dict[str, Any], name: str) -> dict[str, Any]:
    for branch in at["branches"]:
        if branch["name"] == name:
            found: dict[str, Any] = branch
            return found
    at["branches"].append({"name": name, "branches": []})
    new: dict[str, Any] = at["branches"][-1]
    return new


def _total(each: Hypothesis) -> str:
    if len(each.tokens) == 1:
        return f"log = {told(each.total)}"
    return f"{told(each.total - each.newest)} + {factor(each.newest)} = {told(each.total)}"
