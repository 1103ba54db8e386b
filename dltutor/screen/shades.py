"""Shades between nothing and everything: greys where the console has them, else rising ink.

A value is a part of its range: 0 to 1, or -1 to 1 where it has a sign.
"""

from __future__ import annotations

from rich.color import Color
from rich.console import Console, ConsoleOptions

from dltutor.screen.theme import ASCII, UNICODE

ROUNDING = 0.6  # most signed values of an image are far from the greatest: they are to be seen
GREY_SYSTEMS = ("256", "truecolor")  # the 16 colours hold four greys: too few


def has_greys(console: Console, options: ConsoleOptions) -> bool:
    """Whether greys can be told apart here, and half blocks be shown; else values are ink."""
    return console.color_system in GREY_SYSTEMS and not console.no_color and not options.ascii_only


def grey(part: float) -> Color:
    """From black at 0 to white at 1; a console of 256 colours takes the nearest of its 26."""
    level = round(255 * _within(part))
    return Color.from_rgb(level, level, level)


def legible_on(part: float) -> Color:
    """Black or white: what can be read on the grey of a value."""
    return grey(0.0 if part > 0.5 else 1.0)


def ink(part: float, *, ascii_only: bool) -> str:
    """One character for 0 to 1: the higher, the more of the cell is covered."""
    ramp = (ASCII if ascii_only else UNICODE).ink
    return ramp[min(int(_within(part) * len(ramp)), len(ramp) - 1)]


def signed_ink(part: float, *, ascii_only: bool) -> str:
    """One character for -1 to 1: blank near 0, and rising ink of another kind on either side."""
    glyphs = ASCII if ascii_only else UNICODE
    ramp = glyphs.below if part < 0 else glyphs.above
    return ramp[int(_within(abs(part)) * (len(ramp) - 1) + ROUNDING)]


def signed_key(*, ascii_only: bool) -> str:
    """What the characters of signed values mean: `░▒▓█ above 0, ·-=≡ below`."""
    glyphs = ASCII if ascii_only else UNICODE
    return f"{glyphs.above.strip()} above, {glyphs.below.strip()} below"


def _within(part: float) -> float:
    return min(max(part, 0.0), 1.0)
