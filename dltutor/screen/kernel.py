"""A window over a small image: the numbers in it, what is made of them, and where that goes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.text import Text

from dltutor.screen.canvas import Canvas
from dltutor.screen.number import short
from dltutor.screen.picture import Picture
from dltutor.screen.sliding import Sliding
from dltutor.screen.theme import Look, look_of

Words = list[list[str]]
GAPS = (3, 2, 1)  # columns between the numbers of a grid: as many as there is room for
BETWEEN = 4  # columns between the grids
NOT_YET = "?"


class Grid:
    """Numbers in rows and columns with a box round some of them, under a heading."""

    def __init__(
        self, heading: str, words: Words, box: tuple[int, int, int, int], *, muted: str = ""
    ) -> None:
        self.heading, self.words, self.box, self.muted = heading, words, box, muted
        self.digits = max(len(word) for row in words for word in row)

    def width(self, gap: int) -> int:
        """The columns that it takes with a gap before each number, and one after the last."""
        return max(len(self.words[0]) * (self.digits + gap) + gap, len(self.heading))

    @property
    def height(self) -> int:
        """Its lines: the heading, and the rows with those of the box above and below."""
        return len(self.words) + 3

    def draw(self, canvas: Canvas, left: int, top: int, gap: int, look: Look) -> None:
        """The heading, then the numbers; those after the box are a line further down."""
        canvas.write(left, top, self.heading, "muted")
        upper, lower, first, last = self.box  # rows, then columns
        cell = self.digits + gap
        for row, words in enumerate(self.words):
            at = top + 1 + row + (row >= upper) + (row > lower)
            for column, word in enumerate(words):
                inside = upper <= row <= lower and first <= column <= last
                style = "node.focus" if inside else "muted" if word == self.muted else ""
                canvas.write(left + column * cell + gap, at, word.rjust(self.digits), style)
        side = left + (gap - 1) // 2 + first * cell
        across = (last - first + 1) * cell - 1
        _frame(canvas, side, top + 1 + upper, across, lower - upper + 1, look)


def _frame(canvas: Canvas, left: int, top: int, across: int, rows: int, look: Look) -> None:
    """A box round `across` columns and some rows."""
    upper_left, line, upper_right, side, lower_left, lower_right = tuple(look.glyphs.frame)
    canvas.write(left, top, upper_left + line * across + upper_right, "mark")
    canvas.write(left, top + rows + 1, lower_left + line * across + lower_right, "mark")
    for row in range(top + 1, top + rows + 1):
        canvas.write(left, row, side, "mark")
        canvas.write(left + across + 1, row, side, "mark")


class Kernel(Picture):
    """A drawing from a spec: see `kernel` fences in CONTRIBUTING.md. Raises ValueError.

    In the spec what a lesson's code gives stands in the place of the names of its variables.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        self.spec = spec
        self.sliding = Sliding(spec)

    def words(self) -> str:
        """Where the window is; its numbers and what is made of them are drawn."""
        (row, column), (high, wide) = self.sliding.corner, self.sliding.size
        at, beside = self.sliding.at
        return (
            f"the window of {high} by {wide} begins at row {row + 1}, column {column + 1}, "
            f"and gives row {at + 1}, column {beside + 1} of the output."
        )

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """The image, the kernel and the output, the sum, what dots are."""
        look = look_of(options)
        yield from self._grids_on(look, options.max_width)
        yield Text()
        yield from self._sum(look, options.max_width)
        if any(self.sliding.padding):
            yield Text(f"{look.glyphs.padding} is padding, and counts as 0", "caption")

    def _grids_on(self, look: Look, width: int) -> list[Text]:
        grids = list(self._grids(look))
        for gap in GAPS:
            needed = sum(grid.width(gap) + BETWEEN for grid in grids) - BETWEEN
            if needed <= width:
                break
        else:
            return _below(grids, look, width)
        canvas = Canvas(needed, max(grid.height for grid in grids))
        left = 0
        for grid in grids:
            grid.draw(canvas, left, 0, gap, look)
            left += grid.width(gap) + BETWEEN
        return canvas.lines()

    def _grids(self, look: Look) -> Iterator[Grid]:
        sliding = self.sliding
        dot = look.glyphs.padding
        words = [[dot if v is None else short(v) for v in row] for row in sliding.padded]
        top, left = sliding.corner
        box = (top, top + sliding.size[0] - 1, left, left + sliding.size[1] - 1)
        yield Grid(f"image, {_by(sliding.image, look)}", words, box, muted=dot)
        if not sliding.pool:
            kernel = [[short(value) for value in row] for row in sliding.kernel]
            whole = (0, len(kernel) - 1, 0, len(kernel[0]) - 1)
            yield Grid(f"kernel, {_by(kernel, look)}", kernel, whole)
        row, column = sliding.at
        done = [
            [short(value) if (r, c) <= (row, column) else NOT_YET for c, value in enumerate(values)]
            for r, values in enumerate(sliding.output)
        ]
        yield Grid(f"output, {_by(done, look)}", done, (row, row, column, column), muted=NOT_YET)

    def _sum(self, look: Look, width: int) -> Iterator[Text]:
        """A line a row of the window, and the result; the result alone where that is too wide."""
        sliding = self.sliding
        result = short(sliding.output[sliding.at[0]][sliding.at[1]])
        lines = list(sliding.pooled() if sliding.pool else sliding.products(look.glyphs.times))
        if max(map(len, lines)) <= width:
            yield from map(Text, lines[:-1])
        yield Text(f"{lines[-1]}{result}", "node.focus")


def _by(rows: list[list[Any]], look: Look) -> str:
    return f"{len(rows)}{look.glyphs.by}{len(rows[0])}"


def _below(grids: list[Grid], look: Look, width: int) -> list[Text]:
    """The grids one below another, where they have no room side by side."""
    canvas = Canvas(width, sum(grid.height + 1 for grid in grids) - 1)
    top = 0
    for grid in grids:
        grid.draw(canvas, 0, top, next((g for g in GAPS if grid.width(g) <= width), 1), look)
        top += grid.height + 1
    return canvas.lines()


def demo() -> Iterator[RenderableType]:
    """A kernel that answers to upright edges, padding, and a maximum over windows."""
    image = [[3, 0, 1, 2, 7, 4], [1, 5, 8, 9, 3, 1], [2, 7, 2, 5, 1, 3]]
    image += [[0, 1, 3, 1, 7, 8], [4, 2, 1, 6, 2, 8], [2, 4, 5, 2, 3, 9]]
    kernel = [[1, 0, -1]] * 3
    yield Kernel({"image": image, "kernel": kernel, "at": [1, 2]})
    yield Kernel({"image": image, "kernel": kernel, "padding": 1, "stride": 2})
    yield Kernel({"image": image, "pool": "max", "size": 2, "at": [1, 1]})


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
