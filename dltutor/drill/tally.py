"""What a session came to, topic by topic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dltutor.drill.schedule import Answered


@dataclass(frozen=True)
class Tally:
    """How one topic went. `right` are those without help; `helped` were right after some."""

    topic: str
    of: int
    right: int
    helped: int


def tally(answers: Sequence[Answered]) -> list[Tally]:
    """One tally a topic, in the order in which they first came."""
    return [
        _of(topic, [each for each in answers if each.topic == topic])
        for topic in dict.fromkeys(each.topic for each in answers)
    ]


def _of(topic: str, answers: Sequence[Answered]) -> Tally:
    known = sum(each.known for each in answers)
    right = sum(each.right for each in answers)
    return Tally(topic, len(answers), known, right - known)
