"""What was typed, judged: right, a known mistake, or neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dltutor.drill.numbers import told
from dltutor.drill.problem import Mistake, Problem
from dltutor.drill.typed import Typed, read


@dataclass(frozen=True)
class Judgement:
    """What came of an answer. `mistake` is its name where one was recognised."""

    typed: str
    right: bool
    expected: float
    mistake: str | None = None
    sentence: str = ""  # what is known of a wrong answer

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return dict(vars(self))


def judge(text: str, problem: Problem) -> Judgement:
    """Compare what was typed with the answer, then with the mistakes. Raises Unreadable."""
    typed = read(text)
    shown, answer = text.strip(), problem.answer
    if typed.says(answer, problem.places):
        return Judgement(shown, True, answer)
    mistake = _recognised(typed, problem)
    name, sentence = (mistake.name, mistake.sentence) if mistake else _unrecognised(typed, problem)
    return Judgement(shown, False, answer, name, sentence)


def _recognised(typed: Typed, problem: Problem) -> Mistake | None:
    """The one mistake that gives what was typed; none where two would."""
    exactly = [each for each in problem.mistakes if typed.is_exactly(each.value)]
    rounded = [each for each in problem.mistakes if typed.says(each.value)]
    roughly = [each for each in problem.mistakes if typed.says(each.value, problem.places)]
    return next((found[0] for found in (exactly, rounded, roughly) if len(found) == 1), None)


def _unrecognised(typed: Typed, problem: Problem) -> tuple[str | None, str]:
    answer = problem.answer
    if typed.rounds(answer):
        return "rounded_too_far", "That is the answer rounded too far. Give two digits or more."
    if typed.says(-answer, problem.places):
        told_sign = "negative" if answer < 0 else "positive"
        return "sign_flipped", f"{told(abs(answer))} it is, but the answer is {told_sign}."
    return None, "None of the usual mistakes gives that. Compare your steps with the solution's."
