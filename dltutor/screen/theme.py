"""Every style of the screen by name, every glyph in Unicode and in ASCII, and which apply where.

Text itself has the terminal's own colour: a wrong guess of the background would hide it. Styles use
the 16 colours that each terminal's owner has chosen, so they fit light and dark alike.
"""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import ConsoleOptions
from rich.theme import Theme

# Rich drops a combination such as "bold ok" without a word, so each has a name of its own.
STYLES = {
    "ok": "green",
    "bad": "red",
    "strong": "bold",
    "muted": "dim",
    "path": "dim",
    "skip": "yellow",
    "heading": "bold blue",
    "key": "bold blue",
    "why": "bold yellow",
    "next": "bold blue",
    "hint": "bold magenta",
    "badge.ok": "bold reverse green",
    "badge.bad": "bold reverse red",
    "badge.todo": "bold reverse yellow",
    "cell.ok": "bold green",
    "cell.bad": "bold red",
    "code.inline": "cyan",
    "code.keyword": "magenta",
    "code.name": "bold",
    "code.text": "green",
    "code.number": "cyan",
    "code.comment": "dim italic",
    "code.operator": "red",
    "output": "dim",
    "link": "underline blue",
    "emphasis": "italic",
    "table.heading": "bold",
    "callout.note": "bold blue",
    "callout.tip": "bold green",
    "callout.warning": "bold yellow",
    "callout.exercise": "bold magenta",
    "maths": "italic",
    "edge.positive": "blue",
    "edge.negative": "red",
    "edge.zero": "dim",
    "weight.positive": "bold blue",
    "weight.negative": "bold red",
    "weight.zero": "dim",
    "node": "dim",
    "node.output": "green",
    "node.focus": "bold yellow",
    "node.name": "dim",
    "node.value": "bold",
    "axis": "dim",
    "curve.1": "blue",
    "curve.2": "green",
    "curve.3": "yellow",
    "curve.4": "magenta",
    "curve.5": "cyan",
    "curve.6": "red",
    "edge.slope": "yellow",
    "node.slope": "bold yellow",
    "region": "blue",
    "point": "bold",
    "mark": "bold yellow",
}
THEME = Theme(STYLES)


@dataclass(frozen=True)
class Glyphs:
    """The marks that screens use: each differs from the others by its shape, not only its hue."""

    right: str = "✓"
    wrong: str = "✗"
    why: str = "◆"
    next: str = "▸"
    dot: str = "●"
    open: str = "○"
    full: str = "━"
    empty: str = "─"
    bar: str = "▌"
    rule: str = "─"
    bullet: str = "•"
    ellipsis: str = "…"


UNICODE = Glyphs()
ASCII = Glyphs("+", "x", "*", ">", "+", "o", "#", "-", "|", "-", "*", "...")


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
