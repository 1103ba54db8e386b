"""When a topic comes back: spaced repetition, worked out anew from every answer there was."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fsrs import Card, Rating

LONGEST_DAYS = 180  # a course takes months: what comes back after years would not come back


@dataclass(frozen=True)
class Answered:
    """A problem that was answered, or whose solution was asked for: then it is not right."""

    at: datetime  # with its zone
    topic: str
    right: bool
    helped: bool

    @property
    def known(self) -> bool:
        """Right, and without help."""
        return self.right and not self.helped


def due_dates(answers: Iterable[Answered]) -> dict[str, datetime]:
    """When each topic that was ever answered is due, soonest first. `answers` in their order."""
    # Most commands never need fsrs.
    from fsrs import Card, Scheduler

    scheduler = Scheduler(enable_fuzzing=False, maximum_interval=LONGEST_DAYS)
    cards: dict[str, Card] = {}
    for answer in answers:
        at = answer.at.astimezone(UTC)
        # Without its own id, a card takes one from the clock, and waits for it.
        card = cards.get(answer.topic) or Card(card_id=1, due=at)
        cards[answer.topic], _ = scheduler.review_card(card, _rating(answer), at)
    return dict(
        sorted(((name, card.due) for name, card in cards.items()), key=lambda each: each[1])
    )


def _rating(answer: Answered) -> Rating:
    from fsrs import Rating  # as above

    if not answer.right:
        return Rating.Again
    return Rating.Hard if answer.helped else Rating.Good
