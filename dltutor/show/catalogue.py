"""The topics there are, in the order of the course, and how to find one by what is typed."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass

from dltutor.course import UnknownName
from dltutor.show.frame import Frame
from dltutor.show.settings import Setting, Unfit, Values
from dltutor.show.topics import attention, backward, beam, descent, forward, kernel, lstm, ravine


@dataclass(frozen=True)
class Topic:
    """Something to step through: its settings, and the frames that they come to.

    `lessons` has the names of those that draw it, the one whose example it is first.
    """

    name: str
    title: str
    lessons: tuple[str, ...]
    settings: tuple[Setting, ...]
    frames: Callable[[Values], list[Frame]]

    @property
    def defaults(self) -> Values:
        """The lesson's own values."""
        return Values({each.name: each.default for each in self.settings})

    def setting(self, typed: str) -> Setting:
        """The setting of a name. Raises Unfit."""
        wanted = typed.strip().lower().replace("-", "_").replace(" ", "_")
        names = [each.name for each in self.settings]
        if wanted in names:
            return self.settings[names.index(wanted)]
        near = difflib.get_close_matches(wanted, names, n=1)
        hint = f" Did you mean {near[0]}?" if near else ""
        raise Unfit(f"{self.name} has no value {typed!r}.{hint} It has {', '.join(names)}.")


TOPICS = (
    Topic(
        "forward",
        "A forward pass, node by node",
        ("forward-propagation", "activation-functions"),
        forward.SETTINGS,
        forward.frames,
    ),
    Topic(
        "descent",
        "Gradient descent, step by step",
        ("gradient-descent", "slopes"),
        descent.SETTINGS,
        descent.frames,
    ),
    Topic(
        "ravine",
        "Gradient descent with two weights",
        ("gradient-descent",),
        ravine.SETTINGS,
        ravine.frames,
    ),
    Topic(
        "backward",
        "A backward pass, slope by slope",
        ("backpropagation",),
        backward.SETTINGS,
        backward.frames,
    ),
    Topic(
        "kernel",
        "A kernel that slides over an image",
        ("convolution",),
        kernel.SETTINGS,
        kernel.frames,
    ),
    Topic(
        "lstm",
        "A step of an LSTM, gate by gate",
        ("lstm-and-gru",),
        lstm.SETTINGS,
        lstm.frames,
    ),
    Topic(
        "attention",
        "Attention, from query to context",
        ("attention",),
        attention.SETTINGS,
        attention.frames,
    ),
    Topic(
        "beam",
        "A beam search, round by round",
        ("attention",),
        beam.SETTINGS,
        beam.frames,
    ),
)


def find_topic(typed: str) -> Topic:
    """The topic of its name, or of its lesson's. Raises UnknownName."""
    wanted = typed.strip().lower().replace("_", "-").replace(" ", "-")
    for topic in TOPICS:
        if wanted == topic.name or wanted in topic.lessons:
            return topic
    names = [topic.name for topic in TOPICS]
    holding = [n for n in names if len(wanted) > 2 and (n.startswith(wanted) or n in wanted)]
    similar = difflib.get_close_matches(wanted, names, n=3, cutoff=0.6)
    raise UnknownName("topic to show", typed, list(dict.fromkeys(similar + holding))[:3])
