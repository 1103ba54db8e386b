"""One step of a topic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Frame:
    """What is done in a step: a title, the sum on a line of its own, sentences, and a picture.

    `kind` and `spec` are those of a picture's fence. An `alarm` is a sentence not to be missed.
    """

    title: str
    said: tuple[str, ...]
    kind: str
    spec: dict[str, Any]
    sum: str = ""
    alarm: str = ""
