"""A board of squares: in each a letter, an arrow for the action taken there, and a number."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.text import Text

from dltutor.screen.given import numbers, rows
from dltutor.screen.picture import Picture
from dltutor.screen.theme import Glyphs, glyphs_of

INNER = 7  # columns of a square
DIGITS = 2
DIRECTIONS = 4
NAMES = ("left", "down", "right", "up")  # of the actions, which are arrows
UNKNOWN = "?"  # nan
KEYS = {"title", "letters", "numbers", "actions", "still", "caption"}


class Squares(Picture):
    """A drawing from a spec: see `squares` fences in CONTRIBUTING.md. Raises ValueError.

    In the spec's `letters`, `numbers` and `actions` what a lesson's code gives stands in the place
    of names.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"squares have no {', '.join(sorted(unknown))}")
        self.spec = spec
        self.letters = _letters(spec.get("letters"))
        self.high, self.wide = len(self.letters), len(self.letters[0])
        self.numbers = self._board("numbers")
        self.actions = self._board("actions")
        wrong = [
            each for row in self.actions or [] for each in row if each not in range(DIRECTIONS)
        ]
        if wrong:
            raise ValueError(f"actions go from 0 to {DIRECTIONS - 1}: {wrong[0]:g}")
        self.still = str(spec.get("still", ""))

    def _board(self, part: str) -> list[list[float]] | None:
        """Rows of numbers, one a square; also from a list of all squares in turn."""
        value = self.spec.get(part)
        if part not in self.spec:
            return None
        if isinstance(value, list) and value and not isinstance(value[0], list):
            flat = numbers(value, part)
            told = [flat[i : i + self.wide] for i in range(0, len(flat), self.wide)]
        else:
            told = rows(value, part)
        if [len(row) for row in told] != [self.wide] * self.high:
            raise ValueError(f"{part} should be {self.high} rows of {self.wide}, one a square")
        return told

    def words(self) -> str:
        """The letters of each row with the ways that the arrows point; numbers are drawn."""
        if self.actions is None:
            return ""
        rows = []
        for letters, actions in zip(self.letters, self.actions, strict=True):
            told = (
                letter if letter in self.still else f"{letter} {NAMES[int(action)]}"
                for letter, action in zip(letters, actions, strict=True)
            )
            rows.append(", ".join(told))
        return f"row by row: {'; '.join(rows)}."

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """The board; columns for which there is no room follow below."""
        most = max((options.max_width - 1) // (INNER + 1), 1)
        for start in range(0, self.wide, most):
            if start:
                yield Text()
            columns = range(start, min(start + most, self.wide))
            yield from self._columns(columns, glyphs_of(options))

    def _columns(self, columns: range, glyphs: Glyphs) -> Iterator[Text]:
        across, down, *corners = list(glyphs.board)
        bar = across * INNER
        for row in range(self.high):
            left, middle, right = corners[:3] if row == 0 else corners[3:6]
            yield _edge(left + middle.join([bar] * len(columns)) + right)
            for cells in (
                [self._top(row, column, glyphs.actions) for column in columns],
                [self._number(row, column) for column in columns] if self.numbers else [],
            ):
                if cells:
                    yield _edge(down) + _edge(down).join(cells) + _edge(down)
        left, middle, right = corners[6:]
        yield _edge(left + middle.join([bar] * len(columns)) + right)

    def _top(self, row: int, column: int, arrows: str) -> Text:
        """The letter on the left of the square, the arrow on its right."""
        letter = self.letters[row][column]
        cell = Text(f" {letter}", "strong" if letter in self.still else "muted")
        acts = self.actions is not None and letter not in self.still
        arrow = arrows[int(self.actions[row][column])] if acts and self.actions else " "
        return cell.append(" " * (INNER - 4)).append(f"{arrow} ", "mark")

    def _number(self, row: int, column: int) -> Text:
        value = self.numbers[row][column] if self.numbers else math.nan
        told = UNKNOWN if math.isnan(value) else f"{value:.{DIGITS}f}".replace("-0.00", "0.00")
        return Text(f"{told:>{INNER - 1}} ")


def _letters(value: Any) -> list[str]:
    if not (isinstance(value, list) and value and all(isinstance(row, str) for row in value)):
        raise ValueError("letters should be rows of letters, or a name that is recorded")
    if len(set(map(len, value))) > 1 or not value[0]:
        raise ValueError("the rows of letters should be of one length")
    return value


def _edge(text: str) -> Text:
    return Text(text, "axis", no_wrap=True)


def demo() -> Iterator[RenderableType]:
    """The frozen lake: what each square is worth, and where to go from it."""
    worth = [[0.82] * 4, [0.82, 0, 0.53, 0], [0.82, 0.82, 0.76, 0], [0, 0.88, 0.94, 0]]
    spec = {
        "title": "The lake",
        "letters": ["SFFF", "FHFH", "FFFH", "HFFG"],
        "numbers": worth,
        "actions": [0, 3, 3, 3, 0, 0, 0, 0, 3, 1, 0, 0, 0, 2, 1, 0],
        "still": "HG",
    }
    yield Squares(spec)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
