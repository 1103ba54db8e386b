"""Boxes from top to bottom, in branches side by side, a way without a layer as a line round them.

Each piece knows how wide and high it is and at which of its columns it is entered and left; then
it draws itself.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from rich.text import Text

from dltutor.screen.canvas import Canvas
from dltutor.screen.model_diagram import Box, Strokes, draw_box, strokes_of
from dltutor.screen.model_graph import Branches, Item
from dltutor.screen.theme import Look

WORDS = range(34, 9, -2)  # columns of the words in a box: as many as there is room for
BETWEEN = 2  # columns between branches
INDENT = 1


class Piece(Protocol):
    """A part of the drawing: `axis` is the column at which lines enter and leave it."""

    width: int
    height: int
    axis: int

    def draw(self, canvas: Canvas, left: int, top: int, strokes: Strokes) -> None:
        """Draw it with its upper left corner there."""


class Layer:
    """One box."""

    def __init__(self, box: Box) -> None:
        self.box = box
        self.width, self.height, self.axis = box.width, len(box.words) + 2, box.width // 2

    def draw(self, canvas: Canvas, left: int, top: int, strokes: Strokes) -> None:
        """The box."""
        draw_box(canvas, self.box, left, top, self.width, strokes, self.height)


class Way:
    """Pieces one below another, with an arrow into each; without any, a line."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces
        self.axis = max((piece.axis for piece in pieces), default=0)
        self.width = self.axis + max((piece.width - piece.axis for piece in pieces), default=1)
        self.height = sum(piece.height + _enters(piece) for piece in pieces)

    def draw(self, canvas: Canvas, left: int, top: int, strokes: Strokes) -> None:
        """The pieces and the arrows."""
        for piece in self.pieces:
            if _enters(piece):
                canvas.write(left + self.axis, top, strokes.down, "node")
                top += 1
            piece.draw(canvas, left + self.axis - piece.axis, top, strokes)
            top += piece.height


def _enters(piece: Piece) -> bool:
    """Whether an arrow leads into a piece: forks begin with a line of their own."""
    return isinstance(piece, Layer)


class Skip:
    """A way, a join below it, and a line round the way from above it to the side of the join."""

    def __init__(self, way: Way, join: Layer) -> None:
        self.way, self.join = Way([*way.pieces, join]), join
        self.axis = self.way.axis
        self.width, self.height = self.way.width + BETWEEN + 1, 1 + self.way.height

    def draw(self, canvas: Canvas, left: int, top: int, strokes: Strokes) -> None:
        """The fork, the way, and the line at the right."""
        start, lane = left + self.axis, left + self.width - 1
        canvas.write(start, top, strokes.fork, "node")
        canvas.write(start + 1, top, strokes.across * (lane - start - 1), "edge.skip")
        canvas.write(lane, top, strokes.corners[1], "edge.skip")
        self.way.draw(canvas, left, top + 1, strokes)
        bottom = top + self.height - 1 - self.join.height // 2
        for row in range(top + 1, bottom):
            canvas.write(lane, row, strokes.upright, "edge.skip")
        edge = left + self.axis - self.join.axis + self.join.width
        canvas.write(edge, bottom, strokes.left, "edge.skip")
        canvas.write(edge + 1, bottom, strokes.across * (lane - edge - 1), "edge.skip")
        canvas.write(lane, bottom, strokes.corners[3], "edge.skip")


class Split:
    """Ways side by side, between a line that leads to all of them and one that joins them."""

    def __init__(self, ways: Sequence[Way], join: Layer) -> None:
        self.ways, self.join = ways, join
        across = sum(way.width for way in ways) + BETWEEN * (len(ways) - 1)
        self.lefts = [sum(w.width + BETWEEN for w in ways[:n]) for n in range(len(ways))]
        self.axes = [at + way.axis for at, way in zip(self.lefts, ways, strict=True)]
        self.axis = (self.axes[0] + self.axes[-1]) // 2
        self.shift = max(join.axis - self.axis, 0)  # a join wider than its branches
        self.axis += self.shift
        self.width = max(across + self.shift, self.axis - join.axis + join.width)
        self.rows = max(way.height for way in ways)
        self.height = self.rows + 3 + join.height

    def draw(self, canvas: Canvas, left: int, top: int, strokes: Strokes) -> None:
        """A line that forks, the ways, a line that joins, an arrow, and the join."""
        axes = [left + self.shift + axis for axis in self.axes]
        middle = left + self.axis
        _bar(canvas, top, axes, middle, strokes, upwards=True)
        for way, at, axis in zip(self.ways, self.lefts, axes, strict=True):
            way.draw(canvas, left + self.shift + at, top + 1, strokes)
            for row in range(top + 1 + way.height, top + 1 + self.rows):
                canvas.write(axis, row, strokes.upright, "node")
        bottom = top + 1 + self.rows
        _bar(canvas, bottom, axes, middle, strokes, upwards=False)
        canvas.write(middle, bottom + 1, strokes.down, "node")
        self.join.draw(canvas, middle - self.join.axis, bottom + 2, strokes)


def _bar(
    canvas: Canvas, row: int, axes: Sequence[int], middle: int, strokes: Strokes, *, upwards: bool
) -> None:
    """A line from the first way to the last, with the trunk above or below its middle."""
    upper_left, upper_right, lower_left, lower_right = strokes.corners
    canvas.write(axes[0], row, strokes.across * (axes[-1] - axes[0]), "node")
    for axis in axes[1:-1]:
        canvas.write(axis, row, strokes.tee if upwards else strokes.tee_up, "node")
    trunk = strokes.cross if middle in axes else strokes.tee_up if upwards else strokes.tee
    canvas.write(middle, row, trunk, "node")
    canvas.write(axes[0], row, upper_left if upwards else lower_left, "node")
    canvas.write(axes[-1], row, upper_right if upwards else lower_right, "node")


@dataclass(frozen=True)
class Facts:
    """What a box tells of a layer."""

    told: str
    parameters: str  # empty: none
    output: str


def branching(
    items: Sequence[Item], facts: Sequence[Facts], inputs: str, look: Look, width: int
) -> list[Text] | None:
    """The drawing; None where its branches have no room side by side."""
    for words in WORDS:
        whole = Way([_piece(item, facts, words) for item in items])
        left = max(INDENT, len(inputs) // 2 - whole.axis)
        if left + whole.width <= width:
            canvas = Canvas(width, whole.height + 3)
            middle = left + whole.axis
            canvas.write(middle - len(inputs) // 2, 0, inputs, "node.name")
            strokes = strokes_of(look.glyphs)
            whole.draw(canvas, left, 1, strokes)
            canvas.write(middle, whole.height + 1, strokes.down, "node")
            return canvas.lines()[: whole.height + 2]
    return None


def _piece(item: Item, facts: Sequence[Facts], words: int) -> Piece:
    if not isinstance(item, Branches):
        return _layer(facts[item], words)
    join = _layer(facts[item.join], words)
    ways = [Way([_piece(each, facts, words) for each in way]) for way in item.ways]
    full = [way for way in ways if way.pieces]
    if len(ways) == 2 and len(full) == 1:
        return Skip(full[0], join)
    return Split(ways, join)


def _layer(facts: Facts, width: int) -> Layer:
    """A box with its words in lines of some width; a shape stays whole."""
    words = textwrap.wrap(facts.told, width)
    together = ", ".join(filter(None, (facts.parameters, facts.output)))
    if len(together) <= width:
        words.append(together)
    else:
        words += [*textwrap.wrap(facts.parameters, width), facts.output]
    return Layer(Box(words, facts.output))
