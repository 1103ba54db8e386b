"""What a diagnosis may look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dltutor.grader.judged import Judged


@dataclass(frozen=True)
class Evidence:
    """The cases of one name: those that fail, gentlest first, and all that were played."""

    failing: tuple[Judged, ...]
    cases: tuple[Judged, ...]

    @property
    def first(self) -> Judged:
        """The case that is shown."""
        return self.failing[0]

    def every(self, holds: Callable[[Judged], bool]) -> bool:
        """Whether something holds of every failing case."""
        return all(map(holds, self.failing))
