"""A lesson is a Markdown page; its number and the order of its exercises live in it alone."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from dltutor.course import frontmatter

FILE_NAME = re.compile(r"(?P<number>\d{2})-(?P<name>[a-z0-9-]+)\.md")


@dataclass(frozen=True)
class Lesson:
    """One lesson: its number and name come from the file's name, the rest from the page."""

    path: Path

    @property
    def number(self) -> int:
        """Its place in the course, from 1."""
        return int(self.path.name[:2])

    @property
    def name(self) -> str:
        """Its name in commands: `forward-propagation`."""
        return self.path.stem[3:]

    @cached_property
    def _page(self) -> tuple[dict[str, str | list[str]], str]:
        return frontmatter.split(self.path.read_text(encoding="utf-8"))

    @property
    def title(self) -> str:
        """The lesson's heading."""
        return str(self._page[0].get("title", self.name.replace("-", " ")))

    @property
    def minutes(self) -> int:
        """How long it takes to read, in minutes."""
        return int(str(self._page[0].get("minutes", 15)))

    @property
    def exercise_names(self) -> list[str]:
        """Its exercises, in order."""
        names = self._page[0].get("exercises", [])
        return names if isinstance(names, list) else [names]

    @property
    def record(self) -> Path:
        """Where the numbers are kept that the page's code gives and its pictures draw."""
        return self.path.with_suffix(".json")

    @cached_property
    def recorded(self) -> dict[str, list[Any]]:
        """Those numbers, by the names of the code's variables; none for a page that needs none."""
        if not self.record.is_file():
            return {}
        numbers: dict[str, list[Any]] = json.loads(self.record.read_text(encoding="utf-8"))
        return numbers

    @property
    def text(self) -> str:
        """The page, without its front matter: Markdown."""
        return self._page[1]
