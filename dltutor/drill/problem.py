"""A problem: what is asked, the answer, the way there, and the ways that miss it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dltutor.drill.numbers import told
from dltutor.drill.typed import SAME, read


@dataclass(frozen=True)
class Mistake:
    """A way to miss the answer: the number that it gives, and what to tell who typed it."""

    name: str  # what was done: left_out_the_2
    value: float
    sentence: str


@dataclass(frozen=True)
class Problem:
    """One problem with one number for an answer."""

    topic: str
    question: str
    answer: float
    steps: tuple[str, ...]  # the last one ends in the answer
    mistakes: tuple[Mistake, ...] = ()
    diagram: dict[str, Any] | None = None  # a spec for screen.network.Network
    worked: dict[str, Any] | None = None  # a spec that shows the whole solution
    places: int | None = None  # decimals that the question asks for; None: as many as there are
    untold: int = 0  # mistakes left out because two give the same number

    @property
    def telling(self) -> bool:
        """Whether it can name two mistakes, and most of those that people make on it."""
        return len(self.mistakes) >= 2 and 2 * self.untold < len(self.mistakes)


def posed(
    topic: str,
    question: str,
    answer: float,
    steps: Sequence[str],
    mistakes: Iterable[Mistake | None],
    *,
    diagram: dict[str, Any] | None = None,
    worked: dict[str, Any] | None = None,
    places: int | None = None,
) -> Problem:
    """A problem with those of its mistakes that can be told from the answer and each other.

    A topic passes None for a mistake that these numbers do not allow.
    """
    answer = tidy(answer)
    possible = [replace(each, value=tidy(each.value)) for each in mistakes if each is not None]
    telling = [each for each in possible if not _passes_for(each.value, answer, places)]
    alone = [
        each for each in telling if sum(_alike(each.value, other.value) for other in telling) == 1
    ]
    untold = len(telling) - len(alone)
    return Problem(
        topic,
        question,
        answer,
        tuple(steps),
        tuple(alone),
        diagram=diagram,
        worked=worked,
        places=places,
        untold=untold,
    )


def tidy(value: float) -> float:
    """A number without the last bits of floats: 0.3, not 0.30000000000000004, and no -0."""
    return round(float(value), 10) + 0.0


def _alike(value: float, other: float) -> bool:
    return _says_both(value, other) or _says_both(other, value)


def _says_both(value: float, other: float) -> bool:
    """Whether two are one number, or the first in four decimals is the other rounded."""
    typed = read(told(value))
    return abs(value - other) <= SAME or (not typed.is_exactly(value) and typed.says(other))


def _passes_for(value: float, answer: float, places: int | None) -> bool:
    return any(read(text).says(answer, places) for text in (told(value), repr(value)))
