"""Boxes in a row or in a column, with the shape of what runs between them on the arrows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from dltutor.screen.canvas import Canvas
from dltutor.screen.theme import Glyphs, Look

HEIGHT = 4  # lines of a box with two lines of words
INDENT = 2


@dataclass(frozen=True)
class Box:
    """Lines of words, and the shape of what comes out."""

    words: Sequence[str]
    output: str

    @property
    def width(self) -> int:
        """The columns that it takes, with its sides."""
        return max(map(len, self.words)) + 4


@dataclass(frozen=True)
class Strokes:
    """The characters of boxes and arrows."""

    across: str
    upright: str
    corners: tuple[str, str, str, str]  # upper left, upper right, lower left, lower right
    right: str
    down: str
    left: str
    fork: str  # downwards and to the right
    tee: str
    tee_up: str
    cross: str


def strokes_of(glyphs: Glyphs) -> Strokes:
    """What boxes and arrows are made of on a console that has these glyphs."""
    upper_left, across, upper_right, upright, lower_left, lower_right = tuple(glyphs.box)
    corners = upper_left, upper_right, lower_left, lower_right
    arrows = glyphs.to_right, glyphs.to_bottom, glyphs.to_left
    meeting = glyphs.fork, glyphs.tee, glyphs.tee_up, glyphs.cross
    return Strokes(across, upright, corners, *arrows, *meeting)


def rightwards(boxes: Sequence[Box], inputs: str, look: Look, width: int) -> list[Text] | None:
    """The boxes from left to right; None if they do not fit."""
    strokes = strokes_of(look.glyphs)
    shapes = [inputs, *(box.output for box in boxes)]
    arrows = [len(told) + 2 for told in shapes]
    needed = sum(arrows) + sum(box.width + 1 for box in boxes)
    if needed > width:
        return None
    canvas = Canvas(needed, HEIGHT)
    column = 0
    for number, (told, length) in enumerate(zip(shapes, arrows, strict=True)):
        arrow = strokes.across * (length - 1) + strokes.right
        canvas.write(column, 1, told.center(length), "node.name")
        canvas.write(column, 2, arrow, "node")
        column += length
        if number < len(boxes):
            draw_box(canvas, boxes[number], column, 0, boxes[number].width, strokes, HEIGHT)
            column += boxes[number].width + 1
    return canvas.lines()


def downwards(boxes: Sequence[Box], inputs: str, look: Look, width: int) -> Iterator[Text]:
    """The boxes from top to bottom, as wide as the widest; words are cut to the width."""
    strokes = strokes_of(look.glyphs)
    across = min(max(box.width for box in boxes), width - INDENT)
    middle = INDENT + across // 2
    heights = [len(box.words) + 2 for box in boxes]
    canvas = Canvas(width, sum(heights) + len(boxes) + 3)
    canvas.write(max(middle - len(inputs) // 2, 0), 0, inputs, "node.name")
    canvas.write(middle, 1, strokes.down, "node")
    row = 2
    for box, height in zip(boxes, heights, strict=True):
        draw_box(canvas, box, INDENT, row, across, strokes, height)
        canvas.write(middle, row + height, strokes.down, "node")
        canvas.write(middle + 2, row + height, box.output, "node.name")
        row += height + 1
    return iter(canvas.lines()[:row])


def draw_box(
    canvas: Canvas, box: Box, column: int, row: int, width: int, strokes: Strokes, height: int
) -> None:
    """A box with its words in the middle, cut to its width."""
    line = strokes.across * (width - 2)
    upper_left, upper_right, lower_left, lower_right = strokes.corners
    canvas.write(column, row, upper_left + line + upper_right, "node")
    canvas.write(column, row + height - 1, lower_left + line + lower_right, "node")
    first = row + 1 + (height - 2 - len(box.words)) // 2
    for inside in range(row + 1, row + height - 1):
        canvas.write(column, inside, strokes.upright, "node")
        canvas.write(column + width - 1, inside, strokes.upright, "node")
    for number, words in enumerate(box.words):
        told = words[: width - 4].center(width - 4)
        style = "strong" if number == 0 else "muted"
        canvas.write(column + 2, first + number, told, style)
