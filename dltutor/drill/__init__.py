"""Practice by hand: a problem with small numbers, what is typed judged, and when it comes back.

Pure: nothing here prints, reads a clock, or knows of a history.
"""

from dltutor.drill.catalogue import TOPICS, Topic, find_topic
from dltutor.drill.deck import Dealt, Deck
from dltutor.drill.judge import Judgement, judge
from dltutor.drill.problem import Mistake, Problem
from dltutor.drill.typed import Unreadable

__all__ = [
    "TOPICS",
    "Dealt",
    "Deck",
    "Judgement",
    "Mistake",
    "Problem",
    "Topic",
    "Unreadable",
    "find_topic",
    "judge",
]
