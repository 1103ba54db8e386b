"""Cells become an SVG picture: text as text, lines and blocks as paths, one a colour."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby
from operator import itemgetter

from rich.console import RenderableType

from dltutor.export.svg.cells import PLAIN, Cell, Line, Mark, Paint, cells_of
from dltutor.export.svg.lines import PITCH, path_of
from dltutor.export.svg.paths import attributes, element, in_cell, joined, moved, told
from dltutor.export.svg.shapes import (
    BLOCKS,
    FILLED,
    HIGH,
    SHADES,
    STROKES,
    WIDE,
    is_braille,
    stroke_of,
)

WIDER = "\0"  # the right half of the character before it
ASIDE = 3  # what is kept free beside text
BASELINE = 12  # of text, below the top of its cell
WORDS = re.compile(r"\S+(?: \S+)*")  # what two blanks divide is set by itself


@dataclass(frozen=True)
class Drawn:
    """A picture: what stands between `<svg>` and `</svg>`, its size, and the words in it."""

    inside: str
    width: int
    height: int
    text: str


def draw(renderable: RenderableType, width: int) -> Drawn:
    """The picture that a terminal so many columns wide shows."""
    shown = cells_of(renderable, width)
    rows = shown.rows
    layers = Layers()
    for line in shown.lines:
        layers.add_line(line)
    for mark in shown.marks:
        layers.add_mark(mark)
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            layers.add(cell, column, number)
    parts = [*layers.filled(), *layers.lines()]
    if shown.lines:
        parts.append(_cleared(rows))
    parts += [*layers.signs(), *layers.marks()]
    parts += [text for number, row in enumerate(rows) for text in _texts(row, number)]
    columns = max(map(len, rows), default=1)
    read = (" ".join(text for _, text, _ in _pieces(row)).replace(WIDER, "") for row in rows)
    text = "; ".join(line for line in read if line)
    return Drawn("".join(parts), columns * WIDE, max(len(rows), 1) * HIGH, text)


class Layers:
    """What is drawn of the cells, gathered by how it is painted."""

    def __init__(self) -> None:
        self._areas: dict[str, list[tuple[float, float, float, float]]] = defaultdict(list)
        self._shapes: dict[str, list[str]] = defaultdict(list)
        self._strokes: dict[str, list[str]] = defaultdict(list)
        self._lines: list[tuple[str, str]] = []  # in their order: the last one is on top
        self._marks: list[tuple[str, str]] = []

    def add_line(self, line: Line) -> None:
        """A line for which a terminal has nothing but dots."""
        self._lines.append((f"d {_ink(line.paint)}", path_of(line.points)))

    def add(self, cell: Cell, column: int, row: int) -> None:
        """Whatever of a cell is no text."""
        paint, text = cell.paint, cell.text
        block = BLOCKS.get(text)
        if paint.ground and block != BLOCKS["█"]:
            self._area(f"x {_ink(replace(PLAIN, ink=paint.ground))}", (0, 0, 1, 2), column, row)
        if block:
            shade = f" q{SHADES[text]}" if text in SHADES else ""
            self._area(f"x {_ink(paint)}{shade}", block, column, row)
        elif stroke := stroke_of(text):
            heavy = replace(paint, bold=paint.bold or stroke.heavy)
            self._strokes[f"l {_ink(heavy, weight=True)}"].append(in_cell(stroke.path, column, row))
        elif text in FILLED:
            self._shapes[f"f {_ink(paint)}"].append(in_cell(FILLED[text], column, row))

    def add_mark(self, mark: Mark) -> None:
        """A mark in its exact place."""
        x, y = (PITCH * place + PITCH / 2 for place in mark.at)
        corner = round(x - WIDE / 2, 1), round(y - HIGH / 2 - 0.5, 1)
        filled = mark.glyph in FILLED
        path = FILLED[mark.glyph] if filled else STROKES.get(mark.glyph, STROKES["○"])
        self._marks.append((f"{'f' if filled else 'l o'} {_ink(mark.paint)}", moved(path, *corner)))

    def _area(
        self, key: str, block: tuple[float, float, float, float], column: int, row: int
    ) -> None:
        left, top, right, bottom = block
        area = (left + column, top + 2 * row, right + column, bottom + 2 * row)
        beside = self._areas[key][-1:]
        if (
            beside
            and beside[0][2] == area[0]
            and (beside[0][1], beside[0][3]) == (area[1], area[3])
        ):
            area = (beside[0][0], *area[1:])
            self._areas[key].pop()
        self._areas[key].append(area)

    def filled(self) -> Iterator[str]:
        """Areas, measured in halves of a cell's height."""
        paths = []
        for key, areas in self._areas.items():
            way = "".join(
                f"M{told(x0)} {told(y0)}h{told(x1 - x0)}v{told(y1 - y0)}h{told(x0 - x1)}z"
                for x0, y0, x1, y1 in areas
            )
            paths.append(element(f"f {key}", way))
        if paths:
            yield f'<g transform="scale({WIDE})">{"".join(paths)}</g>'

    def lines(self) -> Iterator[str]:
        """The lines that dots stand for; over areas with an edge of paper."""
        if self._areas and self._lines:
            yield element("d h p", "".join(way for _, way in self._lines))
        yield from _grouped(self._lines)

    def marks(self) -> Iterator[str]:
        """The marks upon them."""
        yield from _grouped(self._marks)

    def signs(self) -> Iterator[str]:
        """Boxes, axes and arrows; lines that go on from cell to cell are one."""
        for key, ways in self._strokes.items():
            yield element(key, joined(ways))
        for key, ways in self._shapes.items():
            yield element(key, "".join(ways))


