"""What watch shows besides the verdict, and how far each of it is scrolled."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from dltutor.cli.terminal import arrows

UNKNOWN = 10**6  # lines: more than any page has, until it is drawn
STEPS = {arrows.UP: -1, "k": -1, arrows.DOWN: 1, "j": 1, "\n": 1, "\r": 1}
PAGES = {arrows.PAGE_DOWN: 1, " ": 1, "f": 1, arrows.PAGE_UP: -1, "b": -1}
ENDS = {arrows.FIRST: -UNKNOWN, "g": -UNKNOWN, arrows.LAST: UNKNOWN, "G": UNKNOWN}
OVERLAP = 2  # lines of the last screen that are seen on the next one too


class View(Enum):
    """What has the screen."""

    VERDICT = "verdict"
    TASK = "task"
    LESSON = "lesson"
    SOLUTION = "solution"


@dataclass
class Scroll:
    """Which lines of a page are seen. What it is told is put right when it is drawn."""

    top: int = 0  # the first line that is seen
    height: int = 20  # lines that are seen at once
    total: int = UNKNOWN

    def act(self, key: str) -> bool:
        """Move, if the key is one that moves."""
        by = STEPS.get(key) or ENDS.get(key)
        if by is None and key in PAGES:
            by = PAGES[key] * max(self.height - OVERLAP, 1)
        if by is None:
            return False
        self.top = max(min(self.top + by, self.total - self.height), 0)
        return True

    def fit(self, total: int, height: int) -> int:
        """The first line to show of a page of `total` lines; its place stays on another width."""
        if self.total not in (total, UNKNOWN):
            self.top = round(self.top * total / max(self.total, 1))
        self.total, self.height = total, height
        self.top = max(min(self.top, total - height), 0)
        return self.top

    @property
    def told(self) -> str:
        """`12-31 of 140`; nothing where all is seen."""
        if self.total <= self.height:
            return ""
        return f"{self.top + 1}-{min(self.top + self.height, self.total)} of {self.total}"
