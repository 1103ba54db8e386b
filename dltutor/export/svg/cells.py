"""A renderable as cells: characters, each with what colours it."""

from __future__ import annotations

import io
from dataclasses import dataclass

from rich.cells import cell_len
from rich.color import Color, ColorType
from rich.console import Console, RenderableType
from rich.segment import Segment
from rich.style import Style

from dltutor.screen.canvas import FINER, Finer, Place
from dltutor.screen.theme import THEME

# Classes of palette.py, by the number of the terminal's colour; the bright ones are no others.
COLOURS = ("k", "r", "g", "y", "b", "m", "c", "w") * 2
PAPER = "p"  # what stands in reverse has the colour of the page


@dataclass(frozen=True, slots=True)
class Paint:
    """What a cell is drawn with. `ink` and `ground` are classes, or `#rrggbb`; empty: the usual."""

    ink: str = ""
    ground: str = ""
    bold: bool = False
    dim: bool = False
    italic: bool = False
    underline: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One character. Of a wide one, the cell at its right holds an empty text."""

    text: str
    paint: Paint


PLAIN = Paint()


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points, in dots from the upper left: a cell has two across and four down."""

    points: list[Place]
    paint: Paint


@dataclass(frozen=True, slots=True)
class Mark:
    """A character in a place that is no cell's."""

    at: Place
    glyph: str
    paint: Paint


@dataclass(frozen=True, slots=True)
class Cells:
    """What a terminal shows, row by row; and what its cells and dots only approach."""

    rows: list[list[Cell]]
    lines: list[Line]
    marks: list[Mark]


def cells_of(renderable: RenderableType, width: int) -> Cells:
    """The lines that a terminal of all colours shows, blanks at their ends cut off."""
    console = Console(
        theme=THEME,
        highlight=False,
        width=width,
        height=200,
        file=io.StringIO(),
        color_system="truecolor",
        force_terminal=True,
        legacy_windows=False,
        _environ={},  # NO_COLOR and its like are about the reader's terminal, and this is none
    )
    told = console.render_lines(renderable, pad=False)
    shown = Cells([_row(line) for line in told], [], [])
    for number, line in enumerate(told):
        column = 0
        for text, style, _ in line:
            if style and FINER in style.meta:
                _refine(shown, style.meta[FINER], column, number, console)
            column += cell_len(text)
    for row in shown.rows:
        _cut(row)
    while shown.rows and not shown.rows[-1]:
        shown.rows.pop()
    return shown


def _row(line: list[Segment]) -> list[Cell]:
    cells: list[Cell] = []
    for text, style, control in line:
        if control:
            continue
        paint = _paint(style) if style else PLAIN
        for character in text:
            cells.append(Cell(character, paint))
            cells.extend([Cell("", paint)] * (cell_len(character) - 1))
    return cells


def _cut(row: list[Cell]) -> None:
    """Take the blanks off the end of a line."""
    while row and row[-1].text.isspace() and not row[-1].paint.ground:
        row.pop()


def _refine(shown: Cells, finer: Finer, column: int, number: int, console: Console) -> None:
    """Put in what a canvas, whose first text is in that column and row, tells exactly."""

    def moved(place: Place) -> Place:
        return place[0] + 2 * column, place[1] + 4 * (number - finer.row)

    for name, points in finer.strokes:
        shown.lines.append(Line(list(map(moved, points)), _paint(console.get_style(name))))
    for name, at, glyph in finer.marks:
        shown.marks.append(Mark(moved(at), glyph, _paint(console.get_style(name))))
    for (across, down), (character, name) in finer.below.items():
        paint = _paint(console.get_style(name)) if name else PLAIN
        shown.rows[down + number - finer.row][across + column] = Cell(character, paint)


def _paint(style: Style) -> Paint:
    ink, ground = _name(style.color), _name(style.bgcolor)
    if style.reverse:
        ink, ground = ground or PAPER, ink or COLOURS[0]
    return Paint(
        ink, ground, bool(style.bold), bool(style.dim), bool(style.italic), bool(style.underline)
    )


def _name(colour: Color | None) -> str:
    if colour is None or colour.type is ColorType.DEFAULT:
        return ""
    if colour.number is not None and colour.number < len(COLOURS):
        return COLOURS[colour.number]
    return colour.get_truecolor().hex