def _cleared(rows: list[list[Cell]]) -> str:
    """Paper below the text, so that lines end beside it."""
    places = [
        f"M{start * WIDE - ASIDE} {number * HIGH + 1}h{len(text) * WIDE + 2 * ASIDE}v14"
        f"h{-len(text) * WIDE - 2 * ASIDE}z"
        for number, row in enumerate(rows)
        for start, text, paint in _pieces(row)
        if not paint.ground
    ]
    return element("f p", "".join(places))


def _texts(row: list[Cell], number: int) -> Iterator[str]:
    """The text of a line, as elements."""
    for start, text, paint in _pieces(row):
        size = f' textLength="{len(text) * WIDE}"' if len(text) > 1 else ""
        shown = escape(text.replace(WIDER, ""), quote=False)
        yield (
            f'<text x="{start * WIDE}" y="{number * HIGH + BASELINE}"{size}'
            f"{attributes(_ink(paint, weight=True))}>{shown}</text>"
        )


def _pieces(row: list[Cell]) -> Iterator[tuple[int, str, Paint]]:
    """The text of a line with its column: a piece for each style, and for each gap."""
    column = 0
    while column < len(row):
        paint, start = row[column].paint, column
        while column < len(row) and row[column].paint == paint:
            column += 1
        text = "".join(_letter(cell.text) for cell in row[start:column])
        for piece in WORDS.finditer(text):
            yield start + piece.start(), piece[0], paint


def _letter(character: str) -> str:
    if not character:
        return WIDER
    drawn = character in BLOCKS or character in FILLED or is_braille(character)
    return " " if drawn or stroke_of(character) else character


def _ink(paint: Paint, *, weight: bool = False) -> str:
    """Classes of a colour, or the colour itself where it is none of the palette."""
    words = [paint.ink or ("dim" if paint.dim else "")]
    if weight:
        flags = (("bo", paint.bold), ("it", paint.italic), ("un", paint.underline))
        words += [name for name, wanted in flags if wanted]
    return " ".join(word for word in words if word)


def _grouped(ways: list[tuple[str, str]]) -> Iterator[str]:
    """A path for all that follow each other in one colour."""
    for key, group in groupby(ways, key=itemgetter(0)):
        yield element(key, "".join(way for _, way in group))
