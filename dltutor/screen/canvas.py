"""A grid of characters to draw on, with dots of a braille pattern between them."""

from __future__ import annotations

from rich.text import Text

# The bits of a braille character, by row and column of its eight dots.
DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
BRAILLE = 0x2800
DOTS_ACROSS, DOTS_DOWN = 2, 4


class Canvas:
    """Characters with styles. Dots are finer: two columns and four rows to a character."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._characters = [[" "] * width for _ in range(height)]
        self._styles = [[""] * width for _ in range(height)]
        self._dots = [[0] * width for _ in range(height)]

    def write(self, column: int, row: int, text: str, style: str = "") -> None:
        """Characters from a cell to the right, over whatever is there; outside is left out."""
        for offset, character in enumerate(text):
            if 0 <= column + offset < self.width and 0 <= row < self.height:
                self._characters[row][column + offset] = character
                self._styles[row][column + offset] = style
                self._dots[row][column + offset] = 0

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
        (x0, y0), (x1, y1) = start, end
        steps = max(1, int(max(abs(x1 - x0), abs(y1 - y0))))
        for step in range(steps + 1):
            part = step / steps
            self.dot(round(x0 + (x1 - x0) * part), round(y0 + (y1 - y0) * part), style)

    def lines(self) -> list[Text]:
        """The drawing, blanks at the right cut off."""
        return [self._line(row) for row in range(self.height)]

    def _line(self, row: int) -> Text:
        text = Text(no_wrap=True)
        for column in range(self.width):
            dots = self._dots[row][column]
            character = chr(BRAILLE + dots) if dots else self._characters[row][column]
            text.append(character, self._styles[row][column] or None)
        text.rstrip()
        return text
