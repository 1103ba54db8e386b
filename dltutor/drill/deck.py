"""Which problem comes next: in rounds through the topics, or once for each that is due."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from dltutor.drill.catalogue import Topic
from dltutor.drill.problem import Problem


@dataclass(frozen=True)
class Dealt:
    """A problem, its number in the session from 1, and the seed that makes it again."""

    number: int
    seed: int
    topic: Topic
    problem: Problem


class Deck:
    """Deals problems; the same seed deals the same ones.

    An endless deck goes round its topics, gentlest first. Another has each topic once, and once
    more at its end for as long as it is not known.
    """

    def __init__(self, topics: Iterable[Topic], seed: int, *, endless: bool) -> None:
        self._waiting = deque(topics)
        self._endless = endless
        self._random = Random(seed)
        self._dealt = 0

    def deal(self) -> Dealt | None:
        """The next problem; None where the deck is used up."""
        if not self._waiting:
            return None
        topic = self._waiting.popleft()
        if self._endless:
            self._waiting.append(topic)
        self._dealt += 1
        seed = self._random.getrandbits(32)
        return Dealt(self._dealt, seed, topic, topic.draw(seed))

    def answered(self, topic: Topic, *, known: bool) -> None:
        """Hear what came of a problem."""
        if not known and not self._endless:
            self._waiting.append(topic)
