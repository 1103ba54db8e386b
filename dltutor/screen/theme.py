"""Every style of the screen by name, and what a console can show of styles and glyphs.

Text itself has the terminal's own colour: a wrong guess of the background would hide it. Styles use
the 16 colours that each terminal's owner has chosen, so they fit light and dark alike.
"""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console, ConsoleOptions
from rich.theme import Theme

from dltutor.screen.glyphs import ASCII, UNICODE, Glyphs

# Rich drops a combination such as "bold ok" without a word, so each has a name of its own.
STYLES = {
    # Words.
    "strong": "bold",
    "emphasis": "italic",
    "muted": "dim",
    "path": "dim",
    "link": "underline blue",
    "maths": "italic",
    # Where one is: titles of pages, headings in them, headings of tables.
    "title": "bold blue",
    "heading": "bold blue",
    "table.heading": "bold",
    # How it went.
    "ok": "green",
    "bad": "red",
    "badge.ok": "bold reverse green",
    "badge.bad": "bold reverse red",
    "badge.todo": "bold reverse yellow",
    "cell.ok": "bold green",
    "input.name": "cyan",
    "cell.bad": "bold red",
    # Why, and what to do now.
    "why": "bold yellow",
    "hint": "bold magenta",
    "next": "bold blue",
    "key": "bold blue",
    # What stands apart in a page.
    "callout.note": "bold blue",
    "callout.tip": "bold green",
    "callout.warning": "bold yellow",
    "callout.exercise": "bold magenta",
    # Code, and what it prints.
    "code.bar": "blue",
    "code.inline": "cyan",
    "code.keyword": "magenta",
    "code.name": "bold",
    "code.text": "green",
    "code.number": "cyan",
    "code.comment": "dim italic",
    "code.operator": "red",
    "output": "dim",
    # Pictures: what stands round them, then what is drawn.
    "picture.title": "bold",
    "caption": "dim",
    "axis": "dim",
    "mark": "bold yellow",
    "region": "blue",
    "point": "bold",
    "curve.1": "blue",
    "curve.2": "green",
    "curve.3": "yellow",
    "curve.4": "magenta",
    "curve.5": "cyan",
    "curve.6": "red",
    "name.1": "bold blue",
    "name.2": "bold green",
    "name.3": "bold yellow",
    "name.4": "bold magenta",
    "name.5": "bold cyan",
    "name.6": "bold red",
    # What is positive is blue, what is negative red, slopes and what is in focus are yellow.
    "edge.positive": "blue",
    "edge.negative": "red",
    "edge.zero": "dim",
    "edge.slope": "yellow",
    "edge.skip": "yellow",
    "weight.positive": "bold blue",
    "weight.negative": "bold red",
    "weight.zero": "dim",
    "node": "dim",
    "node.output": "green",
    "node.focus": "bold yellow",
    "node.slope": "bold yellow",
    "node.name": "dim",
    "node.value": "bold",
}
THEME = Theme(STYLES)


@dataclass(frozen=True)
class Look:
    """What a console can show."""

    colour: bool
    unicode: bool

    @property
    def glyphs(self) -> Glyphs:
        """The marks to use."""
        return UNICODE if self.unicode else ASCII


def look_of(options: ConsoleOptions, *, colour: bool = True) -> Look:
    """What the console that these options are for can show."""
    return Look(colour=colour, unicode=not options.ascii_only)


def look_on(console: Console, options: ConsoleOptions) -> Look:
    """What a console can show, colours or none among it."""
    return look_of(options, colour=in_colour(console))


def in_colour(console: Console) -> bool:
    """Whether colours are seen; under NO_COLOR rich knows a system of them and leaves them out."""
    return console.color_system is not None and not console.no_color


def glyphs_of(options: ConsoleOptions) -> Glyphs:
    """The glyphs that the console has."""
    return ASCII if options.ascii_only else UNICODE


__all__ = [
    "ASCII",
    "STYLES",
    "THEME",
    "UNICODE",
    "Glyphs",
    "Look",
    "glyphs_of",
    "in_colour",
    "look_of",
    "look_on",
]
