"""What a learner is told about a wrong answer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """A diagnosis: its name in the contract, one sentence, and what to do about it."""

    kind: str
    headline: str
    explanation: str
