"""What can come of grading: a verdict, as plain immutable data.

The grader makes one, the screen draws it, `to_json` is the contract that scripts rely on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


class Status(StrEnum):
    """The seven things that can come of grading a file."""

    PASSED = "passed"
    UNTOUCHED = "untouched"
    INCOMPLETE = "incomplete"
    MISSING = "missing"
    BROKEN = "broken"
    WRONG = "wrong"
    HALTED = "halted"


@dataclass(frozen=True, slots=True)
class Shown:
    """A value as a person reads it.

    `text` is complete where the value is small. `cells` holds the same numbers as a small grid,
    rows of already formatted cells; `differs` marks cells. Of a large array that is the window
    round its worst cell: `note` says which part of what shape, `cut` at which sides there is more.
    """

    text: str
    shape: tuple[int, ...] | None = None
    cells: tuple[tuple[str, ...], ...] = ()
    differs: tuple[tuple[bool, ...], ...] = ()
    note: str = ""
    brackets: str = "[]"  # round the cells: "()" for several numbers that are no array
    parts: tuple[Shown, ...] = ()  # of several arrays: each by itself
    label: str = ""  # of one of several: how Python picks it out, "[0]"
    wrong: int = 0  # how many of all its cells differ, those out of sight too
    cut: tuple[bool, bool, bool, bool] = (False, False, False, False)  # above, below, left, right


@dataclass(frozen=True, slots=True)
class Input:
    """One argument of the call that a case makes."""

    name: str
    value: Shown


@dataclass(frozen=True, slots=True)
class Case:
    """The case a verdict speaks of: the first that did not agree."""

    number: int  # counts from 1
    title: str
    call: str  # "node_value(inputs, weights)", or the name of a value
    inputs: tuple[Input, ...] = ()


@dataclass(frozen=True, slots=True)
class Curve:
    """What a training printed after each epoch under one name: `loss`, `accuracy`."""

    name: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class LayerRow:
    """One layer of the model that was expected beside one of the model that was given.

    Both are told as a person would: `Dense 32, relu`; empty where a model has no such layer.
    """

    number: int | None  # counts from 1; None for what is no layer: the input, the loss
    expected: str
    got: str
    parameters: int | None  # of the layer that was given
    same: bool
    output: str = ""  # the shape of what comes out of it: "8×8×32"
    expected_output: str = ""


@dataclass(frozen=True, slots=True)
class Law:
    """Something that holds of every right answer, and whether it held here."""

    sentence: str
    holds: bool
    measured: bool = False  # whether the sentence tells a number that is of interest if it holds


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of grading one file against one exercise.

    `headline` says what happened in one sentence, `explanation` why and what to do about it,
    possibly in several paragraphs. `mistake` names a function of the exercise's mistakes.py, `kind`
    a general diagnosis. `agree` has one entry a case that was played, in order.
    `expected` and `got` are plain JSON values; `expected_shown` and `got_shown` are for people.
    """

    exercise: str
    status: Status
    headline: str
    title: str = ""
    place: str | None = None  # "5.2"
    cases: int = 0
    passed_cases: int = 0
    agree: tuple[bool, ...] = ()
    case: Case | None = None
    expected: Any = None
    got: Any = None
    expected_shown: Shown | None = None
    got_shown: Shown | None = None
    mistake: str | None = None
    kind: str | None = None
    explanation: str = ""
    laws: tuple[Law, ...] = ()
    training: tuple[Curve, ...] = ()  # of an answer that trains
    layers: tuple[LayerRow, ...] = ()  # of an answer that is a model
    line: int | None = None  # in the learner's file, counts from 1
    source: str = ""  # that line, as written
    output: str = ""  # what the learner's code printed
    seconds: float = 0.0
    warm: bool = False

    @property
    def passed(self) -> bool:
        """Whether the answer is right."""
        return self.status is Status.PASSED

    def after(self, seconds: float, *, warm: bool) -> Verdict:
        """The same verdict with how long the check took, and by which runner."""
        return replace(self, seconds=seconds, warm=warm)

    def to_json(self) -> dict[str, Any]:
        """The contract of `dltutor check --json`: these keys, in this order."""
        return {
            "exercise": self.exercise,
            "place": self.place,
            "status": str(self.status),
            "cases": self.cases,
            "passed_cases": self.passed_cases,
            "case": _case_json(self.case),
            "expected": self.expected,
            "got": self.got,
            "mistake": self.mistake,
            "kind": self.kind,
            "headline": self.headline,
            "explanation": self.explanation,
            "laws": [{"sentence": law.sentence, "holds": law.holds} for law in self.laws],
            "output": self.output,
            "seconds": round(self.seconds, 4),
            "warm": self.warm,
        }


def _case_json(case: Case | None) -> dict[str, Any] | None:
    if case is None:
        return None
    inputs = {given.name: given.value.text for given in case.inputs}
    return {"number": case.number, "title": case.title, "call": case.call, "inputs": inputs}
