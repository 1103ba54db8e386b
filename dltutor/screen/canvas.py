"""A grid of characters to draw on, with dots of a braille pattern between them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import groupby

from rich.style import Style
from rich.text import Text

Place = tuple[float, float]  # in dots, from the upper left
FINER = "finer"  # the meta of a style, by which a Finer comes to whoever can draw it
# The bits of a braille character, by row and column of its eight dots.
DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
BRAILLE = 0x2800
DOTS_ACROSS, DOTS_DOWN = 2, 4


@dataclass
class Finer:
    """What cells and dots only approach: lines and marks in their exact places."""

    row: int = 0  # of the line of text that brings it
    strokes: list[tuple[str, list[Place]]] = field(default_factory=list)  # by their styles
    marks: list[tuple[str, Place, str]] = field(default_factory=list)  # and their glyphs
    # What is below the characters that stand for these, by column and row.
    below: dict[tuple[int, int], tuple[str, str]] = field(default_factory=dict)


class Canvas:
    """Characters with styles. Dots are finer: two columns and four rows to a character."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._characters = [[" "] * width for _ in range(height)]
        self._styles = [[""] * width for _ in range(height)]
        self._dots = [[0] * width for _ in range(height)]
        self._finer = Finer()

    def write(self, column: int, row: int, text: str, style: str = "") -> None:
        """Characters from a cell to the right, over whatever is there; outside is left out."""
        for offset, character in enumerate(text):
            if 0 <= column + offset < self.width and 0 <= row < self.height:
                self._characters[row][column + offset] = character
                self._styles[row][column + offset] = style
                self._dots[row][column + offset] = 0
                self._finer.below.pop((column + offset, row), None)

    def approach(self, column: int, row: int, glyph: str, style: str) -> None:
        """A character for a part of what `stroke` or `mark` tells exactly."""
        if 0 <= column < self.width and 0 <= row < self.height:
            present = self._characters[row][column], self._styles[row][column]
            below = self._finer.below.get((column, row), present)
            self.write(column, row, glyph, style)
            self._finer.below[column, row] = below

    def mark(self, column: int, row: int, glyph: str, style: str, at: Place) -> None:
        """A mark in a cell; where it is exactly, in dots."""
        self.approach(column, row, glyph, style)
        self._finer.marks.append((style, at, glyph))

    def is_free(self, column: int, row: int, width: int = 1) -> bool:
        """Whether cells are within the canvas and have nothing on them."""
        if not (0 <= column <= self.width - width and 0 <= row < self.height):
            return False
        cells = range(column, column + width)
        return all(self._characters[row][c] == " " and not self._dots[row][c] for c in cells)

    def dot(self, x: float, y: float, style: str) -> None:
        """One dot, in units of dots, from the upper left."""
        column, row = int(x) // DOTS_ACROSS, int(y) // DOTS_DOWN
        if x < 0 or y < 0 or column >= self.width or row >= self.height:
            return
        if self._characters[row][column] == " ":
            self._dots[row][column] |= DOTS[int(y) % DOTS_DOWN][int(x) % DOTS_ACROSS]
            self._styles[row][column] = style

    def line(self, start: tuple[float, float], end: tuple[float, float], style: str) -> None:
        """A straight line of dots."""
        self.stroke(start, end, style)
        (x0, y0), (x1, y1) = start, end
        steps = max(1, int(max(abs(x1 - x0), abs(y1 - y0))))
        for step in range(steps + 1):
            part = step / steps
            self.dot(round(x0 + (x1 - x0) * part), round(y0 + (y1 - y0) * part), style)

    def lines(self) -> list[Text]:
        """The drawing, blanks at the right cut off."""
        lines = [self._line(row) for row in range(self.height)]
        first = next((row for row, line in enumerate(lines) if line.plain), None)
        if first is not None and (self._finer.strokes or self._finer.marks):
            lines[first].stylize(Style(meta={FINER: replace(self._finer, row=first)}), 0, 1)
        return lines

    def stroke(self, start: Place, end: Place, style: str) -> None:
        """A line of which nothing is drawn here, for who draws finer."""
        last = self._finer.strokes[-1] if self._finer.strokes else None
        if last and last[0] == style and last[1][-1] == start:
            last[1].append(end)
        else:
            self._finer.strokes.append((style, [start, end]))

    def _line(self, row: int) -> Text:
        text = Text(no_wrap=True)
        cells = [
            chr(BRAILLE + dots) if dots else character
            for dots, character in zip(self._dots[row], self._characters[row], strict=True)
        ]
        # A piece for each run of one style: with one for each cell rich would have far more to do.
        for style, run in groupby(range(self.width), self._styles[row].__getitem__):
            text.append("".join(cells[column] for column in run), style or None)
        text.rstrip()
        return text
